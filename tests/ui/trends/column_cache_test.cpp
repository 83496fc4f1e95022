// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <gtest/gtest.h>

#include "ui/trends/cell_envelope.h"
#include "ui/trends/column_cache.h"
#include "ui/trends/trend_model.h"

namespace packdeck::ui {

namespace {

using namespace std::chrono_literals;
using telemetry::Column;
using units::Timestamp;

constexpr Lattice lattice{100ms};

// A history that knows each column's number: signal * 1000 + column.
struct Numbered
{
    std::size_t asked = 0;
    Lattice::Index until = 1'000'000; // columns from here on are empty

    ColumnCache::Source source()
    {
        return [this](std::span<const telemetry::SignalRef> refs, Timestamp from, units::Duration width,
                      std::size_t count, std::span<Column> out) {
            asked += count;
            const Lattice::Index first = Lattice{width}.indexOf(from);
            for (std::size_t signal = 0; signal < refs.size(); ++signal) {
                for (std::size_t i = 0; i < count; ++i) {
                    const Lattice::Index k = first + static_cast<Lattice::Index>(i);
                    const auto value = static_cast<float>(signal * 1000 + static_cast<std::size_t>(k));
                    out[signal * count + i] = k < until ? Column{value, value + 0.5F} : Column{};
                }
            }
        };
    }
};

std::vector<telemetry::SignalRef> signalRefs(std::size_t count)
{
    std::vector<telemetry::SignalRef> refs;
    for (std::size_t i = 0; i < count; ++i) {
        refs.push_back(telemetry::SignalRef::of({}, binding::Quantity::CellVoltage, i));
    }
    return refs;
}

void expectNumbered(const ColumnCache& cache, Lattice::Index until = 1'000'000)
{
    for (Lattice::Index k = cache.range().first; k < cache.range().last; ++k) {
        const auto column = cache.column(k);
        ASSERT_EQ(column.size(), cache.signalRefs().size());
        for (std::size_t signal = 0; signal < column.size(); ++signal) {
            if (k < until) {
                ASSERT_EQ(column[signal].minimum, static_cast<float>(signal * 1000 + static_cast<std::size_t>(k)));
            } else {
                ASSERT_TRUE(column[signal].empty());
            }
        }
    }
}

TEST(ColumnCache, ScrollingAsksForNewColumnsOnly)
{
    Numbered history;
    ColumnCache cache;
    cache.setSignals(signalRefs(3));
    EXPECT_TRUE(cache.update(lattice, {100, 200}, lattice.begin(200), history.source()).everything);
    EXPECT_EQ(history.asked, 100U);
    history.asked = 0;
    const auto fresh = cache.update(lattice, {102, 202}, lattice.begin(202), history.source());
    EXPECT_FALSE(fresh.everything);
    EXPECT_LE(history.asked, 2U + 6U) << "two new ones and those open for half a second";
    EXPECT_EQ(fresh.right.last, 202);
    expectNumbered(cache);
}

TEST(ColumnCache, StandingStillInThePastAsksForNothing)
{
    Numbered history;
    ColumnCache cache;
    cache.setSignals(signalRefs(2));
    cache.update(lattice, {100, 200}, lattice.begin(1000), history.source());
    history.asked = 0;
    cache.update(lattice, {100, 200}, lattice.begin(1001), history.source());
    EXPECT_EQ(history.asked, 0U);
}

TEST(ColumnCache, OpenColumnsAreAskedForAgainUntilTheySettle)
{
    Numbered history;
    history.until = 195;
    ColumnCache cache;
    cache.setSignals(signalRefs(1));
    cache.update(lattice, {100, 200}, lattice.begin(196), history.source());
    expectNumbered(cache, 195);
    history.until = 200;
    cache.update(lattice, {100, 200}, lattice.begin(200), history.source());
    expectNumbered(cache);
}

TEST(ColumnCache, RandomWalksAlwaysEndRight)
{
    std::mt19937 random(7);
    Numbered history;
    ColumnCache cache;
    cache.setSignals(signalRefs(5));
    Lattice::Index first = 500;
    for (int step = 0; step < 500; ++step) {
        first = std::clamp<Lattice::Index>(first + static_cast<int>(random() % 160) - 80, 0, 900);
        const auto count = static_cast<Lattice::Index>(20 + random() % 60);
        const Lattice width{random() % 10 == 0 ? 100ms : 100ms};
        cache.update(width, {first, first + count}, lattice.begin(2000), history.source());
        expectNumbered(cache);
    }
}

TEST(ColumnCache, AnotherWidthOrOtherSignalsForgetEverything)
{
    Numbered history;
    ColumnCache cache;
    cache.setSignals(signalRefs(2));
    cache.update(lattice, {0, 50}, lattice.begin(100), history.source());
    EXPECT_TRUE(cache.update(Lattice{50ms}, {0, 50}, lattice.begin(100), history.source()).everything);
    cache.setSignals(signalRefs(4));
    EXPECT_TRUE(cache.update(Lattice{50ms}, {0, 50}, lattice.begin(100), history.source()).everything);
    expectNumbered(cache);
}

TEST(Envelope, ExtremesMedianAndWhoIsWho)
{
    std::vector<float> scratch;
    const std::vector<Column> column{{3.70F, 3.72F}, {}, {3.60F, 3.61F}, {3.75F, 3.80F}, {3.71F, 3.71F}};
    const Envelope envelope = envelopeOf(column, scratch);
    EXPECT_FLOAT_EQ(envelope.low, 3.60F);
    EXPECT_FLOAT_EQ(envelope.high, 3.80F);
    EXPECT_EQ(envelope.lowest, 2);
    EXPECT_EQ(envelope.highest, 3);
    EXPECT_FLOAT_EQ(envelope.median, 3.71F);
    EXPECT_TRUE(envelopeOf(std::vector<Column>(7), scratch).empty());
}

TEST(Envelope, ALoadStepIsNoSpread)
{
    // Every cell sags by 100 mV within the column; at any instant they are 20 mV apart.
    std::vector<float> scratch;
    std::vector<Column> column;
    for (int cell = 0; cell <= 20; ++cell) {
        column.push_back({3.600F + 0.001F * static_cast<float>(cell), 3.700F + 0.001F * static_cast<float>(cell)});
    }
    const Envelope envelope = envelopeOf(column, scratch);
    EXPECT_NEAR(envelope.high - envelope.low, 0.120F, 1e-5F);
    EXPECT_NEAR(envelope.mostSpread, 0.020F, 1e-5F);
    EXPECT_NEAR(envelope.leastSpread, 0.020F, 1e-5F);
}

TEST(TrendModel, EnvelopesFollowTheWindow)
{
    Numbered history;
    telemetry::Layout layout;
    layout.nodeCount = 1;
    layout.cellsOfNode[0] = 4;
    layout.sensorsOfNode[0] = 2;
    TrendModel model;
    model.setPack({}, layout);
    for (const Lattice::Index first : {100, 103, 90, 400, 401}) {
        model.update({lattice, {first, first + 50}}, lattice.begin(1000), history.source());
        ASSERT_EQ(model.cellEnvelopes().size(), 50U);
        for (Lattice::Index i = 0; i < 50; ++i) {
            const Envelope& envelope = model.cellEnvelopes()[static_cast<std::size_t>(i)];
            ASSERT_EQ(envelope.low, static_cast<float>(first + i));
            ASSERT_EQ(envelope.high, static_cast<float>(3000 + first + i) + 0.5F);
            ASSERT_EQ(envelope.highest, 3);
        }
    }
    EXPECT_EQ(model.cellOf(3), (units::CellIndex{{0}, 3}));
    EXPECT_EQ(model.signalOf({{0}, 2}), 2U);
    EXPECT_FALSE(model.signalOf({{1}, 0}));
}

// Half of the cells arrive in even columns, half in odd ones.
TEST(TrendModel, EnvelopeHoldsCellsOverColumnsFinerThanTheirPeriod)
{
    telemetry::Layout layout;
    layout.nodeCount = 1;
    layout.cellsOfNode[0] = 4;
    TrendModel model;
    model.setPack({}, layout);
    model.setPeriods({100ms, 500ms, 100ms});
    const Lattice fine{50ms};
    constexpr Lattice::Index silentFrom = 60;
    const auto source = [&](std::span<const telemetry::SignalRef> refs, Timestamp from, units::Duration,
                            std::size_t count, std::span<Column> out) {
        for (std::size_t signal = 0; signal < refs.size(); ++signal) {
            for (std::size_t i = 0; i < count; ++i) {
                const Lattice::Index k = fine.indexOf(from) + static_cast<Lattice::Index>(i);
                const bool sent = static_cast<std::size_t>(k) % 2 == signal % 2 && k < silentFrom;
                const auto value = static_cast<float>(signal);
                out[signal * count + i] = sent ? Column{value, value} : Column{};
            }
        }
    };
    // Scrolled step by step, and at once: the same.
    for (const Lattice::Index step : {1, 3, 40}) {
        model.clear();
        for (Lattice::Index first = 0; first <= 40; first += step) {
            model.update({fine, {first, first + 40}}, fine.begin(first + 40), source);
        }
        ASSERT_EQ(model.cellBridge(), 7);
        const Lattice::Index first = model.view().columns.first;
        for (Lattice::Index k = std::max<Lattice::Index>(first, 8); k < first + 40; ++k) {
            const Envelope& envelope = model.cellEnvelopes()[static_cast<std::size_t>(k - first)];
            ASSERT_EQ(envelope.empty(), k >= silentFrom + 7) << k;
            if (!envelope.empty()) { // of all of them to the end, not of those that came last
                ASSERT_EQ(envelope.low, 0.0F) << k;
                ASSERT_EQ(envelope.high, 3.0F) << k;
            }
        }
    }
}

TEST(TrendModel, BridgesAsManyColumnsAsThreePeriodsTake)
{
    TrendModel model;
    Numbered history;
    model.setPeriods({100ms, 500ms, 100ms});
    model.update({Lattice{10ms}, {0, 10}}, Timestamp(1s), history.source());
    EXPECT_EQ(model.cellBridge(), 35);
    EXPECT_EQ(model.sensorBridge(), 175);
    model.update({Lattice{500ms}, {0, 10}}, Timestamp(1s), history.source());
    EXPECT_EQ(model.cellBridge(), 0);
}

} // namespace

} // namespace packdeck::ui
