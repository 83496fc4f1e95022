// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binding/cell_naming.h"
#include "units/quantity.h"

namespace packdeck::ui {

/// The limits against which values are judged on screen. Until the unit's parameters can be read these are the vendor's
/// defaults, and whoever shows them says so.
struct Limits
{
    units::Millivolts cellCriticalHigh{4200};
    units::Millivolts cellWarningHigh{4150};
    units::Millivolts cellWarningLow{2600};
    units::Millivolts cellCriticalLow{2500};
    units::DeciCelsius temperatureHigh{600};
    units::DeciCelsius temperatureLow{-200};
    units::DeciCelsius temperatureMargin{50}; ///< warn this far before; chosen by this project: nothing published
    units::Millivolts prechargeDelta{1000};
    bool readFromUnit = false;

    bool operator==(const Limits&) const = default;
};

/// What a user may set about how things are shown. Persisted by the window, handed to pages with every Moment.
struct ViewSettings
{
    binding::CellNaming naming;   ///< the one formatter of cell names, with the numbering start
    bool chargeIsNegative = true; ///< the vendor's own tool shows charging current negative
    Limits limits;

    bool operator==(const ViewSettings&) const = default;
};

} // namespace packdeck::ui
