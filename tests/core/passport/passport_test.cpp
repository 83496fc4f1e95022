// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/analyse.h"
#include "core/analysis/simulated_run.h"
#include "passport/passport.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::passport;
using namespace std::chrono_literals;
using testing::ElementsAre;
namespace fs = std::filesystem;

namespace {

Visit sampleVisit(int day)
{
    Visit visit;
    visit.serial = 1234;
    visit.firmware = "1.2.0";
    visit.begin = units::WallTime(std::chrono::hours(24 * day));
    visit.end = visit.begin + 1h;
    visit.spread_mV = 10.0 + day;
    visit.resistance_mohm = 1.25;
    for (std::size_t slot = 0; slot < 14; ++slot) {
        visit.cells.push_back(
            {units::cellAt(slot), slot == 5 ? -4.0 - 15.0 * day : 0.25 * static_cast<double>(slot), 1.2});
    }
    visit.reasons = {{"OVERTEMP", 2}};
    visit.operations = 6;
    visit.openingsUnderLoad = 1;
    visit.parameters = "crc32:1A2B3C4D";
    return visit;
}

class PassportTest : public testing::Test
{
protected:
    PassportTest() { fs::remove_all(m_folder); }

    fs::path m_folder = test::temporaryFile("passport");
    Passport m_passport{m_folder};
};

TEST_F(PassportTest, ADraftIsReplacedAsAWholeAndFiledOnce)
{
    ASSERT_TRUE(m_passport.keepDraft(3, sampleVisit(1)));
    Visit longer = sampleVisit(1);
    longer.end += 1h;
    ASSERT_TRUE(m_passport.keepDraft(3, longer));
    EXPECT_THAT(m_passport.drafts(), ElementsAre(3U));
    EXPECT_TRUE(m_passport.visits(1234, false).empty());
    ASSERT_TRUE(m_passport.fileDraft(3));
    EXPECT_TRUE(m_passport.drafts().empty());
    ASSERT_EQ(m_passport.visits(1234, false).size(), 1U);
    EXPECT_EQ(toLine(m_passport.visits(1234, false)[0]), toLine(longer));
    ASSERT_TRUE(m_passport.keepDraft(0, longer)); // killed between filing and dropping
    ASSERT_TRUE(m_passport.fileDraft(0));
    EXPECT_EQ(m_passport.visits(1234, false).size(), 1U);
    EXPECT_TRUE(m_passport.drafts().empty());
}

TEST_F(PassportTest, ADraftThatIsNoneOnlyGoes)
{
    fs::create_directories(m_passport.draftFolder());
    std::ofstream(m_passport.draftFolder() / "7.draft.json") << toLine(sampleVisit(1)).substr(0, 40);
    std::ofstream(m_passport.draftFolder() / "x.draft.json") << "{}";
    std::ofstream(m_passport.draftFolder() / "8.draft.json.tmp") << "{";
    EXPECT_THAT(m_passport.drafts(), ElementsAre(7U));
    ASSERT_TRUE(m_passport.fileDraft(7));
    EXPECT_TRUE(m_passport.drafts().empty());
    EXPECT_TRUE(m_passport.serials(false).empty());
}

TEST_F(PassportTest, WhatTheLastVisitDoesNotKnowIsOfTheOneBefore)
{
    EXPECT_FALSE(lastKnown({}));
    Visit brief = sampleVisit(3);
    brief.spread_mV.reset();
    brief.cells.clear();
    brief.resistance_mohm.reset();
    brief.parameters.clear();
    brief.reasons = {{"UNDERVOLT", 1}};
    const auto last = lastKnown({sampleVisit(1), sampleVisit(2), brief});
    ASSERT_TRUE(last);
    EXPECT_EQ(last->begin, brief.begin);
    EXPECT_EQ(last->spread_mV, sampleVisit(2).spread_mV);
    EXPECT_EQ(last->cells.size(), sampleVisit(2).cells.size());
    EXPECT_EQ(last->resistance_mohm, 1.25);
    EXPECT_EQ(last->parameters, "crc32:1A2B3C4D");
    EXPECT_EQ(last->reasons, brief.reasons);
    EXPECT_THAT(newReasons(*last, sampleVisit(4)), ElementsAre("OVERTEMP"));
    EXPECT_TRUE(newReasons(sampleVisit(3), sampleVisit(4)).empty());
}

TEST_F(PassportTest, GivesBackWhatWasFiled)
{
    ASSERT_TRUE(m_passport.add(sampleVisit(2)));
    ASSERT_TRUE(m_passport.add(sampleVisit(1)));
    const auto visits = m_passport.visits(1234, false);
    ASSERT_EQ(visits.size(), 2U);
    EXPECT_EQ(toLine(visits[0]), toLine(sampleVisit(1)));
    EXPECT_EQ(toLine(visits[1]), toLine(sampleVisit(2)));
    EXPECT_THAT(m_passport.serials(false), ElementsAre(1234U));
    EXPECT_TRUE(m_passport.visits(1235, false).empty());
}

TEST_F(PassportTest, MissingStaysMissing)
{
    Visit bare;
    bare.serial = 4'294'967'295U;
    const auto back = parseVisit(toLine(bare));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->serial, bare.serial);
    EXPECT_FALSE(back->spread_mV || back->resistance_mohm || back->operations || back->openingsUnderLoad);
    EXPECT_TRUE(back->cells.empty());
}

TEST_F(PassportTest, ALineCutAnywhereCostsNoOther)
{
    const std::string first = toLine(sampleVisit(1));
    const std::string second = toLine(sampleVisit(2));
    const auto file = m_passport.fileOf(1234, false);
    fs::create_directories(file.parent_path());
    for (std::size_t length = 0; length < second.size(); length += 11) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << first << second.substr(0, length);
        ASSERT_EQ(m_passport.visits(1234, false).size(), 1U) << length;
        ASSERT_TRUE(m_passport.add(sampleVisit(3)));
        ASSERT_EQ(m_passport.visits(1234, false).size(), 2U) << length;
    }
}

TEST_F(PassportTest, WhatIsNoVisitIsPassedOver)
{
    ASSERT_TRUE(m_passport.add(sampleVisit(1)));
    std::ofstream(m_passport.fileOf(1234, false), std::ios::binary | std::ios::app)
        << "\n[]\nnull\n{\"schema\":2,\"serial\":1234}\n{\"schema\":1}\n{\"schema\":1,\"serial\":-3}\n"
        << R"({"schema":1,"serial":1234,"cells":[[9999,1,1],[1,null,"x"],7],"reasons":[3],"simulated":4})" << '\n';
    const auto visits = m_passport.visits(1234, false);
    ASSERT_EQ(visits.size(), 2U);
    const Visit& odd = visits[0].cells.size() == 1 ? visits[0] : visits[1];
    EXPECT_EQ(odd.cells.size(), 1U);
    EXPECT_TRUE(odd.reasons.empty());
}

TEST_F(PassportTest, SimulatedPacksStandApart)
{
    Visit simulated = sampleVisit(1);
    simulated.isSimulated = true;
    ASSERT_TRUE(m_passport.add(simulated));
    EXPECT_TRUE(m_passport.visits(1234, false).empty());
    EXPECT_TRUE(m_passport.serials(false).empty());
    EXPECT_EQ(m_passport.visits(1234, true).size(), 1U);
}

TEST_F(PassportTest, AFolderThatCannotBeMadeIsSaid)
{
    const Passport nowhere("/dev/null/passport");
    EXPECT_EQ(nowhere.add(sampleVisit(1)).error().id, ErrorId::FileWrite);
    EXPECT_TRUE(nowhere.visits(1234, false).empty());
}

TEST(Visits, AreComparedCellByCell)
{
    const auto changes = analysis::compare(standOf(sampleVisit(0)), standOf(sampleVisit(1)));
    ASSERT_FALSE(changes.empty());
    EXPECT_EQ(analysis::changeText(changes[0], {}), "N00\u00b7C06 from -4 to -19 mV");
    EXPECT_EQ(worstCells(sampleVisit(1)).size(), Visit::worstCount);
    EXPECT_EQ(units::slot(worstCells(sampleVisit(1)).front().cell), 5U);
}

TEST(Visits, TellWhatHappenedToASimulatedPack)
{
    analysis::test::SimulatedRun run(sim::Config::named("sim-14").value());
    run.inject(sim::Fault::CellSenseOffset, 4, 0.06);
    run.enable();
    run.run(150s, d1000::Command::Enable);
    for (int i = 0; i < 3; ++i) {
        run.pulse(60.0, 15s, 15s);
    }
    run.load(60.0);
    run.run(5s, d1000::Command::Enable);
    run.run(5s, d1000::Command::Idle); // opens with the load on
    const auto visit = visitOf(run.timeline(), run.report(), "crc32:0");
    ASSERT_TRUE(visit);
    EXPECT_TRUE(visit->isSimulated);
    EXPECT_EQ(units::slot(worstCells(*visit).front().cell), 4U);
    EXPECT_GT(*worstCells(*visit).front().deviation_mV, 30.0); // its own deviation is within 20 mV
    EXPECT_GT(*visit->spread_mV, 40.0);
    EXPECT_TRUE(visit->resistance_mohm);
    EXPECT_GE(*visit->operations, 2U);
    EXPECT_GE(*visit->openingsUnderLoad, 1U);
}

TEST(Visits, AContactorThatWasSeenAndNeverMovedClosedNoTimes)
{
    analysis::test::SimulatedRun run(sim::Config::named("sim-14").value());
    run.run(5s, d1000::Command::None);
    const auto visit = briefVisitOf(run.timeline(), run.timeline().snapshot().id, {});
    ASSERT_TRUE(visit);
    EXPECT_EQ(visit->operations, 0U);
    EXPECT_EQ(visit->openingsUnderLoad, 0U);
}

} // namespace
