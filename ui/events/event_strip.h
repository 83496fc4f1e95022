// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "telemetry/event.h"
#include "telemetry/signal_ref.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// When how much happened: the events over the whole time, the gravest of each column in front. A click asks for the
/// instant under it.
class EventStrip : public QWidget
{
    Q_OBJECT

public:
    explicit EventStrip(Theme& theme, QWidget* parent = nullptr);

    /// All that counts of an event here.
    struct Mark
    {
        units::Timestamp at{};
        telemetry::Severity severity = telemetry::Severity::Information;
    };

    void setEvents(const std::vector<telemetry::Event>& events, const telemetry::TimeSpan& span);
    /// What stands at its ends: "9 min ago" and "now", or two times.
    void setEnds(const QString& begin, const QString& end);
    void setCursor(std::optional<units::Timestamp> cursor);

    /// How many events of each severity lie in a column, over `columns` of equal width.
    struct Density
    {
        int information = 0;
        int warnings = 0;
        int alarms = 0;

        [[nodiscard]] int all() const { return information + warnings + alarms; }
    };

    [[nodiscard]] static std::vector<Density> densities(const std::vector<Mark>& marks, const telemetry::TimeSpan& span,
                                                        int columns);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void instantChosen(packdeck::units::Timestamp at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columnCount() const;
    void count();

    Theme& m_theme;
    std::vector<Mark> m_marks;
    telemetry::TimeSpan m_span;
    std::vector<Density> m_densities;
    std::optional<units::Timestamp> m_cursor;
    QString m_begin;
    QString m_end;
};

} // namespace packdeck::ui
