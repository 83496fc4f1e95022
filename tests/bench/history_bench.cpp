// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the pages ask of the past of 448 cells, and what taking in their frames costs. The yardstick beside it: the
// extremes of as many 16-bit values in plain arrays, where nothing has to be looked up, decoded or kept.

#include <algorithm>

#include <benchmark/benchmark.h>

#include "binding/pack_catalog.h"
#include "core/telemetry/frames.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using binding::Quantity;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::ms;

namespace {

constexpr binding::PackId pack{0, 0x600, binding::Dialect::V1_2};
constexpr std::size_t columnCount = 1500;
constexpr int scanPeriod_ms = 100;

// One second of the largest pack: 1,440 frames of nodes and 110 of the pack.
std::vector<can::Frame> scan(int t)
{
    const test::Unit unit;
    std::vector<can::Frame> frames;
    for (unsigned node = 0; node < units::maxNodes; ++node) {
        for (unsigned group = 0; group < 4; ++group) {
            const int v = 3700 + static_cast<int>((node * 31 + group * 7 + static_cast<unsigned>(t) / 100) % 50);
            frames.push_back(unit.cells(node, group, v, v + 1, v + 2, v + 3));
        }
        if (t % 500 == 0) {
            frames.push_back(unit.temperatures(node, 250, 251, 252, 253));
        }
        if (t % 1000 == 0) {
            frames.push_back(unit.stats(node, 14, 0, 4, 0));
        }
    }
    frames.push_back(unit.info(d1000::State::Enabled));
    frames.push_back(unit.currents(t, t));
    frames.push_back(unit.voltages(812'000, 811'000));
    frames.push_back(unit.contactors(0x101, 0x101));
    frames.push_back(unit.extremes(3750, 1, 1, 3700, 0, 1));
    if (t % 1000 == 0) {
        frames.push_back(unit.heartbeat());
        frames.push_back(unit.firmware(1, 2, d1000::bundledBmuBuildNumber));
    }
    return frames;
}

const History& anHour()
{
    static const auto history = [] {
        auto filled = std::make_unique<History>();
        filled->bind(pack, test::shippedCatalog()->bind(pack));
        std::vector<History::Entry> entries;
        for (int t = 0; t < 3'600'000; t += scanPeriod_ms) {
            entries.clear();
            for (const can::Frame& frame : scan(t)) {
                entries.push_back({frame, ms(t)});
            }
            filled->append(entries);
        }
        return filled;
    }();
    return *history;
}

std::vector<SignalRef> allCells()
{
    std::vector<SignalRef> refs;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        refs.push_back(SignalRef::of(pack, Quantity::CellVoltage, slot));
    }
    return refs;
}

void envelopes(benchmark::State& state, units::Timestamp from, units::Duration span, std::size_t columns)
{
    const History& history = anHour();
    const auto refs = allCells();
    std::vector<Column> out(refs.size() * columns);
    const units::Duration width = span / static_cast<std::int64_t>(columns);
    for (auto _ : state) {
        history.envelopes(refs, from, width, columns, out);
        benchmark::DoNotOptimize(out.data());
    }
}

void tenMinutesOf448Cells(benchmark::State& state)
{
    envelopes(state, ms(2'900'000), seconds(600), columnCount);
}

void oneHourOf448Cells(benchmark::State& state)
{
    envelopes(state, ms(0), seconds(3600), columnCount);
}

void threeNewColumnsOf448Cells(benchmark::State& state)
{
    envelopes(state, ms(3'598'800), milliseconds(1200), 3);
}

// The yardstick: 448 x 6000 values, extremes of every four.
void plainArraysOf448Cells(benchmark::State& state)
{
    const std::vector<std::uint16_t> values(units::maxCells * 6000, 3700);
    std::vector<Column> out(units::maxCells * columnCount);
    for (auto _ : state) {
        for (std::size_t i = 0; i < out.size(); ++i) {
            const auto [least, greatest] = std::minmax_element(&values[i * 4], &values[i * 4] + 4);
            out[i] = {static_cast<float>(*least) * 0.001F, static_cast<float>(*greatest) * 0.001F};
        }
        benchmark::DoNotOptimize(out.data());
    }
}

void firstQuestionAfterAnHour(benchmark::State& state)
{
    const auto refs = allCells();
    std::vector<Column> out(refs.size() * 100);
    for (auto _ : state) {
        state.PauseTiming();
        History history;
        history.bind(pack, test::shippedCatalog()->bind(pack));
        std::vector<History::Entry> entries;
        for (int t = 0; t < 3'600'000; t += scanPeriod_ms) {
            entries.clear();
            for (const can::Frame& frame : scan(t)) {
                entries.push_back({frame, ms(t)});
            }
            history.append(entries);
        }
        state.ResumeTiming();
        history.envelopes(refs, ms(0), seconds(36), 100, out);
    }
}

// Packs, history and events of one scan after the other, a snapshot published after each.
void ingestOneSecond(benchmark::State& state)
{
    TimelineOptions options;
    options.catalog = test::shippedCatalog();
    Timeline timeline(std::move(options));
    int t = 0;
    std::int64_t frames = 0;
    for (auto _ : state) {
        for (int i = 0; i < 10; ++i, t += scanPeriod_ms) {
            state.PauseTiming();
            const auto batch = scan(t);
            state.ResumeTiming();
            timeline.ingest(batch, ms(t));
            frames += static_cast<std::int64_t>(batch.size());
        }
    }
    state.SetItemsProcessed(frames);
}

void readALog(benchmark::State& state)
{
    std::vector<can::Frame> log;
    for (int t = 0; t < 60'000; t += scanPeriod_ms) {
        for (can::Frame& frame : scan(t)) {
            frame.time = 1'700'000'000'000'000 + t * 1000LL;
            log.push_back(frame);
        }
    }
    for (auto _ : state) {
        TimelineOptions options;
        options.catalog = test::shippedCatalog();
        Timeline timeline(std::move(options));
        timeline.ingestLog(log);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(log.size()));
}

void snapshotOfThePast(benchmark::State& state)
{
    TimelineOptions options;
    options.catalog = test::shippedCatalog();
    Timeline timeline(std::move(options));
    for (int t = 0; t < 60'000; t += scanPeriod_ms) {
        timeline.ingest(scan(t), ms(t));
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(timeline.snapshotAt(pack, ms(30'000)));
    }
}

void copyOfASnapshot(benchmark::State& state)
{
    TimelineOptions options;
    options.catalog = test::shippedCatalog();
    Timeline timeline(std::move(options));
    timeline.ingest(scan(0), ms(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(timeline.snapshot());
    }
}

BENCHMARK(plainArraysOf448Cells)->Unit(benchmark::kMillisecond);
BENCHMARK(tenMinutesOf448Cells)->Unit(benchmark::kMillisecond);
BENCHMARK(oneHourOf448Cells)->Unit(benchmark::kMillisecond);
BENCHMARK(threeNewColumnsOf448Cells)->Unit(benchmark::kMillisecond);
BENCHMARK(firstQuestionAfterAnHour)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(ingestOneSecond)->Unit(benchmark::kMillisecond);
BENCHMARK(readALog)->Unit(benchmark::kMillisecond);
BENCHMARK(snapshotOfThePast)->Unit(benchmark::kMillisecond);
BENCHMARK(copyOfASnapshot)->Unit(benchmark::kMicrosecond);

} // namespace
