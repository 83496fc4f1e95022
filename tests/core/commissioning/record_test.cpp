// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/commissioning/scene.h"
#include "support/run_program.h"

using namespace packdeck;
using namespace packdeck::commissioning;
using packdeck::test::Scene;
using testing::HasSubstr;

namespace {

Record aRecord()
{
    Scene scene;
    scene.pack.cells[3].highResistance = true;
    Checklist checklist(newRecord("2026-11-28T12:03:14Z"));
    scene.watch(checklist, std::chrono::seconds(12));
    Record record = checklist.record();
    record.engineer = "A. Engineer";
    record.hazardsAcknowledged = "2026-11-28T12:03:20Z";
    record.manual[0].value = "12 MΩ";
    record.manual[0].state = CheckState::Passed;
    record.meter.type(MeterPoint::PackVoltage, 103.4, "2026-11-28T12:10:00Z");
    control::PrechargeRun run;
    run.endedIn = d1000::State::Enabled;
    run.tau = std::chrono::milliseconds(33);
    run.samples = {{{}, units::Millivolts(100), units::Millivolts(50), units::Milliamps(7), 0}};
    record.precharge = std::make_shared<const control::PrechargeRun>(run);
    return record;
}

TEST(Record, StoppedAndResumedIsTheSame)
{
    const Record record = aRecord();
    const auto folder = packdeck::test::temporaryFile("records");
    std::filesystem::remove_all(folder);
    ASSERT_TRUE(record.save(folder / record.fileName()));
    const auto found = unfinishedRecord(folder, 1234);
    ASSERT_TRUE(found.has_value());
    const auto resumed = Record::load(*found);
    ASSERT_TRUE(resumed.has_value()) << toEnglish(resumed.error());
    EXPECT_EQ(resumed->toJson(), record.toJson());
    EXPECT_EQ(resumed->checks, record.checks);
    EXPECT_EQ(resumed->manual, record.manual);
    EXPECT_EQ(resumed->meter, record.meter);
    ASSERT_NE(resumed->precharge, nullptr);
    EXPECT_EQ(resumed->precharge->samples, record.precharge->samples);

    EXPECT_FALSE(unfinishedRecord(folder, 77).has_value()) << "another unit's";
    Record finished = record;
    finished.finished = "2026-11-28T13:00:00Z";
    ASSERT_TRUE(finished.save(folder / finished.fileName()));
    EXPECT_FALSE(unfinishedRecord(folder, 1234).has_value());
}

TEST(Record, ASignedOneIsReadAsItWasOrNotAtAll)
{
    Record record = aRecord();
    record.signedBy = record.engineer;
    record.finished = "2026-11-28T13:00:00Z";
    const std::string text = record.toJson();
    const auto read = Record::parse(text, "signed");
    ASSERT_TRUE(read.has_value()) << toEnglish(read.error());
    EXPECT_EQ(read->toJson(), text);
    EXPECT_TRUE(read->isClosed());
    std::string changed = text;
    const auto at = changed.find("103.4");
    ASSERT_NE(at, std::string::npos);
    changed[at + 2] = '4';
    const auto refused = Record::parse(changed, "changed.json");
    ASSERT_FALSE(refused.has_value());
    EXPECT_THAT(toEnglish(refused.error()), HasSubstr("changed after it was signed"));

    Checklist checklist(*read);
    Scene scene; // the wire was mended in the meantime
    scene.watch(checklist, std::chrono::seconds(4));
    EXPECT_EQ(checklist.record().toJson(), text) << "nothing is looked at any more";
}

TEST(Record, ItemsEveryPackNeedsAreKnownByTheirIds)
{
    Record record = newRecord("2026-11-28T12:00:00Z");
    ASSERT_GE(record.manual.size(), 2U);
    EXPECT_EQ(record.manual[0].id, "insulation-resistance");
    record.manual.push_back({"Coolant filled", "8 l", {}, CheckState::Passed, {}});
    const auto read = Record::parse(record.toJson(), "saved");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->manual, record.manual);
    EXPECT_EQ(read->manual.back().id, "") << "the engineer's own";
}

TEST(Record, OfAnEarlierVersionHasItsItemsRecognisedByName)
{
    const auto read = Record::parse(R"({"format": "packdeck-commissioning", "schema": 1, "manual": [
        {"name": "Insulation resistance to chassis", "value": "12 MΩ", "state": "passed"},
        {"name": "Isolationswiderstand gegen Masse", "value": "12 MΩ", "state": "passed"}]})",
                                    "old");
    ASSERT_TRUE(read.has_value()) << toEnglish(read.error());
    ASSERT_EQ(read->manual.size(), 2U);
    EXPECT_EQ(read->manual[0].id, "insulation-resistance");
    EXPECT_EQ(read->manual[0].value, "12 MΩ");
    EXPECT_EQ(read->manual[1].id, "") << "stored in another language: it stays as it was typed";
    EXPECT_EQ(read->manual[1].name, "Isolationswiderstand gegen Masse");
}

TEST(Record, AResumedChecklistGoesOnWhereItWas)
{
    const auto resumed = Record::parse(aRecord().toJson(), "saved");
    ASSERT_TRUE(resumed.has_value());
    Checklist checklist(*resumed);
    EXPECT_EQ(checklist.record()[CheckId::Cells].found.state, CheckState::Failed);
    Scene scene; // the wire was mended in the meantime
    scene.watch(checklist, std::chrono::seconds(4));
    EXPECT_EQ(checklist.record()[CheckId::Cells].found.state, CheckState::Passed);
}

TEST(Record, OfANewerSchemaOrOfSomethingElseIsRefused)
{
    std::string text = aRecord().toJson();
    const auto at = text.find("\"schema\": 1");
    ASSERT_NE(at, std::string::npos);
    text.replace(at, 11, "\"schema\": 2");
    const auto newer = Record::parse(text, "newer.json");
    ASSERT_FALSE(newer.has_value());
    EXPECT_THAT(toEnglish(newer.error()), HasSubstr("schema 2"));
    EXPECT_FALSE(Record::parse("{}", "x").has_value());
    EXPECT_FALSE(Record::parse(R"({"format": 5})", "x").has_value());
    EXPECT_FALSE(Record::parse(R"({"format": "packdeck-commissioning", "schema": 1, "serial": "x"})", "x").has_value());
}

RC_GTEST_PROP(Record, CutOffOrChangedAnywhereIsReadOrRefused, ())
{
    static const std::string whole = aRecord().toJson();
    std::string text = whole.substr(0, *rc::gen::inRange<std::size_t>(0, whole.size() + 1));
    if (!text.empty() && *rc::gen::arbitrary<bool>()) {
        text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    }
    const auto record = Record::parse(text, "damaged");
    RC_ASSERT((record.has_value() || !toEnglish(record.error()).empty()));
}

} // namespace
