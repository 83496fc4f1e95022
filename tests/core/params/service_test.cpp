// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
//
// The service client against the bundled BMU's parameter service, in simulated time.

#include <cstdio>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "bmu/parameter_table.h"
#include "bmu/self_test.h"
#include "core/params/service_bench.h"
#include "core/params/shipped.h"
#include "d1000/command.h"

using namespace packdeck;
using namespace packdeck::params;
using packdeck::test::ServiceBench;
using testing::HasSubstr;

namespace {

constexpr std::uint32_t serial = 1234;
const Keys bothKeys{"user", "admin"};

/// The bundled BMU tries no key for 10 s after its start.
constexpr auto untilUnlockable = std::chrono::seconds(11);

const std::shared_ptr<const Metadata>& metadata()
{
    static const auto shipped = test::shippedMetadata();
    return shipped;
}

Change to(const char* name, std::int64_t raw)
{
    return {test::indexOf(*metadata(), name), RawValue{raw}};
}

std::int64_t held(const ServiceBench& bench, const char* name)
{
    const auto& value = bench.client->device().values[test::indexOf(*metadata(), name)];
    return value ? value->front() : -1;
}

std::string errorOf(const ServiceBench& bench)
{
    return bench.client->status().error ? toEnglish(*bench.client->status().error) : "";
}

void write(ServiceBench& bench, const Edit& target, bool store = false, const Keys& keys = bothKeys)
{
    ASSERT_TRUE(bench.client->write({target, {}, store}, keys, serial, units::Timestamp(bench.pack.time())));
    bench.runTask();
    ASSERT_FALSE(bench.client->status().running());
}

void ask(ServiceBench& bench, Task task)
{
    ASSERT_TRUE(bench.client->run(task, bothKeys, serial, units::Timestamp(bench.pack.time())));
    bench.runTask();
    ASSERT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
}

void read(ServiceBench& bench)
{
    ASSERT_TRUE(bench.client->read(units::Timestamp(bench.pack.time())));
    bench.runTask();
    ASSERT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
}

void sendCommand(ServiceBench& bench, d1000::Command command)
{
    can::Frame frame;
    frame.id = 0x6FA;
    frame.length = 8;
    frame.data = d1000::encodeCommand(command);
    bench.pack.receive(frame);
}

// rule: 1.15
TEST(ParameterTable, AgreesWithTheShippedMetadata)
{
    const auto& table = bmu::parameterTable();
    ASSERT_EQ(table.size(), metadata()->size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Parameter& described = (*metadata())[i];
        const bmu::ParameterRow& row = table[i];
        EXPECT_EQ(row.name, described.name);
        EXPECT_EQ(row.index, described.index) << described.name;
        EXPECT_EQ(row.count, described.count) << described.name;
        EXPECT_EQ(row.bytes, described.elementBytes()) << described.name;
        EXPECT_EQ(row.isSigned, described.encoding == Encoding::Int16) << described.name;
        EXPECT_EQ(row.minimum, described.minimum) << described.name;
        EXPECT_EQ(row.maximum, described.maximum) << described.name;
        EXPECT_EQ(row.admin, described.level == Level::Admin) << described.name;
        EXPECT_EQ(row.afterRestart, described.restart) << described.name;
    }
}

RC_GTEST_PROP(ParameterTable, RefusesWhatTheMetadataRulesRefuse, ())
{
    const auto& table = bmu::parameterTable();
    bmu::Parameters values = bmu::demoParameters(32, 14, 4, 2);
    const auto changes = *rc::gen::inRange(1, 4);
    for (int i = 0; i < changes; ++i) {
        const auto& row = table[*rc::gen::inRange<std::size_t>(0, table.size())];
        const auto element = *rc::gen::inRange<std::size_t>(0, row.count);
        const auto near = *rc::gen::inRange<std::int64_t>(-60, 60);
        const bool atAnEnd = *rc::gen::arbitrary<bool>();
        const std::int64_t value = atAnEnd ? (near < 0 ? row.minimum : row.maximum) : row.get(values, element) + near;
        // Beyond what the type holds nothing can be written at all.
        RC_PRE(value >= (row.isSigned ? -32768 : 0));
        row.set(values, element, value);
    }
    std::vector<RawValue> raw;
    for (const bmu::ParameterRow& row : table) {
        RawValue value;
        for (std::size_t i = 0; i < row.count; ++i) {
            value.push_back(row.get(values, i));
        }
        raw.push_back(std::move(value));
    }
    bool refused = false;
    for (const Finding& finding : metadata()->check([&](std::size_t i) { return &raw[i]; })) {
        refused = refused || finding.severity == Severity::Error;
    }
    RC_ASSERT(refused == (bmu::parameterProblem(values) != bmu::ParameterProblem::None));
}

TEST(Service, ReadsEverythingOfA448CellUnitInLessThanTwoSeconds)
{
    ServiceBench bench("sim0", metadata());
    bench.run(std::chrono::seconds(1));
    ASSERT_TRUE(bench.client->read(units::Timestamp(bench.pack.time())));
    const units::Duration took = bench.runTask();
    ASSERT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
    std::printf("read all parameters and arrays: %.2f s of bus time at 500 kb/s, %zu frames\n", units::toSeconds(took),
                bench.serviceFrames.size());
    EXPECT_LT(took, std::chrono::seconds(2));
    for (std::size_t i = 0; i < metadata()->size(); ++i) {
        EXPECT_TRUE(bench.client->device().values[i].has_value()) << (*metadata())[i].name;
    }
    EXPECT_EQ(bench.client->device().serial, serial);
    EXPECT_EQ(bench.client->device().firmware, "1.2.0");
    EXPECT_EQ(held(bench, "numCMUNodes"), 32);
    EXPECT_EQ(held(bench, "minCellTemperature"), -200);
    EXPECT_EQ(bench.client->device().unsaved, false);
}

/// A different valid value for every parameter that does not take the unit away.
Edit everythingElse(const ServiceBench& bench)
{
    Edit target;
    for (std::size_t i = 0; i < metadata()->size(); ++i) {
        const Parameter& parameter = (*metadata())[i];
        RawValue value = *bench.client->device().values[i];
        if (parameter.name == "serialNumber" || parameter.name == "numCMUNodes" || parameter.name == "stringCount") {
            continue;
        }
        if (!parameter.values.empty()) {
            value[0] = value[0] == parameter.values[0].raw ? parameter.values[1].raw : parameter.values[0].raw;
        } else if (parameter.editor == Editor::Contactors) {
            value[0] ^= 0x10000;
        } else if (parameter.name == "nodeID") {
            value[0] = 0x500;
        } else {
            for (std::int64_t& element : value) {
                element += element < parameter.maximum ? 1 : -1;
            }
        }
        target.push_back({i, value});
    }
    return target;
}

TEST(Service, FlashesAndVerifiesEverythingInLessThanFiveSeconds)
{
    ServiceBench bench("sim0", metadata());
    bench.run(untilUnlockable);
    read(bench);
    const Edit target = everythingElse(bench);
    ASSERT_GE(target.size(), 40U);
    bench.serviceFrames.clear();
    ASSERT_TRUE(bench.client->write({target, {}, true}, bothKeys, serial, units::Timestamp(bench.pack.time())));
    const units::Duration took = bench.runTask();
    const ServiceStatus& status = bench.client->status();
    std::printf("flash and verify %zu parameters: %.2f s of bus time at 500 kb/s, %zu frames\n", target.size(),
                units::toSeconds(took), bench.serviceFrames.size());
    EXPECT_EQ(status.outcome, Outcome::Done) << errorOf(bench);
    EXPECT_LT(took, std::chrono::seconds(5));
    EXPECT_TRUE(status.stored);
    EXPECT_EQ(bench.client->device().unsaved, false);
    for (const ItemStatus& item : status.items) {
        EXPECT_EQ(item.state, ItemState::Verified) << (*metadata())[item.parameter].name << ": " << item.reason;
    }
}

TEST(Service, WritesLiveInRamUntilTheyAreStored)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    write(bench, {to("noxMax", 900)});
    EXPECT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
    EXPECT_EQ(bench.client->device().unsaved, true);
    bench.pack.apply(sim::PowerCycleBmu{});
    bench.run(untilUnlockable);
    read(bench);
    EXPECT_EQ(held(bench, "noxMax"), 1000);

    write(bench, {to("noxMax", 900)});
    ask(bench, Task::Persist);
    EXPECT_EQ(bench.client->device().unsaved, false);
    bench.pack.apply(sim::PowerCycleBmu{});
    bench.run(std::chrono::seconds(1));
    read(bench);
    EXPECT_EQ(held(bench, "noxMax"), 900);
    EXPECT_EQ(held(bench, "critCellOverVoltage"), 4200);
}

TEST(Service, SetsTheStateOfChargeWithTheAdminKeyAndWithinItsRange)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    const auto set = [&bench](std::uint16_t soc_dpc, const Keys& keys) {
        EXPECT_TRUE(bench.client->run(Task::SetSoc, keys, serial, units::Timestamp(bench.pack.time()), soc_dpc));
        bench.runTask();
        return bench.client->status().outcome;
    };
    const auto estimated = [&bench] { return bench.pack.truth().reportedSocPercent; };
    EXPECT_EQ(set(400, bothKeys), Outcome::Done) << errorOf(bench);
    bench.run(std::chrono::milliseconds(200));
    EXPECT_NEAR(estimated(), 40.0, 1.0);
    EXPECT_EQ(set(1001, bothKeys), Outcome::Failed);
    EXPECT_EQ(set(500, {"user", ""}), Outcome::Failed);
    EXPECT_NEAR(estimated(), 40.0, 1.5);
}

TEST(Service, RunsTheSelfTestAndNamesWhatItFound)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    ask(bench, Task::SelfTest);

    // The program memory comes round once a minute by itself: what is broken now only the asked-for test can see.
    bench.pack.apply(sim::FaultSetting{.fault = sim::Fault::SelfTestItem,
                                       .value = static_cast<double>(bmu::SelfTestItem::FlashCrc)});
    bench.run(std::chrono::milliseconds(500));
    ASSERT_EQ(bench.pack.truth().selfTestFailures, 0U);
    ASSERT_TRUE(bench.client->run(Task::SelfTest, bothKeys, serial, units::Timestamp(bench.pack.time())));
    const units::Duration took = bench.runTask();
    EXPECT_LT(took, std::chrono::seconds(1));
    EXPECT_EQ(bench.client->status().outcome, Outcome::Failed);
    EXPECT_THAT(errorOf(bench), HasSubstr(std::string(name(bmu::SelfTestItem::FlashCrc))));
    EXPECT_EQ(bench.pack.truth().selfTestFailures, bit(bmu::SelfTestItem::FlashCrc));
}

TEST(Service, TheBaseIdChangesWithTheRestartOnly)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    write(bench, {to("nodeID", 0x500)}, true);
    ASSERT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
    const auto lowestId = [&bench] {
        std::vector<can::Frame> frames;
        bench.pack.advance(std::chrono::seconds(1), frames);
        std::uint32_t lowest = 0x7FF;
        for (const can::Frame& frame : frames) {
            lowest = std::min(lowest, frame.id);
        }
        return lowest;
    };
    EXPECT_EQ(lowestId(), 0x600U);
    ASSERT_TRUE(bench.client->run(Task::Restart, bothKeys, serial, units::Timestamp(bench.pack.time())));
    bench.runTask();
    EXPECT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
    EXPECT_EQ(lowestId(), 0x500U);
}

TEST(Service, AUnitWithFirmware11HoldsItsParametersInItsOwnUnits)
{
    const auto older = test::shippedMetadata("V1.1");
    ServiceBench bench("sim-v1.1", older);
    const auto change = [&older](const char* name, std::int64_t raw) {
        return Change{test::indexOf(*older, name), RawValue{raw}};
    };
    const auto holds = [&](const char* name) {
        const auto& value = bench.client->device().values[test::indexOf(*older, name)];
        return value ? value->front() : -1;
    };
    bench.run(untilUnlockable);
    read(bench);
    for (std::size_t i = 0; i < older->size(); ++i) {
        EXPECT_TRUE(bench.client->device().values[i]) << (*older)[i].name;
    }
    EXPECT_EQ(bench.client->device().firmware, "1.1.0");
    EXPECT_EQ(holds("maxDischargeCurrent"), 32'000);

    // Finer than the control logic behind it counts: read back as written all the same.
    write(bench,
          {change("maxDischargeCurrent", 12'345), change("packCapacity", 25'001), change("prechargeResistance", 221),
           change("contactorConfigAuxEnable", 0x10111)},
          true);
    ASSERT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
    ask(bench, Task::Restart);
    bench.run(untilUnlockable);
    read(bench);
    EXPECT_EQ(holds("maxDischargeCurrent"), 12'345);
    EXPECT_EQ(holds("packCapacity"), 25'001);
    EXPECT_EQ(holds("prechargeResistance"), 221);
    EXPECT_EQ(holds("contactorConfigAuxEnable"), 0x10111);
}

TEST(Service, AnEditedLimitActsAtOnce)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    sendCommand(bench, d1000::Command::Idle);
    bench.run(std::chrono::seconds(1));
    ASSERT_EQ(bench.pack.truth().state, d1000::State::Idle);
    write(bench,
          {to("critCellOverVoltage", 3100), to("warningCellOverVoltage", 3050), to("cellBalancingVoltage", 3000)});
    ASSERT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
    bench.run(std::chrono::seconds(3));
    EXPECT_NE(bench.pack.truth().reasons & d1000::bit(d1000::Reason::OverVolt), 0U);
}

TEST(Service, RefusesWithContactorsClosedAndSaysWhy)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    for (int i = 0; i < 40; ++i) {
        sendCommand(bench, i < 5 ? d1000::Command::Idle : d1000::Command::Connect);
        bench.run(std::chrono::milliseconds(100));
    }
    ASSERT_EQ(bench.pack.truth().state, d1000::State::Connect);
    ASSERT_TRUE(
        bench.client->write({{to("noxMax", 900)}, {}, false}, bothKeys, serial, units::Timestamp(bench.pack.time())));
    for (int i = 0; i < 20; ++i) {
        sendCommand(bench, d1000::Command::Connect);
        bench.run(std::chrono::milliseconds(100));
    }
    const ServiceStatus& status = bench.client->status();
    ASSERT_EQ(status.items.size(), 1U);
    EXPECT_EQ(status.items[0].state, ItemState::Refused);
    EXPECT_THAT(status.items[0].reason, HasSubstr("contactors"));
    EXPECT_EQ(status.outcome, Outcome::Failed);
    EXPECT_EQ(held(bench, "noxMax"), 1000);
}

TEST(Service, WaitsForTheDelayAfterAStart)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(std::chrono::seconds(2));
    ASSERT_TRUE(
        bench.client->write({{to("noxMax", 900)}, {}, false}, bothKeys, serial, units::Timestamp(bench.pack.time())));
    bench.run(std::chrono::seconds(2));
    EXPECT_TRUE(bench.client->status().waitingForDelay);
    bench.runTask();
    EXPECT_EQ(bench.client->status().outcome, Outcome::Done) << errorOf(bench);
}

TEST(Service, NamesAWrongKeyAWrongUnitAndAMissingKey)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    write(bench, {to("noxMax", 900)}, false, {"wrong", ""});
    EXPECT_THAT(errorOf(bench), HasSubstr("the key is wrong"));
    write(bench, {to("bitrate", 250)}, false, {"user", ""});
    EXPECT_THAT(errorOf(bench), HasSubstr("Admin"));
    ASSERT_TRUE(
        bench.client->write({{to("noxMax", 900)}, {}, false}, bothKeys, 99, units::Timestamp(bench.pack.time())));
    bench.runTask();
    EXPECT_THAT(errorOf(bench), HasSubstr("1234"));
    read(bench);
    EXPECT_EQ(held(bench, "noxMax"), 1000);
}

TEST(Service, WritesNothingWhereTheUnitIsNotAsItWasReviewed)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    const std::size_t nox = test::indexOf(*metadata(), "noxMax");
    ASSERT_TRUE(bench.client->write({{to("noxMax", 900)}, {{nox, {1001}}}, false}, bothKeys, serial,
                                    units::Timestamp(bench.pack.time())));
    bench.runTask();
    EXPECT_THAT(errorOf(bench), HasSubstr("noxMax is 1000 ppb"));
}

TEST(Service, IsCancelledBetweenTwoParameters)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(untilUnlockable);
    ASSERT_TRUE(bench.client->write({{to("noxMax", 900), to("vocMax", 900), to("prechargeTimeout", 26000)}, {}, true},
                                    bothKeys, serial, units::Timestamp(bench.pack.time())));
    while (bench.client->status().provenCount() < 1) {
        bench.run(std::chrono::milliseconds(10));
    }
    bench.client->cancel();
    bench.runTask();
    EXPECT_EQ(bench.client->status().error->id, ErrorId::ServiceCancelled);
    EXPECT_LT(bench.client->status().provenCount(), 3U);
    EXPECT_FALSE(bench.client->status().stored);
}

TEST(Service, SaysItIsBusyWhileTimeLapses)
{
    ServiceBench bench("sim-4", metadata());
    bench.run(std::chrono::seconds(1));
    bench.pack.pauseParameterService(true);
    ASSERT_TRUE(bench.client->read(units::Timestamp(bench.pack.time())));
    bench.runTask();
    EXPECT_THAT(errorOf(bench), HasSubstr("busy"));
}

// ---- a link that is lost

struct Flash
{
    Edit target;
    std::vector<std::optional<RawValue>> before;
};

ServiceBench& readyBench()
{
    static ServiceBench bench = [] {
        ServiceBench ready("sim-4", metadata());
        ready.run(untilUnlockable);
        return ready;
    }();
    return bench;
}

Flash smallFlash()
{
    Flash flash;
    ServiceBench bench("sim-4", metadata());
    bench.pack = readyBench().pack;
    read(bench);
    flash.before = bench.client->device().values;
    flash.target = {to("noxMax", 900), to("critCellOverVoltage", 4300), to("warningCellOverVoltage", 4250),
                    to("bitrate", 250)};
    const std::size_t curve = test::indexOf(*metadata(), "cellSocLookupTable");
    RawValue points = *flash.before[curve];
    for (std::int64_t& point : points) {
        point += 3;
    }
    flash.target.push_back({curve, points});
    return flash;
}

TEST(Flash, ALinkLostAtAnyFrameLeavesEachParameterOldOrNewAndTheFlashResumes)
{
    const Flash flash = smallFlash();
    const WriteRequest request{flash.target, {}, true};
    std::size_t resumed = 0;
    for (std::size_t last = 0;; ++last) {
        ServiceBench bench("sim-4", metadata());
        bench.pack = readyBench().pack;
        bench.arrives = [&bench, last](const can::Frame&) {
            bench.lost = bench.lost || bench.serviceFrames.size() > last;
            return 1;
        };
        ASSERT_TRUE(bench.client->write(request, bothKeys, serial, units::Timestamp(bench.pack.time())));
        while (bench.client->status().running() && !bench.lost) {
            bench.run(std::chrono::milliseconds(10));
        }
        if (!bench.lost) {
            EXPECT_EQ(bench.client->status().outcome, Outcome::Done);
            break;
        }
        bench.client->abort({ErrorId::ServiceLost, {}});
        ASSERT_EQ(bench.client->status().error->id, ErrorId::ServiceLost);
        const auto reported = bench.client->status().items;
        bench.run(std::chrono::seconds(6)); // the unit's own time-outs
        bench.reconnect();
        bench.arrives = {};
        read(bench);
        for (const Change& change : flash.target) {
            const auto& now = bench.client->device().values[change.parameter];
            ASSERT_TRUE(now == change.value || now == flash.before[change.parameter]) << "after frame " << last;
        }
        for (const ItemStatus& item : reported) {
            if (item.state == ItemState::Verified) {
                ASSERT_EQ(bench.client->device().values[item.parameter], item.after) << "after frame " << last;
            }
        }
        ASSERT_TRUE(bench.client->write(request, bothKeys, serial, units::Timestamp(bench.pack.time())));
        bench.runTask();
        ASSERT_EQ(bench.client->status().outcome, Outcome::Done) << "after frame " << last << ": " << errorOf(bench);
        ASSERT_TRUE(bench.client->status().stored);
        ++resumed;
    }
    std::printf("flash lost at each of %zu frames and resumed\n", resumed);
    EXPECT_GT(resumed, 100U);
}

RC_GTEST_PROP(Flash, LostAndDoubledFramesEndInAProvenWriteOrANamedError, ())
{
    static const Flash flash = smallFlash();
    ServiceBench bench("sim-4", metadata());
    bench.pack = readyBench().pack;
    const auto oneIn = *rc::gen::inRange(5, 200);
    std::uint32_t random = *rc::gen::arbitrary<std::uint32_t>();
    bench.arrives = [&random, oneIn](const can::Frame&) {
        random = random * 1664525U + 1013904223U;
        const auto dice = static_cast<int>((random >> 8U) % static_cast<unsigned>(2 * oneIn));
        return dice == 0 ? 0 : dice == 1 ? 2 : 1;
    };
    RC_ASSERT(bench.client->write({flash.target, {}, true}, bothKeys, serial, units::Timestamp(bench.pack.time())));
    bench.runTask(std::chrono::seconds(600));
    const ServiceStatus& status = bench.client->status();
    RC_ASSERT(!status.running());
    RC_ASSERT(status.outcome == Outcome::Done || status.error.has_value());
    bench.arrives = {};
    const auto reported = status.items;
    bench.run(std::chrono::seconds(6));
    bench.reconnect();
    RC_ASSERT(bench.client->read(units::Timestamp(bench.pack.time())));
    bench.runTask();
    for (const ItemStatus& item : reported) {
        const auto& now = bench.client->device().values[item.parameter];
        RC_ASSERT(!item.proven() || now == item.after);
        RC_ASSERT(now == item.after || now == flash.before[item.parameter]);
    }
}

} // namespace
