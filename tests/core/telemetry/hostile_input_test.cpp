// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "frames.h"
#include "telemetry/timeline.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using test::ms;

namespace {

can::Frame anyFrame()
{
    can::Frame frame;
    frame.time = *rc::gen::weightedOneOf<std::int64_t>(
        {{3, rc::gen::inRange<std::int64_t>(1'700'000'000'000'000, 1'700'000'100'000'000)},
         {1, rc::gen::arbitrary<std::int64_t>()}});
    frame.id = *rc::gen::weightedOneOf<std::uint32_t>(
        {{5, rc::gen::inRange<std::uint32_t>(0x600, 0x728)}, {1, rc::gen::arbitrary<std::uint32_t>()}});
    frame.length = *rc::gen::weightedOneOf<std::uint8_t>(
        {{5, rc::gen::just<std::uint8_t>(8)}, {1, rc::gen::arbitrary<std::uint8_t>()}});
    frame.flags = *rc::gen::weightedOneOf<std::uint8_t>(
        {{5, rc::gen::just<std::uint8_t>(0)}, {1, rc::gen::arbitrary<std::uint8_t>()}});
    frame.bus = *rc::gen::weightedOneOf<std::uint8_t>(
        {{5, rc::gen::just<std::uint8_t>(0)}, {1, rc::gen::arbitrary<std::uint8_t>()}});
    for (std::uint8_t& byte : frame.data) {
        byte = *rc::gen::arbitrary<std::uint8_t>();
    }
    return frame;
}

std::vector<can::Frame> anyFrames()
{
    std::vector<can::Frame> frames;
    const auto count = *rc::gen::inRange(0, 300);
    for (int i = 0; i < count; ++i) {
        frames.push_back(anyFrame());
    }
    const test::Unit unit;
    for (const can::Frame& known : {unit.heartbeat(), unit.firmware(1, *rc::gen::inRange(0, 4))}) {
        frames.insert(frames.begin() +
                          *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(frames.size()) + 1),
                      known);
    }
    return frames;
}

// Whatever a bus or a log brings: every answer can still be given, and none of them is about a cell that is not there.
void askEverything(Timeline& timeline)
{
    const PackSnapshot s = timeline.snapshot();
    RC_ASSERT(s.cellStatistics.count <= units::maxCells);
    RC_ASSERT(s.layout.nodeCount <= units::maxNodes);
    for (const CellView& cell : s.cells) {
        RC_ASSERT(!cell.isMeasured() || (cell.raw != 0 && cell.raw != 0xFFFF));
    }
    for (const Event& event : timeline.events()) {
        RC_ASSERT(!toEnglish(event, {}).empty());
    }
    std::array<Column, 7> columns;
    const auto span = timeline.history().span().value_or(TimeSpan{});
    timeline.history().envelope(SignalRef::cell(s.id, {{0}, 0}), span.from, std::chrono::seconds(1), columns);
    (void)timeline.snapshotAt(s.id, span.to);
    (void)timeline.wallTime(span.to);
    (void)timeline.oddIds();
}

RC_GTEST_PROP(HostileInput, ALiveBusMaySendAnything, ())
{
    TimelineOptions options;
    options.catalog = test::shippedCatalog();
    options.historyBudget = *rc::gen::inRange<std::size_t>(0, 100'000);
    Timeline timeline(std::move(options));
    int t = 0;
    for (int batch = 0; batch < 3; ++batch) {
        timeline.ingest(anyFrames(), ms(t += *rc::gen::inRange(0, 5000)));
    }
    askEverything(timeline);
}

RC_GTEST_PROP(HostileInput, ALogMayHoldAnything, ())
{
    TimelineOptions options;
    options.catalog = test::shippedCatalog();
    Timeline timeline(std::move(options));
    timeline.ingestLog(anyFrames());
    timeline.ingestLog(anyFrames());
    askEverything(timeline);
}

} // namespace
