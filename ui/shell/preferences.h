// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/shell/connection_panel.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_settings.h"

namespace packdeck::ui {

/// What is kept from one start to the next, in the user's own configuration.
struct Preferences
{
    ThemeKind theme = ThemeKind::Light;
    QString language;       ///< "de"; empty: as the system
    int scalePercent = 100; ///< 100 ... 200, from the next start
    ViewSettings view;
    bool wireNegativeCharges = true; ///< what the unit's sign of the current means; unpublished, from the next start
    ConnectionChoice lastConnection;

    [[nodiscard]] static Preferences load();
    void save() const;
};

} // namespace packdeck::ui
