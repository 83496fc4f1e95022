// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/simulate.h"
#include "app/packdeckctl/simulated_config.h"
#include "app/packdeckctl/simulation_log.h"
#include "sim/narrator.h"
#include "sim/scenario_run.h"

namespace packdeck::ctl {

namespace {

constexpr units::Duration stride = std::chrono::milliseconds(100);  // one scan of the cells
constexpr units::Duration narrated = std::chrono::milliseconds(10); // a tick of the unit: no state is shorter

void print(const sim::Narrator::Line& line, bool json)
{
    if (json) {
        fmt::print("{}\n", nlohmann::ordered_json{{"time", units::toSeconds(line.at)},
                                                  {"rule", line.rule},
                                                  {"provenance", bmu::name(line.provenance)},
                                                  {"text", line.text}}
                               .dump());
    } else {
        fmt::print("{:>10.2f} s  {:<5} {} ({})\n", units::toSeconds(line.at), line.rule, line.text,
                   bmu::name(line.provenance));
    }
}

Result<void> play(sim::ScenarioRun& run, const SimulateToFileOptions& options, std::uint64_t& count)
{
    const auto writer = createSimulationLog(options.file);
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    std::vector<can::Frame> frames;
    sim::Narrator narrator;
    while (!run.isOver()) {
        frames.clear();
        const units::Duration before = run.pack().time();
        run.advance(options.events ? narrated : stride, frames);
        if (options.events) {
            for (const sim::Narrator::Line& line : narrator.look(run.pack())) {
                print(line, options.json);
            }
        }
        count += frames.size();
        if (*writer) {
            if (const auto written = (*writer)->write(frames); !written) {
                return tl::unexpected(written.error());
            }
        }
        if (run.pack().time() == before) {
            break; // the rest is shorter than a tick
        }
    }
    return *writer ? (*writer)->finish() : Result<void>();
}

void print(const sim::ScenarioRun& run, const SimulateToFileOptions& options, std::uint64_t count)
{
    for (const sim::Outcome& outcome : run.outcomes()) {
        if (options.json) {
            fmt::print("{}\n", nlohmann::ordered_json{{"time", units::toSeconds(outcome.at)},
                                                      {"line", outcome.line},
                                                      {"met", outcome.met},
                                                      {"text", outcome.text}}
                                   .dump());
        } else {
            fmt::print("{:>10.2f} s  {}  {} (line {})\n", units::toSeconds(outcome.at), outcome.met ? "ok  " : "FAIL",
                       outcome.text, outcome.line);
        }
    }
    const double seconds = units::toSeconds(run.pack().time());
    if (options.json) {
        fmt::print("{}\n", nlohmann::ordered_json{{"frames", count},
                                                  {"simulated_seconds", seconds},
                                                  {"expectations", run.outcomes().size()},
                                                  {"failed", run.failures()}}
                               .dump());
    } else {
        fmt::print("{}: {} frames of {:.1f} s, {} of {} expectations met\n", run.scenario().name, count, seconds,
                   run.outcomes().size() - run.failures(), run.outcomes().size());
    }
}

} // namespace

int simulateScenario(const SimulateToFileOptions& options)
{
    auto scenario = simulatedScenario(options.pack);
    if (!scenario) {
        report(scenario.error());
        return failed;
    }
    if (options.seconds > 0) {
        scenario->duration = units::fromSeconds(options.seconds);
    }
    sim::ScenarioRun run(*std::move(scenario));
    std::uint64_t count = 0;
    if (const auto played = play(run, options, count); !played) {
        report(played.error());
        return failed;
    }
    print(run, options, count);
    return run.failures() == 0 ? done : failed;
}

} // namespace packdeck::ctl
