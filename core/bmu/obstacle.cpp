// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/obstacle.h"

#include "text/translatable.h"

namespace packdeck::bmu {

std::string_view sentence(Blocker blocker)
{
    switch (blocker) {
    case Blocker::CommandNotIdle:
        return PACKDECK_TEXT("Blocker", "the command is not Idle");
    case Blocker::IdleNotReceivedInSafe:
        return PACKDECK_TEXT("Blocker", "no Idle received since SAFE was entered");
    case Blocker::CommandNotConnect:
        return PACKDECK_TEXT("Blocker", "the command is not Connect");
    case Blocker::CommandNotEnable:
        return PACKDECK_TEXT("Blocker", "the command is not Enable");
    case Blocker::ActiveReason:
        return PACKDECK_TEXT("Blocker", "a reason is active");
    case Blocker::LatchedReason:
        return PACKDECK_TEXT("Blocker", "a reason is latched until the BMU is reset");
    case Blocker::NodesMissing:
        return PACKDECK_TEXT("Blocker", "{0} of {1} nodes answer");
    case Blocker::CellsMissing:
        return PACKDECK_TEXT("Blocker", "{0} of {1} cells seen");
    case Blocker::SensorsMissing:
        return PACKDECK_TEXT("Blocker", "{0} of {1} thermistors seen");
    case Blocker::ExternalCanDown:
        return PACKDECK_TEXT("Blocker", "the external CAN is down");
    case Blocker::JunctionUnitSilent:
        return PACKDECK_TEXT("Blocker", "the junction unit is silent");
    case Blocker::SelfTestFailed:
        return PACKDECK_TEXT("Blocker", "a self-test failed");
    case Blocker::ConditionsNotLongEnough:
        return PACKDECK_TEXT("Blocker", "all conditions are met, for {0} of {1}");
    case Blocker::ContactorsNotOpen:
        return PACKDECK_TEXT("Blocker", "not all contactors are proven open");
    case Blocker::CalibrationRunning:
        return PACKDECK_TEXT("Blocker", "the current sensor's zero is being measured");
    case Blocker::ContactorNotProven:
        return PACKDECK_TEXT("Blocker", "proven closed for {0} of {1}");
    case Blocker::BatterySamplesMissing:
        return PACKDECK_TEXT("Blocker", "no two fresh samples of the battery voltage U1; the last is {0} old");
    case Blocker::LoadSamplesMissing:
        return PACKDECK_TEXT("Blocker", "no two fresh samples of the load voltage U3; the last is {0} old");
    case Blocker::LoadAboveBattery:
        return PACKDECK_TEXT("Blocker", "the load voltage {0} is above {1}");
    case Blocker::PrechargeLockOut:
        return PACKDECK_TEXT("Blocker", "locked out after three failed precharges, {0} left");
    case Blocker::CellDataStale:
        return PACKDECK_TEXT("Blocker", "the cell data is {0} old");
    case Blocker::LinkUndecided:
        return PACKDECK_TEXT("Blocker", "the load is charged already: is a contactor welded?");
    case Blocker::ClosingPause:
        return PACKDECK_TEXT("Blocker", "{0} left between two closings");
    case Blocker::VoltageDifference:
        return PACKDECK_TEXT("Blocker", "the load is {0} below the battery, {1} allowed");
    case Blocker::PrechargeCurrent:
        return PACKDECK_TEXT("Blocker", "{0} still flow, {1} allowed");
    case Blocker::NotSettledLongEnough:
        return PACKDECK_TEXT("Blocker", "voltage and current have not settled for 100 ms yet");
    case Blocker::CurrentStillFlows:
        return PACKDECK_TEXT("Blocker", "{0} flow; opens below {1}");
    case Blocker::CommandNotChargeInitialise:
        return PACKDECK_TEXT("Blocker", "the command is not Charge Initialise");
    case Blocker::CommandNotChargeEnable:
        return PACKDECK_TEXT("Blocker", "the command is not Charge Enable");
    case Blocker::EvccNotReady:
        return PACKDECK_TEXT("Blocker", "the EVCC is not ready for precharge");
    case Blocker::EvccError:
        return PACKDECK_TEXT("Blocker", "the EVCC reports an error");
    case Blocker::EvccWantsNoContactor:
        return PACKDECK_TEXT("Blocker", "the EVCC has not asked to close contactor 5");
    case Blocker::ChargerSamplesMissing:
        return PACKDECK_TEXT("Blocker", "no fresh sample of the charger voltage U2; the last is {0} old");
    case Blocker::ChargerDifference:
        return PACKDECK_TEXT("Blocker", "the charger is {0} away from the battery, {1} allowed");
    case Blocker::ChargerNotSettled:
        return PACKDECK_TEXT("Blocker", "the charger has not held the battery's voltage for 100 ms yet");
    case Blocker::OpenRequestMissing:
        return PACKDECK_TEXT("Blocker", "the EVCC has not asked to open contactor 5");
    case Blocker::WeldCheckRunning:
        return PACKDECK_TEXT("Blocker", "the weld check of contactor 5 is not done: U2 is {0}");
    case Blocker::SessionNotFinished:
        return PACKDECK_TEXT("Blocker", "the EVCC has not finished its session");
    }
    return "?";
}

void Obstacles::add(std::uint8_t transition, Blocker blocker, const Cause& detail)
{
    if (m_size < m_items.size()) {
        m_items[m_size++] = {transition, blocker, std::nullopt, detail};
    }
}

void Obstacles::add(std::uint8_t transition, Blocker blocker, d1000::Reason reason, const Cause& detail)
{
    if (m_size < m_items.size()) {
        m_items[m_size++] = {transition, blocker, reason, detail};
    }
}

} // namespace packdeck::bmu
