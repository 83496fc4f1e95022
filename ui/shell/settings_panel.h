// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

#include "ui/shell/moment.h"
#include "ui/shell/preferences.h"

namespace packdeck::ui {

/// The content of the settings drawer. Everything acts at once, but for language and scale.
class SettingsPanel : public QWidget
{
    Q_OBJECT

public:
    SettingsPanel(Theme& theme, const Preferences& preferences, QWidget* parent = nullptr);

    /// Shows the evidence for the numbering start: what the unit names against what its cells carry.
    void refresh(const Moment& moment);

    void addSection(QWidget* section); ///< at the end; takes ownership

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }

signals:
    void changed(const packdeck::ui::Preferences& preferences);

private:
    void apply();

    Theme& m_theme;
    Preferences m_preferences;
    QComboBox* m_themes;
    QComboBox* m_languages;
    QComboBox* m_scales;
    QSpinBox* m_firstNode;
    QSpinBox* m_firstCell;
    QLabel* m_evidence;
    QCheckBox* m_chargeIsNegative;
    QCheckBox* m_wireNegativeCharges;
};

} // namespace packdeck::ui
