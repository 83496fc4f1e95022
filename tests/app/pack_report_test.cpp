// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/pack_report.h"
#include "d1000/reason.h"

using namespace packdeck;
using namespace std::chrono_literals;
using telemetry::ContactorPosition;
using telemetry::ContactorSource;
using telemetry::Freshness;
using testing::HasSubstr;
using testing::Not;

namespace {

template <typename T>
telemetry::Reading<T> reading(T value, Freshness freshness = Freshness::Fresh)
{
    return {value, units::Timestamp(1s), freshness};
}

class PackReport : public testing::Test
{
protected:
    PackReport() { m_pack->now = units::Timestamp(11s); }

    std::string text() const { return ctl::reportText(*m_pack, binding::CellNaming(), "live"); }

    nlohmann::json json() const { return ctl::reportJson(*m_pack, binding::CellNaming(), "live"); }

    std::unique_ptr<telemetry::PackSnapshot> m_pack = std::make_unique<telemetry::PackSnapshot>();
};

TEST_F(PackReport, MissingIsNeverZero)
{
    const auto report = json();
    for (const char* name : {"serial", "state", "volts", "amps", "soc_percent", "load_volts", "min_cell", "max_cell",
                             "spread_mV", "hottest", "reasons"}) {
        EXPECT_TRUE(report.at(name).is_null()) << name;
    }
    EXPECT_TRUE(report.at("cells").empty());
    EXPECT_THAT(text(), HasSubstr("no cell measured"));
    EXPECT_THAT(text(), Not(HasSubstr("0.0 V")));
}

TEST_F(PackReport, StaleSaysSo)
{
    m_pack->batteryVoltage = reading(units::Millivolts(812'400), Freshness::Stale);
    EXPECT_THAT(text(), HasSubstr("812.4 V (stale, 10 s)"));
    EXPECT_EQ(json().at("volts").dump(), "812.4");
    EXPECT_THAT(json().at("stale"), testing::ElementsAre("volts"));
}

TEST_F(PackReport, LoadVoltageNeedsContactor1)
{
    m_pack->loadVoltage = reading(units::Millivolts(3'000));
    EXPECT_TRUE(json().at("load_volts").is_null());
    m_pack->loadVoltageReferenced = true;
    EXPECT_EQ(json().at("load_volts"), 3.0);
}

TEST_F(PackReport, ContactorsInWordsWithTheirSource)
{
    telemetry::ContactorView contactor;
    EXPECT_EQ(ctl::words(contactor), "UNKNOWN");
    contactor.feedback = reading<std::uint8_t>(7);
    EXPECT_EQ(ctl::words(contactor), "UNKNOWN (raw 7)");
    contactor.position = ContactorPosition::Welded;
    contactor.source = ContactorSource::Feedback;
    EXPECT_EQ(ctl::words(contactor), "WELDED (feedback)");
    contactor.position = ContactorPosition::Closed;
    contactor.source = ContactorSource::CommandOnly;
    EXPECT_EQ(ctl::words(contactor), "CLOSED (command only)");
}

TEST_F(PackReport, ReasonsByTheVendorsWords)
{
    m_pack->reasons = reading(d1000::bit(d1000::Reason::Hvil) | d1000::bit(d1000::Reason::UnderVolt));
    EXPECT_THAT(ctl::reasonNames(*m_pack), testing::ElementsAre("HVIL", "UNDERVOLT"));
    EXPECT_THAT(text(), HasSubstr("UNDERVOLT"));
}

TEST_F(PackReport, CellsTellWhetherTheyMayBeBelieved)
{
    m_pack->cells[0].quality = telemetry::CellQuality::Good;
    m_pack->cells[0].voltage = reading(units::Millivolts(3'714));
    m_pack->cells[1].quality = telemetry::CellQuality::Missing;
    m_pack->cells[14].quality = telemetry::CellQuality::Suspect;
    m_pack->cells[14].voltage = reading(units::Millivolts(3'700), Freshness::Stale);
    const auto cells = json().at("cells");
    ASSERT_EQ(cells.size(), 3U);
    EXPECT_EQ(cells[0], (nlohmann::json{{"cell", "N00·C01"}, {"mV", 3714}, {"fresh", true}, {"suspect", false}}));
    EXPECT_EQ(cells[1], (nlohmann::json{{"cell", "N00·C02"}, {"mV", nullptr}, {"fresh", false}, {"suspect", false}}));
    EXPECT_EQ(cells[2], (nlohmann::json{{"cell", "N01·C01"}, {"mV", 3700}, {"fresh", false}, {"suspect", true}}));
}

} // namespace
