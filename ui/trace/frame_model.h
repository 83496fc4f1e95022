// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QAbstractTableModel>

#include "binding/signal_book.h"
#include "telemetry/frame_filter.h"
#include "telemetry/frame_list.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The frames of a history in the order of time, as rows of a table. It holds a few pages of rows around those that
/// were asked for, never all of them.
class FrameModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Distance, Bus, Direction, Id, Name, Length, Data, Values, Note, ColumnCount };

    explicit FrameModel(Theme& theme, QObject* parent = nullptr);

    void setBook(std::shared_ptr<const binding::SignalBook> book);
    void setFilter(telemetry::FrameFilter filter);

    /// How the time of a row is written, to the microsecond.
    using TimeText = std::function<QString(units::Timestamp)>;

    void setTimeText(TimeText timeText) { m_timeText = std::move(timeText); }

    /// Takes in what came until `until`; a bounded piece of work. `history` lives until clear() or another one is
    /// given.
    void update(const telemetry::History& history, units::Timestamp until);
    void clear();

    /// Of a filter that still looks through the frames, 0 ... 1; 1: everything is listed.
    [[nodiscard]] double progress() const { return m_list.progress(); }

    /// Nothing when there is no such row, or History has just dropped it.
    [[nodiscard]] std::optional<telemetry::FrameList::Row> frameAt(int row) const;

    /// The first row at or after an instant; the last one when all are before; -1 while there are none.
    [[nodiscard]] int rowAt(units::Timestamp at) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr std::size_t rowsPerPage = 256;
    static constexpr std::size_t mostPages = 64;

    /// Frames that a filter looks into in one update(): some milliseconds.
    static constexpr std::size_t framesPerUpdate = 400'000;

private:
    using Row = telemetry::FrameList::Row;

    void restart();
    [[nodiscard]] const Row* cached(int row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;

    Theme& m_theme;
    std::shared_ptr<const binding::SignalBook> m_book;
    telemetry::FrameFilter m_filter;
    TimeText m_timeText;
    const telemetry::History* m_history = nullptr;
    telemetry::FrameList m_list;
    std::uint64_t m_gone = 0; ///< rows taken out at the front: the numbers of rows go on counting
    int m_rows = 0;
    mutable std::unordered_map<std::uint64_t, std::vector<Row>> m_pages; ///< by number of the first row / rowsPerPage
};

} // namespace packdeck::ui
