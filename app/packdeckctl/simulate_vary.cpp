// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/simulate.h"
#include "app/packdeckctl/simulated_config.h"
#include "d1000/command.h"
#include "d1000/protocol.h"
#include "sim/scenario_run.h"
#include "sim/simulated_pack.h"
#include "sim/variation.h"

namespace packdeck::ctl {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// One plausible unit, driven by a careful control unit that then falls silent.
struct Run
{
    std::uint64_t number = 0;
    sim::Config config;
    std::optional<double> safe_s;    ///< since power-up
    std::optional<double> enabled_s; ///< since Idle was first sent
    std::optional<double> opened_s;  ///< since the last command
    double shortestPeriod_ms = 0.0;  ///< of BMSInfo while nothing changes
    double longestPeriod_ms = 0.0;
    std::size_t framesPerSecond = 0;
};

class Driver
{
public:
    explicit Driver(const sim::Config& config)
        : m_pack(config)
    {
    }

    /// Sends `command` every 100 ms until the state is reached; the seconds it took.
    std::optional<double> reach(d1000::Command command, d1000::State state, units::Duration limit)
    {
        const units::Duration start = m_pack.time();
        while (m_pack.coils().state != state) {
            if (m_pack.time() - start >= limit) {
                return std::nullopt;
            }
            step(command);
        }
        return units::toSeconds(m_pack.time() - start);
    }

    void hold(d1000::Command command, units::Duration duration)
    {
        for (const units::Duration end = m_pack.time() + duration; m_pack.time() < end;) {
            step(command);
        }
    }

    void forget() { m_frames.clear(); }

    [[nodiscard]] const std::vector<can::Frame>& frames() const { return m_frames; }

private:
    void step(d1000::Command command)
    {
        constexpr std::uint32_t ticksPerCommand = 10;
        if (command != d1000::Command::None && m_tick % ticksPerCommand == 0) {
            can::Frame frame;
            frame.id = std::uint32_t{m_pack.config().parameters.nodeId} + d1000::commandOffset;
            frame.length = 8;
            frame.data = d1000::encodeCommand(command);
            m_pack.receive(frame);
        }
        ++m_tick;
        m_pack.advance(milliseconds(10), m_frames);
    }

    sim::SimulatedPack m_pack;
    std::vector<can::Frame> m_frames;
    std::uint32_t m_tick = 0;
};

void measurePeriods(const Driver& driver, Run& run, units::Duration over)
{
    constexpr std::uint32_t infoOffset = 0x06;
    constexpr double perMillisecond = 1e-3; // of a microsecond
    std::optional<std::int64_t> last;
    for (const can::Frame& frame : driver.frames()) {
        if (frame.id != run.config.parameters.nodeId + infoOffset) {
            continue;
        }
        if (last) {
            const double period_ms = static_cast<double>(frame.time - *last) * perMillisecond;
            run.shortestPeriod_ms =
                run.shortestPeriod_ms > 0.0 ? std::min(run.shortestPeriod_ms, period_ms) : period_ms;
            run.longestPeriod_ms = std::max(run.longestPeriod_ms, period_ms);
        }
        last = frame.time;
    }
    run.framesPerSecond = driver.frames().size() / static_cast<std::size_t>(over / seconds(1));
}

Run drive(const sim::Config& nominal, std::uint64_t number)
{
    using d1000::Command;
    using d1000::State;
    constexpr units::Duration watched = seconds(5);
    Run run;
    run.number = number;
    run.config = sim::varied(nominal, number);
    Driver driver(run.config);
    run.safe_s = driver.reach(Command::None, State::Safe, seconds(10));
    const auto idle = driver.reach(Command::Idle, State::Idle, seconds(5));
    const auto connected = driver.reach(Command::Connect, State::Connect, seconds(5));
    const auto enabled = driver.reach(Command::Enable, State::Enabled, seconds(30));
    if (idle && connected && enabled) {
        run.enabled_s = *idle + *connected + *enabled;
    }
    driver.hold(Command::Enable, seconds(1));
    driver.forget();
    driver.hold(Command::Enable, watched);
    measurePeriods(driver, run, watched);
    run.opened_s = driver.reach(Command::None, State::Safe, seconds(20));
    return run;
}

nlohmann::ordered_json toJson(const Run& run)
{
    const auto known = [](const std::optional<double>& value) {
        return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
    };
    return {{"unit", run.number},
            {"control_timeout_ms", run.config.parameters.controlTimeout},
            {"period_percent", run.config.timing.period_percent},
            {"jitter_ms", run.config.timing.jitter_us * 1e-3},
            {"start_ms", run.config.timing.start_ms},
            {"safe_s", known(run.safe_s)},
            {"enabled_s", known(run.enabled_s)},
            {"open_after_silence_s", known(run.opened_s)},
            {"bms_info_ms", {run.shortestPeriod_ms, run.longestPeriod_ms}},
            {"frames_per_s", run.framesPerSecond}};
}

std::string orNever(const std::optional<double>& value)
{
    return value ? fmt::format("{:.2f}", *value) : "never";
}

/// What was drawn for a unit.
std::string drawn(std::uint64_t number, const sim::Config& config)
{
    return fmt::format("{:>5} {:>10} {:>9} {:>7.1f} {:>8}", number, config.parameters.controlTimeout,
                       config.timing.period_percent, config.timing.jitter_us * 1e-3, config.timing.start_ms);
}

void print(const Run& run)
{
    fmt::print("{} | {:>8} {:>10} {:>12} {:>7.1f} ... {:<6.1f} {:>8}\n", drawn(run.number, run.config),
               orNever(run.safe_s), orNever(run.enabled_s), orNever(run.opened_s), run.shortestPeriod_ms,
               run.longestPeriod_ms, run.framesPerSecond);
}

void printHead(bool plays)
{
    const sim::VariationRange range;
    fmt::print("What nobody published, drawn within: control time-out {} ... {} ms, periods {} ... {} %, jitter up to "
               "{} ms, start-up in an order of its own within {} ms.\n`simulate --variant N` is the unit with number "
               "N.\n\n",
               range.shortestControlTimeout_ms, range.longestControlTimeout_ms, range.shortestPeriod_percent,
               range.longestPeriod_percent, range.largestJitter_us / 1000, range.longestStart_ms);
    fmt::print("{:>5} {:>10} {:>9} {:>7} {:>8} | ", "unit", "timeout ms", "periods %", "jit. ms", "start ms");
    if (plays) {
        fmt::print("{:>12}\n", "expectations");
    } else {
        fmt::print("{:>8} {:>10} {:>12} {:>18} {:>8}\n", "SAFE s", "ENABLED s", "silence s", "BMSInfo ms", "frames/s");
    }
}

/// True when it could be driven.
bool driveAs(const sim::Config& nominal, std::uint64_t number, bool json)
{
    const Run run = drive(nominal, number);
    if (json) {
        fmt::print("{}\n", toJson(run).dump());
    } else {
        print(run);
    }
    return run.safe_s && run.enabled_s && run.opened_s;
}

/// True when all was so that the scenario expects.
bool playAs(const sim::Scenario& nominal, std::uint64_t number, bool json)
{
    sim::Scenario scenario = nominal;
    scenario.config = sim::varied(nominal.config, number);
    sim::ScenarioRun run(std::move(scenario));
    std::vector<can::Frame> frames;
    for (units::Duration before = seconds(-1); !run.isOver() && run.pack().time() != before;) {
        before = run.pack().time();
        frames.clear();
        run.advance(seconds(1), frames);
    }
    const std::size_t asked = run.outcomes().size();
    std::vector<std::string> unmet;
    for (const sim::Outcome& outcome : run.outcomes()) {
        if (!outcome.met) {
            unmet.push_back(fmt::format("{} (line {})", outcome.text, outcome.line));
        }
    }
    const sim::Config& config = run.scenario().config;
    if (json) {
        fmt::print("{}\n", nlohmann::ordered_json{{"unit", number},
                                                  {"control_timeout_ms", config.parameters.controlTimeout},
                                                  {"period_percent", config.timing.period_percent},
                                                  {"jitter_ms", config.timing.jitter_us * 1e-3},
                                                  {"start_ms", config.timing.start_ms},
                                                  {"expectations", asked},
                                                  {"unmet", unmet}}
                               .dump());
    } else {
        fmt::print("{} | {:>5} of {:>3}{}{}\n", drawn(number, config), asked - unmet.size(), asked,
                   unmet.empty() ? "" : "  ", fmt::join(unmet, "; "));
    }
    return unmet.empty();
}

} // namespace

int simulateVaried(const SimulateVariedOptions& options)
{
    const auto source = simulatedScenario(options.pack);
    if (!source) {
        report(source.error());
        return failed;
    }
    const bool plays = !options.pack.scenario.empty();
    if (!options.json) {
        printHead(plays);
    }
    int failures = 0;
    for (int i = 0; i < options.count; ++i) {
        const std::uint64_t number = options.pack.seed.value_or(1) + static_cast<std::uint64_t>(i);
        failures +=
            (plays ? playAs(*source, number, options.json) : driveAs(source->config, number, options.json)) ? 0 : 1;
    }
    return failures == 0 ? done : failed;
}

} // namespace packdeck::ctl
