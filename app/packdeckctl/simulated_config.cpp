// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/simulated_config.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <vector>

#include "app/data_directory.h"
#include "sim/named_variant.h"
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
    using Change = sim::ConfigOrReason (*)(const sim::Config&, std::string_view);
    const std::tuple<const char*, const std::string&, Change> changes[] = {
        {"--profile", options.profile, sim::withProfile}, {"--firmware", options.firmware, sim::withFirmware}};
    for (const auto& [option, name, change] : changes) {
        if (name.empty()) {
            continue;
        }
        auto changed = change(config, name);
        if (!changed) {
            return failure(ErrorId::ParameterFile, {std::string(option) + ' ' + name, changed.error()});
        }
        config = *std::move(changed);
    }
    config.seed = options.seed.value_or(config.seed);
    config.parameters.nodeId = options.baseId.value_or(config.parameters.nodeId);
    if (options.variant) {
        config = sim::varied(config, *options.variant);
    }
    return scenario;
}

} // namespace packdeck::ctl
