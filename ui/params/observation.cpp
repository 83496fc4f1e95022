// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/observation.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>

#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

using params::Parameter;
using params::RawValue;
using telemetry::PackSnapshot;

Observation exactly(const Parameter& parameter, const RawValue& seen, const RawValue* declared, const QString& evidence,
                    std::size_t used = 1)
{
    Observation observation;
    observation.words = QString::fromStdString(parameter.words(
        RawValue(seen.begin(),
                 seen.begin() + static_cast<std::ptrdiff_t>(std::min(std::max<std::size_t>(used, 1), seen.size())))));
    observation.evidence = evidence;
    if (declared != nullptr && declared->size() == seen.size()) {
        const auto end = seen.begin() + static_cast<std::ptrdiff_t>(std::min(used, seen.size()));
        observation.verdict = std::equal(seen.begin(), end, declared->begin()) ? Verdict::Agrees : Verdict::Contradicts;
    }
    return observation;
}

RawValue countsOf(const std::array<std::uint8_t, units::maxNodes>& counts)
{
    return {counts.begin(), counts.end()};
}

/// The unit permits a current up to the parameter, less whenever a cell says so.
Observation ceiling(const Parameter& parameter, const telemetry::Reading<units::Milliamps>& limit,
                    const RawValue* declared)
{
    if (!limit.isFresh()) {
        return {};
    }
    const double amps = units::toAmps(limit.value);
    Observation observation;
    observation.words = QCoreApplication::translate("Observation", "%1 A now").arg(number(amps, 1));
    observation.evidence =
        QCoreApplication::translate("Observation", "the current limits the unit sends never exceed it");
    if (declared != nullptr && !declared->empty()) {
        const double highest = parameter.physical(declared->front());
        observation.verdict = amps <= highest + parameter.scale ? Verdict::Agrees : Verdict::Contradicts;
    }
    return observation;
}

Observation balancing(const Parameter& parameter, const PackSnapshot& pack, const RawValue* declared)
{
    if (!pack.balanceThreshold.isFresh() || pack.balanceThreshold.value.value() <= 0) {
        return {};
    }
    Observation observation;
    const double volts = units::toVolts(pack.balanceThreshold.value);
    observation.words = QCoreApplication::translate("Observation", "%1 V now").arg(number(volts, 3));
    observation.evidence =
        QCoreApplication::translate("Observation", "the balancing threshold the unit sends is never below it");
    if (declared != nullptr && !declared->empty()) {
        observation.verdict =
            volts >= parameter.physical(declared->front()) - parameter.scale ? Verdict::Agrees : Verdict::Contradicts;
    }
    return observation;
}

Observation capacity(const Parameter& parameter, const PackSnapshot& pack, const RawValue* declared)
{
    constexpr int leastSoc_dpc = 200;  // below 20 % the quotient says little
    constexpr double tolerance = 0.05; // rounding of both, and ageing that the unit has accounted for
    constexpr double perUnit = 1000.0; // 0.1 %
    if (!pack.remainingCapacity_dAh.isFresh() || !pack.soc.isFresh() || pack.soc.value.value() < leastSoc_dpc) {
        return {};
    }
    const double soh = pack.soh.isFresh() && pack.soh.value.value() > 0 ? pack.soh.value.value() / perUnit : 1.0;
    const double seen_Ah = pack.remainingCapacity_dAh.value / 10.0 / (pack.soc.value.value() / perUnit) / soh;
    Observation observation;
    observation.words = QCoreApplication::translate("Observation", "about %1 Ah").arg(number(seen_Ah, 1));
    observation.evidence = QCoreApplication::translate(
        "Observation", "remaining capacity over state of charge and health, as the unit sends them");
    if (declared != nullptr && !declared->empty() && parameter.unit == "Ah") {
        const double declared_Ah = parameter.physical(declared->front());
        observation.verdict =
            std::abs(seen_Ah - declared_Ah) <= tolerance * declared_Ah ? Verdict::Agrees : Verdict::Contradicts;
    }
    return observation;
}

} // namespace

Observation observe(const Parameter& parameter, const RawValue* declared, const PackSnapshot& pack,
                    const link::LinkStatus* link)
{
    const std::string& name = parameter.name;
    const bool heard = pack.frames > 0;
    if (name == "serialNumber" && pack.serial.known()) {
        return exactly(parameter, {pack.serial.value}, declared,
                       QCoreApplication::translate("Observation", "the unit's heartbeat"));
    }
    if (name == "deviceID" && pack.deviceType.known()) {
        return exactly(parameter, {pack.deviceType.value}, declared,
                       QCoreApplication::translate("Observation", "the device type of the heartbeat"));
    }
    if (name == "bitrate" && heard && link != nullptr && link->bitrate) {
        constexpr int bitsPerKilobit = 1000;
        return exactly(parameter, {*link->bitrate / bitsPerKilobit}, declared,
                       QCoreApplication::translate("Observation", "the bus works at this speed"));
    }
    if (name == "nodeID" && heard) {
        return exactly(parameter, {pack.id.baseId}, declared,
                       QCoreApplication::translate("Observation", "the unit's messages stand at this base"));
    }
    if (name == "numCMUNodes" && pack.configuredNodes.isFresh()) {
        return exactly(parameter, {pack.configuredNodes.value}, declared,
                       QCoreApplication::translate("Observation", "the unit's own count"));
    }
    if (name == "nodeNumCells" && pack.layout.nodeCount > 0) {
        return exactly(parameter, countsOf(pack.layout.cellsOfNode), declared,
                       QCoreApplication::translate("Observation", "cells told and seen of each node"),
                       pack.layout.nodeCount);
    }
    if (name == "nodeNumTemp" && pack.layout.nodeCount > 0) {
        return exactly(parameter, countsOf(pack.layout.sensorsOfNode), declared,
                       QCoreApplication::translate("Observation", "sensors told and seen of each node"),
                       pack.layout.nodeCount);
    }
    if (name == "maxDischargeCurrent") {
        return ceiling(parameter, pack.maxDischargeCurrent, declared);
    }
    if (name == "maxChargeCurrent") {
        return ceiling(parameter, pack.maxChargeCurrent, declared);
    }
    if (name == "cellBalancingVoltage") {
        return balancing(parameter, pack, declared);
    }
    if (name == "packCapacity") {
        return capacity(parameter, pack, declared);
    }
    return {};
}

} // namespace packdeck::ui
