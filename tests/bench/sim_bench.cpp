// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// How much faster than real time the whole simulated pack of 448 cells runs, frames included. Counter "x_real_time"
// is simulated over CPU time. "aDay" is one day of driving and charging.

#include <initializer_list>
#include <vector>

#include <benchmark/benchmark.h>

#include "bmu/bmu.h"
#include "d1000/command.h"
#include "d1000/protocol.h"
#include "sim/hardware.h"
#include "sim/simulated_pack.h"

using namespace packdeck;
using namespace std::chrono_literals;

namespace {

void command(sim::SimulatedPack& pack, d1000::Command value)
{
    can::Frame frame;
    frame.id = std::uint32_t{pack.config().parameters.nodeId} + d1000::commandOffset;
    frame.length = 8;
    frame.data = d1000::encodeCommand(value);
    pack.receive(frame);
}

void runPack(benchmark::State& state, d1000::State target)
{
    sim::SimulatedPack pack(*sim::Config::named("sim0"));
    std::vector<can::Frame> frames;
    pack.repeatCommand(true);
    pack.advance(3s, frames);
    if (target == d1000::State::Enabled) {
        for (const auto value : {d1000::Command::Idle, d1000::Command::Connect, d1000::Command::Enable}) {
            command(pack, value);
            pack.advance(value == d1000::Command::Enable ? 10s : 1s, frames);
        }
    }
    // Half an hour from there, over and over: a pack that runs empty is another case.
    constexpr units::Duration stretch = std::chrono::minutes(30);
    const sim::SimulatedPack start = pack;
    for (auto _ : state) {
        if (pack.time() - start.time() >= stretch) {
            state.PauseTiming();
            pack = start;
            state.ResumeTiming();
        }
        frames.clear();
        pack.advance(1s, frames);
        benchmark::DoNotOptimize(frames.data());
    }
    if (pack.truth().state != target) {
        state.SkipWithError("the pack is not where it should be");
    }
    state.counters["x_real_time"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["frames"] = static_cast<double>(frames.size());
}

// The commands that bring the pack from IDLE to the state, each held until the next.
void bring(sim::SimulatedPack& pack, std::initializer_list<d1000::Command> commands, std::vector<can::Frame>& frames)
{
    for (const auto value : commands) {
        command(pack, value);
        frames.clear();
        pack.advance(10s, frames);
    }
}

// Drives until nearly empty, charges until full, and again, for 24 hours.
void aDay(benchmark::State& state)
{
    constexpr units::Duration day = std::chrono::hours(24);
    constexpr double nearlyEmpty_percent = 15.0;
    using d1000::Command;
    int charges = 0;
    double frameCount = 0.0;
    for (auto _ : state) {
        sim::SimulatedPack pack(*sim::Config::named("sim0"));
        std::vector<can::Frame> frames;
        pack.repeatCommand(true);
        pack.advance(3s, frames);
        bool driving = false;
        charges = 0;
        while (pack.time() < day) {
            const d1000::State now = pack.coils().state;
            if (now == d1000::State::Safe || now == d1000::State::Idle) {
                charges += driving || now == d1000::State::Safe ? 0 : 1;
                driving = true;
                bring(pack, {Command::Idle, Command::Connect, Command::Enable}, frames);
            } else if (driving && pack.truth().socPercent < nearlyEmpty_percent) {
                driving = false;
                bring(pack, {Command::Idle, Command::ChargeInitialise, Command::ChargeEnable}, frames);
            }
            for (int second = 0; second < 60; ++second) {
                frames.clear();
                pack.advance(1s, frames);
                frameCount += static_cast<double>(frames.size());
            }
        }
        if (pack.truth().reasons != 0 || charges == 0) {
            state.SkipWithError("the day did not go as it should");
        }
    }
    state.counters["x_real_time"] = benchmark::Counter(units::toSeconds(day) * static_cast<double>(state.iterations()),
                                                       benchmark::Counter::kIsRate);
    state.counters["charges"] = charges;
    state.counters["frames"] = frameCount / static_cast<double>(state.iterations());
}

void tickBmu(benchmark::State& state)
{
    const sim::Config config = *sim::Config::named("sim0");
    pack::Pack pack(sim::packConfigFor(config));
    bmu::Bmu bmu(config.parameters, {});
    bmu::Inputs inputs;
    for (int i = 0; i < 300; ++i) {
        sim::readInputs(pack, inputs);
        pack.step(10ms, sim::actuatorsOf(bmu.step(inputs)));
    }
    std::uint32_t tick = 0;
    for (auto _ : state) {
        ++inputs.junction.current.samples;
        inputs.junction.current.messageCounter ^= 1U;
        inputs.scans += ++tick % 10 == 0 ? 1 : 0;
        benchmark::DoNotOptimize(bmu.step(inputs));
    }
}

BENCHMARK_CAPTURE(runPack, in_SAFE, d1000::State::Safe)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(runPack, driving, d1000::State::Enabled)->Unit(benchmark::kMicrosecond);
BENCHMARK(aDay)->Unit(benchmark::kSecond)->Iterations(1);
BENCHMARK(tickBmu);

} // namespace
