// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// A candump log of one hour of the 448-cell pack, from the disk: its lines counted (by hand and by `wc -l`: the
// yardsticks), read and decoded on one core, opened into a Timeline, looked at and analysed. The log is simulated once
// for the run, some ten seconds; PACKDECK_BENCH_LOG names another one.

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>

#include "analysis/analyse.h"
#include "binding/pack_catalog.h"
#include "dbc/decode_table.h"
#include "dbc/parser.h"
#include "log/candump_writer.h"
#include "log/log_reader.h"
#include "sim/simulated_pack.h"
#include "support/paths.h"
#include "telemetry/log_opening.h"

using namespace packdeck;
using namespace std::chrono_literals;

namespace {

/// The log, and its removal at the end of the run.
class HourLog
{
public:
    HourLog()
    {
        if (const char* const own = std::getenv("PACKDECK_BENCH_LOG"); own != nullptr) {
            m_file = own;
            return;
        }
        m_file = std::filesystem::temp_directory_path() / "packdeck_open_bench.log";
        m_isOurs = true;
        std::ofstream out(m_file, std::ios::binary);
        sim::SimulatedPack pack(*sim::Config::named("sim0"));
        std::vector<can::Frame> frames;
        std::string lines;
        for (units::Duration time{}; time < 1h; time += 100ms) {
            frames.clear();
            lines.clear();
            pack.advance(100ms, frames);
            for (can::Frame& frame : frames) {
                frame.time += 1'700'000'000'000'000;
                log::appendCandumpLine(frame, "can0", false, lines);
            }
            out << lines;
        }
    }

    ~HourLog()
    {
        if (m_isOurs) {
            std::error_code ignored;
            std::filesystem::remove(m_file, ignored);
        }
    }

    HourLog(const HourLog&) = delete;
    HourLog& operator=(const HourLog&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
    bool m_isOurs = false;
};

const std::filesystem::path& hourLog()
{
    static const HourLog log;
    return log.file();
}

std::uint64_t countLines()
{
    std::ifstream in(hourLog(), std::ios::binary);
    std::string piece(256 * 1024, '\0');
    std::uint64_t lines = 0;
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0) {
        lines += static_cast<std::uint64_t>(std::count(piece.begin(), piece.begin() + in.gcount(), '\n'));
    }
    return lines;
}

void countLinesOfTheFile(benchmark::State& state)
{
    std::uint64_t lines = countLines(); // the log is made, and in memory
    for (auto _ : state) {
        lines = countLines();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * lines));
}

/// The program itself, as everybody has it.
void wcOfTheFile(benchmark::State& state)
{
    const std::string command = "wc -l '" + hourLog().string() + "' > /dev/null 2>&1";
    for (auto _ : state) {
        if (std::system(command.c_str()) != 0) { // NOLINT(cert-env33-c,concurrency-mt-unsafe): one thread, a fixed text
            state.SkipWithError("no wc here");
            return;
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * countLines()));
}

void readAndDecodeOnOneCore(benchmark::State& state)
{
    const auto parsed = dbc::load(test::sourceDirectory() + "/dbc/prohelion_d1000_gen2_v1_2.dbc");
    const dbc::DecodeTable table(parsed->database);
    std::vector<dbc::DecodedFrame> decoded;
    std::vector<double> values;
    std::uint64_t frames = 0;
    for (auto _ : state) {
        const auto summary = log::readLog(hourLog(), [&](std::span<const can::Frame> batch) {
            decoded.resize(batch.size());
            values.resize(batch.size() * table.mostValues());
            table.decode(batch, decoded, values);
            benchmark::DoNotOptimize(values.data());
            benchmark::ClobberMemory();
            return true;
        });
        frames = summary->frames;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * frames));
}

std::unique_ptr<telemetry::Timeline> opened()
{
    telemetry::TimelineOptions options;
    options.catalog =
        std::make_shared<const binding::PackCatalog>(binding::PackCatalog::load(test::sourceDirectory()).value());
    auto timeline = std::make_unique<telemetry::Timeline>(options);
    telemetry::LogOpening opening(*timeline, hourLog());
    opening.wait();
    return timeline;
}

void openIntoTimeline(benchmark::State& state)
{
    std::uint64_t frames = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto timeline = opened();
        frames = timeline->history().frameCount();
        bytes = timeline->history().memory();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * frames));
    state.counters["frames"] = static_cast<double>(frames);
    state.counters["history_MB"] = static_cast<double>(bytes) / 1e6;
}

void envelopesOfAllCells(benchmark::State& state)
{
    constexpr std::size_t columns = 1200;
    const auto timeline = opened();
    const binding::PackId pack = timeline->snapshot().id;
    std::vector<telemetry::SignalRef> refs;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        refs.push_back(telemetry::SignalRef::cell(pack, units::cellAt(slot)));
    }
    std::vector<telemetry::Column> out(refs.size() * columns);
    const units::Duration width = std::chrono::milliseconds(state.range(0));
    for (auto _ : state) {
        timeline->history().envelopes(refs, units::Timestamp(10min), width, columns, out);
        benchmark::DoNotOptimize(out.data());
    }
    state.counters["history_MB"] = static_cast<double>(timeline->history().memory()) / 1e6;
}

/// A day of the pack, 134 million frames, as its log leaves it.
std::unique_ptr<telemetry::Timeline> wholeDay()
{
    telemetry::TimelineOptions options;
    options.catalog =
        std::make_shared<const binding::PackCatalog>(binding::PackCatalog::load(test::sourceDirectory()).value());
    options.historyBudget = std::size_t{4} << 30U;
    auto timeline = std::make_unique<telemetry::Timeline>(options);
    sim::SimulatedPack pack(*sim::Config::named("sim0"));
    std::vector<can::Frame> frames;
    for (units::Duration time{}; time < 24h; time += 10s) {
        frames.clear();
        pack.advance(10s, frames);
        timeline->ingestLog(frames);
    }
    return timeline;
}

/// From the whole day, looked at for the first time, to its last-but-one millisecond.
void zoomIntoADay(benchmark::State& state)
{
    constexpr std::size_t columns = 1200;
    const auto timeline = wholeDay();
    const binding::PackId pack = timeline->snapshot().id;
    std::vector<telemetry::SignalRef> refs;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        refs.push_back(telemetry::SignalRef::cell(pack, units::cellAt(slot)));
    }
    std::vector<telemetry::Column> out(refs.size() * columns);
    const auto look = [&](units::Duration width) {
        const auto begin = std::chrono::steady_clock::now();
        const units::Timestamp from = width * columns >= 24h ? units::Timestamp(0h) : units::Timestamp(3h);
        timeline->history().envelopes(refs, from, width, columns, out);
        benchmark::DoNotOptimize(out.data());
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    };
    state.counters["first_ms"] = look(72s);
    double slowest = 0;
    for (auto _ : state) {
        for (units::Duration width = 72s; width >= 1us; width /= 4) {
            slowest = std::max(slowest, look(width));
        }
    }
    state.counters["slowest_ms"] = slowest;
    state.counters["frames"] = static_cast<double>(timeline->history().frameCount());
    state.counters["history_MB"] = static_cast<double>(timeline->history().memory()) / 1e6;
}

void analyseTheHour(benchmark::State& state)
{
    const auto timeline = opened();
    const auto source = analysis::Source::of(*timeline, timeline->snapshot().id);
    std::size_t columns = 0;
    for (auto _ : state) {
        columns = analysis::analyse(source, *timeline->history().span(), {})->spread.size();
    }
    state.counters["frames"] = static_cast<double>(timeline->history().frameCount());
    state.counters["columns"] = static_cast<double>(columns);
}

BENCHMARK(countLinesOfTheFile)->Unit(benchmark::kMillisecond);
BENCHMARK(wcOfTheFile)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(readAndDecodeOnOneCore)->Unit(benchmark::kMillisecond);
BENCHMARK(openIntoTimeline)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(analyseTheHour)->Unit(benchmark::kMillisecond);

BENCHMARK(zoomIntoADay)->Unit(benchmark::kMillisecond)->Iterations(1);

// From the whole hour to one second on the screen.
BENCHMARK(envelopesOfAllCells)
    ->ArgName("ms_a_column")
    ->Arg(2500)
    ->Arg(250)
    ->Arg(10)
    ->Arg(1)
    ->Unit(benchmark::kMillisecond);

} // namespace
