// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/shell/recorder_settings.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The recorder's part of the settings drawer. Everything acts at once, on the next recording where one runs.
class RecorderSettingsBox : public QWidget
{
    Q_OBJECT

public:
    RecorderSettingsBox(Theme& theme, const RecorderSettings& settings, QWidget* parent = nullptr);

signals:
    void changed(const packdeck::ui::RecorderSettings& settings);

private:
    void apply();

    RecorderSettings m_settings;
    QCheckBox* m_withSession;
    QLineEdit* m_folder;
    QSpinBox* m_megabytes;
    QSpinBox* m_minutes;
    QCheckBox* m_compress;
    QCheckBox* m_keepAwake;
    QCheckBox* m_onReason;
    QCheckBox* m_onCommand;
    QLineEdit* m_condition;
    QLabel* m_problem;
    QSpinBox* m_before;
    QSpinBox* m_after;
};

} // namespace packdeck::ui
