// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bmu/behaviour.h"
#include "bmu/cause.h"
#include "bmu/event.h"
#include "bmu/outputs.h"
#include "bmu/task_monitor.h"
#include "d1000/command.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"
#include "d1000/state.h"
#include "sim/control_command.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::sim {

struct ContactorTruth
{
    bool coil = false;      ///< what the BMU commands
    bool closed = false;    ///< where the main contact is
    bool auxiliary = false; ///< what the auxiliary contact says, inverted types already undone
};

struct ReasonTruth
{
    d1000::Reason reason = d1000::Reason::SelfTestFail;
    bool active = false;  ///< its condition holds now
    bool latched = false; ///< stays until the BMU's supply is switched off and on
    bmu::Cause cause;
    bmu::Provenance provenance = bmu::Provenance::Documented; ///< of its rule
    std::string text;                                         ///< English: what, where, value and limit
};

/// Something the BMU noted that is no reason to open.
struct EventTruth
{
    units::Duration at{}; ///< since the BMU started
    bmu::EventKind kind = bmu::EventKind::OpenedUnderLoad;
    std::string text;      ///< English
    std::string_view rule; ///< by which it is noted: "1.14 isolation"
    bmu::Provenance provenance = bmu::Provenance::Chosen;
};

/// What is really so inside the simulated pack, as no bus can tell it. Slots without a cell or sensor are NaN.
struct Truth
{
    units::Duration time{}; ///< simulated, since the start

    std::uint8_t nodeCount = 0;
    std::uint8_t strings = 0;
    std::array<std::uint8_t, units::maxNodes> cellsOfNode{};
    std::array<std::uint8_t, units::maxNodes> sensorsOfNode{};
    std::array<float, units::maxCells> cellVolts{};
    std::array<float, units::maxCells> cellCelsius{};
    std::array<float, units::maxCells> cellSocPercent{};
    std::array<float, units::maxSensors> sensorCelsius{};   ///< as measured
    std::array<std::uint16_t, units::maxNodes> balancing{}; ///< bit per cell: bleeding now
    double socPercent = 0.0;                                ///< mean of all cells

    double batteryVolts = 0.0; ///< U1
    double chargerVolts = 0.0; ///< U2 at the charger itself
    double chargerAmps = 0.0;  ///< into the pack, 0 or more
    double loadVolts = 0.0;    ///< U3 at the load itself, whether or not the BJU can measure it
    double packAmps = 0.0;     ///< positive discharges
    bool fuseBlown = false;
    unsigned burningCells = 0;
    std::array<ContactorTruth, d1000::contactorCount> contactors{};

    d1000::State state = d1000::State::Init;
    units::Duration timeInState{};
    d1000::Command command = d1000::Command::None; ///< the one the BMU has stored
    std::uint32_t reasons = 0;                     ///< bit(Reason), as on the wire
    std::uint8_t prechargeFailures = 0;
    std::uint8_t contactorFaults = 0;
    double reportedSocPercent = 0.0;
    std::array<float, units::maxCells> estimatedSocPercent{}; ///< by the BMU's filter, cell by cell
    std::vector<ReasonTruth> reasonDetails;                   ///< one row a set bit of `reasons`
    std::vector<std::string> explanation;                     ///< English: why the BMU stays where it is
    std::vector<bmu::Provenance> explanationFrom;             ///< of each line's rule
    std::vector<EventTruth> events;                           ///< the newest, oldest first
    std::uint32_t selfTestFailures = 0;                       ///< bit(bmu::SelfTestItem)
    std::array<bmu::TaskState, bmu::taskCount> tasks{};
    bmu::LowSideSwitches lowSide;

    bool hasEvcc = false;             ///< charges at a charging station
    std::vector<FaultSetting> faults; ///< injected and standing
    LoadSetting load;
};

} // namespace packdeck::sim
