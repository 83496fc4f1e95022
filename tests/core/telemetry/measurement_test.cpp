// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// Measurements against closed forms.

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "dbc/parser.h"
#include "frames.h"
#include "telemetry/history.h"
#include "telemetry/measurement.h"

using namespace packdeck;
using namespace packdeck::telemetry;
using namespace std::chrono_literals;

namespace {

const double gap = std::numeric_limits<double>::quiet_NaN();

template <typename Function>
Measurement measured(double from_s, double to_s, double step_s, double begin_s, double end_s, Function value)
{
    const auto at = [](double s) { return units::Timestamp(units::Duration(std::llround(s * 1e6))); };
    MeasurementRun run(at(from_s), at(to_s));
    for (double s = begin_s; s <= end_s + 1e-9; s += step_s) {
        run.add({at(s), value(s)});
    }
    return run.result();
}

TEST(Measurement, OfAConstantIsExact)
{
    const Measurement m = measured(1.0, 9.0, 0.1, 0.0, 10.0, [](double) { return -50.0; });
    EXPECT_EQ(m.samples, 81U);
    EXPECT_EQ(m.covered, units::Duration(8s));
    EXPECT_DOUBLE_EQ(m.integral, -400.0);
    EXPECT_DOUBLE_EQ(*m.mean, -50.0);
    EXPECT_DOUBLE_EQ(*m.delta(), 0.0);
}

TEST(Measurement, OfAStraightLineIsExactAlsoBetweenSamples)
{
    // Samples once a second, instants between them: the line itself is measured.
    const Measurement m = measured(2.25, 7.75, 1.0, 0.0, 10.0, [](double s) { return 3.0 * s + 1.0; });
    EXPECT_NEAR(m.integral, 1.5 * (7.75 * 7.75 - 2.25 * 2.25) + 5.5, 1e-9);
    EXPECT_NEAR(*m.first, 7.75, 1e-9);
    EXPECT_NEAR(*m.last, 24.25, 1e-9);
    EXPECT_NEAR(*m.delta(), 16.5, 1e-9);
    EXPECT_NEAR(*m.minimum, 7.75, 1e-9);
    EXPECT_NEAR(*m.maximum, 24.25, 1e-9);
    EXPECT_NEAR(*m.mean, 16.0, 1e-9);
    EXPECT_EQ(m.samples, 5U);
}

TEST(Measurement, OfASineMeetsItsIntegral)
{
    constexpr double omega = 2.0 * std::numbers::pi / 4.0;
    const Measurement m =
        measured(0.0, 10.0, 0.01, 0.0, 10.0, [](double s) { return 100.0 * std::sin(omega * s) + 20.0; });
    const double exact = 100.0 / omega * (1.0 - std::cos(omega * 10.0)) + 200.0;
    EXPECT_NEAR(m.integral, exact, 0.005) << "the trapezium rule's error is of the order of the step squared";
    EXPECT_NEAR(*m.maximum, 120.0, 1e-6);
    EXPECT_NEAR(*m.minimum, -80.0, 1e-6);
}

TEST(Measurement, AssumesNothingAcrossAGap)
{
    const Measurement m = measured(0.0, 10.0, 0.5, 0.0, 10.0, [](double s) { return s > 3.9 && s < 6.1 ? gap : 10.0; });
    EXPECT_EQ(m.covered, units::Duration(7s)) << "0 ... 3.5 and 6.5 ... 10";
    EXPECT_DOUBLE_EQ(m.integral, 70.0);
    EXPECT_DOUBLE_EQ(*m.mean, 10.0);
    EXPECT_EQ(m.samples, 16U);
}

TEST(Measurement, OfNothingIsNothing)
{
    const Measurement none = measured(0.0, 1.0, 0.1, 2.0, 3.0, [](double) { return 1.0; });
    EXPECT_EQ(none.samples, 0U);
    EXPECT_FALSE(none.mean || none.minimum || none.first || none.delta());
    const Measurement one = measured(0.0, 1.0, 1.0, 0.5, 0.5, [](double) { return 7.0; });
    EXPECT_EQ(one.samples, 1U);
    EXPECT_DOUBLE_EQ(*one.mean, 7.0);
    EXPECT_DOUBLE_EQ(one.integral, 0.0);
    const Measurement between = measured(0.4, 0.6, 1.0, 0.0, 1.0, [](double s) { return s; });
    EXPECT_EQ(between.samples, 0U);
    EXPECT_NEAR(*between.mean, 0.5, 1e-9) << "no sample within, but the line runs through";
}

TEST(Measurement, PartsAddUpAndTheMeanLiesBetweenTheExtremes)
{
    rc::check([] {
        const auto values = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000));
        const auto distances = *rc::gen::container<std::vector<int>>(values.size(), rc::gen::inRange(1, 300'000));
        const auto gaps = *rc::gen::container<std::vector<bool>>(values.size(), rc::gen::arbitrary<bool>());
        std::vector<Sample> samples;
        std::int64_t at = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            at += distances[i];
            samples.push_back({units::Timestamp(units::Duration(at)), gaps[i] && i % 5 == 0 ? gap : values[i]});
        }
        const auto instant = [at] {
            return units::Timestamp(units::Duration(*rc::gen::inRange<std::int64_t>(-10, at + 10)));
        };
        std::array instants{instant(), instant(), instant()};
        std::sort(instants.begin(), instants.end());
        const auto between = [&samples](units::Timestamp from, units::Timestamp to) {
            MeasurementRun run(from, to);
            for (const Sample& sample : samples) {
                run.add(sample);
            }
            return run.result();
        };
        const Measurement whole = between(instants[0], instants[2]);
        const Measurement left = between(instants[0], instants[1]);
        const Measurement right = between(instants[1], instants[2]);
        RC_ASSERT(whole.covered == left.covered + right.covered);
        RC_ASSERT(std::abs(whole.integral - left.integral - right.integral) < 1e-6);
        if (whole.mean) {
            RC_ASSERT(*whole.minimum - 1e-6 <= *whole.mean);
            RC_ASSERT(*whole.mean <= *whole.maximum + 1e-6);
        }
    });
}

TEST(Measurement, OfAHistoryTakesEveryRawSampleAndLeavesGapsOut)
{
    constexpr std::string_view text =
        "VERSION \"\"\nBU_: A\nBO_ 5 Power: 8 A\n SG_ P : 0|32@1- (0.5,0) [0|0] \"W\" A\n";
    const auto database = dbc::parse(text).database;
    History history;
    const dbc::Message& message = database.messages().front();
    const SignalRef ref = history.define(0, message, message.signals.front());
    // 0.5 W a count, 100 Hz for ten minutes: a ramp of 1 W a second, silent from 200 s to 260 s.
    constexpr int rate = 100;
    for (int i = 0; i < 600 * rate; ++i) {
        if (i < 200 * rate || i >= 260 * rate) {
            history.append(test::packed(5, {{4, i * 2 / rate}, {4, 0}}), test::ms(i * 1000LL / rate));
        }
    }
    const auto m = measure(history, ref, test::ms(0), test::ms(600'000));
    EXPECT_EQ(m.samples, 54'000U) << "more than one piece";
    EXPECT_NEAR(units::toSeconds(m.covered), 540.0, 0.05);
    // Steps of 0.5 W held half a second: on average 0.25 W below the ramp.
    const double exact = (200.0 * 200.0 / 2.0 + (600.0 * 600.0 - 260.0 * 260.0) / 2.0) - 0.25 * 540.0;
    EXPECT_NEAR(m.integral, exact, 6.0);
    EXPECT_DOUBLE_EQ(*m.first, 0.0);
    EXPECT_DOUBLE_EQ(*m.last, 599.5);
}

TEST(Measurement, OfAProductTakesTheFactorsLastValue)
{
    constexpr std::string_view text = "VERSION \"\"\nBU_: A\n"
                                      "BO_ 5 Current: 8 A\n SG_ I : 0|32@1- (0.5,0) [0|0] \"A\" A\n"
                                      "BO_ 6 Voltage: 8 A\n SG_ U : 0|32@1- (1,0) [0|0] \"V\" A\n";
    const auto database = dbc::parse(text).database;
    History history;
    const dbc::Message& amps = database.messages()[0];
    const dbc::Message& volts = database.messages()[1];
    const SignalRef current = history.define(0, amps, amps.signals.front());
    const SignalRef voltage = history.define(0, volts, volts.signals.front());
    // 2 A at 10 Hz for 100 s; 100 V for the first half, 50 V for the second, told once a second from 10 s on.
    for (int i = 0; i <= 1000; ++i) {
        history.append(test::packed(5, {{4, 4}, {4, 0}}), test::ms(i * 100LL));
        if (i >= 100 && i % 10 == 0) {
            history.append(test::packed(6, {{4, i < 500 ? 100 : 50}, {4, 0}}), test::ms(i * 100LL));
        }
    }
    const auto m = measureProduct(history, current, voltage, test::ms(0), test::ms(100'000));
    EXPECT_NEAR(units::toSeconds(m.covered), 90.0, 0.2) << "nothing is assumed before the factor came";
    EXPECT_NEAR(m.integral, 200.0 * 40.0 + 100.0 * 50.0, 30.0);
    EXPECT_DOUBLE_EQ(*m.maximum, 200.0);
    EXPECT_DOUBLE_EQ(*m.minimum, 100.0);
    EXPECT_EQ(measureProduct(history, voltage, current, test::ms(0), test::ms(5'000)).samples, 0U);
}

} // namespace
