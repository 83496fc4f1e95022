// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/fault_set.h"

#include <algorithm>

#include "pack/readings.h"
#include "units/constants.h"
#include "units/index.h"

namespace packdeck::pack {

namespace {

constexpr float rampLimit_V = 2.0F;
constexpr auto secondsOfMillisecond = static_cast<float>(units::secondsPerMillisecond);
constexpr float minutesPerMillisecond = 1e-3F / 60.0F;
constexpr float driftLimit_K = 60.0F;
constexpr double faradsPerMillifarad = 1e-3;

template <typename Bits>
void setBit(Bits& bits, unsigned place)
{
    bits = static_cast<Bits>(bits | (1U << place));
}

bool targetExists(const Fault& fault, const PackConfig& config)
{
    switch (info(fault.kind).target) {
    case FaultTarget::Pack:
        return fault.target == 0;
    case FaultTarget::Node:
        return fault.target < config.nodes;
    case FaultTarget::Cell:
        return fault.target < units::maxCells &&
               units::cellAt(fault.target).position < config.cellsOfNode[units::cellAt(fault.target).node.value];
    case FaultTarget::Sensor:
        return fault.target < units::maxSensors &&
               units::sensorAt(fault.target).position < config.sensorsOfNode[units::sensorAt(fault.target).node.value];
    case FaultTarget::Contactor:
        return fault.target < contactorCount;
    }
    return false;
}

bool magnitudeFits(const Fault& fault)
{
    const FaultInfo& row = info(fault.kind);
    return row.unit.empty() || (fault.magnitude >= row.minimum && fault.magnitude <= row.maximum);
}

} // namespace

bool FaultSet::add(const Fault& fault, const PackConfig& config, std::int64_t now_ms)
{
    if (static_cast<std::size_t>(fault.kind) >= faultKindCount || !targetExists(fault, config) ||
        !magnitudeFits(fault)) {
        return false;
    }
    if (actsAtOnce(fault.kind)) {
        return true;
    }
    std::size_t place = 0;
    while (place < m_count && (m_faults[place].kind != fault.kind || m_faults[place].target != fault.target)) {
        ++place;
    }
    if (place == capacity) {
        return false;
    }
    m_count = std::max(m_count, place + 1);
    m_faults[place] = fault;
    m_since_ms[place] = now_ms;
    rebuild(config, now_ms);
    return true;
}

bool FaultSet::remove(FaultKind kind, std::uint16_t target, const PackConfig& config, std::int64_t now_ms)
{
    for (std::size_t place = 0; place < m_count; ++place) {
        if (m_faults[place].kind == kind && m_faults[place].target == target) {
            --m_count;
            std::copy(m_faults.begin() + place + 1, m_faults.begin() + m_count + 1, m_faults.begin() + place);
            std::copy(m_since_ms.begin() + place + 1, m_since_ms.begin() + m_count + 1, m_since_ms.begin() + place);
            rebuild(config, now_ms);
            return true;
        }
    }
    return false;
}

void FaultSet::removeAll()
{
    m_count = 0;
    m_effects = {};
}

void FaultSet::advanceRamps(std::int64_t now_ms)
{
    for (std::size_t place = 0; place < m_count; ++place) {
        const Fault& fault = m_faults[place];
        if (fault.kind == FaultKind::CellVoltageRamp) {
            const auto cell = units::cellAt(fault.target);
            const auto seconds = static_cast<float>(now_ms - m_since_ms[place]) * secondsOfMillisecond;
            m_effects.cells.volts[cell.node.value][cell.position] =
                std::clamp(fault.magnitude * seconds, -rampLimit_V, rampLimit_V);
        } else if (fault.kind == FaultKind::ThermistorDrift) {
            const auto minutes = static_cast<float>(now_ms - m_since_ms[place]) * minutesPerMillisecond;
            m_effects.thermistorDrift_K[fault.target] =
                std::clamp(fault.magnitude * minutes, -driftLimit_K, driftLimit_K);
        }
    }
}

void FaultSet::rebuild(const PackConfig& config, std::int64_t now_ms)
{
    m_effects = {};
    for (const Fault& fault : standing()) {
        apply(fault, config.nodes);
    }
    advanceRamps(now_ms);
}

void FaultSet::apply(const Fault& fault, std::uint8_t nodes)
{
    FaultEffects& e = m_effects;
    const auto cell = units::cellAt(fault.target);
    const std::size_t node = cell.node.value;
    const std::size_t lane = cell.position;
    const auto sensor = units::sensorAt(fault.target);
    const auto magnitude = static_cast<double>(fault.magnitude);
    switch (fault.kind) {
    case FaultKind::NodeLost:
        setBit(e.silentNodes, fault.target);
        break;
    case FaultKind::ChainBroken:
        for (unsigned behind = fault.target; behind < nodes; ++behind) {
            setBit(e.silentNodes, behind);
        }
        break;
    case FaultKind::CellReading:
        setBit(e.forced[node], cell.position);
        e.forced_V[node][lane] = fault.magnitude;
        break;
    case FaultKind::CellSenseOffset:
        setBit(e.senseOffsets[node], cell.position);
        e.senseOffset_V[node][lane] = fault.magnitude;
        break;
    case FaultKind::CellVoltageRamp:
        e.anyRamp = true;
        break;
    case FaultKind::CellShort:
        e.cells.amps[node][lane] = fault.magnitude;
        break;
    case FaultKind::CellHeld:
        setBit(e.held[node], cell.position);
        e.held_degC[node][lane] = fault.magnitude;
        break;
    case FaultKind::CellHeat:
        e.heat_W[node][lane] = fault.magnitude;
        break;
    case FaultKind::SenseWireOpen:
        setBit(e.openWires[node], cell.position);
        break;
    case FaultKind::BalanceOpen:
        setBit(e.openBleeds[node], cell.position);
        break;
    case FaultKind::ThermistorOpen:
        setBit(e.openThermistors[sensor.node.value], sensor.position);
        break;
    case FaultKind::ThermistorShort:
        setBit(e.shortThermistors[sensor.node.value], sensor.position);
        break;
    case FaultKind::ContactorStuckOpen:
        setBit(e.stuckOpen, fault.target);
        break;
    case FaultKind::ContactorWelded:
        setBit(e.welded, fault.target);
        break;
    case FaultKind::AuxiliaryStuckOpen:
        setBit(e.auxiliaryOpen, fault.target);
        break;
    case FaultKind::AuxiliaryStuckClosed:
        setBit(e.auxiliaryClosed, fault.target);
        break;
    case FaultKind::PrechargeResistorOpen:
        e.prechargeOpen = true;
        break;
    case FaultKind::LoadShort:
    case FaultKind::LoadBleed:
        e.loadParallel_S += 1.0 / magnitude;
        break;
    case FaultKind::LoadCharged:
    case FaultKind::ThermalRunaway:
    case FaultKind::Soaked:
        break;
    case FaultKind::BjuLost:
        e.bjuLost = true;
        break;
    case FaultKind::BjuCounterStuck:
        e.bjuCounterStuck = true;
        break;
    case FaultKind::CurrentOffset:
        e.currentOffset_A = magnitude;
        break;
    case FaultKind::CellOpen:
        setBit(e.openCells[node], cell.position);
        break;
    case FaultKind::SenseNoise:
        setBit(e.noisy[node], cell.position);
        e.noise_V[node][lane] = fault.magnitude;
        break;
    case FaultKind::ConverterStuck:
        setBit(e.stuckConverters, fault.target);
        break;
    case FaultKind::NodesSwapped:
        if (nodes > 1) { // the last one with the one before it
            setBit(e.swappedNodes, fault.target + 1U < nodes ? fault.target : fault.target - 1U);
        }
        break;
    case FaultKind::CrcErrors:
        e.crcErrors[fault.target] = static_cast<float>(magnitude / units::percent);
        break;
    case FaultKind::ThermistorDrift:
        e.anyRamp = true;
        break;
    case FaultKind::CoolantLost:
        e.coolantLost = true;
        break;
    case FaultKind::AmbientRamp:
        e.ambientRamp_K_per_s = magnitude / units::secondsPerMinute;
        break;
    case FaultKind::BjuSystemError:
        e.bjuSystemError = true;
        break;
    case FaultKind::CurrentGain:
        e.currentGain *= 1.0 + magnitude / units::percent;
        break;
    case FaultKind::ShuntReversed:
        e.currentGain = -e.currentGain;
        break;
    case FaultKind::BatteryVoltageGain:
        e.batteryGain = 1.0 + magnitude / units::percent;
        break;
    case FaultKind::LoadVoltageGain:
        e.loadGain = 1.0 + magnitude / units::percent;
        break;
    case FaultKind::AuxiliaryInverted:
        setBit(e.auxiliaryInverted, fault.target);
        break;
    case FaultKind::ContactorSlow:
        e.slower_ms[fault.target] = static_cast<std::uint16_t>(fault.magnitude);
        break;
    case FaultKind::ContactorBounce:
        e.bounce_ms[fault.target] = static_cast<std::uint16_t>(fault.magnitude);
        break;
    case FaultKind::PrechargeResistance:
        e.prechargeShare = magnitude / units::percent;
        break;
    case FaultKind::LoadReversed:
        e.loadReversed = true;
        break;
    case FaultKind::LoadFeeds:
        e.loadFeed_A = magnitude;
        break;
    case FaultKind::LoadCapacitance:
        e.loadCapacitance_F = magnitude * faradsPerMillifarad;
        break;
    case FaultKind::ChargerDead:
        e.chargerDead = true;
        break;
    case FaultKind::ChargerIgnoresLimits:
        e.chargerForced_A = magnitude;
        break;
    case FaultKind::ChargerIgnoresStop:
        e.chargerDeaf = true;
        break;
    case FaultKind::ChargerOverVoltage:
        e.chargerOver = magnitude / units::percent;
        break;
    }
}

} // namespace packdeck::pack
