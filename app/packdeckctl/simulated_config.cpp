// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/simulated_config.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "app/data_directory.h"
#include "sim/scenario_reader.h"
#include "sim/variation.h"

namespace packdeck::ctl {

namespace {

std::string shippedNames(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

Result<sim::Scenario> readGiven(const std::string& given)
{
    const std::filesystem::path folder = dataDirectory() / "scenarios";
    const std::filesystem::path shipped = folder / (given + ".json");
    std::error_code problem;
    if (std::filesystem::exists(given, problem)) {
        return sim::readScenario(given);
    }
    if (std::filesystem::exists(shipped, problem)) {
        return sim::readScenario(shipped);
    }
    return failure(ErrorId::FileOpen,
                   {given, "there is no such file; scenarios that PackDeck brings: " + shippedNames(folder)});
}

Result<sim::Scenario> sourceOf(const SimulatedPackOptions& options)
{
    if (!options.scenario.empty()) {
        return readGiven(options.scenario);
    }
    const auto config = sim::Config::ofSize(options.nodes, options.cellsPerNode);
    if (!config) {
        return failure(ErrorId::PackSize, {std::to_string(options.nodes), std::to_string(options.cellsPerNode)});
    }
    return *sim::eventless(*config);
}

} // namespace

Result<sim::Scenario> simulatedScenario(const SimulatedPackOptions& options)
{
    auto scenario = sourceOf(options);
    if (!scenario) {
        return scenario;
    }
    sim::Config& config = scenario->config;
    if (options.documented) {
        const auto documented = config.documented();
        if (!documented) {
            return failure(ErrorId::ParameterFile,
                           {"--profile documented", "the vendor's tables have places for at most " +
                                                        std::to_string(sim::documentedNodes) + " nodes"});
        }
        config = *documented;
    }
    if (options.firmware == "1.1") {
        const auto older = config.withFirmwareV1_1();
        if (!older) {
            return failure(ErrorId::ParameterFile,
                           {"--firmware 1.1", "it counts a capacity of at most 3200 Wh: fewer cells are needed"});
        }
        config = *older;
    } else if (options.firmware == "1.2") {
        config.firmware = sim::FirmwareVersion::V1_2;
    }
    config.seed = options.seed.value_or(config.seed);
    config.parameters.nodeId = options.baseId.value_or(config.parameters.nodeId);
    if (options.variant) {
        config = sim::varied(config, *options.variant);
    }
    return scenario;
}

} // namespace packdeck::ctl
