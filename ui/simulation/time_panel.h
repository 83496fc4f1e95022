// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QCheckBox>
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

    /// The load of a CSV: a recorded current or a vehicle's speed in km/h. Says what is wrong with it.
    void loadFrom(sim::LoadMode mode, const QString& file);

signals:
    void requested(const packdeck::sim::ControlCommand& command);
    void rewindRequested(packdeck::units::Duration back);

private:
    void addSpeeds(QLayout& row);
    void showRewind();
    void showNote(const QString& ofSignals);
    void postLoad();
    void chooseLoadFile(sim::LoadMode mode);
    void postDriveFrom();

    QButtonGroup m_speeds;
    QLabel* m_clock;
    QPushButton* m_pause;
    QSlider* m_rewind;
    QLabel* m_rewindText;
    QPushButton* m_rewindNow;
    QComboBox* m_load;
    QDoubleSpinBox* m_amps;
    QCheckBox* m_obeys;
    QLineEdit* m_loadFrom;
    QLineEdit* m_chargerFrom;
    QLabel* m_signalNote;
    QString m_fileProblem; ///< of the load's file that was chosen last
    bool m_paused = false;
    sim::LoadSetting m_shownLoad;
    sim::DriveFrom m_drivenFrom; ///< by the newest snapshot
};

} // namespace packdeck::ui
