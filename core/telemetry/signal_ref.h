// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

#include "binding/pack_id.h"
#include "binding/quantity.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::telemetry {

/// How a page names what it wants from History: a quantity of a pack, or (custom) a signal of any other DBC, whose
/// handle History::define() gave. Values come in the unit of binding::info(quantity).unit or of the DBC.
struct SignalRef
{
    binding::PackId pack; ///< compared with samePack(): the dialect does not matter
    binding::Quantity quantity = binding::Quantity::None;
    std::uint16_t index = 0;
    std::uint32_t custom = 0; ///< not 0: a handle of History::define(), and the rest does not matter

    [[nodiscard]] static constexpr SignalRef of(const binding::PackId& pack, binding::Quantity quantity,
                                                std::size_t index = 0)
    {
        return {pack, quantity, static_cast<std::uint16_t>(index), 0};
    }

    [[nodiscard]] static constexpr SignalRef cell(const binding::PackId& pack, units::CellIndex cell)
    {
        return of(pack, binding::Quantity::CellVoltage, units::slot(cell));
    }

    [[nodiscard]] static constexpr SignalRef sensor(const binding::PackId& pack, units::SensorIndex sensor)
    {
        return of(pack, binding::Quantity::CellTemperature, units::slot(sensor));
    }

    constexpr auto operator<=>(const SignalRef&) const = default;
};

/// The extremes of one column of time; both NaN where there is no measurement.
struct Column
{
    float minimum = std::numeric_limits<float>::quiet_NaN();
    float maximum = std::numeric_limits<float>::quiet_NaN();

    [[nodiscard]] constexpr bool empty() const { return !(minimum <= maximum); }
};

/// One sample; a value of NaN ends a line: nothing was measured from here on.
struct Sample
{
    units::Timestamp at{};
    double value = 0.0;
};

struct TimeSpan
{
    units::Timestamp from{}; ///< inclusive
    units::Timestamp to{};   ///< inclusive

    bool operator==(const TimeSpan&) const = default;
};

} // namespace packdeck::telemetry
