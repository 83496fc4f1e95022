// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Random frames of firmware 1.2, all 32 nodes, into physical values. The yardsticks run beside it: copying the same
// frames, and the obvious decoder that looks the message up and takes one signal after the other.

#include <cstring>
#include <random>

#include <benchmark/benchmark.h>

#include "dbc/decode_table.h"
#include "dbc/encode_table.h"
#include "dbc/parser.h"
#include "support/paths.h"

using namespace packdeck;
using namespace packdeck::dbc;

namespace {

constexpr std::size_t frameCount = 4096; ///< a batch that stays in the second-level cache, as a reader hands them on
constexpr unsigned seed = 20260301;

const Database& shipped()
{
    static const Database database =
        std::move(load(packdeck::test::sourceDirectory() + "/dbc/prohelion_d1000_gen2_v1_2.dbc")->database);
    return database;
}

std::vector<can::Frame> randomFrames()
{
    std::mt19937_64 random(seed);
    std::vector<can::Frame> frames(frameCount);
    const auto& messages = shipped().messages();
    for (can::Frame& frame : frames) {
        frame.id = messages[random() % messages.size()].key;
        frame.length = 8;
        frame.data = dataBytes(random());
    }
    return frames;
}

void countFrames(benchmark::State& state)
{
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * frameCount));
}

void copyFrames(benchmark::State& state)
{
    const auto frames = randomFrames();
    std::vector<can::Frame> copy(frames.size());
    for (auto _ : state) {
        std::memcpy(copy.data(), frames.data(), frames.size() * sizeof(can::Frame));
        benchmark::DoNotOptimize(copy.data());
        benchmark::ClobberMemory();
    }
    countFrames(state);
}

BENCHMARK(copyFrames);

void decodeObviously(benchmark::State& state)
{
    const auto frames = randomFrames();
    std::vector<double> values(64);
    for (auto _ : state) {
        for (const can::Frame& frame : frames) {
            const Message* message = shipped().find(can::key(frame));
            for (std::size_t i = 0; i < message->signals.size(); ++i) {
                values[i] = SignalCodec(message->signals[i]).physical(dataWord(frame));
            }
            benchmark::DoNotOptimize(values.data());
            benchmark::ClobberMemory();
        }
    }
    countFrames(state);
}

BENCHMARK(decodeObviously);

void decodeBatch(benchmark::State& state)
{
    const DecodeTable table(shipped());
    const auto frames = randomFrames();
    std::vector<DecodedFrame> decoded(frames.size());
    std::vector<double> values(frames.size() * table.mostValues());
    std::size_t signals = 0;
    for (auto _ : state) {
        if (table.decode(frames, decoded, values) != frames.size()) {
            state.SkipWithError("not all frames were decoded");
        }
        benchmark::DoNotOptimize(values.data());
        benchmark::ClobberMemory();
    }
    for (const DecodedFrame& frame : decoded) {
        signals += frame.count;
    }
    countFrames(state);
    state.counters["signals_per_frame"] = static_cast<double>(signals) / static_cast<double>(frames.size());
}

BENCHMARK(decodeBatch);

void decodeOneByOne(benchmark::State& state)
{
    const DecodeTable table(shipped());
    const auto frames = randomFrames();
    std::vector<double> values(table.mostValues());
    for (auto _ : state) {
        for (const can::Frame& frame : frames) {
            benchmark::DoNotOptimize(table.decode(frame, values));
            benchmark::ClobberMemory();
        }
    }
    countFrames(state);
}

BENCHMARK(decodeOneByOne);

void encode(benchmark::State& state)
{
    const DecodeTable decoder(shipped());
    const EncodeTable encoder(shipped());
    const auto frames = randomFrames();
    std::vector<DecodedFrame> decoded(frames.size());
    std::vector<double> values(frames.size() * decoder.mostValues());
    decoder.decode(frames, decoded, values);
    for (auto _ : state) {
        can::Frame frame;
        for (const DecodedFrame& one : decoded) {
            benchmark::DoNotOptimize(encoder.encode(one.message, {values.data() + one.first, one.count}, frame));
            benchmark::ClobberMemory();
        }
    }
    countFrames(state);
}

BENCHMARK(encode);

void parseShippedDbc(benchmark::State& state)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(load(packdeck::test::sourceDirectory() + "/dbc/prohelion_d1000_gen2_v1_2.dbc"));
    }
}

BENCHMARK(parseShippedDbc)->Unit(benchmark::kMillisecond);

} // namespace
