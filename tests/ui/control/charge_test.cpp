// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Charge tab: what it makes of the snapshots of a charge. With PACKDECK_PICTURES set it leaves a picture there.

#include <memory>

#include <QApplication>
#include <QDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "control/status.h"
#include "core/params/shipped.h"
#include "link/parameter_status.h"
#include "params/service_status.h"
#include "ui/control/charge_panel.h"
#include "ui/control/charge_progress.h"
#include "ui/control/control_page.h"
#include "ui/plot/choice_bar.h"
#include "ui/sample_snapshot.h"

using namespace packdeck;
using namespace packdeck::ui;
using d1000::State;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using telemetry::Freshness;

namespace {

constexpr units::Millivolts warning{4150};

template <typename T>
telemetry::Reading<T> fresh(T value, units::Timestamp at)
{
    return {value, at, Freshness::Fresh};
}

/// A pack that is charged with 50 A at 60 %.
telemetry::PackSnapshot charging(State state, units::Timestamp now, units::Duration inState = seconds(10))
{
    telemetry::PackSnapshot pack;
    pack.now = now;
    pack.state = fresh(state, now);
    pack.stateSince = now - inState;
    pack.current = fresh(units::Milliamps(-50'000), now);
    pack.maxChargeCurrent = fresh(units::Milliamps(50'000), now);
    pack.soc = fresh(units::DeciPercent(600), now);
    pack.remainingCapacity_dAh = fresh(600, now);
    pack.batteryVoltage = fresh(units::Millivolts(840'000), now);
    pack.auxiliaryVoltage = fresh(units::Millivolts(838'500), now);
    pack.chargerVoltageReferenced = true;
    pack.cellsBalancing = fresh<std::uint16_t>(12, now);
    pack.reportedMaxCell.value.value = units::Millivolts(3900);
    pack.reportedMaxCell.freshness = Freshness::Fresh;
    pack.reportedMaxCell.at = now;
    return pack;
}

struct PhaseRow
{
    State state;
    int current_mA;
    int highest_mV;
    ChargePhase phase;
};

TEST(ChargeProgress, NamesThePhase)
{
    const PhaseRow rows[] = {
        {State::Idle, 0, 3900, ChargePhase::None},
        {State::ChargeInit, 0, 3900, ChargePhase::Starting},
        {State::ChargeConnect, 0, 3900, ChargePhase::Matching},
        {State::ChargeEnabled, -50'000, 3900, ChargePhase::AtLimit},
        {State::ChargeEnabled, -20'000, 3900, ChargePhase::BelowLimit},
        {State::ChargeEnabled, -20'000, 4140, ChargePhase::AtUpperVoltage},
        {State::ChargeStopping, -1'000, 4140, ChargePhase::Stopping},
    };
    for (const PhaseRow& row : rows) {
        ChargeProgress progress;
        const units::Timestamp now{minutes(1)};
        auto pack = charging(row.state, now);
        pack.current.value = units::Milliamps(row.current_mA);
        pack.reportedMaxCell.value.value = units::Millivolts(row.highest_mV);
        progress.update(pack, now, warning);
        EXPECT_EQ(progress.phase(), row.phase) << d1000::name(row.state) << ' ' << row.current_mA;
    }
}

TEST(ChargeProgress, CountsDownWhatTheStateAllows)
{
    ChargeProgress progress;
    const units::Timestamp now{minutes(1)};
    progress.update(charging(State::ChargeConnect, now, seconds(12)), now, warning);
    ASSERT_TRUE(progress.timeLeft());
    EXPECT_EQ(*progress.timeLeft(), seconds(38));
    progress.update(charging(State::ChargeStopping, now, seconds(12)), now, warning);
    EXPECT_EQ(*progress.timeLeft(), seconds(8));
    progress.update(charging(State::ChargeEnabled, now), now, warning);
    EXPECT_FALSE(progress.timeLeft());
}

TEST(ChargeProgress, CountsTheChargeButNotOverGaps)
{
    ChargeProgress progress;
    units::Timestamp now{minutes(1)};
    for (int tenth = 0; tenth <= 7200; ++tenth) { // 12 minutes at 50 A
        progress.update(charging(State::ChargeEnabled, now), now, warning);
        now += milliseconds(100);
    }
    EXPECT_NEAR(progress.ampereHoursIn(), 10.0, 1e-6);
    EXPECT_EQ(progress.charging(), minutes(12));
    auto stale = charging(State::ChargeEnabled, now);
    stale.current.freshness = Freshness::Stale;
    progress.update(stale, now + minutes(5), warning);
    progress.update(charging(State::ChargeEnabled, now + minutes(5)), now + minutes(5), warning);
    EXPECT_NEAR(progress.ampereHoursIn(), 10.0, 1e-6) << "nobody knows what flowed meanwhile";
    progress.update(charging(State::Idle, now + minutes(6)), now + minutes(6), warning);
    EXPECT_NEAR(progress.ampereHoursIn(), 10.0, 1e-6) << "stands until the next charge";
    progress.update(charging(State::ChargeInit, now + minutes(7)), now + minutes(7), warning);
    EXPECT_EQ(progress.ampereHoursIn(), 0.0);
}

TEST(ChargeProgress, EstimatesARangeOrNothing)
{
    ChargeProgress progress;
    const units::Timestamp now{minutes(1)};
    progress.update(charging(State::ChargeEnabled, now), now, warning);
    ASSERT_TRUE(progress.timeToFull());
    const auto [least, most] = *progress.timeToFull();
    EXPECT_LT(least, minutes(48)) << "40 of 100 Ah at 50 A";
    EXPECT_GT(least, minutes(40));
    EXPECT_GT(most, minutes(48));
    EXPECT_LT(most, minutes(90));
    auto idle = charging(State::ChargeEnabled, now);
    idle.current.value = units::Milliamps(0);
    progress.update(idle, now, warning);
    EXPECT_FALSE(progress.timeToFull());
}

class ChargeTab : public testing::Test
{
protected:
    void SetUp() override
    {
        theme.install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        panel = std::make_unique<ChargePanel>(theme);
        panel->resize(430, 330);
    }

    std::string lines(const telemetry::PackSnapshot& pack)
    {
        moment.snapshot = std::make_shared<const telemetry::PackSnapshot>(pack);
        moment.now = pack.now;
        panel->observe(moment);
        panel->refresh(moment);
        return panel->lines().join(QLatin1Char('\n')).toStdString();
    }

    Theme theme{ThemeKind::Light};
    std::unique_ptr<ChargePanel> panel;
    Moment moment;
};

TEST_F(ChargeTab, SaysWhatIsMeasured)
{
    const std::string text = lines(charging(State::ChargeEnabled, units::Timestamp(minutes(1))));
    EXPECT_THAT(text, testing::HasSubstr("838.5 / 840.0 V, difference -1.5 V"));
    EXPECT_THAT(text, testing::HasSubstr("Cells balancing: 12"));
    EXPECT_THAT(text, testing::HasSubstr("constant current, at the pack's limit"));
    EXPECT_THAT(text, testing::HasSubstr("unknown until the parameters are read"));
    const QString folder = qEnvironmentVariable("PACKDECK_PICTURES");
    if (!folder.isEmpty()) {
        EXPECT_TRUE(panel->grab().save(QDir(folder).filePath(QStringLiteral("charge.png"))));
    }
}

TEST_F(ChargeTab, NeverShowsAnOpenChargerAsMeasured)
{
    auto pack = charging(State::ChargeInit, units::Timestamp(minutes(1)));
    pack.chargerVoltageReferenced = false;
    pack.auxiliaryVoltage.value = units::Millivolts(300);
    const std::string text = lines(pack);
    EXPECT_THAT(text, testing::HasSubstr("not measured (contactor 4 open)"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("0.3")));
    EXPECT_THAT(text, testing::HasSubstr("40 s left"));
}

TEST_F(ChargeTab, NamesTheMethodOnceItIsRead)
{
    link::ParameterStatus parameters;
    auto device = std::make_shared<params::DeviceImage>();
    device->metadata = test::shippedMetadata();
    device->values.resize(device->metadata->size());
    device->values[test::indexOf(*device->metadata, "chargingMethod")] = params::RawValue{1};
    parameters.device = device;
    moment.parameters = &parameters;
    EXPECT_THAT(lines(charging(State::Idle, units::Timestamp(minutes(1)))),
                testing::HasSubstr("charging station (EVSE)"));
}

TEST(ControlPageTabs, AChargeThatBeginsShowsItselfOnce)
{
    Theme theme(ThemeKind::Light);
    ControlPage page(theme);
    page.resize(1232, 700);
    page.show();
    auto* tabs = page.findChild<ChoiceBar*>(QStringLiteral("tabs"));
    ASSERT_NE(tabs, nullptr);
    EXPECT_EQ(tabs->current(), 0);
    Moment moment;
    moment.now = units::Timestamp(minutes(1));
    moment.snapshot = std::make_shared<const telemetry::PackSnapshot>(charging(State::ChargeInit, moment.now));
    page.observe(moment);
    EXPECT_EQ(tabs->current(), 1);
    EXPECT_TRUE(page.findChild<ChargePanel*>()->isVisible());
    tabs->choose(0);
    page.observe(moment);
    EXPECT_EQ(tabs->current(), 0) << "what the user chose stays";
}

} // namespace
