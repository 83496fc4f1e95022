// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/quantity.h"

#include <optional>

#include "binding/signal_names.h"
#include "binding/take_number.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"

namespace packdeck::binding {

namespace {

using Infos = std::array<QuantityInfo, quantityCount>;

constexpr QuantityInfo volts{"V", 1, 1000};
constexpr QuantityInfo amps{"A", 1, 1000};
constexpr QuantityInfo signedAmps{"A", 1, 1000, false, true};
constexpr QuantityInfo percent{"%", 1, 10};
constexpr QuantityInfo celsius{"degC", 1, 10};
constexpr QuantityInfo partsPerBillion{"ppb", 1, 1};

constexpr QuantityInfo many(std::size_t count)
{
    return {"", count, 1};
}

constexpr Infos makeInfos()
{
    Infos infos{};
    const auto set = [&infos](Quantity quantity, const QuantityInfo& info) {
        infos[static_cast<std::size_t>(quantity)] = info;
    };
    set(Quantity::StateBit, many(d1000::stateCount));
    set(Quantity::PrechargeFailureBit, many(d1000::prechargeFailureCount));
    set(Quantity::ContactorFaultBit, many(d1000::contactorCount));
    set(Quantity::ReasonBit, many(d1000::reasonCount));
    set(Quantity::Current, signedAmps);
    set(Quantity::FilteredCurrent, signedAmps);
    set(Quantity::BatteryVoltage, volts);
    set(Quantity::LoadVoltage, volts);
    set(Quantity::AuxiliaryVoltage, volts);
    set(Quantity::Power, {"W", 1, 1000, false, true});
    set(Quantity::StateOfCharge, percent);
    set(Quantity::RemainingCapacity, {"Ah", 1, 10});
    set(Quantity::OpenCircuitVoltage, volts);
    set(Quantity::StateOfHealth, percent);
    set(Quantity::MaxDischargeCurrent, amps);
    set(Quantity::MaxChargeCurrent, amps);
    set(Quantity::CurrentCounter, {"As", 1, 1000});
    set(Quantity::EnergyCounter, {"Wh", 1, 1000});
    set(Quantity::CellSum, volts);
    set(Quantity::BalanceThreshold, volts);
    set(Quantity::MaxCellVoltage, volts);
    set(Quantity::MinCellVoltage, volts);
    set(Quantity::MaxTemperature, celsius);
    set(Quantity::MinTemperature, celsius);
    for (auto q = Quantity::NodeVoltage; q < Quantity::CellVoltage;
         q = static_cast<Quantity>(static_cast<std::uint8_t>(q) + 1)) {
        set(q, many(units::maxNodes));
    }
    set(Quantity::NodeVoltage, {"V", units::maxNodes, 1000});
    set(Quantity::NodeBoardTemperature, {"degC", units::maxNodes, 10});
    set(Quantity::CellVoltage, {"V", units::maxCells, 1000, true});
    set(Quantity::CellTemperature, {"degC", units::maxSensors, 10, true});
    set(Quantity::HvilFlag, many(hvilFlagCount));
    set(Quantity::ContactorTarget, many(contactorWordCount));
    set(Quantity::ContactorFeedback, many(contactorWordCount));
    set(Quantity::TaskStatus, many(taskCount));
    set(Quantity::StatusRegister, many(statusRegisterCount));
    set(Quantity::BoardTemperature, {"degC", 2, 10});
    set(Quantity::Pressure, {"kPa", 1, 10});
    set(Quantity::Humidity, percent);
    set(Quantity::Voc, partsPerBillion);
    set(Quantity::Nox, partsPerBillion);
    return infos;
}

constexpr Infos infos = makeInfos();

constexpr std::size_t mostDigits = 2; // of the published names
constexpr std::string_view nodePrefix = "Node";
constexpr std::string_view cellWord = "Cell";
constexpr std::string_view sensorWord = "Temp";

bool takeWord(std::string_view& text, std::string_view word)
{
    if (text.substr(0, word.size()) != word) {
        return false;
    }
    text.remove_prefix(word.size());
    return true;
}

// "Cell03" or "Temp02" as place from 0; the published names count from 1.
std::optional<std::uint16_t> numberedPlace(std::string_view rest, std::string_view word, std::size_t count)
{
    if (!takeWord(rest, word)) {
        return std::nullopt;
    }
    const auto number = takeNumber(rest, mostDigits);
    if (!number || !rest.empty() || *number < 1 || *number > count) {
        return std::nullopt;
    }
    return static_cast<std::uint16_t>(*number - 1);
}

Meaning meaningWithinNode(std::string_view suffix, std::uint16_t node)
{
    if (const auto cell = numberedPlace(suffix, cellWord, units::maxCellsPerNode)) {
        return {Quantity::CellVoltage, static_cast<std::uint16_t>(node * units::maxCellsPerNode + *cell)};
    }
    if (const auto sensor = numberedPlace(suffix, sensorWord, units::maxSensorsPerNode)) {
        return {Quantity::CellTemperature, static_cast<std::uint16_t>(node * units::maxSensorsPerNode + *sensor)};
    }
    for (const NodeSignalName& known : nodeSignalNames) {
        if (known.suffix == suffix) {
            return {known.quantity, node};
        }
    }
    return {};
}

std::string twoDigits(std::size_t number)
{
    std::string text = std::to_string(number);
    return text.size() < 2 ? "0" + text : text;
}

} // namespace

const QuantityInfo& info(Quantity quantity)
{
    const auto index = static_cast<std::size_t>(quantity);
    return infos[index < infos.size() ? index : 0];
}

Meaning meaningOf(std::string_view signalName)
{
    if (std::string_view rest = signalName; takeWord(rest, nodePrefix)) {
        const auto node = takeNumber(rest, mostDigits);
        return node && *node < units::maxNodes ? meaningWithinNode(rest, static_cast<std::uint16_t>(*node)) : Meaning{};
    }
    for (const SignalName& known : signalNames) {
        if (known.name == signalName) {
            return {known.quantity, known.index};
        }
    }
    return {};
}

std::vector<std::string_view> expectedSignals(Dialect dialect)
{
    std::vector<std::string_view> names;
    for (const SignalName& known : signalNames) {
        if ((dialect == Dialect::V1_1 && known.inV11) || (dialect == Dialect::V1_2 && known.inV12) ||
            (dialect == Dialect::Gen1 && known.inGen1)) {
            names.push_back(known.name);
        }
    }
    return names;
}

std::vector<std::string> expectedNodeSignals(units::NodeIndex node)
{
    std::string prefix(nodePrefix);
    prefix += std::to_string(node.value);
    std::vector<std::string> names;
    for (std::size_t cell = 1; cell <= units::maxCellsPerNode; ++cell) {
        names.push_back(std::string(prefix).append(cellWord).append(twoDigits(cell)));
    }
    for (std::size_t sensor = 1; sensor <= units::maxSensorsPerNode; ++sensor) {
        names.push_back(std::string(prefix).append(sensorWord).append(twoDigits(sensor)));
    }
    for (const NodeSignalName& known : nodeSignalNames) {
        if (known.inV12) {
            names.push_back(std::string(prefix).append(known.suffix));
        }
    }
    return names;
}

} // namespace packdeck::binding
