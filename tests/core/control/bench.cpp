// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/control/bench.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "d1000/protocol.h"

namespace packdeck::control::test {

Bench::Bench(ControlMachine::StartAs startAs)
    : machine(startAs)
{
    machine.setToday(std::chrono::sys_days{std::chrono::days{20'000}});
    bmu.place(d1000::State::Safe, now);
}

void Bench::connect(const SessionInfo& info)
{
    outstanding = 0;
    m_confirmAt.reset();
    machine.connected(info, now);
    run(milliseconds(200));
}

void Bench::armed()
{
    connect();
    ASSERT_TRUE(machine.acknowledgeHazards(now));
    ASSERT_TRUE(machine.arm(ArmKind::Control, unit(), now));
}

void Bench::held(Target target)
{
    armed();
    ASSERT_TRUE(machine.select(target, now));
    ASSERT_TRUE(hold());
    ASSERT_TRUE(runUntil([this] { return status().targetReached; })) << toEnglish(status().lastEnding);
}

SessionInfo Bench::session()
{
    SessionInfo info;
    info.plugin = "socketcan";
    info.interface = "can0";
    info.bitrate = 500'000;
    return info;
}

UnitIdentity Bench::unit() const
{
    return {bmu.serial, "socketcan", "can0", 500'000};
}

void Bench::run(units::Duration duration, units::Duration tickLength)
{
    const units::Timestamp end = now + duration;
    while (now < end) {
        now += std::min(tickLength, units::Duration(end - now));
        tick();
    }
}

bool Bench::runUntil(const std::function<bool()>& done, units::Duration atMost)
{
    const units::Timestamp end = now + atMost;
    while (!done() && now < end) {
        run(milliseconds(10));
    }
    return done();
}

void Bench::pump()
{
    while (const auto frame = machine.frameToSend(now)) {
        const auto command = d1000::commandFromValue(d1000::decodeCommand(frame->data).command);
        ASSERT_TRUE(command);
        EXPECT_EQ(frame->id, d1000::defaultBaseId + d1000::commandOffset);
        EXPECT_EQ(frame->length, 8);
        sent.push_back({now, *command, machine.mode(), outstanding, lastForeign});
        if (driver == Driver::Refuses) {
            machine.writeFailed(now);
            break;
        }
        ++outstanding;
        EXPECT_EQ(outstanding, 1) << "at most one command is outstanding";
        if (driver == Driver::Silent) {
            break;
        }
        if (unitListens) {
            bmu.receive(*frame, now);
        }
        if (driver == Driver::Late) {
            m_confirmAt = now + milliseconds(30);
        } else {
            confirm();
        }
        if (driver == Driver::Echoes) {
            m_echo = *frame;
            m_echo->flags = can::Frame::LocalEcho;
        }
    }
    if (machine.takeDiscardRequest()) {
        ++discards;
        outstanding = 0;
        m_confirmAt.reset();
    }
}

void Bench::confirm()
{
    m_confirmAt.reset();
    outstanding = 0;
    machine.framesWritten(1, now);
}

void Bench::foreign(d1000::Command command)
{
    can::Frame frame;
    frame.id = d1000::defaultBaseId + d1000::commandOffset;
    frame.length = 8;
    frame.data = d1000::encodeCommand(command);
    lastForeign = now;
    machine.received(frame, now);
    bmu.receive(frame, now);
    pump();
}

void Bench::foreignEvery(units::Duration period, d1000::Command command)
{
    m_foreignPeriod = period;
    m_foreignCommand = command;
    m_nextForeign = now;
}

Outcome Bench::hold(units::Duration duration)
{
    Outcome begun = machine.holdBegin(now);
    pump();
    if (!begun) {
        return begun;
    }
    run(duration);
    Outcome ended = machine.holdEnd(now);
    pump();
    return ended;
}

std::size_t Bench::countSince(units::Timestamp from) const
{
    return static_cast<std::size_t>(
        std::count_if(sent.begin(), sent.end(), [from](const Sent& frame) { return frame.at >= from; }));
}

void Bench::tick()
{
    bmu.advance(now);
    if (m_echo) {
        const auto echo = std::exchange(m_echo, std::nullopt);
        machine.received(*echo, now);
    }
    if (m_confirmAt && now >= *m_confirmAt) {
        confirm();
    }
    if (unitTalks && now >= m_nextFrame) {
        m_nextFrame = now + milliseconds(100);
        machine.received(bmu.infoFrame(), now);
    }
    if (factsCome && now >= m_nextFacts) {
        m_nextFacts = now + milliseconds(50);
        auto snapshot = bmu.snapshot(now);
        if (distort) {
            distort(snapshot);
        }
        machine.facts(snapshot, now);
    }
    if (uiLives) {
        machine.uiAlive(now);
    }
    machine.advance(now);
    pump();
    if (m_foreignPeriod > units::Duration::zero() && now >= m_nextForeign) {
        m_nextForeign = now + m_foreignPeriod;
        foreign(m_foreignCommand);
    }
}

} // namespace packdeck::control::test
