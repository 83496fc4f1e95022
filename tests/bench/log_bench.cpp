// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// A candump log of firmware 1.2, 32 nodes, in memory: read alone, and read and decoded. The yardstick is finding its
// line ends.

#include <cstring>
#include <random>

#include <benchmark/benchmark.h>

#include "dbc/decode_table.h"
#include "dbc/parser.h"
#include "log/candump_reader.h"
#include "log/candump_writer.h"
#include "support/paths.h"

using namespace packdeck;

namespace {

constexpr std::size_t frameCount = 200'000;
constexpr unsigned seed = 20260301;

const dbc::Database& shipped()
{
    static const dbc::Database database =
        std::move(dbc::load(packdeck::test::sourceDirectory() + "/dbc/prohelion_d1000_gen2_v1_2.dbc")->database);
    return database;
}

const std::string& logText()
{
    static const std::string text = [] {
        std::mt19937_64 random(seed);
        const auto& messages = shipped().messages();
        std::string lines;
        can::Frame frame;
        frame.time = 1'700'000'000'000'000;
        for (std::size_t i = 0; i < frameCount; ++i) {
            frame.id = messages[random() % messages.size()].key;
            frame.length = 8;
            frame.data = dbc::dataBytes(random());
            frame.time += 640;
            log::appendCandumpLine(frame, "can0", false, lines);
        }
        return lines;
    }();
    return text;
}

void countFrames(benchmark::State& state)
{
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * frameCount));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * logText().size()));
}

void findLineEnds(benchmark::State& state)
{
    const std::string& text = logText();
    for (auto _ : state) {
        std::size_t lines = 0;
        for (const char* at = text.data(); at != nullptr; ++lines) {
            at = static_cast<const char*>(
                std::memchr(at, '\n', static_cast<std::size_t>(text.data() + text.size() - at)));
            at = at == nullptr ? nullptr : at + 1;
        }
        benchmark::DoNotOptimize(lines);
    }
    countFrames(state);
}

BENCHMARK(findLineEnds)->Unit(benchmark::kMillisecond);

void readCandump(benchmark::State& state)
{
    const std::string& text = logText();
    for (auto _ : state) {
        log::CandumpReader reader([](std::span<const can::Frame> frames) {
            benchmark::DoNotOptimize(frames.data());
            return true;
        });
        reader.feed(text);
        if (reader.finish().frames != frameCount) {
            state.SkipWithError("not all frames were read");
        }
    }
    countFrames(state);
}

BENCHMARK(readCandump)->Unit(benchmark::kMillisecond);

void readCandumpAndDecode(benchmark::State& state)
{
    const std::string& text = logText();
    const dbc::DecodeTable table(shipped());
    std::vector<dbc::DecodedFrame> decoded;
    std::vector<double> values;
    for (auto _ : state) {
        log::CandumpReader reader([&](std::span<const can::Frame> frames) {
            decoded.resize(frames.size());
            values.resize(frames.size() * table.mostValues());
            table.decode(frames, decoded, values);
            benchmark::DoNotOptimize(values.data());
            benchmark::ClobberMemory();
            return true;
        });
        reader.feed(text);
        if (reader.finish().frames != frameCount) {
            state.SkipWithError("not all frames were read");
        }
    }
    countFrames(state);
}

BENCHMARK(readCandumpAndDecode)->Unit(benchmark::kMillisecond);

void writeCandump(benchmark::State& state)
{
    can::Frame frame;
    frame.time = 1'700'000'000'000'000;
    frame.length = 8;
    std::string lines;
    for (auto _ : state) {
        lines.clear();
        for (std::size_t i = 0; i < frameCount; ++i) {
            log::appendCandumpLine(frame, "can0", false, lines);
        }
        benchmark::DoNotOptimize(lines.data());
    }
    countFrames(state);
}

BENCHMARK(writeCandump)->Unit(benchmark::kMillisecond);

} // namespace
