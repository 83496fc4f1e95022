// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

#include "sim/control.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// Simulated time: how fast, pause, single steps, back again; the load, or the signals
/// on the bus that drive it and the charger; and the two ways to begin anew.
class TimePanel : public Panel
{
    Q_OBJECT

public:
    explicit TimePanel(Theme& theme, QWidget* parent = nullptr);

    void refresh(const sim::Snapshot& snapshot);

signals:
    void requested(const packdeck::sim::ControlCommand& command);
    void rewindRequested(packdeck::units::Duration back);

private:
    void addSpeeds(QLayout& row);
    void showRewind();
    void postLoad();
    void postDriveFrom();

    QButtonGroup m_speeds;
    QLabel* m_clock;
    QPushButton* m_pause;
    QSlider* m_rewind;
    QLabel* m_rewindText;
    QPushButton* m_rewindNow;
    QComboBox* m_load;
    QDoubleSpinBox* m_amps;
    QLineEdit* m_loadFrom;
    QLineEdit* m_chargerFrom;
    QLabel* m_signalNote;
    bool m_paused = false;
    sim::LoadSetting m_shownLoad;
    sim::DriveFrom m_drivenFrom; ///< by the newest snapshot
};

} // namespace packdeck::ui
