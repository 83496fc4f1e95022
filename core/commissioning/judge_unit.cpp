// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "commissioning/judges.h"
#include "d1000/reason.h"
#include "text/translatable.h"

namespace packdeck::commissioning {

namespace {

using telemetry::PackSnapshot;

bool answers(const PackSnapshot& pack, std::size_t node)
{
    return pack.nodes[node].freshness == telemetry::Freshness::Fresh;
}

/// The last node of an unbroken row of answers, when nobody answers behind it; nothing when all or none do.
std::optional<std::size_t> lastBeforeBreak(const PackSnapshot& pack, std::size_t configured)
{
    std::size_t row = 0;
    while (row < configured && answers(pack, row)) {
        ++row;
    }
    for (std::size_t node = row; node < configured; ++node) {
        if (answers(pack, node)) {
            return std::nullopt;
        }
    }
    return row == 0 || row == configured ? std::nullopt : std::optional(row - 1);
}

void explainNodes(const Facts& facts, std::size_t configured, Judgement& judgement)
{
    const auto nodeName = [&](std::size_t node) { return facts.naming.node({static_cast<std::uint8_t>(node)}); };
    if (const auto last = lastBeforeBreak(facts.pack, configured)) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "{0} is the last node to answer: the chain is broken behind it"),
              {nodeName(*last)}},
             {PACKDECK_TEXT(
                  "Commissioning",
                  "Check the chain cable from {0} to {1} for continuity, and the cell voltages that supply {1}. "
                  "If the pack really ends here, set the number of nodes"),
              {nodeName(*last), nodeName(*last + 1)}},
             Proposal{"numCMUNodes", {static_cast<std::int64_t>(*last) + 1}}});
        return;
    }
    for (std::size_t node = 0; node < configured; ++node) {
        if (!answers(facts.pack, node)) {
            judgement.advice.push_back(
                {{PACKDECK_TEXT("Commissioning", "{0} does not answer, those behind it do"), {nodeName(node)}},
                 {PACKDECK_TEXT("Commissioning", "Check the supply of {0} (its own cells) and its place in the chain"),
                  {nodeName(node)}},
                 std::nullopt});
            return;
        }
    }
}

/// Cells of a node that differ from the configuration: the proposal is the whole table as it was found.
void explainCells(const Facts& facts, Judgement& judgement)
{
    const PackSnapshot& pack = facts.pack;
    const auto index = facts.parameters != nullptr ? facts.parameters->metadata().find("nodeNumCells") : std::nullopt;
    const params::RawValue* const configured = index ? facts.parameters->device(*index) : nullptr;
    if (configured == nullptr) {
        return;
    }
    params::RawValue found = *configured;
    std::string names;
    for (std::size_t node = 0; node < pack.layout.nodeCount && node < found.size(); ++node) {
        const auto& connected = pack.nodes[node].connectedCells;
        if (answers(pack, node) && connected.isFresh() && connected.value > 0 && connected.value != found[node]) {
            found[node] = connected.value;
            names += (names.empty() ? "" : ", ") + facts.naming.node({static_cast<std::uint8_t>(node)});
        }
    }
    if (!names.empty()) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "{0}: another number of cells than configured"), {names}},
             {PACKDECK_TEXT("Commissioning",
                            "Count the cells of the module; check the sense connector. If the module is "
                            "as found, set its number of cells"),
              {}},
             Proposal{"nodeNumCells", found}});
    }
}

} // namespace

Judgement judgeIdentity(const Facts& facts)
{
    const PackSnapshot& pack = facts.pack;
    if (!pack.serial.isFresh() || !pack.deviceType.isFresh()) {
        return {};
    }
    Judgement judgement;
    judgement.value = {PACKDECK_TEXT("Commissioning", "BMU {0}, device type {1}"),
                       {fmt::format("{:05}", pack.serial.value), std::to_string(pack.deviceType.value)}};
    judgement.state = CheckState::Passed;
    if (facts.serviceSerial && *facts.serviceSerial != pack.serial.value) {
        judgement.state = CheckState::Failed;
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "The parameter service says serial {0}: two units answer on this bus"),
              {std::to_string(*facts.serviceSerial)}},
             {PACKDECK_TEXT("Commissioning", "Disconnect the other unit, or give each its own IDs"), {}},
             std::nullopt});
    }
    const auto deviceId = deviceValue(facts, "deviceID");
    if (deviceId && *deviceId != pack.deviceType.value) {
        judgement.state = CheckState::Failed;
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning", "The heartbeat says device type {0}, the parameter {1}"),
              {std::to_string(pack.deviceType.value), std::to_string(*deviceId)}},
             {PACKDECK_TEXT("Commissioning", "Read the type plate of the BMU: 12 V or 24 V supply"), {}},
             Proposal{"deviceID", {pack.deviceType.value}}});
    }
    return judgement;
}

Judgement judgeFirmware(const Facts& facts)
{
    const PackSnapshot& pack = facts.pack;
    if (!pack.firmware.known()) {
        return {};
    }
    const telemetry::Firmware& firmware = pack.firmware.value;
    Judgement judgement;
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0}.{1}.{2}, build {3}"),
                       {std::to_string(firmware.major), std::to_string(firmware.minor), std::to_string(firmware.patch),
                        fmt::format("{:08X}", firmware.build)}};
    judgement.state = pack.dialectAssumed ? CheckState::Failed : CheckState::Passed;
    if (pack.dialectAssumed) {
        judgement.advice.push_back(
            {{PACKDECK_TEXT("Commissioning",
                            "Nobody has published this firmware's messages: they are read as the nearest "
                            "known ones"),
              {}},
             {PACKDECK_TEXT("Commissioning",
                            "Ask the vendor for its DBC and load it, then compare three values by hand"),
              {}},
             std::nullopt});
    }
    return judgement;
}

Judgement judgeLayout(const Facts& facts)
{
    const PackSnapshot& pack = facts.pack;
    if (!pack.configuredNodes.isFresh() || !pack.connectedNodes.isFresh() || !pack.configuredCells.isFresh() ||
        !pack.connectedCells.isFresh() || !pack.configuredSensors.isFresh() || !pack.connectedSensors.isFresh()) {
        return {};
    }
    Judgement judgement;
    judgement.value = {PACKDECK_TEXT("Commissioning", "{0} of {1} nodes, {2} of {3} cells, {4} of {5} sensors"),
                       {std::to_string(pack.connectedNodes.value), std::to_string(pack.configuredNodes.value),
                        std::to_string(pack.connectedCells.value), std::to_string(pack.configuredCells.value),
                        std::to_string(pack.connectedSensors.value), std::to_string(pack.configuredSensors.value)}};
    const bool equal = pack.connectedNodes.value == pack.configuredNodes.value &&
                       pack.connectedCells.value == pack.configuredCells.value &&
                       pack.connectedSensors.value == pack.configuredSensors.value;
    judgement.state = equal ? CheckState::Passed : CheckState::Failed;
    if (!equal) {
        explainNodes(facts, std::min<std::size_t>(pack.configuredNodes.value, units::maxNodes), judgement);
        explainCells(facts, judgement);
        if (judgement.advice.empty()) {
            judgement.advice.push_back(
                {{PACKDECK_TEXT("Commissioning", "Every node answers, but not everything behind it is connected"), {}},
                 {PACKDECK_TEXT("Commissioning", "See the checks of cells and sensors for the names"), {}},
                 std::nullopt});
        }
    }
    return judgement;
}

Judgement judgeLatchedFaults(const Facts& facts)
{
    const PackSnapshot& pack = facts.pack;
    if (!pack.reasons.isFresh() || !pack.prechargeFailures.isFresh() || !pack.contactorFaults.isFresh()) {
        return {};
    }
    Judgement judgement;
    std::string names;
    const auto add = [&names](std::string_view name) { names += (names.empty() ? "" : ", ") + std::string(name); };
    for (std::size_t bit = 0; bit < d1000::reasonCount; ++bit) {
        const auto reason = static_cast<d1000::Reason>(bit);
        // Nobody commands: that is how a pack stands at rest.
        if ((pack.reasons.value & d1000::bit(reason)) == 0 || reason == d1000::Reason::ControlTimeout) {
            continue;
        }
        add(d1000::info(reason).name);
        judgement.advice.push_back({{std::string(d1000::info(reason).text), {}},
                                    {std::string(d1000::info(reason).whatClears), {}},
                                    std::nullopt});
    }
    if (pack.prechargeFailures.value != 0) {
        add("PRECHARGE bits");
    }
    for (const d1000::Contactor contactor : d1000::allContactors) {
        if ((pack.contactorFaults.value & d1000::bit(contactor)) != 0) {
            add(fmt::format("CONTACTOR{}", d1000::number(contactor)));
        }
    }
    judgement.state = names.empty() ? CheckState::Passed : CheckState::Failed;
    judgement.value = names.empty() ? Words{PACKDECK_TEXT("Commissioning", "nothing stands"), {}}
                                    : Words{PACKDECK_TEXT("Commissioning", "{0}"), {names}};
    return judgement;
}

} // namespace packdeck::commissioning
