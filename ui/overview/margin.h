// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/shell/moment.h"
#include "ui/shell/tile.h"

namespace packdeck::ui {

/// How far one value is from trouble, ready to be drawn as a bullet bar.
struct Margin
{
    QString label; ///< "Highest cell"
    QString name;  ///< "N14·C08", empty where there is none
    QString value; ///< empty: not known
    QString unit;
    QString words;  ///< "86 mV to warning"
    QString limits; ///< "warning 4150, critical 4200"
    Standing standing = Standing::Normal;
    bool stale = false;
    double share = 0.0;         ///< of the bar: the value, 0 ... 1
    double warningShare = 1.0;  ///< where warning begins
    double criticalShare = 1.0; ///< where critical begins
    bool fromRight = false;     ///< trouble is at the left end

    bool operator==(const Margin&) const = default;
};

[[nodiscard]] Margin highestCellMargin(const Moment& moment);
[[nodiscard]] Margin lowestCellMargin(const Moment& moment);
[[nodiscard]] Margin hottestMargin(const Moment& moment);
[[nodiscard]] Margin coldestMargin(const Moment& moment);
[[nodiscard]] Margin dischargeMargin(const Moment& moment);
[[nodiscard]] Margin chargeMargin(const Moment& moment);

} // namespace packdeck::ui
