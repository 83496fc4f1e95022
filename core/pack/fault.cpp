// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/fault.h"

#include <algorithm>
#include <array>

namespace packdeck::pack {

namespace {

constexpr auto table = std::to_array<FaultInfo>({
    {FaultKind::NodeLost, "node-lost", FaultTarget::Node, "", 0, 0, 0},
    {FaultKind::ChainBroken, "chain-broken", FaultTarget::Node, "", 0, 0, 0},
    {FaultKind::CellReading, "cell-reading", FaultTarget::Cell, "V", 0, 5, 4.25},
    {FaultKind::CellSenseOffset, "cell-sense-offset", FaultTarget::Cell, "V", -5, 5, 0.1},
    {FaultKind::CellVoltageRamp, "cell-voltage-ramp", FaultTarget::Cell, "V/s", -1, 1, 0.01},
    {FaultKind::CellShort, "cell-short", FaultTarget::Cell, "A", 0, 100, 1},
    {FaultKind::CellHeld, "cell-held", FaultTarget::Cell, "degC", -40, 180, 65},
    {FaultKind::CellHeat, "cell-heat", FaultTarget::Cell, "W", 0, 5000, 100},
    {FaultKind::SenseWireOpen, "sense-wire-open", FaultTarget::Cell, "", 0, 0, 0},
    {FaultKind::ThermistorOpen, "thermistor-open", FaultTarget::Sensor, "", 0, 0, 0},
    {FaultKind::ThermistorShort, "thermistor-short", FaultTarget::Sensor, "", 0, 0, 0},
    {FaultKind::ContactorStuckOpen, "contactor-stuck-open", FaultTarget::Contactor, "", 0, 0, 0},
    {FaultKind::ContactorWelded, "contactor-welded", FaultTarget::Contactor, "", 0, 0, 0},
    {FaultKind::AuxiliaryStuckOpen, "auxiliary-stuck-open", FaultTarget::Contactor, "", 0, 0, 0},
    {FaultKind::AuxiliaryStuckClosed, "auxiliary-stuck-closed", FaultTarget::Contactor, "", 0, 0, 0},
    {FaultKind::PrechargeResistorOpen, "precharge-resistor-open", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::LoadShort, "load-short", FaultTarget::Pack, "ohm", 0.001F, 10, 0.05F},
    {FaultKind::LoadBleed, "load-bleed", FaultTarget::Pack, "ohm", 1, 1e9F, 22'000},
    {FaultKind::LoadCharged, "load-charged", FaultTarget::Pack, "V", 0, 2000, 900},
    {FaultKind::BjuLost, "bju-lost", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::BjuCounterStuck, "bju-counter-stuck", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::CurrentOffset, "current-offset", FaultTarget::Pack, "A", -1000, 1000, 5},
    {FaultKind::CellOpen, "cell-open", FaultTarget::Cell, "", 0, 0, 0},
    {FaultKind::SenseNoise, "sense-noise", FaultTarget::Cell, "V", 0, 1, 0.05F},
    {FaultKind::ConverterStuck, "converter-stuck", FaultTarget::Node, "", 0, 0, 0},
    {FaultKind::NodesSwapped, "nodes-swapped", FaultTarget::Node, "", 0, 0, 0},
    {FaultKind::CrcErrors, "crc-errors", FaultTarget::Node, "%", 0, 100, 20},
    {FaultKind::ThermistorDrift, "thermistor-drift", FaultTarget::Sensor, "K/min", -60, 60, 5},
    {FaultKind::ThermalRunaway, "thermal-runaway", FaultTarget::Cell, "", 0, 0, 0},
    {FaultKind::CoolantLost, "coolant-lost", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::Soaked, "soaked", FaultTarget::Pack, "degC", -40, 80, -25},
    {FaultKind::AmbientRamp, "ambient-ramp", FaultTarget::Pack, "K/min", -60, 60, 2},
    {FaultKind::BjuSystemError, "bju-system-error", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::CurrentGain, "current-gain", FaultTarget::Pack, "%", -100, 100, 5},
    {FaultKind::ShuntReversed, "shunt-reversed", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::BatteryVoltageGain, "battery-voltage-gain", FaultTarget::Pack, "%", -100, 100, 2},
    {FaultKind::LoadVoltageGain, "load-voltage-gain", FaultTarget::Pack, "%", -100, 100, 3},
    {FaultKind::AuxiliaryInverted, "auxiliary-inverted", FaultTarget::Contactor, "", 0, 0, 0},
    {FaultKind::ContactorSlow, "contactor-slow", FaultTarget::Contactor, "ms", 0, 2000, 400},
    {FaultKind::ContactorBounce, "contactor-bounce", FaultTarget::Contactor, "ms", 0, 200, 40},
    {FaultKind::PrechargeResistance, "precharge-resistance", FaultTarget::Pack, "%", 1, 1000, 50},
    {FaultKind::LoadReversed, "load-reversed", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::LoadFeeds, "load-feeds", FaultTarget::Pack, "A", 0, 1000, 5},
    {FaultKind::LoadCapacitance, "load-capacitance", FaultTarget::Pack, "mF", 0.001F, 1000, 20},
    {FaultKind::BalanceOpen, "balance-open", FaultTarget::Cell, "", 0, 0, 0},
    {FaultKind::ChargerDead, "charger-dead", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::ChargerIgnoresLimits, "charger-ignores-limits", FaultTarget::Pack, "A", 1, 1000, 50},
    {FaultKind::ChargerIgnoresStop, "charger-ignores-stop", FaultTarget::Pack, "", 0, 0, 0},
    {FaultKind::ChargerOverVoltage, "charger-over-voltage", FaultTarget::Pack, "%", 0, 50, 5},
});

static_assert(table.size() == faultKindCount);

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].kind) != i) {
            return false;
        }
    }
    return true;
}

static_assert(inOrder());

} // namespace

std::span<const FaultInfo> faultTable()
{
    return table;
}

const FaultInfo& info(FaultKind kind)
{
    return table[static_cast<std::size_t>(kind)];
}

bool actsAtOnce(FaultKind kind)
{
    return kind == FaultKind::LoadCharged || kind == FaultKind::ThermalRunaway || kind == FaultKind::Soaked;
}

std::optional<FaultKind> faultFromName(std::string_view name)
{
    const auto* const found =
        std::find_if(table.begin(), table.end(), [name](const FaultInfo& row) { return row.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace packdeck::pack
