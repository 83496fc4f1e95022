// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "d1000/reason.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::control {

/// Whether a reason would let the unit leave SAFE. The wire has no such signal.
enum class WhyVerdict : std::uint8_t {
    StillTrue,
    Clearing, ///< the value is back, but not by the hysteresis, or not for long enough
    GoneProbablyLatched,
    Gone,            ///< the value is back: an Idle command should clear it
    NeedsPowerCycle, ///< the unit keeps it until its supply is switched
    NotKnown,        ///< nothing on the wire tells
};

/// English, translatable (context "Control").
[[nodiscard]] std::string_view label(WhyVerdict verdict);

/// A row of "Why, and what clears it".
struct WhyRow
{
    d1000::Reason reason{};
    units::Timestamp firstSeen{};
    bool informationOnly = false; ///< CONTROLTIMEOUT alone after our own release: no alarm
    bool onTheWire = true;        ///< false: the unit no longer says it; kept from before Idle was sent
    std::optional<units::CellIndex> cell;
    std::optional<units::SensorIndex> sensor;
    std::optional<units::NodeIndex> node;
    std::string part;        ///< "contactor 3", "U3", where it is neither cell, sensor nor node
    std::string valueAtTrip; ///< empty where the wire does not tell
    std::string valueNow;
    std::string limitToClear; ///< empty where no limit is known
    WhyVerdict verdict = WhyVerdict::NotKnown;
    bool computedHere = true; ///< the verdict is this program's, not the unit's

    bool operator==(const WhyRow&) const = default;
};

} // namespace packdeck::control
