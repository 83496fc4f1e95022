// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/shell/tile.h"

namespace packdeck::ui {

/// The alarms of the session in a few figures, for the header and the notices.
struct AlarmSummary
{
    int present = 0;
    int unacknowledged = 0;
    Standing worst = Standing::Normal;
    QString report; ///< of "watch for me", one line; empty: none waits to be seen

    bool operator==(const AlarmSummary&) const = default;
};

} // namespace packdeck::ui
