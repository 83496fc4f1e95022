// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/event.h"

#include "text/translatable.h"

namespace packdeck::bmu {

std::string_view sentence(EventKind kind)
{
    switch (kind) {
    case EventKind::OpenedUnderLoad:
        return PACKDECK_TEXT("BmuEvent", "opened while {0} flowed");
    case EventKind::LinkCharged:
        return PACKDECK_TEXT("BmuEvent", "the load was charged already: {0}, battery {1}");
    case EventKind::ZeroOffsetTooLarge:
        return PACKDECK_TEXT("BmuEvent", "the current sensor's zero was not taken: {0} measured, {1} allowed");
    case EventKind::PrechargeFailed:
        return PACKDECK_TEXT("BmuEvent", "precharge failed: {0}");
    case EventKind::PrechargeLockOut:
        return PACKDECK_TEXT("BmuEvent", "three precharges failed: locked out for a minute");
    case EventKind::HandOverUnproven:
        return PACKDECK_TEXT("BmuEvent", "contactor 2 opened although 3 was not proven closed");
    case EventKind::BatteryFull:
        return PACKDECK_TEXT("BmuEvent", "the battery is full: {0}");
    case EventKind::EvccStopped:
        return PACKDECK_TEXT("BmuEvent", "emergency stop by the EVCC");
    case EventKind::ChargeStopTimedOut:
        return PACKDECK_TEXT("BmuEvent", "the charge did not stop in time: {0} flow");
    case EventKind::IsolationLow:
        return PACKDECK_TEXT("BmuEvent", "isolation low: {0}, at least {1} wanted");
    case EventKind::LowSideFault:
        return PACKDECK_TEXT("BmuEvent", "a low-side switch reports a fault");
    case EventKind::VapourRising:
        return PACKDECK_TEXT("BmuEvent", "organic vapour {0}, {1} in the last hour");
    case EventKind::WatchdogReset:
        return PACKDECK_TEXT("BmuEvent", "started by the watchdog");
    case EventKind::RecoveryCharge:
        return PACKDECK_TEXT("BmuEvent", "charging in spite of UNDERVOLT was allowed once: lowest cell {0}");
    }
    return "?";
}

} // namespace packdeck::bmu
