// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "telemetry/event.h"
#include "ui/events/event_words.h"
#include "ui/shell/moment.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// Events in order of time, the latest last.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Severity, Part, What, Value, Limit, Circumstances, ColumnCount };

    explicit EventModel(Theme& theme, QObject* parent = nullptr);

    /// Events not told before, in any order; those of the bus come mostly at the end.
    void add(const std::vector<telemetry::Event>& events);
    void clear();

    /// How times, names and currents are written.
    void setWriting(const Moment& moment);

    [[nodiscard]] const std::vector<telemetry::Event>& events() const { return m_events; }

    [[nodiscard]] bool hasSeveralPacks() const { return m_packs.size() > 1; }

    /// Whether any event has such a figure.
    [[nodiscard]] bool hasValues() const { return m_hasValues; }

    [[nodiscard]] bool hasLimits() const { return m_hasLimits; }

    /// The part with its pack before it, "0x200 contactor 2", where events of more than one pack are listed.
    [[nodiscard]] QString partText(const telemetry::Event& event, const binding::CellNaming& naming) const;

    /// Whether what the event began still stands: nothing has ended it since.
    [[nodiscard]] bool isStanding(std::size_t row) const { return m_standing[row]; }

    /// "14:03:11.250", as the first column has it.
    [[nodiscard]] QString timeText(units::Timestamp at) const;

    /// A line a row with a head, for a spreadsheet. `rows` of this model.
    [[nodiscard]] QString toCsv(const std::vector<int>& rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// More are not kept: the oldest go.
    static constexpr std::size_t mostEvents = 50'000;

private:
    [[nodiscard]] QString text(std::size_t row, int column) const;
    void noteStanding(std::size_t row);
    void judgeStanding();

    Theme& m_theme;
    std::vector<telemetry::Event> m_events;
    std::vector<bool> m_standing;
    std::vector<binding::PackId> m_packs; ///< that have events
    std::vector<std::string> m_channels;  ///< by bus, where they have names
    bool m_hasValues = false;
    bool m_hasLimits = false;
    ViewSettings m_settings;
    std::optional<units::WallTime> m_origin; ///< wall time of session time 0
};

/// Which events are listed. Words are looked for in all columns, all of them have to be found.
class EventFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EventFilter(EventModel& model, QObject* parent = nullptr);

    void setGroup(std::optional<EventGroup> group);
    void setLeast(telemetry::Severity severity);
    void setSearch(const QString& text);
    void setOnlyStanding(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    EventModel& m_model;
    std::optional<EventGroup> m_group;
    telemetry::Severity m_least = telemetry::Severity::Information;
    QStringList m_words;
    bool m_onlyStanding = false;
};

} // namespace packdeck::ui
