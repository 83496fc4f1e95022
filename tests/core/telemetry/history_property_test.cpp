// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "frames.h"
#include "telemetry/history.h"

using namespace packdeck;
using namespace packdeck::telemetry;

namespace {

constexpr binding::PackId pack{0, 0x600, binding::Dialect::V1_2};

struct Point
{
    std::int64_t time_us;
    std::uint16_t raw;
};

// Steps of mostly one period, some bursts, some silences.
std::vector<Point> somePoints()
{
    const auto count = *rc::gen::inRange<std::size_t>(0, 3000);
    const auto steps = *rc::gen::container<std::vector<std::int64_t>>(
        count, rc::gen::weightedOneOf<std::int64_t>({{8, rc::gen::inRange<std::int64_t>(90'000, 110'000)},
                                                     {1, rc::gen::inRange<std::int64_t>(0, 10)},
                                                     {1, rc::gen::inRange<std::int64_t>(0, 5'000'000)}}));
    const auto raws = *rc::gen::container<std::vector<std::uint16_t>>(
        count, rc::gen::weightedOneOf<std::uint16_t>({{8, rc::gen::inRange<std::uint16_t>(3600, 3800)},
                                                      {1, rc::gen::arbitrary<std::uint16_t>()},
                                                      {1, rc::gen::elementOf(std::vector<std::uint16_t>{0, 0xFFFF})}}));
    std::vector<Point> points;
    std::int64_t time = 0;
    for (std::size_t i = 0; i < count; ++i) {
        time += steps[i];
        points.push_back({time, raws[i]});
    }
    return points;
}

bool isMeasured(const Point& point)
{
    return point.raw != 0 && point.raw != 0xFFFF;
}

Column bruteForce(const std::vector<Point>& points, std::int64_t from, std::int64_t to)
{
    Column column;
    for (const Point& point : points) {
        if (point.time_us >= from && point.time_us < to && isMeasured(point)) {
            const auto value = static_cast<float>(point.raw * 0.001);
            column.minimum = column.empty() ? value : std::min(column.minimum, value);
            column.maximum = column.minimum > column.maximum || column.maximum != column.maximum
                                 ? value
                                 : std::max(column.maximum, value);
        }
    }
    return column;
}

void fill(History& history, const std::vector<Point>& points, std::size_t begin, std::size_t end)
{
    const test::Unit unit;
    for (std::size_t i = begin; i < end; ++i) {
        history.append(unit.cells(0, 0, points[i].raw, 1, 1, 1), units::Timestamp(units::Duration(points[i].time_us)));
    }
}

RC_GTEST_PROP(HistoryProperty, TheEnvelopeEqualsBruteForce, ())
{
    const auto points = somePoints();
    History history;
    history.bind(pack, test::shippedCatalog()->bind(pack));
    const SignalRef cell = SignalRef::cell(pack, {{0}, 0});
    // Asked in between, so that the pyramid grows in pieces.
    const auto cut = *rc::gen::inRange<std::size_t>(0, points.size() + 1);
    fill(history, points, 0, cut);
    Column some;
    history.envelope(cell, {}, std::chrono::seconds(1), {&some, 1});
    fill(history, points, cut, points.size());

    const std::int64_t end = points.empty() ? 1'000'000 : points.back().time_us;
    const auto from = *rc::gen::inRange<std::int64_t>(-1'000'000, end + 1'000'000);
    const auto width = *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(1, 500'000),
                                       rc::gen::inRange<std::int64_t>(500'000, 300'000'000));
    std::vector<Column> columns(*rc::gen::inRange<std::size_t>(1, 60));
    history.envelope(cell, units::Timestamp(units::Duration(from)), units::Duration(width), columns);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::int64_t start = from + static_cast<std::int64_t>(i) * width;
        const Column expected = bruteForce(points, start, start + width);
        RC_ASSERT(columns[i].empty() == expected.empty());
        if (!expected.empty()) {
            RC_ASSERT(columns[i].minimum == expected.minimum);
            RC_ASSERT(columns[i].maximum == expected.maximum);
        }
    }
}

RC_GTEST_PROP(HistoryProperty, WithinABudgetNoExtremeIsLost, ())
{
    const auto points = somePoints();
    RC_PRE(!points.empty());
    const auto budget = *rc::gen::inRange<std::size_t>(1'000, 60'000);
    History history(budget);
    history.bind(pack, test::shippedCatalog()->bind(pack));
    fill(history, points, 0, points.size());
    const SignalRef cell = SignalRef::cell(pack, {{0}, 0});
    const std::int64_t width = *rc::gen::inRange<std::int64_t>(100'000, 60'000'000);
    const auto count = static_cast<std::size_t>(points.back().time_us / width + 1);
    RC_PRE(count < 20'000U);
    std::vector<Column> columns(count);
    history.envelope(cell, {}, units::Duration(width), columns);
    Column whole;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t start = static_cast<std::int64_t>(i) * width;
        const Column expected = bruteForce(points, start, start + width);
        if (!expected.empty()) { // older ones may also show their neighbours within a block
            RC_ASSERT(columns[i].minimum <= expected.minimum);
            RC_ASSERT(columns[i].maximum >= expected.maximum);
        }
        if (!columns[i].empty()) {
            whole.minimum = whole.empty() ? columns[i].minimum : std::min(whole.minimum, columns[i].minimum);
            whole.maximum =
                whole.maximum != whole.maximum ? columns[i].maximum : std::max(whole.maximum, columns[i].maximum);
        }
    }
    const Column all = bruteForce(points, 0, points.back().time_us + 1);
    RC_ASSERT(whole.empty() == all.empty());
    RC_ASSERT(all.empty() || (whole.minimum == all.minimum && whole.maximum == all.maximum));
}

RC_GTEST_PROP(HistoryProperty, SamplesAreWhatWasPutIn, ())
{
    const auto points = somePoints();
    History history;
    history.bind(pack, test::shippedCatalog()->bind(pack));
    fill(history, points, 0, points.size());
    const auto samples = history.samples(SignalRef::cell(pack, {{0}, 0}), {}, units::Timestamp(std::chrono::hours(10)),
                                         points.size() * 2 + 1);
    std::size_t next = 0;
    for (const Point& point : points) {
        if (!isMeasured(point)) {
            continue;
        }
        while (next < samples.size() && samples[next].value != samples[next].value) {
            ++next;
        }
        RC_ASSERT(next < samples.size());
        RC_ASSERT(samples[next].at.time_since_epoch().count() == point.time_us);
        RC_ASSERT(samples[next].value == point.raw * 0.001);
        ++next;
    }
}

} // namespace
