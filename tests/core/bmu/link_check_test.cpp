// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
// A charged load found in CONNECT: capacitors of every quality, and welds, beside batteries that move in every way.

#include "bmu/link_check.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <random>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace packdeck::bmu;
using Verdict = LinkCheck::Verdict;

namespace {

constexpr double battery_V = 800.0;
constexpr double tick_s = 0.01;

enum class Link { Capacitor, WeldOfTwo, WeldOfThree };

/// Volts above or below battery_V at that time.
using Path = double (*)(double seconds);

/// A load of 2 mF, its voltages sampled as the shunt unit does: every 60 ms, U3 half a period after U1, with noise.
class Load
{
public:
    Load(Link link, double bleed_s, unsigned seed)
        : m_link(link)
        , m_bleed_s(bleed_s)
        , m_random(seed)
    {
        m_readings.battery.count = m_readings.load.count = 1;
    }

    /// Ten milliseconds with the battery at that voltage.
    void step(double now_V)
    {
        constexpr double resistor_s = 0.66; // 330 ohm
        if (m_tick == 0) {
            m_load_V = m_link == Link::Capacitor ? now_V * 0.98 : now_V;
        }
        if (m_link == Link::WeldOfThree) {
            m_load_V = now_V;
        } else {
            m_load_V += m_link == Link::WeldOfTwo ? (now_V - m_load_V) * tick_s / resistor_s : 0.0;
            m_load_V -= m_bleed_s > 0.0 ? m_load_V * tick_s / m_bleed_s : 0.0;
        }
        constexpr int period = 6;
        if (m_tick % period == 0) {
            m_readings.battery.value = measured_mV(now_V);
        }
        if (m_tick % period == period / 2 || m_tick == 0) {
            m_readings.load.value = measured_mV(m_load_V);
        }
        ++m_tick;
        check.update(m_readings, capacitance_uF);
    }

    LinkCheck check;
    unsigned capacitance_uF = 2000;

private:
    std::int32_t measured_mV(double volts)
    {
        const double noise_V = std::clamp(std::normal_distribution<double>(0.0, 0.05)(m_random), -0.175, 0.175);
        return static_cast<std::int32_t>(std::lround((volts + noise_V) * 1e3));
    }

    Link m_link;
    double m_bleed_s; ///< time constant; 0: a perfect capacitor
    std::mt19937 m_random;
    Readings m_readings;
    double m_load_V = 0.0;
    int m_tick = 0;
};

double still(double /*seconds*/)
{
    return 0.0;
}

double wobbles(double seconds)
{
    return 3.0 * std::sin(seconds * 2.0);
}

double rises(double seconds)
{
    return 6.0 * (1.0 - std::exp(-seconds / 2.0));
}

double wobblesSlowly(double seconds)
{
    return wobbles(seconds * 0.4);
}

double falls(double seconds)
{
    return -rises(seconds * 4.0);
}

double stepsUp(double seconds)
{
    return seconds < 0.5 ? 0.0 : 12.0;
}

double stepsDown(double seconds)
{
    return -stepsUp(seconds);
}

double stepsFarDown(double seconds)
{
    return -2.0 * stepsUp(seconds);
}

double dips(double seconds)
{
    return seconds > 0.5 && seconds < 1.5 ? -20.0 : 0.0;
}

double risesLater(double seconds)
{
    return seconds < 20.0 ? 0.0 : 12.0;
}

double risesALittleLater(double seconds)
{
    return risesLater(seconds) / 3.0;
}

struct LinkRow
{
    const char* name;
    Path path;
    Link link;
    double bleed_s; ///< 0: none
    Verdict verdict;
    unsigned capacitance_uF = 2000;
};

void PrintTo(const LinkRow& row, std::ostream* out)
{
    *out << row.name;
}

class LinkOf : public testing::TestWithParam<LinkRow>
{
};

// rule: W2
TEST_P(LinkOf, APackOfEightHundredVolts)
{
    const LinkRow& row = GetParam();
    for (unsigned seed = 0; seed < 20; ++seed) {
        Load load(row.link, row.bleed_s, seed);
        load.capacitance_uF = row.capacitance_uF;
        for (int tick = 0; tick < 3000; ++tick) {
            load.step(battery_V + row.path(tick * tick_s));
        }
        EXPECT_EQ(load.check.verdict(), row.verdict) << "noise " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Rows, LinkOf,
    testing::Values(
        // A perfect capacitor beside a battery that moves.
        LinkRow{"perfectStill", still, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectWobbles", wobbles, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectRises", rises, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectFalls", falls, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectStepsUp", stepsUp, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectStepsDown", stepsDown, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectDips", dips, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectRisesLater", risesLater, Link::Capacitor, 0.0, Verdict::Charged},
        LinkRow{"perfectRisesALittleLater", risesALittleLater, Link::Capacitor, 0.0, Verdict::Charged},
        // One that is bled, slowly as by a voltmeter or fast as by a resistor made for it.
        LinkRow{"voltmeterWobbles", wobbles, Link::Capacitor, 20'000.0, Verdict::Charged},
        LinkRow{"voltmeterFalls", falls, Link::Capacitor, 20'000.0, Verdict::Charged},
        LinkRow{"bledFalls", falls, Link::Capacitor, 40.0, Verdict::Charged},
        LinkRow{"bledThroughTheBandOfAStep", stepsFarDown, Link::Capacitor, 40.0, Verdict::Charged},
        LinkRow{"bledWobbles", wobbles, Link::Capacitor, 40.0, Verdict::Charged},
        // A weld of contactor 3: the load is the battery.
        LinkRow{"weldWobbles", wobbles, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldRises", rises, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldFalls", falls, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldStepsUp", stepsUp, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldStepsDown", stepsDown, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldDips", dips, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldRisesALittleLater", risesALittleLater, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldRisesLater", risesLater, Link::WeldOfThree, 0.0, Verdict::Welded},
        LinkRow{"weldOfALargeLoadRises", rises, Link::WeldOfThree, 0.0, Verdict::Welded, 20'000},
        // A weld of contactor 2: it follows through the resistor.
        LinkRow{"throughResistorWobbles", wobblesSlowly, Link::WeldOfTwo, 0.0, Verdict::Welded},
        LinkRow{"throughResistorRises", rises, Link::WeldOfTwo, 0.0, Verdict::Welded},
        LinkRow{"throughResistorStepsUp", stepsUp, Link::WeldOfTwo, 0.0, Verdict::Welded},
        LinkRow{"throughResistorStepsDown", stepsDown, Link::WeldOfTwo, 0.0, Verdict::Welded},
        // What nothing can tell apart is no weld: a battery that stands still, a fall beside a
        // load that would not have lost enough to see.
        LinkRow{"weldStill", still, Link::WeldOfThree, 0.0, Verdict::Charged},
        LinkRow{"weldOfALargeLoadFalls", falls, Link::WeldOfThree, 0.0, Verdict::Charged, 20'000},
        LinkRow{"throughResistorWobblesTooFast", wobbles, Link::WeldOfTwo, 0.0, Verdict::Charged}),
    [](const auto& row) { return std::string(row.param.name); });

/// A battery that relaxes and is pulled about: a sum of a few slow waves.
struct Waves
{
    double amplitudes_V[3];
    double frequencies[3];

    [[nodiscard]] double at(double seconds) const
    {
        double sum_V = 0.0;
        for (std::size_t i = 0; i < 3; ++i) {
            sum_V += amplitudes_V[i] * std::sin(frequencies[i] * seconds);
        }
        return sum_V;
    }
};

Waves anyWaves()
{
    Waves waves{};
    for (std::size_t i = 0; i < 3; ++i) {
        waves.amplitudes_V[i] = *rc::gen::inRange(0, 200) * 0.1;
        waves.frequencies[i] = *rc::gen::inRange(5, 60) * 0.05;
    }
    return waves;
}

// rule: W2
RC_GTEST_PROP(LinkCheckProperties, APerfectCapacitorIsNeverAWeld, ())
{
    const Waves waves = anyWaves();
    Load load(Link::Capacitor, 0.0, *rc::gen::arbitrary<unsigned>());
    for (int tick = 0; tick < 2000; ++tick) {
        load.step(battery_V + waves.at(tick * tick_s));
        RC_ASSERT(load.check.verdict() != Verdict::Welded);
    }
}

// rule: W2
RC_GTEST_PROP(LinkCheckProperties, AWeldBesideABatteryThatRisesIsFound, ())
{
    const Waves waves = anyWaves();
    Load load(Link::WeldOfThree, 0.0, *rc::gen::arbitrary<unsigned>());
    double lowest_V = 1e9;
    double rise_V = 0.0;
    for (int tick = 0; tick < 2000; ++tick) {
        const double now_V = waves.at(tick * tick_s);
        load.step(battery_V + now_V);
        lowest_V = tick < 50 ? now_V : std::min(lowest_V, now_V);
        rise_V = tick < 1000 ? std::max(rise_V, now_V - lowest_V) : rise_V; // and time to judge it
    }
    constexpr double large_V = battery_V * 0.015; // 1 %, and what smoothing takes away
    RC_CLASSIFY(rise_V >= large_V);
    if (rise_V >= large_V) {
        RC_ASSERT(load.check.verdict() == Verdict::Welded);
    }
}

} // namespace
