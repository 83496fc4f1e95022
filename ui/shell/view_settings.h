// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "binding/cell_naming.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::ui {

/// Where limits come from; whoever shows them says so.
enum class LimitSource {
    Default,                ///< the vendor's defaults: the unit's own are not read
    SimulatedConfiguration, ///< what the simulated pack in this process was made with
    Unit,
};

/// The limits against which values are judged on screen, and what is known of the precharge.
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
    units::Milliohms prechargeResistance{33'000};
    units::Duration prechargeTimeout = std::chrono::seconds(25);
    LimitSource source = LimitSource::Default;

    bool operator==(const Limits&) const = default;
};

/// What a user may set about how things are shown. Persisted by the window, handed to pages with every Moment.
struct ViewSettings
{
    binding::CellNaming naming;   ///< the one formatter of cell names, with the numbering start
    bool chargeIsNegative = true; ///< the vendor's own tool shows charging current negative
    Limits limits;
    std::optional<Limits> editedLimits; ///< as edited and not sent yet; nothing: no limit is edited

    bool operator==(const ViewSettings&) const = default;
};

} // namespace packdeck::ui
