// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/truth_of.h"

#include <algorithm>
#include <limits>

#include "sim/wording.h"
#include "units/constants.h"

namespace packdeck::sim {

Truth packTruth(const pack::Pack& pack)
{
    const auto nothing = std::numeric_limits<float>::quiet_NaN();
    Truth truth;
    const pack::PackConfig& config = pack.config();
    const pack::CmuScan& scan = pack.scan();
    truth.nodeCount = config.nodes;
    truth.strings = config.strings;
    truth.cellsOfNode = config.cellsOfNode;
    truth.sensorsOfNode = config.sensorsOfNode;
    truth.cellVolts.fill(nothing);
    truth.cellCelsius.fill(nothing);
    truth.cellSocPercent.fill(nothing);
    truth.sensorCelsius.fill(nothing);
    for (std::size_t n = 0; n < config.nodes; ++n) {
        const units::NodeIndex node{static_cast<std::uint8_t>(n)};
        for (std::uint8_t c = 0; c < config.cellsOfNode[n]; ++c) {
            const units::CellIndex cell{node, c};
            const std::size_t slot = units::slot(cell);
            truth.cellVolts[slot] = static_cast<float>(pack.cellVolts(cell));
            truth.cellCelsius[slot] = static_cast<float>(pack.cellCelsius(cell));
            truth.cellSocPercent[slot] = static_cast<float>(pack.cellSoc(cell) * units::percent);
        }
        for (std::uint8_t s = 0; s < config.sensorsOfNode[n]; ++s) {
            const std::size_t slot = units::slot(units::SensorIndex{node, s});
            truth.sensorCelsius[slot] = static_cast<float>(units::toCelsius(scan.temperatures[slot]));
        }
        truth.balancing[n] = scan.balancing[n];
    }
    truth.socPercent = pack.meanSoc() * units::percent;
    truth.batteryVolts = pack.packVolts();
    truth.chargerVolts = pack.chargerVolts();
    truth.chargerAmps = pack.chargerAmps();
    truth.loadVolts = pack.loadVolts();
    truth.packAmps = pack.packAmps();
    truth.fuseBlown = pack.fuseBlown();
    truth.burningCells = pack.burningCells();
    const pack::AuxiliaryContacts auxiliaries = pack.auxiliaries();
    for (std::size_t i = 0; i < pack::contactorCount; ++i) {
        const bool inverted = (config.invertedAuxiliaries >> i & 1U) != 0;
        truth.contactors[i].closed = pack.contactorClosed(i);
        truth.contactors[i].auxiliary = auxiliaries[i] != inverted;
    }
    return truth;
}

void addBmuTruth(const bmu::Bmu& bmu, const bmu::Inputs& inputs, Truth& truth)
{
    constexpr double tenth = 0.1;
    for (std::size_t i = 0; i < d1000::contactorCount; ++i) {
        truth.contactors[i].coil = bmu.outputs().coils[i];
    }
    truth.state = bmu.state();
    truth.timeInState = std::chrono::milliseconds(bmu.machine().timeInState_ms());
    truth.command = bmu.command();
    truth.reasons = bmu.reasons();
    truth.prechargeFailures = bmu.precharge().failures();
    truth.contactorFaults = bmu.contactorFaults();
    truth.reportedSocPercent = bmu.charge().soc_dpc * tenth;
    truth.estimatedSocPercent.fill(std::numeric_limits<float>::quiet_NaN());
    for (std::size_t n = 0; n < bmu.layout().nodes && bmu.cells().isValid(); ++n) {
        for (std::size_t c = 0; c < bmu.layout().cellsOfNode[n]; ++c) {
            truth.estimatedSocPercent[n * units::maxCellsPerNode + c] =
                static_cast<float>(bmu.cells().socOf(n, c) * units::percent);
        }
    }
    for (std::size_t i = 0; i < d1000::reasonCount; ++i) {
        const auto reason = static_cast<d1000::Reason>(i);
        if ((truth.reasons & d1000::bit(reason)) == 0) {
            continue;
        }
        const bmu::Cause& cause = bmu.faults().cause(reason);
        truth.reasonDetails.push_back({reason, (bmu.faults().active() & d1000::bit(reason)) != 0,
                                       (bmu.faults().latched() & d1000::bit(reason)) != 0, cause,
                                       bmu::provenanceOf(reason), describe(reason, cause)});
    }
    const bmu::EventLog& events = bmu.events();
    const std::size_t standing = std::min(events.count(), bmu::EventLog::capacity);
    truth.events.reserve(standing);
    for (std::size_t i = events.count() - standing; i < events.count(); ++i) {
        const bmu::Event& event = events.at(i);
        const std::string_view rule = bmu::ruleOf(event.kind);
        truth.events.push_back({std::chrono::milliseconds(event.uptime_ms), event.kind, describe(event), rule,
                                bmu::provenanceOf(rule).value_or(bmu::Provenance::Chosen)});
    }
    truth.selfTestFailures = bmu.selfTest().failed();
    for (std::size_t i = 0; i < bmu::taskCount; ++i) {
        truth.tasks[i] = bmu.tasks().state(static_cast<bmu::Task>(i));
    }
    truth.lowSide = bmu.outputs().lowSide;
    truth.hasEvcc = bmu.parameters().chargingMethod == bmu::ChargingMethod::Evse;
    for (const bmu::Obstacle& obstacle : bmu.explain(inputs)) {
        truth.explanation.push_back(describe(obstacle));
        truth.explanationFrom.push_back(bmu::provenanceOfTransition(obstacle.transition));
    }
}

} // namespace packdeck::sim
