// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <cstring>
#include <filesystem>
#include <map>
#include <ostream>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pack/cell_bank.h"
#include "sim/hardware.h"
#include "sim/narrator.h"
#include "sim/scenario_reader.h"
#include "sim/scenario_run.h"
#include "support/paths.h"

using namespace packdeck;
using namespace packdeck::sim;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

std::vector<std::filesystem::path> shippedScenarios()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(packdeck::test::sourceDirectory() + "/resources/scenarios")) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

class ShippedScenario : public testing::TestWithParam<std::filesystem::path>
{
};

TEST_P(ShippedScenario, DoesWhatItExpects)
{
    const auto scenario = readScenario(GetParam());
    ASSERT_TRUE(scenario) << toEnglish(scenario.error());
    EXPECT_FALSE(scenario->name.empty());
    EXPECT_FALSE(scenario->description.empty());
    for (const ScenarioStep& step : scenario->steps) {
        EXPECT_FALSE(step.text.empty()) << "line " << step.line << " is a lesson without words";
    }
    ScenarioRun run(*scenario);
    std::vector<can::Frame> frames;
    run.advance(scenario->duration, frames);
    EXPECT_TRUE(run.isOver());
    EXPECT_FALSE(run.outcomes().empty()) << "it expects nothing";
    for (const Outcome& outcome : run.outcomes()) {
        EXPECT_TRUE(outcome.met) << "line " << outcome.line << ": " << outcome.text;
    }
    EXPECT_GT(frames.size(), 1000U);
}

INSTANTIATE_TEST_SUITE_P(Files, ShippedScenario, testing::ValuesIn(shippedScenarios()), [](const auto& row) {
    std::string name = row.param.stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

const std::string head = R"({
  "name": "test", "pack": {"interface": "sim-4"}, "seed": 7,
  "duration_s": 12,
  "steps": [
)";

Scenario with(const std::string& steps)
{
    return parseScenario(head + steps + "]}", "x.json").value();
}

TEST(Scenario, TheSameBytesTwiceAndInPieces)
{
    const Scenario scenario = with(R"({"at_s": 4, "command": "idle"}, {"at_s": 5, "command": "Connect"},
        {"at_s": 6, "command": "ENABLE"}, {"at_s": 8, "inject": "node-lost", "node": 0})");
    std::vector<can::Frame> whole;
    ScenarioRun(scenario).advance(12s, whole);
    std::vector<can::Frame> pieces;
    ScenarioRun run(scenario);
    while (!run.isOver()) {
        run.advance(70ms, pieces);
    }
    ASSERT_EQ(whole.size(), pieces.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        ASSERT_EQ(whole[i].time, pieces[i].time);
        ASSERT_EQ(whole[i].id, pieces[i].id);
        ASSERT_EQ(whole[i].data, pieces[i].data);
    }
}

TEST(Scenario, AnotherSeedIsAnotherPack)
{
    Scenario scenario = with(R"({"at_s": 1, "command": "None"})");
    std::vector<can::Frame> one;
    ScenarioRun(scenario).advance(12s, one);
    ++scenario.config.seed;
    std::vector<can::Frame> other;
    ScenarioRun(scenario).advance(12s, other);
    bool differs = one.size() != other.size();
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
        differs = differs || one[i].data != other[i].data;
    }
    EXPECT_TRUE(differs);
}

TEST(Scenario, ExpectationsAreMetOrSaid)
{
    ScenarioRun run(with(R"({"at_s": 1, "expect": {"state": "SAFE", "within_s": 6}},
        {"at_s": 8, "expect": {"state": "ENABLED"}},
        {"at_s": 9, "expect": {"reason": "bju", "within_s": 1}},
        {"at_s": 11, "expect": {"no_reasons": true, "soc_above_percent": 10}},
        {"at_s": 11, "expect": {"state": "IDLE", "within_s": 600}})"));
    std::vector<can::Frame> frames;
    run.advance(1h, frames);
    ASSERT_EQ(run.outcomes().size(), 5U);
    EXPECT_EQ(run.failures(), 3U);
    EXPECT_TRUE(run.outcomes()[0].met);
    EXPECT_EQ(run.outcomes()[1].line, 5 + 1);
    EXPECT_THAT(run.outcomes()[1].text, HasSubstr("state ENABLED: not so; state SAFE"));
    EXPECT_EQ(run.outcomes()[2].at, 10s);
    EXPECT_TRUE(run.outcomes()[3].met);
    EXPECT_THAT(run.outcomes()[4].text, HasSubstr("not yet at the end"));
}

struct Wrong
{
    const char* name;
    std::string text;
    const char* message;
};

void PrintTo(const Wrong& wrong, std::ostream* out)
{
    *out << wrong.name;
}

class WrongScenarios : public testing::TestWithParam<Wrong>
{
};

TEST_P(WrongScenarios, NameFileLineAndKey)
{
    const auto scenario = parseScenario(GetParam().text, "x.json");
    ASSERT_FALSE(scenario);
    EXPECT_THAT(toEnglish(scenario.error()), HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    Rows, WrongScenarios,
    testing::Values(
        Wrong{"empty", "", "x.json:1: "}, Wrong{"list", "[]", "x.json:1: an object in braces"},
        Wrong{"syntax", "{\n\"name\": \"x\"\n\"seed\": 1}", "x.json:3: "},
        Wrong{"noDuration", "{\"name\": \"x\"}", "duration_s: how long"},
        Wrong{"misspelt", "{\n\"duration_s\": 1,\n\"sede\": 1}", "x.json:3: sede: nothing here has this key"},
        Wrong{"pack", "{\"duration_s\": 1,\n\"pack\": {\n\"interface\": \"sim9\"}}",
              "x.json:3: pack/interface: no such pack"},
        Wrong{"firmware", "{\"duration_s\": 1, \"pack\":\n {\"firmware\": \"2.0\"}}",
              "x.json:2: pack/firmware: no such firmware; there are: 1.1, 1.2"},
        Wrong{"tooLargeForItsFirmware",
              "{\"duration_s\": 1, \"pack\":\n {\"interface\": \"sim0\", \"firmware\": \"1.1\"}}",
              "x.json:2: pack/firmware: 1.1 counts a capacity of at most 3200 Wh"},
        Wrong{"nodes", "{\"duration_s\": 1, \"pack\":\n {\"nodes\": 33}}",
              "x.json:2: pack/nodes: 33 is not within 1 ... 32"},
        Wrong{"layout", R"({"duration_s": 1, "pack": {"cells_of_nodes": [14, 15]}})",
              "pack/cells_of_nodes: whole numbers of 1 ... 14"},
        Wrong{"notAList", R"({"duration_s": 1, "pack": {"cells_of_nodes": 14}})", "a list in brackets is needed"},
        Wrong{"tooManyNodes",
              R"({"duration_s": 1, "pack": {"cells_of_nodes": [)" +
                  []() {
                      std::string all = "4";
                      for (int i = 0; i < 32; ++i) {
                          all += ",4";
                      }
                      return all;
                  }() +
                  "]}}",
              "at most 32 numbers"},
        Wrong{"sensors", R"({"duration_s": 1, "pack": {"nodes": 2, "sensors_of_nodes": [4]}})",
              "pack/sensors_of_nodes: one number a node is needed: 2"},
        Wrong{"strings", R"({"duration_s": 1, "pack": {"cells_of_nodes": [4, 6], "strings": 2}})",
              "pack/strings: 2 strings need as many cells each"},
        Wrong{"noSuchParameter", "{\"duration_s\": 1, \"pack\": {\n\"parameters\": {\n\"maxFun\": 1}}}",
              "x.json:3: pack/parameters/maxFun: the unit has no such parameter"},
        Wrong{"parameterRange", R"({"duration_s": 1, "pack": {"parameters": {"controlTimeout": 1}}})",
              "pack/parameters/controlTimeout: a whole number of 500 ... 60000"},
        Wrong{"parametersTogether", R"({"duration_s": 1, "pack": {"parameters": {"warningCellOverVoltage": 4300}}})",
              "pack/parameters: the unit would refuse"},
        Wrong{"weakCell", R"({"duration_s": 1, "pack": {"nodes": 1, "weak_cells": [{"node": 0, "cell": 15}]}})",
              "pack/weak_cells/cell: 15 is not within 1 ... 14"},
        Wrong{"weakCellWhere", R"({"duration_s": 1, "pack": {"weak_cells": [{"capacity_percent": 50}]}})",
              "node and cell are needed"},
        Wrong{"cooling", R"({"duration_s": 1, "pack": {"cooling": "ice"}})", "there are: natural, cold-plate"},
        Wrong{"spread", R"({"duration_s": 1, "pack": {"spread": "wild"}})", "there are: none, new, aged"},
        Wrong{"profile", R"({"duration_s": 1, "pack": {"profile": "documented"}})", "at most 27 nodes"},
        Wrong{"charging", R"({"duration_s": 1, "pack": {"charging": "solar"}})", "there are: none, evse, external"},
        Wrong{"charger", R"({"duration_s": 1, "charger": {"amps": -5}})", "charger/amps: -5 is not within"},
        Wrong{"load", "{\"duration_s\": 1, \"load\":\n {\"mode\": \"fast\"}}", "x.json:2: load/mode: no such load"},
        Wrong{"noRecording", R"({"duration_s": 1, "load": {"mode": "recording"}})", "load/file: a file is needed"},
        Wrong{"lostTrace", R"({"duration_s": 1, "load": {"mode": "speed-trace", "file": "/nosuch.csv"}})",
              "load/file: cannot open /nosuch.csv"},
        Wrong{"speedUnit", R"({"duration_s": 1, "load": {"mode": "speed-trace", "file": "x", "unit": "kn"}})",
              "there are: km/h, m/s, mph"},
        Wrong{"temperature", "{\"duration_s\": 1, \"ambient_degC\": \"hot\"}", "ambient_degC: a number is needed"},
        Wrong{"notime", "{\"duration_s\": 1, \"steps\": [\n{\"command\": \"Idle\"}]}", "x.json:2: steps/0/at_s: when"},
        Wrong{"late", "{\"duration_s\": 1, \"steps\": [\n{\"at_s\": 2, \"command\": \"Idle\"}]}",
              "x.json:2: steps/0/at_s: later"},
        Wrong{"command", "{\"duration_s\": 1, \"steps\": [\n\n{\"at_s\": 0, \"command\": \"Go\"}]}",
              "x.json:3: steps/0/command: no such command; there are: NONE, IDLE"},
        Wrong{"fault",
              "{\"duration_s\": 1, \"steps\": [{\"at_s\": 0, \"command\": \"Idle\"},\n{\"at_s\": 0, \"inject\": "
              "\"fire\"}]}",
              "x.json:2: steps/1/inject: no such fault as \"fire\""},
        Wrong{"where", "{\"duration_s\": 1, \"steps\": [\n{\"at_s\": 0, \"inject\": \"hot-cell\", \"node\": 1}]}",
              "steps/0/cell: the fault needs a cell"},
        Wrong{"value", "{\"duration_s\": 1, \"steps\": [\n{\"at_s\": 0, \"inject\": \"voc\", \"value\": -1}]}",
              "steps/0/value: -1 is not within"},
        Wrong{"state", "{\"duration_s\": 1, \"steps\": [{\"at_s\": 0,\n\"expect\": {\n\"state\": \"ON\"}}]}",
              "x.json:3: steps/0/expect/state: no such state"},
        Wrong{"nothing", "{\"duration_s\": 1, \"steps\": [{\"at_s\": 0}]}", "steps/0: nothing to do"},
        Wrong{"speed", "{\"duration_s\": 1, \"steps\": [{\"at_s\": 0, \"speed\": 2}]}",
              "belong to a running simulator"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Scenario, ThePackMayHaveAnOlderFirmware)
{
    const auto scenario =
        parseScenario(R"({"duration_s": 1, "pack": {"nodes": 1, "cells_per_node": 6, "firmware": "1.1"}})", "x.json");
    ASSERT_TRUE(scenario) << toEnglish(scenario.error());
    EXPECT_EQ(scenario->config.firmware, FirmwareVersion::V1_1);
    EXPECT_EQ(scenario->config.parameters.maxDischargeCurrent, 320);
}

TEST(Scenario, ThePackIsLaidOutNodeByNode)
{
    const auto scenario = parseScenario(R"({"duration_s": 1, "pack": {"cells_of_nodes": [6, 4, 5, 5], "strings": 2,
        "sensors_of_nodes": [1, 0, 2, 4], "capacity_Ah": 60, "parameters": {"vocMax": 4000, "strictVendorTable": true,
        "nodeNumTemp": [1, 0, 2, 3]}, "cooling": "cold-plate", "spread": "aged", "hysteresis_mV": 5,
        "capacity_percent": 90, "weak_cells": [{"node": 2, "cell": 5, "capacity_percent": 50}]},
        "charger": {"amps": 12, "cell_volts": 4.0}})",
                                        "x.json");
    ASSERT_TRUE(scenario) << toEnglish(scenario.error());
    const Config& config = scenario->config;
    EXPECT_EQ(config.parameters.numCmuNodes, 4);
    EXPECT_EQ(config.parameters.nodeNumCells[2], 5);
    EXPECT_EQ(config.parameters.nodeNumTemp[3], 3);
    EXPECT_EQ(config.parameters.stringCount, 2);
    EXPECT_EQ(config.parameters.packCapacity, 600);
    EXPECT_EQ(config.parameters.vocMax, 4000);
    EXPECT_TRUE(config.parameters.strictVendorTable);
    const pack::PackConfig hardware = packConfigFor(config);
    EXPECT_EQ(hardware.strings, 2);
    EXPECT_EQ(hardware.cooling, pack::Cooling::ColdPlate);
    EXPECT_EQ(hardware.spread.capacity, pack::Spread::aged().capacity);
    EXPECT_DOUBLE_EQ(hardware.hysteresis_V, 0.005);
    EXPECT_DOUBLE_EQ(hardware.charger_A, 12.0);
    const pack::CellBank cells(hardware);
    EXPECT_NEAR(cells.capacity_As(2, 4) / cells.capacity_As(2, 3), 0.5, 0.03);
    EXPECT_NEAR(cells.capacity_As(2, 3), 30.0 * 3600.0 * 0.9, 3000.0);
    SimulatedPack pack(config);
    EXPECT_EQ(pack.truth().cellsOfNode[1], 4);
}

TEST(Scenario, EveryFaultIsInjectedAndClearedByItsName)
{
    const std::map<FaultIndex, std::string> places{{FaultIndex::None, ""},
                                                   {FaultIndex::Node, R"(, "node": 0)"},
                                                   {FaultIndex::Cell, R"(, "node": 0, "cell": 4)"},
                                                   {FaultIndex::Sensor, R"(, "node": 0, "sensor": 2)"},
                                                   {FaultIndex::Contactor, R"(, "contactor": 5)"},
                                                   {FaultIndex::Task, R"(, "task": "estimates")"}};
    for (std::size_t i = 0; i < faultKindCount; ++i) {
        const FaultInfo& fault = info(static_cast<Fault>(i));
        const std::string name = '"' + std::string(fault.name) + '"' + places.at(fault.index);
        Scenario scenario = with(R"({"at_s": 1, "inject": )" + name + R"(}, {"at_s": 2, "clear": )" + name + "}");
        ScenarioRun run(std::move(scenario));
        std::vector<can::Frame> frames;
        run.advance(1500ms, frames);
        EXPECT_EQ(run.pack().truth().faults.size(), actsAtOnce(static_cast<Fault>(i)) ? 0U : 1U) << fault.name;
        run.advance(1s, frames);
        EXPECT_TRUE(run.pack().truth().faults.empty()) << fault.name;
    }
}

// Every change is told in its order, by its rule and with whose word that is.
TEST(Narrator, TellsWhatTheUnitDoesByRule)
{
    SimulatedPack pack(with(R"({"at_s": 1, "command": "None"})").config);
    Narrator narrator;
    std::vector<Narrator::Line> lines;
    const auto run = [&](units::Duration duration) {
        std::vector<can::Frame> frames;
        for (units::Duration t{}; t < duration; t += 10ms) {
            pack.advance(10ms, frames);
            const auto news = narrator.look(pack);
            lines.insert(lines.end(), news.begin(), news.end());
        }
    };
    run(4s);
    pack.apply(ControlCommand{FaultSetting{Fault::IsolationLow, true, 0, 80.0}});
    run(1s);
    pack.apply(ControlCommand{FaultSetting{Fault::ExpanderSilent}});
    run(1s);
    pack.apply(ControlCommand{PowerCycleBmu{}});
    run(1s);
    std::vector<std::string> rules;
    for (const Narrator::Line& line : lines) {
        rules.push_back(line.rule);
        EXPECT_EQ(bmu::provenanceOf(line.rule), line.provenance) << line.rule;
        EXPECT_FALSE(line.text.empty());
    }
    EXPECT_THAT(rules, testing::ElementsAre("T01", "T02", "T03", "1.14 isolation", "R45", "T01", "1.14 isolation",
                                            "R45", "T02"));
}

TEST(Narrator, EveryTransitionHasItsNumber)
{
    std::set<int> numbers;
    for (const d1000::State from : d1000::allStates) {
        for (const d1000::State to : d1000::allStates) {
            numbers.insert(bmu::transitionBetween(from, to));
        }
    }
    EXPECT_EQ(numbers.size(), 28U) << "27 of them, and 0";
    EXPECT_EQ(bmu::transitionBetween(d1000::State::Connect, d1000::State::Precharge), 8);
    EXPECT_EQ(bmu::transitionBetween(d1000::State::ChargeStopping, d1000::State::Disconnect), 27);
    EXPECT_EQ(bmu::transitionBetween(d1000::State::Safe, d1000::State::Enabled), 0);
}

// rule: T17
TEST(Scenario, AUnitWithoutAChargingMethodGoesBackToSafe)
{
    auto scenario = parseScenario(R"({"duration_s": 9, "pack": {"interface": "sim-4", "charging": "none"}, "steps": [
        {"at_s": 4, "command": "Idle"}, {"at_s": 5, "command": "Charge Initialise"},
        {"at_s": 5, "expect": {"state": "SAFE", "within_s": 1}}]})",
                                  "x.json");
    ASSERT_TRUE(scenario) << toEnglish(scenario.error());
    ScenarioRun run(*std::move(scenario));
    std::vector<can::Frame> frames;
    run.advance(9s, frames);
    EXPECT_EQ(run.failures(), 0U);
}

TEST(Scenario, SaysWhichFileCannotBeOpened)
{
    EXPECT_EQ(readScenario("/nowhere/x.json").error().id, ErrorId::FileOpen);
    EXPECT_EQ(readScenario("/tmp").error().id, ErrorId::FileOpen);
}

} // namespace
