// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

#include "control/mode.h"
#include "d1000/state.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// What happened to the control of this unit, newest first: modes, states, openings and endings with their times.
class HistoryPanel : public Panel
{
    Q_OBJECT

public:
    explicit HistoryPanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const Moment& moment);
    void clear();

    [[nodiscard]] QStringList lines() const; ///< newest first, with their times

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        QString time;
        QString text;
    };

    void add(const Moment& moment, units::Timestamp at, const QString& text);

    std::deque<Line> m_lines;
    QString m_mode;
    std::optional<d1000::State> m_state;
    units::Timestamp m_endingAt{};
    units::Timestamp m_openingAskedAt{};
};

} // namespace packdeck::ui
