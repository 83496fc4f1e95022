// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/fault_table.h"

#include <array>

#include "bmu/fault_conditions.h"
#include "d1000/contactor.h"

namespace packdeck::bmu {

namespace {

using d1000::oneHot;
using d1000::Reason;
using d1000::State;

constexpr std::uint16_t always = 0x0FFF;
constexpr std::uint16_t commissioned = always & ~(oneHot(State::Init) | oneHot(State::Calibrate));
// Where a control unit is expected: not in SAFE, so that a unit nobody commands is calm.
constexpr std::uint16_t commanded = oneHot(State::Idle) | oneHot(State::Connect) | oneHot(State::Precharge) |
                                    oneHot(State::Enabled) | oneHot(State::ChargeInit) | oneHot(State::ChargeConnect) |
                                    oneHot(State::ChargeEnabled) | oneHot(State::ChargeStopping);
constexpr std::uint16_t mainNegativeClosed = oneHot(State::Connect) | oneHot(State::Precharge) | oneHot(State::Enabled);
constexpr std::uint16_t chargeNegativeClosed = oneHot(State::ChargeConnect) | oneHot(State::ChargeEnabled);
constexpr std::uint16_t charging = chargeNegativeClosed | oneHot(State::ChargeStopping);
constexpr std::uint16_t precharging = oneHot(State::Precharge) | oneHot(State::ChargeConnect);

// The vendor names the reasons and some limits. Times, and which reasons latch, are chosen by this project after
// the vendor's 48 V product (over-voltage, under-voltage and over-current latch) and foxBMS.
constexpr auto table = std::to_array<FaultRule>({
    // reason, condition, argument, set, clear, latches, armed in, watches
    {Reason::SelfTestFail, conditions::selfTest, 0, 0, 0, true, always, Watches::Unit},
    {Reason::WatchdogFail, conditions::watchdog, 0, 0, 0, true, always, Watches::Unit},
    // A weld latches; a contactor that does not close is forgiven in SAFE.
    {Reason::ContactorFail, conditions::contactorWelded, 0, 100, 500, true, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorWelded, 1, 100, 500, true, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorWelded, 2, 100, 500, true, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorWelded, 3, 100, 500, true, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorWelded, 4, 100, 500, true, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorStuckOpen, 0, 100, 500, false, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorStuckOpen, 1, 100, 500, false, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorStuckOpen, 2, 100, 500, false, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorStuckOpen, 3, 100, 500, false, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::contactorStuckOpen, 4, 100, 500, false, always, Watches::Contactors},
    {Reason::ContactorFail, conditions::loadFollowsBattery, 0, 0, 500, true, oneHot(State::Connect)},
    {Reason::ContactorFail, conditions::chargePositiveWelded, 0, 0, 500, true, oneHot(State::ChargeStopping)},
    {Reason::Hvil, conditions::interlock, 0, 100, 1000, false, commissioned},
    {Reason::BattVoltage, conditions::batteryVoltage, 0, 500, 1000, false, always},
    {Reason::PackVoltage, conditions::packVoltage, 0, 1000, 2000, false, always},
    {Reason::LoadVoltage, conditions::loadVoltage, 0, 500, 1000, false, mainNegativeClosed},
    {Reason::LoadVoltage, conditions::prechargeContextMissing, 0, 0, 1000, false, oneHot(State::Connect)},
    {Reason::ChargerVoltage, conditions::chargerVoltage, 0, 500, 1000, false, chargeNegativeClosed},
    {Reason::OverCurrent, conditions::overCurrent, 100, 500, 1000, true, always, Watches::Current},
    {Reason::OverCurrent, conditions::overCurrent, 120, 100, 1000, true, always, Watches::Current},
    {Reason::OverCurrent, conditions::overCurrent, 150, 20, 1000, true, always, Watches::Current},
    {Reason::NodeCount, conditions::nodeCount, 0, 300, 1000, false, always, Watches::Silence},
    {Reason::CellCount, conditions::cellCount, 0, 500, 1000, false, always, Watches::Cells},
    {Reason::TempCount, conditions::sensorCount, 0, 1000, 2000, false, always, Watches::Cells},
    // The ages of 200 and 500 ms are in the conditions: silence is not debounced twice.
    {Reason::Bju, conditions::currentSilent, 0, 0, 1000, false, always, Watches::Silence},
    {Reason::Bju, conditions::voltageSilent, 0, 0, 1000, false, always, Watches::Silence},
    {Reason::Bju, conditions::junctionError, 0, 200, 1000, false, always, Watches::Silence},
    {Reason::Io, conditions::expander, 0, 100, 1000, false, always, Watches::Unit},
    {Reason::ControlTimeout, conditions::controlTimeout, 0, 0, 0, false, commanded},
    {Reason::InternalComms, conditions::internalComms, 0, 1000, 2000, false, always, Watches::Unit},
    {Reason::InternalComms, conditions::evccSilent, 0, 1000, 2000, false, charging},
    {Reason::OverVolt, conditions::cellOverVoltage, 0, 500, 1000, true, always, Watches::Cells},
    {Reason::OverVolt, conditions::cellOverVoltage, 50, 200, 1000, true, always, Watches::Cells},
    {Reason::UnderVolt, conditions::cellUnderVoltage, 0, 500, 1000, true, always, Watches::Cells},
    {Reason::UnderVolt, conditions::cellUnderVoltage, 100, 200, 1000, true, always, Watches::Cells},
    {Reason::OverTemp, conditions::cellOverTemperature, 0, 1000, 5000, false, always, Watches::Cells},
    {Reason::OverTemp, conditions::boardOverTemperature, 0, 1000, 5000, false, always, Watches::Air},
    {Reason::OverTemp, conditions::boardOverTemperature, 1, 1000, 5000, false, always, Watches::Air},
    {Reason::UnderTemp, conditions::cellUnderTemperature, 0, 1000, 5000, false, always, Watches::Cells},
    {Reason::UnderTemp, conditions::boardUnderTemperature, 0, 1000, 5000, false, always, Watches::Air},
    {Reason::UnderTemp, conditions::boardUnderTemperature, 1, 1000, 5000, false, always, Watches::Air},
    {Reason::UnderTemp, conditions::coldCharge, 0, 10000, 5000, false, always},
    {Reason::Pressure, conditions::pressureRise, 0, 0, 10000, true, always, Watches::Air},
    {Reason::Pressure, conditions::pressureHigh, 0, 2000, 10000, true, always, Watches::Air},
    {Reason::Pressure, conditions::pressureLow, 0, 2000, 10000, false, always, Watches::Air},
    {Reason::Humidity, conditions::humidity, 0, 10000, 30000, false, always, Watches::Air},
    {Reason::Voc, conditions::voc, 0, 5000, 60000, true, always, Watches::Air},
    {Reason::Nox, conditions::nox, 0, 5000, 60000, true, always, Watches::Air},
    {Reason::Precharge, conditions::prechargeFailed, 0, 0, 0, false, precharging},
});
static_assert(table.size() <= maxFaultRules);

constexpr RuleMask maskOf(Watches watches)
{
    RuleMask mask = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        mask |= table[i].watches == watches ? RuleMask{1} << i : RuleMask{0};
    }
    return mask;
}

constexpr std::array<RuleMask, 7> masks{maskOf(Watches::Tick),   maskOf(Watches::Cells),   maskOf(Watches::Contactors),
                                        maskOf(Watches::Air),    maskOf(Watches::Current), maskOf(Watches::Unit),
                                        maskOf(Watches::Silence)};

constexpr auto armed = [] {
    std::array<RuleMask, d1000::stateCount> ofState{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t state = 0; state < ofState.size(); ++state) {
            ofState[state] |= (table[i].armedIn >> state & 1U) != 0 ? RuleMask{1} << i : RuleMask{0};
        }
    }
    return ofState;
}();
// What is judged only now and then must not have missed its moment while it was not armed.
static_assert((armed[0] & ~masks[0]) == (masks[1] | masks[2] | masks[3] | masks[4] | masks[5] | masks[6]));

constexpr std::size_t firstContactorRule = 2;
static_assert(table[firstContactorRule].reason == Reason::ContactorFail &&
              table[firstContactorRule + 2 * d1000::contactorCount - 1].reason == Reason::ContactorFail);

} // namespace

std::span<const FaultRule> faultTable()
{
    return table;
}

RuleMask rulesWatching(Watches watches)
{
    return masks[static_cast<std::size_t>(watches)];
}

RuleMask rulesArmedIn(State state)
{
    return armed[static_cast<std::size_t>(state)];
}

std::uint8_t contactorFaults(const DebounceEngine& engine)
{
    unsigned faults = 0;
    for (std::size_t i = 0; i < 2 * d1000::contactorCount; ++i) {
        if (engine.isRuleSet(firstContactorRule + i)) {
            faults |= 1U << table[firstContactorRule + i].argument;
        }
    }
    return static_cast<std::uint8_t>(faults);
}

} // namespace packdeck::bmu
