// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/bus_faults.h"

#include <algorithm>

#include "bmu/frames.h"
#include "d1000/protocol.h"
#include "pack/random.h"
#include "units/constants.h"

namespace packdeck::sim {

namespace {

constexpr std::uint32_t strongId = 0x010; // wins every arbitration against the pack
constexpr std::uint8_t shortCommand = 7;

} // namespace

void BusFaults::set(const FaultSetting& setting, units::Duration now)
{
    switch (setting.fault) {
    case Fault::SecondCommander:
        m_foreign = setting.command;
        repeater(Sender::Commander).start(setting.value, now);
        break;
    case Fault::CommandWrongLength:
        repeater(Sender::WrongLength).start(setting.value, now);
        break;
    case Fault::CommandMultiBit:
        repeater(Sender::MultiBit).start(setting.value, now);
        break;
    case Fault::CommandReplay:
        repeater(Sender::Replay).start(setting.value, now);
        break;
    case Fault::IdCollision:
        repeater(Sender::Collision).start(setting.value, now);
        break;
    case Fault::CanBusOff:
        m_off = true;
        break;
    case Fault::CommandLoss:
        m_loss = setting.value / units::percent;
        break;
    case Fault::BusOverload:
        m_overload = setting.value / units::percent;
        break;
    default:
        return;
    }
    ++m_active;
}

void BusFaults::clear(Fault fault)
{
    switch (fault) {
    case Fault::SecondCommander:
        repeater(Sender::Commander).stop();
        break;
    case Fault::CommandWrongLength:
        repeater(Sender::WrongLength).stop();
        break;
    case Fault::CommandMultiBit:
        repeater(Sender::MultiBit).stop();
        break;
    case Fault::CommandReplay:
        repeater(Sender::Replay).stop();
        break;
    case Fault::IdCollision:
        repeater(Sender::Collision).stop();
        break;
    case Fault::CanBusOff:
        m_off = false;
        break;
    case Fault::CommandLoss:
        m_loss = 0.0;
        break;
    case Fault::BusOverload:
        m_overload = 0.0;
        m_queue.clear();
        break;
    default:
        return;
    }
    --m_active;
}

bool BusFaults::losesCommand()
{
    if (m_loss <= 0.0) {
        return false;
    }
    return pack::uniform(m_seed, pack::Stream::CommandLoss, m_commands++) < m_loss;
}

void BusFaults::remember(const std::array<std::uint8_t, 8>& command)
{
    m_lastCommand = command;
    m_hasCommand = true;
}

can::Frame BusFaults::frameOf(Sender sender, std::uint32_t baseId) const
{
    can::Frame frame;
    frame.id = baseId + d1000::commandOffset;
    frame.length = 8;
    switch (sender) {
    case Sender::Commander:
        frame.data = d1000::encodeCommand(m_foreign);
        break;
    case Sender::WrongLength:
        frame.data = d1000::encodeCommand(d1000::Command::Idle);
        frame.length = shortCommand;
        break;
    case Sender::MultiBit:
        frame.data = d1000::encodeCommand(d1000::Command::Idle);
        frame.data[0] = static_cast<std::uint8_t>(frame.data[0] | static_cast<unsigned>(d1000::Command::Enable));
        break;
    case Sender::Replay:
        frame.data = m_lastCommand;
        break;
    case Sender::Collision: {
        const bmu::Message other = bmu::frames::bmsInfo(d1000::State::Idle, 0, 0, 0);
        frame.id = baseId + other.offset;
        frame.data = other.data;
        break;
    }
    }
    return frame;
}

void BusFaults::takeForeign(units::Duration end, std::uint32_t baseId, std::vector<can::Frame>& out)
{
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    for (std::size_t i = 0; i < senderCount; ++i) {
        const auto sender = static_cast<Sender>(i);
        units::Duration at{};
        while (repeater(sender).takeDue(end, at)) {
            if (sender == Sender::Replay && !m_hasCommand) {
                continue;
            }
            can::Frame frame = frameOf(sender, baseId);
            frame.time = at.count();
            out.push_back(frame);
        }
    }
    std::stable_sort(out.begin() + first, out.end(),
                     [](const can::Frame& a, const can::Frame& b) { return a.time < b.time; });
}

void BusFaults::transmit(std::vector<can::Frame>& own, units::Duration from, units::Duration end,
                         units::Duration frameTime, std::vector<can::Frame>& out)
{
    if (m_off) {
        return;
    }
    if (m_overload <= 0.0) {
        out.insert(out.end(), own.begin(), own.end());
        return;
    }
    const double room = static_cast<double>((end - from).count()) / static_cast<double>(frameTime.count());
    m_credit = std::min(m_credit + room * (1.0 - m_overload), room);
    m_debt += room * m_overload;
    m_queue.insert(m_queue.end(), own.begin(), own.end());
    while (m_queue.size() > longestQueue) {
        m_queue.pop_front();
    }
    units::Duration at = from;
    for (; m_debt >= 1.0; m_debt -= 1.0) {
        can::Frame frame;
        frame.id = strongId;
        frame.length = 8;
        frame.time = std::min(at, end - units::Duration(1)).count();
        at += frameTime;
        out.push_back(frame);
    }
    for (; m_credit >= 1.0 && !m_queue.empty(); m_credit -= 1.0) {
        can::Frame frame = m_queue.front();
        m_queue.pop_front();
        frame.time = std::min(at, end - units::Duration(1)).count();
        at += frameTime;
        out.push_back(frame);
    }
}

} // namespace packdeck::sim
