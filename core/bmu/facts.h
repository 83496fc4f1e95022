// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/inputs.h"
#include "bmu/layout.h"
#include "bmu/measurement.h"
#include "bmu/parameters.h"
#include "d1000/state.h"

namespace packdeck::bmu {

class ChargeSupervision;
class CommandReception;
class ContactorSupervision;
class CurrentCalibration;
class LinkCheck;
class PrechargeSupervision;
class TaskMonitor;

/// All that the fault rules and the state machine may look at in one tick.
struct Facts
{
    const Parameters& parameters;
    const Layout& layout;
    const Inputs& inputs;
    const Readings& readings;
    const CommandReception& commands;
    const ContactorSupervision& contactors;
    const PrechargeSupervision& precharge;
    const LinkCheck& link;
    const ChargeSupervision& charge;
    const CurrentCalibration& calibration;
    const TaskMonitor& tasks;
    d1000::State state = d1000::State::Init;
    std::uint64_t uptime_ms = 0;
    std::uint32_t contextMissing_ms = 0;  ///< CONNECT has waited with Enable for its precharge context this long
    std::int16_t pressureBefore_dkPa = 0; ///< one second ago
    std::uint32_t selfTestResult = 0;     ///< bit(SelfTestItem) failed; 0: passed
    std::uint64_t selfTestWord = 0;       ///< as SelfTestInfo has it
    bool watchdogReset = false;
    bool memoryLost = false;     ///< what the last run left is corrupt, and the cells are not estimated yet
    bool recoveryCharge = false; ///< a charge in spite of UNDERVOLT is allowed
};

} // namespace packdeck::bmu
