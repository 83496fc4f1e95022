// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/parameter_table.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace packdeck::bmu {

namespace {

enum class Write : std::uint8_t { User, Admin };
enum class Effect : std::uint8_t { AtOnce, AfterRestart };

template <typename T>
struct ElementOf
{
    using type = T;
    static constexpr std::uint16_t count = 1;
};

template <typename T, std::size_t n>
struct ElementOf<std::array<T, n>>
{
    using type = T;
    static constexpr std::uint16_t count = n;
};

template <auto member>
constexpr ParameterRow row(std::string_view name, std::uint16_t index, std::int64_t minimum, std::int64_t maximum,
                           Effect effect = Effect::AtOnce, Write write = Write::User)
{
    using Member = std::remove_reference_t<decltype(std::declval<Parameters&>().*member)>;
    using Element = typename ElementOf<Member>::type;
    constexpr bool isArray = ElementOf<Member>::count > 1;
    ParameterRow row{};
    row.name = name;
    row.index = index;
    row.count = ElementOf<Member>::count;
    row.bytes = sizeof(Element);
    row.isSigned = std::is_signed_v<Element>;
    row.minimum = minimum;
    row.maximum = maximum;
    row.admin = write == Write::Admin;
    row.afterRestart = effect == Effect::AfterRestart;
    row.get = [](const Parameters& parameters, [[maybe_unused]] std::size_t element) {
        if constexpr (isArray) {
            return static_cast<std::int64_t>((parameters.*member)[element]);
        } else {
            return static_cast<std::int64_t>(parameters.*member);
        }
    };
    row.set = [](Parameters& parameters, [[maybe_unused]] std::size_t element, std::int64_t value) {
        if constexpr (isArray) {
            (parameters.*member)[element] = static_cast<Element>(value);
        } else {
            parameters.*member = static_cast<Element>(value);
        }
    };
    return row;
}

using P = Parameters;

constexpr std::int64_t mostContactors = 0x11111;

constexpr std::array<ParameterRow, parameterRows> table{
    row<&P::serialNumber>("serialNumber", 0x32, 0, 65535, Effect::AtOnce, Write::Admin),
    row<&P::deviceId>("deviceID", 0x33, 4472, 4476, Effect::AfterRestart, Write::Admin),
    row<&P::bitrate>("bitrate", 0x34, 125, 1000, Effect::AfterRestart, Write::Admin),
    row<&P::nodeId>("nodeID", 0x35, 0, 0x700, Effect::AfterRestart, Write::Admin),
    row<&P::numCmuNodes>("numCMUNodes", 0x36, 1, 32, Effect::AfterRestart),
    row<&P::chargingMethod>("chargingMethod", 0x37, 0, 2),
    row<&P::prechargeResistance>("prechargeResistance", 0x39, 1, 32000),
    row<&P::packCapacity>("packCapacity", 0x40, 1, 32000, Effect::AfterRestart),
    row<&P::critCellOverVoltage>("critCellOverVoltage", 0x41, 1, 32000),
    row<&P::warningCellOverVoltage>("warningCellOverVoltage", 0x42, 1, 32000),
    row<&P::cellBalancingVoltage>("cellBalancingVoltage", 0x43, 1, 32000),
    row<&P::warningCellUnderVoltage>("warningCellUnderVoltage", 0x44, 1, 32000),
    row<&P::critCellUnderVoltage>("critCellUnderVoltage", 0x45, 1, 32000),
    row<&P::maxCellTemperature>("maxCellTemperature", 0x46, -2000, 2000),
    row<&P::minCellTemperature>("minCellTemperature", 0x47, -2000, 2000),
    row<&P::maxChargeCurrent>("maxChargeCurrent", 0x48, 1, 32000),
    row<&P::maxDischargeCurrent>("maxDischargeCurrent", 0x49, 1, 32000),
    row<&P::maxPrechargeCurrent>("maxPrechargeCurrent", 0x50, 0, 32000),
    row<&P::maxPrechargeVoltageDelta>("maxPrechargeVoltageDelta", 0x51, 0, 32000),
    row<&P::thermistorBetaValue>("thermistorBetaValue", 0x52, 0, 64000),
    row<&P::prechargeTimeout>("prechargeTimeout", 0x54, 0, 64000),
    row<&P::bmuTemperatureMin>("bmuTemperatureMin", 0x55, -32000, 32000),
    row<&P::bmuTemperatureMax>("bmuTemperatureMax", 0x56, -32000, 32000),
    row<&P::bmuPressureMin>("bmuPressureMin", 0x57, 0, 32000),
    row<&P::bmuPressureMax>("bmuPressureMax", 0x58, 0, 32000),
    row<&P::bmuHumidityMin>("bmuHumidityMin", 0x59, 0, 32000),
    row<&P::bmuHumidityMax>("bmuHumidityMax", 0x5A, 0, 32000),
    row<&P::cellInternalResistance>("cellInternalResistance", 0x5B, 0, 64000, Effect::AfterRestart),
    row<&P::cellNominalCapacity>("cellNominalCapacity", 0x5C, 1, 64000000, Effect::AfterRestart),
    row<&P::contactorConfigAuxEnable>("contactorConfigAuxEnable", 0x60, 0, mostContactors, Effect::AfterRestart),
    row<&P::contactorConfigTypes>("contactorConfigTypes", 0x61, 0, mostContactors, Effect::AfterRestart),
    row<&P::nodeNumCells>("nodeNumCells", 0x100, 4, 14, Effect::AfterRestart),
    row<&P::nodeNumTemp>("nodeNumTemp", 0x140, 0, 4, Effect::AfterRestart),
    row<&P::cellSocLookupTableLength>("cellSocLookupTableLength", 0x5D, 2, 101),
    row<&P::cellSocLookupTable>("cellSocLookupTable", 0x160, 0, std::numeric_limits<std::int16_t>::max()),
    row<&P::stringCount>("stringCount", 0x62, 1, 32, Effect::AfterRestart),
    row<&P::controlTimeout>("controlTimeout", 0x63, 500, 60000),
    row<&P::vocMax>("vocMax", 0x64, 0, 65535),
    row<&P::noxMax>("noxMax", 0x65, 0, 65535),
    row<&P::busResistance>("busResistance", 0x66, 0, 1000000),
    row<&P::loadCapacitance>("loadCapacitance", 0x67, 1, 1000000),
    row<&P::strictVendorTable>("strictVendorTable", 0x68, 0, 1),
    row<&P::balancingHysteresis>("balancingHysteresis", 0x69, 1, 100),
    row<&P::balancingByCharge>("balancingByCharge", 0x6A, 0, 1),
};

constexpr std::size_t imageBytes()
{
    std::size_t bytes = 0;
    for (const ParameterRow& row : table) {
        bytes += std::size_t{row.count} * row.bytes;
    }
    return bytes;
}

static_assert(imageBytes() == parameterImageBytes);

/// How many elements of an array count: those of nodes that are there, of points in use.
std::size_t used(const ParameterRow& row, const Parameters& parameters)
{
    if (row.count == 1) {
        return 1;
    }
    const std::size_t length =
        row.count == socTableLength ? parameters.cellSocLookupTableLength : parameters.numCmuNodes;
    return std::min<std::size_t>(row.count, length);
}

constexpr bool isBitrate(std::uint16_t bitrate)
{
    return bitrate == 125 || bitrate == 250 || bitrate == 500 || bitrate == 1000;
}

constexpr bool isDevice(std::uint16_t device)
{
    return device == 4472 || device == 4476;
}

bool inRange(const Parameters& p)
{
    for (const ParameterRow& row : table) {
        for (std::size_t i = 0; i < used(row, p); ++i) {
            const std::int64_t value = row.get(p, i);
            if (value < row.minimum || value > row.maximum) {
                return false;
            }
        }
    }
    const std::uint32_t contactorBits = p.contactorConfigAuxEnable | p.contactorConfigTypes;
    return isBitrate(p.bitrate) && isDevice(p.deviceId) && (contactorBits & ~std::uint32_t{mostContactors}) == 0;
}

/// The last message of this many nodes stays below the service's functional ID (0x7DF). Nodes 27 ... 31 stand above
/// the documented map, at base + 0x100 + 8 (n - 27).
bool baseFits(const Parameters& p)
{
    constexpr int firstServiceId = 0x7DF;
    constexpr int lastDocumentedOffset = 0xFA;
    constexpr int documentedNodes = 27;
    constexpr int extraOffset = 0x100;
    constexpr int idsOfNode = 8;
    const int nodes = p.numCmuNodes;
    const int last =
        nodes <= documentedNodes ? lastDocumentedOffset : extraOffset + idsOfNode * (nodes - documentedNodes) - 1;
    return p.nodeId + last < firstServiceId;
}

bool ocvRises(const Parameters& p)
{
    const auto end = p.cellSocLookupTable.begin() + p.cellSocLookupTableLength;
    return std::adjacent_find(p.cellSocLookupTable.begin(), end, [](int a, int b) { return a >= b; }) == end;
}

/// Seven time constants of resistor and load: the load is then within 0.1 % of the battery.
bool prechargeHasTime(const Parameters& p)
{
    constexpr std::uint64_t timeConstants = 7;
    constexpr std::uint64_t unitsPerMillisecond = 10'000; // 0.1 ohm x microfarad
    return timeConstants * p.prechargeResistance * p.loadCapacitance <= p.prechargeTimeout * unitsPerMillisecond;
}

constexpr int warningGap_mV = 10;
constexpr int highestCell_mV = 5000;

} // namespace

const std::array<ParameterRow, parameterRows>& parameterTable()
{
    return table;
}

ParameterImage imageOf(const Parameters& parameters)
{
    ParameterImage image{};
    std::size_t at = 0;
    for (const ParameterRow& row : table) {
        for (std::size_t i = 0; i < row.count; ++i) {
            const auto value = static_cast<std::uint64_t>(row.get(parameters, i));
            for (unsigned byte = row.bytes; byte-- > 0;) {
                image[at++] = static_cast<std::uint8_t>(value >> (8 * byte));
            }
        }
    }
    return image;
}

Parameters parametersOf(const ParameterImage& image)
{
    Parameters parameters;
    std::size_t at = 0;
    for (const ParameterRow& row : table) {
        for (std::size_t i = 0; i < row.count; ++i) {
            std::uint32_t word = 0;
            for (unsigned byte = 0; byte < row.bytes; ++byte) {
                word = (word << 8U) | image[at++];
            }
            row.set(parameters, i, row.isSigned ? static_cast<std::int16_t>(word) : std::int64_t{word});
        }
    }
    return parameters;
}

Parameters effectiveParameters(const Parameters& running, const Parameters& wanted)
{
    Parameters effective = wanted;
    for (const ParameterRow& row : table) {
        for (std::size_t i = 0; row.afterRestart && i < row.count; ++i) {
            row.set(effective, i, row.get(running, i));
        }
    }
    return effective;
}

ParameterProblem parameterProblem(const Parameters& p)
{
    using Problem = ParameterProblem;
    if (!inRange(p)) {
        return Problem::OutOfRange;
    }

    struct Check
    {
        bool holds;
        Problem problem;
    };

    const std::array checks{
        Check{p.critCellUnderVoltage + warningGap_mV <= p.warningCellUnderVoltage, Problem::UnderVoltageOrder},
        Check{p.warningCellUnderVoltage < p.cellBalancingVoltage, Problem::BalancingBelowUnderVoltage},
        Check{p.cellBalancingVoltage < p.warningCellOverVoltage, Problem::BalancingAboveOverVoltage},
        Check{p.warningCellOverVoltage + warningGap_mV <= p.critCellOverVoltage, Problem::OverVoltageOrder},
        Check{p.critCellOverVoltage <= highestCell_mV, Problem::OverVoltageTooHigh},
        Check{p.minCellTemperature < p.maxCellTemperature, Problem::CellTemperatureOrder},
        Check{p.bmuTemperatureMin < p.bmuTemperatureMax, Problem::BoardTemperatureOrder},
        Check{p.bmuPressureMin < p.bmuPressureMax, Problem::PressureOrder},
        Check{p.bmuHumidityMin < p.bmuHumidityMax, Problem::HumidityOrder},
        Check{baseFits(p), Problem::BaseIdTooHigh},
        Check{ocvRises(p), Problem::OcvNotRising},
        Check{prechargeHasTime(p), Problem::PrechargeTimeoutTooShort},
    };
    const auto broken = std::find_if(checks.begin(), checks.end(), [](const Check& check) { return !check.holds; });
    return broken == checks.end() ? Problem::None : broken->problem;
}

} // namespace packdeck::bmu
