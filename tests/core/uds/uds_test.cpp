// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "uds/client.h"
#include "uds/server.h"

using namespace packdeck;
using namespace packdeck::uds;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::ElementsAreArray;

namespace {

using Bytes = std::vector<std::uint8_t>;

class FakeUnit : public ServerBackend
{
public:
    std::map<std::uint16_t, Bytes> data{{0x1041, {0x10, 0x68}}, {0x1046, {0x02, 0x58}}, {0x2160, Bytes(202, 7)}};
    Nrc writeVerdict = Nrc::None;
    int restarts = 0;
    std::uint8_t seeds = 0;

    Nrc readData(std::uint16_t did, Bytes& out) override
    {
        const auto found = data.find(did);
        if (found == data.end()) {
            return Nrc::RequestOutOfRange;
        }
        out = found->second;
        return Nrc::None;
    }

    Nrc writeData(std::uint16_t did, std::span<const std::uint8_t> value, AccessLevel level) override
    {
        if (level < AccessLevel::User) {
            return Nrc::SecurityAccessDenied;
        }
        if (writeVerdict == Nrc::None) {
            data[did].assign(value.begin(), value.end());
        }
        return writeVerdict;
    }

    Nrc routine(RoutineAction action, std::uint16_t id, std::span<const std::uint8_t> /*options*/, AccessLevel level,
                Bytes& out) override
    {
        if (id != 0x0301) {
            return Nrc::RequestOutOfRange;
        }
        if (action != RoutineAction::Start || level < AccessLevel::User) {
            return Nrc::SecurityAccessDenied;
        }
        out.push_back(0);
        return Nrc::None;
    }

    Nrc mayReset(ResetType /*type*/, AccessLevel /*level*/) override { return Nrc::None; }

    void restart(ResetType /*type*/) override { ++restarts; }

    Nrc mayProgram() override { return Nrc::ConditionsNotCorrect; }

    Seed nextSeed() override
    {
        Seed seed;
        seed.fill(++seeds);
        return seed;
    }
};

const Bytes userSecret{'u', 's', 'e', 'r'};
const Bytes adminSecret{'a', 'd', 'm', 'i', 'n'};

/// A client and a server on a bus that takes 0.3 ms a frame and can be cut.
class UdsTest : public testing::Test
{
protected:
    Answer ask(const Bytes& request)
    {
        EXPECT_TRUE(client.request(request, now));
        run();
        const auto answer = client.takeAnswer();
        EXPECT_TRUE(answer) << "no end to the request";
        return answer.value_or(Answer{});
    }

    void run()
    {
        for (int i = 0; i < 100'000 && client.busy(); ++i) {
            step();
        }
    }

    void step()
    {
        now += 300us;
        client.advance(now);
        server.advance(now);
        if (const auto frame = client.frameToSend(now)) {
            client.frameWritten(now);
            ++requestFrames;
            if (!cut) {
                server.receive(*frame, now);
            }
        }
        if (const auto frame = server.frameToSend(now)) {
            server.frameWritten(now);
            if (!cut) {
                client.receive(*frame, now);
            }
        }
    }

    void wait(units::Duration duration)
    {
        for (const auto end = now + duration; now < end;) {
            step();
        }
    }

    Answer unlock(std::uint8_t seedFunction, const Bytes& secret)
    {
        const Answer seed = ask({0x27, seedFunction});
        if (!seed.positive()) {
            return seed;
        }
        Seed bytes{};
        std::copy(seed.data.begin() + 1, seed.data.end(), bytes.begin());
        Bytes request{0x27, static_cast<std::uint8_t>(seedFunction + 1)};
        const Key key = keyForSeed(secret, bytes);
        request.insert(request.end(), key.begin(), key.end());
        return ask(request);
    }

    units::Timestamp now{};
    FakeUnit unit;
    Server server{unit, {.userSecret = userSecret, .adminSecret = adminSecret}, units::Timestamp(-1h)};
    Client client;
    bool cut = false;
    int requestFrames = 0;
};

TEST(Security, KeyIsTheHeadOfHmacSha256)
{
    // Computed independently: Python's hmac.new(b'user', bytes([1]) * 16, 'sha256').
    Seed seed;
    seed.fill(1);
    EXPECT_THAT(keyForSeed(userSecret, seed), ElementsAre(0xD8, 0x38, 0x84, 0x46, 0x76, 0x5D, 0x74, 0x73, 0x5A, 0xB0,
                                                          0x3B, 0x68, 0x93, 0xCD, 0xF1, 0xF2));
}

TEST_F(UdsTest, ReadsOneAndSeveralIdentifiers)
{
    EXPECT_THAT(ask({0x22, 0x10, 0x41}).data, ElementsAre(0x10, 0x41, 0x10, 0x68));
    EXPECT_THAT(ask({0x22, 0x10, 0x41, 0x99, 0x99, 0x10, 0x46}).data,
                ElementsAre(0x10, 0x41, 0x10, 0x68, 0x10, 0x46, 0x02, 0x58));
    EXPECT_EQ(ask({0x22, 0x21, 0x60}).data.size(), 204U);
}

struct Refused
{
    const char* name;
    Bytes request;
    Nrc nrc;
};

class UdsRefusal : public UdsTest, public testing::WithParamInterface<Refused>
{
};

TEST_P(UdsRefusal, NamesItsReason)
{
    const Answer answer = ask(GetParam().request);
    EXPECT_EQ(answer.kind, Answer::Kind::Negative);
    EXPECT_EQ(answer.nrc, GetParam().nrc) << label(answer.nrc);
}

INSTANTIATE_TEST_SUITE_P(
    Table, UdsRefusal,
    testing::Values(Refused{"unknownService", {0x85, 0x01}, Nrc::ServiceNotSupported},
                    Refused{"unknownDid", {0x22, 0x99, 0x99}, Nrc::RequestOutOfRange},
                    Refused{"halfADid", {0x22, 0x10}, Nrc::IncorrectLength},
                    Refused{"writeInDefaultSession", {0x2E, 0x10, 0x41, 1, 2}, Nrc::ServiceNotSupportedInSession},
                    Refused{"seedInDefaultSession", {0x27, 0x01}, Nrc::ServiceNotSupportedInSession},
                    Refused{"unknownSession", {0x10, 0x55}, Nrc::SubFunctionNotSupported},
                    Refused{"programmingNotNow", {0x10, 0x02}, Nrc::ConditionsNotCorrect},
                    Refused{"sessionTooLong", {0x10, 0x03, 0x00}, Nrc::IncorrectLength},
                    Refused{"serviceAlone", {0x31}, Nrc::IncorrectLength},
                    Refused{"unknownReset", {0x11, 0x09}, Nrc::SubFunctionNotSupported}),
    [](const auto& row) { return row.param.name; });

TEST_F(UdsTest, WritesAfterUnlockingAndReadsBack)
{
    EXPECT_THAT(ask({0x10, 0x03}).data, ElementsAre(0x03, 0x00, 0x32, 0x01, 0xF4));
    EXPECT_EQ(ask({0x2E, 0x10, 0x41, 0x10, 0x36}).nrc, Nrc::SecurityAccessDenied);
    ASSERT_TRUE(unlock(0x01, userSecret).positive());
    EXPECT_EQ(server.level(), AccessLevel::User);
    EXPECT_TRUE(ask({0x2E, 0x10, 0x41, 0x10, 0x36}).positive());
    EXPECT_THAT(ask({0x22, 0x10, 0x41}).data, ElementsAre(0x10, 0x41, 0x10, 0x36));
    unit.writeVerdict = Nrc::RequestOutOfRange;
    EXPECT_EQ(ask({0x2E, 0x10, 0x41, 0xFF, 0xFF}).nrc, Nrc::RequestOutOfRange);
    EXPECT_THAT(ask({0x31, 0x01, 0x03, 0x01}).data, ElementsAre(0x01, 0x03, 0x01, 0x00));
}

TEST_F(UdsTest, WrongKeysLockForAWhile)
{
    ask({0x10, 0x03});
    EXPECT_EQ(unlock(0x01, adminSecret).nrc, Nrc::InvalidKey);
    EXPECT_EQ(unlock(0x01, adminSecret).nrc, Nrc::InvalidKey);
    EXPECT_EQ(unlock(0x01, adminSecret).nrc, Nrc::ExceededAttempts);
    EXPECT_EQ(unlock(0x01, userSecret).nrc, Nrc::DelayNotExpired);
    wait(10s);
    EXPECT_TRUE(unlock(0x01, userSecret).positive());
}

TEST_F(UdsTest, KeyWithoutSeedIsOutOfOrder)
{
    ask({0x10, 0x03});
    Bytes request{0x27, 0x02};
    request.resize(18);
    EXPECT_EQ(ask(request).nrc, Nrc::RequestSequenceError);
}

TEST_F(UdsTest, AdminIncludesUserAndAnUnlockedLevelGivesAZeroSeed)
{
    ask({0x10, 0x03});
    ASSERT_TRUE(unlock(0x03, adminSecret).positive());
    const Answer seed = ask({0x27, 0x01});
    EXPECT_THAT(Bytes(seed.data.begin() + 1, seed.data.end()), ElementsAreArray(Bytes(16, 0)));
}

TEST_F(UdsTest, TesterPresentKeepsTheSessionAndItsLossEndsIt)
{
    ask({0x10, 0x03});
    ASSERT_TRUE(unlock(0x01, userSecret).positive());
    wait(30s);
    EXPECT_EQ(server.session(), SessionType::Extended);
    EXPECT_EQ(server.level(), AccessLevel::User);
    cut = true;
    wait(6s);
    EXPECT_EQ(server.session(), SessionType::Default);
    EXPECT_EQ(server.level(), AccessLevel::Locked);
}

TEST_F(UdsTest, ClientIsSilentUnlessAsked)
{
    wait(60s);
    EXPECT_EQ(requestFrames, 0);
    ask({0x10, 0x03});
    ask({0x10, 0x01});
    const int sent = requestFrames;
    wait(60s);
    EXPECT_EQ(requestFrames, sent);
}

TEST_F(UdsTest, CutLinkEndsInNoAnswer)
{
    cut = true;
    EXPECT_EQ(ask({0x22, 0x10, 0x41}).kind, Answer::Kind::NoAnswer);
    cut = false;
    EXPECT_TRUE(ask({0x22, 0x10, 0x41}).positive());
}

TEST_F(UdsTest, ResetHappensAfterItsAnswer)
{
    EXPECT_THAT(ask({0x11, 0x01}).data, ElementsAre(0x01));
    EXPECT_EQ(unit.restarts, 1);
    ask({0x10, 0x03});
    EXPECT_EQ(unlock(0x01, userSecret).nrc, Nrc::DelayNotExpired) << "locked after a start";
}

TEST_F(UdsTest, ASilentResetIsCarriedOut)
{
    can::Frame frame;
    frame.id = 0x7E0;
    frame.length = 8;
    frame.data = {0x02, 0x11, 0x81};
    server.receive(frame, now);
    EXPECT_FALSE(server.frameToSend(now));
    EXPECT_EQ(unit.restarts, 1);
}

struct Stray
{
    const char* name;
    Bytes request;
    Bytes answer; ///< of the right service, to another question
};

class StrayAnswer : public UdsTest, public testing::WithParamInterface<Stray>
{
};

// A late answer to a request that was given up must not pass for the answer to the next one.
TEST_P(StrayAnswer, IsNotTakenForTheAnswer)
{
    ASSERT_TRUE(client.request(GetParam().request, now));
    ASSERT_TRUE(client.frameToSend(now));
    client.frameWritten(now);
    can::Frame frame;
    frame.id = 0x7E8;
    frame.length = 8;
    frame.data[0] = static_cast<std::uint8_t>(GetParam().answer.size());
    std::copy(GetParam().answer.begin(), GetParam().answer.end(), frame.data.begin() + 1);
    client.receive(frame, now + 10ms);
    EXPECT_FALSE(client.takeAnswer());
    EXPECT_TRUE(client.busy());
}

INSTANTIATE_TEST_SUITE_P(Table, StrayAnswer,
                         testing::Values(Stray{"read", {0x22, 0x10, 0x41}, {0x62, 0x10, 0x42, 0, 1}},
                                         Stray{"readOfMany", {0x22, 0x10, 0x41, 0x10, 0x43}, {0x62, 0x10, 0x42, 0, 1}},
                                         Stray{"readWithoutAny", {0x22, 0x10, 0x41}, {0x62}},
                                         Stray{"write", {0x2E, 0x10, 0x41, 0, 1}, {0x6E, 0x10, 0x42}},
                                         Stray{"routine", {0x31, 0x01, 0x03, 0x01}, {0x71, 0x01, 0x03, 0x02, 0}},
                                         Stray{"routineStopped", {0x31, 0x01, 0x03, 0x01}, {0x71, 0x02, 0x03, 0x01, 0}},
                                         Stray{"key", {0x27, 0x03}, {0x67, 0x01, 0, 0}},
                                         Stray{"session", {0x10, 0x03}, {0x50, 0x01, 0, 0, 0, 0}},
                                         Stray{"reset", {0x11, 0x01}, {0x51}},
                                         Stray{"otherService", {0x22, 0x10, 0x41}, {0x7F, 0x2E, 0x31}}),
                         [](const auto& row) { return row.param.name; });

TEST_F(UdsTest, ResponsePendingExtendsTheWait)
{
    ASSERT_TRUE(client.request(Bytes{0x31, 0x01, 0x03, 0x01}, now));
    ASSERT_TRUE(client.frameToSend(now));
    client.frameWritten(now);
    can::Frame frame;
    frame.id = 0x7E8;
    frame.length = 8;
    frame.data = {0x03, 0x7F, 0x31, 0x78, 0xCC, 0xCC, 0xCC, 0xCC};
    client.receive(frame, now + 100ms);
    client.advance(now + 5s);
    EXPECT_FALSE(client.takeAnswer());
    frame.data = {0x05, 0x71, 0x01, 0x03, 0x01, 0x00, 0xCC, 0xCC};
    client.receive(frame, now + 5050ms);
    EXPECT_TRUE(client.takeAnswer()->positive());
}

TEST_F(UdsTest, FunctionalRequestsAreAnsweredOnlyWithNews)
{
    can::Frame frame;
    frame.id = 0x7DF;
    frame.length = 8;
    frame.data = {0x02, 0x3E, 0x00};
    server.receive(frame, now);
    EXPECT_TRUE(server.frameToSend(now));
    server.frameWritten(now);
    frame.data = {0x03, 0x22, 0x99, 0x99};
    server.receive(frame, now);
    EXPECT_FALSE(server.frameToSend(now));
}

TEST_F(UdsTest, AnyBytesLeaveTheServerUsable)
{
    for (unsigned service = 0; service < 256; ++service) {
        for (std::size_t length = 1; length <= 7; ++length) {
            can::Frame frame;
            frame.id = 0x7E0;
            frame.length = 8;
            frame.data.fill(static_cast<std::uint8_t>(service * 7 + length));
            frame.data[0] = static_cast<std::uint8_t>(length);
            frame.data[1] = static_cast<std::uint8_t>(service);
            server.receive(frame, now);
            wait(2ms);
        }
    }
    ask({0x10, 0x01});
    EXPECT_TRUE(ask({0x22, 0x10, 0x41}).positive());
}

} // namespace
