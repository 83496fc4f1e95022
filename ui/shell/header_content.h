// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/chip.h"
#include "ui/shell/moment.h"
#include "ui/shell/tile.h"

namespace packdeck::ui {

/// What "Open contactors" shows.
struct OpenContent
{
    bool present = false; ///< absent in kiosk, replay and without a connection
    bool muted = true;    ///< nothing to open from here: pressing tells why
    QString first, second;
    double progress = 0.0; ///< of a take-over hold

    bool operator==(const OpenContent&) const = default;
};

/// Everything the header says, as words: the widget only places it.
struct HeaderContent
{
    ChipContent mode, source, unit, pack, commander, bus, alarms;
    TileContent state, voltage, current, power, soc, lowest, highest, spread, hottest, load;
    OpenContent open;
};

[[nodiscard]] HeaderContent headerContent(const Moment& moment);

/// Which pack the pages show, where there is more than one to choose from; `shown` is their moment.
[[nodiscard]] ChipContent packChip(const Moment& shown);

} // namespace packdeck::ui
