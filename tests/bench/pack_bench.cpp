// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The simulated hardware of 448 cells. CPU time counts: one cell step aims at 1 ... 2 us, everything of 100 simulated
// milliseconds at less than 10 us, so that time-lapse reaches 10,000x.

#include <memory>

#include <benchmark/benchmark.h>

#include "core/pack/pack_harness.h"
#include "pack/cell_bank.h"
#include "pack/cell_monitors.h"
#include "pack/thermal_network.h"

using namespace packdeck::pack;
using namespace std::chrono_literals;

namespace {

void stepCells(benchmark::State& state)
{
    CellBank cells(PackConfig().normalised());
    const RcFactors tenth = RcFactors::over(0.1);
    double amps = 30.0;
    for (auto _ : state) {
        cells.advance(tenth, PerString<double>{amps, -amps});
        amps = -amps;
        benchmark::DoNotOptimize(cells.emf_V(0));
    }
}

void refreshCells(benchmark::State& state)
{
    const PackConfig config = PackConfig().normalised();
    CellBank cells(config);
    const ThermalNetwork heat(config);
    for (auto _ : state) {
        cells.refresh(heat.cells_degC());
        benchmark::DoNotOptimize(cells.resistance_ohm(0));
    }
}

void stepHeat(benchmark::State& state)
{
    ThermalNetwork heat(PackConfig().normalised());
    const Rows<float> cells{};
    for (auto _ : state) {
        heat.advanceOneSecond(cells, {});
        benchmark::DoNotOptimize(heat.board_degC(0));
    }
}

void scanCells(benchmark::State& state)
{
    const PackConfig config = PackConfig().normalised();
    const CellBank cells(config);
    const ThermalNetwork heat(config);
    const FaultEffects none{};
    CellMonitors monitors(config);
    for (auto _ : state) {
        monitors.scan(cells, heat, {}, {}, none);
        benchmark::DoNotOptimize(monitors.reading().scans);
    }
}

/// Ten steps of 10 ms with the load driving: all of the pack, as the simulator calls it.
void hundredMilliseconds(benchmark::State& state)
{
    const auto bench = std::make_unique<Bench>();
    bench->enable();
    for (auto _ : state) {
        bench->run(100ms);
        benchmark::DoNotOptimize(bench->pack.bju().current.value);
    }
    state.counters["x real time"] =
        benchmark::Counter(static_cast<double>(state.iterations()) * 0.1, benchmark::Counter::kIsRate);
}

/// The same while the load is precharged: 1 ms steps.
void hundredMillisecondsOfPrecharge(benchmark::State& state)
{
    const auto bench = std::make_unique<Bench>();
    bench->actuators.coils = {true, true, false, false, false};
    bench->run(1s);
    for (auto _ : state) {
        bench->run(100ms);
        benchmark::DoNotOptimize(bench->pack.bju().current.value);
    }
}

void snapshot(benchmark::State& state)
{
    const auto from = std::make_unique<Pack>(PackConfig());
    const auto to = std::make_unique<Pack>(PackConfig());
    for (auto _ : state) {
        *to = *from;
        benchmark::ClobberMemory();
    }
}

BENCHMARK(stepCells);
BENCHMARK(refreshCells);
BENCHMARK(stepHeat);
BENCHMARK(scanCells);
BENCHMARK(hundredMilliseconds);
BENCHMARK(hundredMillisecondsOfPrecharge);
BENCHMARK(snapshot);

} // namespace
