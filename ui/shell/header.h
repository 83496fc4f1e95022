// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/header_content.h"
#include "ui/shell/open_button.h"

namespace packdeck::ui {

/// Two rows that never leave and always show now. What it says comes from headerContent(); it only places it and asks
/// for the cause when something is clicked.
class Header : public QWidget
{
    Q_OBJECT

public:
    static constexpr int height = 76;

    explicit Header(Theme& theme, QWidget* parent = nullptr);

    void setContent(const HeaderContent& content);

    void setRecorder(const ChipContent& content);

    [[nodiscard]] OpenButton* openButton() const { return m_open; }

signals:
    void pageRequested(const QString& key);
    void connectionRequested();
    void recordingToggled();
    void lowestCellRequested();
    void highestCellRequested();
    void hottestSensorRequested();
    void packListRequested(QPoint at); ///< on the screen

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Chip* m_mode;
    Chip* m_source;
    Chip* m_unit;
    Chip* m_pack;
    Chip* m_commander;
    Chip* m_bus;
    Chip* m_recorder;
    Chip* m_alarms;
    Tile* m_state;
    Tile* m_voltage;
    Tile* m_current;
    Tile* m_power;
    Tile* m_soc;
    Tile* m_lowest;
    Tile* m_highest;
    Tile* m_spread;
    Tile* m_hottest;
    Tile* m_load;
    OpenButton* m_open;
};

} // namespace packdeck::ui
