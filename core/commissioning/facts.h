// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "binding/cell_naming.h"
#include "control/status.h"
#include "params/parameter_set.h"
#include "telemetry/pack_snapshot.h"

namespace packdeck::commissioning {

/// Everything a look goes by. References and pointers are valid during the call only.
struct Facts
{
    const telemetry::PackSnapshot& pack;
    const binding::CellNaming& naming;
    const params::ParameterSet* parameters = nullptr;    ///< null: none are known
    const control::PrechargeStatus* precharge = nullptr; ///< null: no session
    std::optional<int> bitrate;                          ///< bit/s, of the bus
    std::optional<std::uint32_t> serviceSerial;          ///< as the unit's parameter service told it
    std::optional<bool> unsaved;                         ///< what the unit uses differs from what it has stored
    bool hasService = false;                             ///< the unit's parameters can be read
    std::string wallTime;                                ///< now, ISO 8601 in UTC
    bool simulated = false;
};

/// One value of a parameter as the unit has it; nothing while it was not read.
[[nodiscard]] inline std::optional<std::int64_t> deviceValue(const Facts& facts, const char* name)
{
    const auto index = facts.parameters != nullptr ? facts.parameters->metadata().find(name) : std::nullopt;
    const params::RawValue* const value = index ? facts.parameters->device(*index) : nullptr;
    return value != nullptr && !value->empty() ? std::optional(value->front()) : std::nullopt;
}

/// The same in the parameter's unit: dialects count some of them in other steps.
[[nodiscard]] inline std::optional<double> devicePhysical(const Facts& facts, const char* name)
{
    const auto raw = deviceValue(facts, name);
    if (!raw) {
        return std::nullopt;
    }
    const params::Metadata& metadata = facts.parameters->metadata();
    return metadata[*metadata.find(name)].physical(*raw);
}

} // namespace packdeck::commissioning
