// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "bmu/parameters.h"

namespace packdeck::bmu {

/// One parameter as the parameter service and the storage see it. Index and range are the vendor's (configuration
/// parameters page) but where that page contradicts itself; see parameterProblem() for what has to fit together.
struct ParameterRow
{
    std::string_view name; ///< the vendor's, or the extension's
    std::uint16_t index;   ///< of the first element
    std::uint16_t count;   ///< elements
    std::uint8_t bytes;    ///< of one element, big-endian
    bool isSigned;
    std::int64_t minimum;
    std::int64_t maximum;
    bool admin;        ///< needs the higher level
    bool afterRestart; ///< until then the unit goes on with the value it started with
    std::int64_t (*get)(const Parameters& parameters, std::size_t element);
    void (*set)(Parameters& parameters, std::size_t element, std::int64_t value);
};

inline constexpr std::size_t parameterRows = 44;

[[nodiscard]] const std::array<ParameterRow, parameterRows>& parameterTable();

/// All values one after the other: what is stored.
inline constexpr std::size_t parameterImageBytes = 420;
using ParameterImage = std::array<std::uint8_t, parameterImageBytes>;

[[nodiscard]] ParameterImage imageOf(const Parameters& parameters);
[[nodiscard]] Parameters parametersOf(const ParameterImage& image);

/// `wanted`, but with the values of `running` where a change takes effect after a restart only.
[[nodiscard]] Parameters effectiveParameters(const Parameters& running, const Parameters& wanted);

/// Why a set of parameters is refused. The order is that of the table of rules; numbers stand on the wire.
enum class ParameterProblem : std::uint8_t {
    None = 0,
    OutOfRange,
    UnderVoltageOrder,
    BalancingBelowUnderVoltage,
    BalancingAboveOverVoltage,
    OverVoltageOrder,
    OverVoltageTooHigh,
    CellTemperatureOrder,
    BoardTemperatureOrder,
    PressureOrder,
    HumidityOrder,
    BaseIdTooHigh,
    OcvNotRising,
    PrechargeTimeoutTooShort,
};

/// The first rule that `parameters` break (chosen by this project where the vendor gives no rule).
[[nodiscard]] ParameterProblem parameterProblem(const Parameters& parameters);

} // namespace packdeck::bmu
