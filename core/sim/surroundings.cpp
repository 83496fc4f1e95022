// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/surroundings.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "bmu/self_test.h"
#include "d1000/protocol.h"
#include "units/constants.h"

namespace packdeck::sim {

namespace {

constexpr double boardAboveAmbient_K = 8.0; // what a board at work is warmer than the air
constexpr double tenths = 10.0;
constexpr std::int32_t supply12_mV = 13'200;
constexpr std::int32_t supply24_mV = 26'400;
constexpr std::uint16_t cleanAirVoc_ppb = 120;
constexpr std::uint16_t cleanAirNox_ppb = 15;
constexpr std::uint32_t goodIsolation_ohm_per_V = 5000;
constexpr std::int32_t healthyLoop_ohm = 12;
constexpr std::int32_t openLoop_ohm = 1'000'000;
constexpr std::int32_t loopNotOk_ohm = 50;
constexpr std::int32_t loopOpen_ohm = 1000;

template <typename T>
T clampedTo(double value)
{
    return static_cast<T>(std::clamp(std::round(value), static_cast<double>(std::numeric_limits<T>::min()),
                                     static_cast<double>(std::numeric_limits<T>::max())));
}

bmu::EnvironmentInput cleanAir()
{
    bmu::EnvironmentInput air;
    air.voc_ppb = cleanAirVoc_ppb;
    air.nox_ppb = cleanAirNox_ppb;
    return air;
}

std::uint32_t brokenItem(const FaultSetting& setting)
{
    switch (setting.fault) {
    case Fault::FlashCorrupt:
        return bit(bmu::SelfTestItem::FlashCrc);
    case Fault::RamBitFlip:
        return bit(bmu::SelfTestItem::RamMarch);
    case Fault::NvmCorrupt:
        return bit(bmu::SelfTestItem::NonVolatile);
    default:
        return 1U << std::min(clampedTo<unsigned>(setting.value), unsigned{bmu::selfTestItemCount - 1});
    }
}

} // namespace

Surroundings::Surroundings(const Config& config)
    : m_air(cleanAir())
    , m_supply_mV(config.parameters.deviceId == d1000::deviceTypeGen2Supply24V ? supply24_mV : supply12_mV)
    , m_isolation_ohm_per_V(goodIsolation_ohm_per_V)
    , m_loop_ohm(healthyLoop_ohm)
{
}

void Surroundings::set(const FaultSetting& setting)
{
    switch (setting.fault) {
    case Fault::HvilOpen:
        m_broken = true;
        break;
    case Fault::HvilShortToGround:
        m_shortToGround = true;
        break;
    case Fault::HvilShortToBattery:
        m_shortToBattery = true;
        break;
    case Fault::HvilResistance:
        m_loop_ohm = clampedTo<std::int32_t>(setting.value);
        break;
    case Fault::HvilIntermittent:
        m_intermittent_ms = clampedTo<std::int32_t>(setting.value);
        break;
    case Fault::IsolationLow:
        m_isolation_ohm_per_V = clampedTo<std::uint32_t>(setting.value);
        break;
    case Fault::EnclosureSilent:
        m_air.answers = false;
        break;
    case Fault::ExpanderSilent:
        m_expander = false;
        break;
    case Fault::TaskHung:
        m_own.taskPeriods_percent[setting.index] = 0;
        break;
    case Fault::TaskPeriod:
        m_own.taskPeriods_percent[setting.index] = clampedTo<std::uint16_t>(setting.value);
        break;
    case Fault::FlashCorrupt:
    case Fault::RamBitFlip:
    case Fault::NvmCorrupt:
    case Fault::SelfTestItem:
        m_own.unsound |= brokenItem(setting);
        break;
    case Fault::LowSideSwitch:
        m_own.lowSideFaults = static_cast<std::uint8_t>(1U << (clampedTo<unsigned>(setting.value) - 1U));
        break;
    case Fault::Pressure:
        m_air.pressure_dkPa = clampedTo<std::int16_t>(setting.value * tenths);
        m_fixedPressure = true;
        break;
    case Fault::Humidity:
        m_air.humidity_dpc = clampedTo<std::int16_t>(setting.value * tenths);
        break;
    case Fault::Voc:
        m_air.voc_ppb = clampedTo<std::uint16_t>(setting.value);
        m_fixedVoc = true;
        break;
    case Fault::Nox:
        m_air.nox_ppb = clampedTo<std::uint16_t>(setting.value);
        break;
    case Fault::BoardTemperature:
        m_air.temperatures_dC.fill(clampedTo<std::int16_t>(setting.value * tenths));
        m_fixedBoards = true;
        break;
    case Fault::SupplyVoltage:
        m_supply_mV = clampedTo<std::int32_t>(setting.value / units::perThousand);
        break;
    default:
        break;
    }
}

bmu::InterlockInput Surroundings::interlockAt(units::Duration now) const
{
    constexpr std::int64_t period_ms = 1000;
    const std::int64_t now_ms = now / std::chrono::milliseconds(1);
    const bool open = m_broken || now_ms % period_ms < m_intermittent_ms;
    const std::int32_t loop_ohm = open ? openLoop_ohm : m_loop_ohm;
    bmu::InterlockInput interlock;
    interlock.shortToGround = m_shortToGround;
    interlock.shortToBattery = m_shortToBattery;
    interlock.open = loop_ohm > loopOpen_ohm;
    interlock.notOk = m_shortToGround || m_shortToBattery || loop_ohm > loopNotOk_ohm;
    return interlock;
}

void Surroundings::read(units::Duration now, const pack::Pack& pack, bool canUp, bmu::Inputs& inputs) const
{
    inputs.interlock = interlockAt(now);
    inputs.environment = m_air;
    bmu::EnvironmentInput& air = inputs.environment;
    if (!m_fixedBoards) {
        air.temperatures_dC.fill(clampedTo<std::int16_t>((pack.ambient_degC() + boardAboveAmbient_K) * tenths));
    }
    if (!m_fixedPressure && pack.gasPressure_kPa() > 0.0) {
        air.pressure_dkPa = clampedTo<std::int16_t>(m_air.pressure_dkPa + pack.gasPressure_kPa() * tenths);
    }
    if (!m_fixedVoc && pack.gasVoc_ppb() > 0.0) {
        air.voc_ppb = clampedTo<std::uint16_t>(m_air.voc_ppb + pack.gasVoc_ppb());
    }
    inputs.supply_mV = m_supply_mV;
    inputs.isolation_ohm_per_V = m_isolation_ohm_per_V;
    inputs.expanderAnswers = m_expander;
    inputs.externalCanUp = canUp;
    inputs.own = m_own;
}

} // namespace packdeck::sim
