// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "control/unit_watch.h"

#include "d1000/protocol.h"

namespace packdeck::control {

void UnitWatch::connected(const SessionInfo& session, units::Timestamp now)
{
    disconnected();
    const bool sameBus = m_bus.plugin == session.plugin && m_bus.interface == session.interface;
    m_bus = {session.plugin, session.interface};
    m_session = session;
    m_connectedAt = now;
    m_baseId = session.baseId;
    if (!sameBus || m_foreign.commandKey() != commandId()) {
        m_foreign.watch(commandId());
    }
}

void UnitWatch::disconnected()
{
    m_session.reset();
    m_snapshot.reset();
    m_lastFrame.reset();
}

UnitWatch::Seen UnitWatch::received(const can::Frame& frame, units::Timestamp now)
{
    if (frame.has(can::Frame::ErrorFrame) || frame.has(can::Frame::Extended)) {
        return Seen::Other;
    }
    if (frame.id == commandId()) {
        return m_foreign.received(frame, now) ? Seen::ForeignCommand : Seen::OwnEcho;
    }
    const bool ofUnit = frame.id >= m_baseId && frame.id <= std::uint32_t{m_baseId} + d1000::lastOffset;
    if (!ofUnit || !frame.isData() || frame.has(can::Frame::LocalEcho)) { // a remote frame is another's question
        return Seen::Other;
    }
    m_lastFrame = now;
    return Seen::UnitFrame;
}

UnitWatch::Change UnitWatch::facts(const telemetry::PackSnapshot& snapshot, units::Timestamp now)
{
    if (!m_session) {
        return Change::None;
    }
    const bool otherAddress = m_snapshot && !binding::samePack(m_snapshot->id, snapshot.id);
    if (!m_snapshot) {
        m_snapshot = std::make_unique<telemetry::PackSnapshot>(snapshot);
        m_snapshotAt = now;
    } else {
        // The same snapshot once more is no news.
        m_snapshotAt = m_snapshot->now == snapshot.now ? m_snapshotAt : now;
        *m_snapshot = snapshot;
    }
    if (m_baseId != snapshot.id.baseId) {
        m_baseId = snapshot.id.baseId;
        m_lastFrame.reset();
        m_foreign.watch(commandId());
    }
    return otherAddress ? Change::OtherAddress : Change::None;
}

const telemetry::PackSnapshot* UnitWatch::snapshot(units::Timestamp now) const
{
    return m_snapshot && now - m_snapshotAt <= snapshotHoldsFor ? m_snapshot.get() : nullptr;
}

std::optional<std::uint32_t> UnitWatch::serial() const
{
    const bool told = m_snapshot && m_snapshot->serial.known() && m_snapshot->serial.at >= m_connectedAt;
    return told ? std::optional(m_snapshot->serial.value) : std::nullopt;
}

std::optional<UnitIdentity> UnitWatch::identity() const
{
    const auto number = serial();
    if (!m_session || !number) {
        return std::nullopt;
    }
    return UnitIdentity{*number, m_session->plugin, m_session->interface, m_session->bitrate};
}

std::optional<d1000::State> UnitWatch::state(units::Timestamp now) const
{
    const auto* known = snapshot(now);
    return known != nullptr && known->state.isFresh() ? std::optional(known->state.value) : std::nullopt;
}

telemetry::ContactorsTogether UnitWatch::contactors(units::Timestamp now) const
{
    const auto* known = snapshot(now);
    return known == nullptr ? telemetry::ContactorsTogether::Unknown : known->contactorsTogether;
}

std::uint32_t UnitWatch::commandId() const
{
    return std::uint32_t{m_baseId} + d1000::commandOffset;
}

can::Frame UnitWatch::commandFrame(d1000::Command command) const
{
    can::Frame frame;
    frame.id = commandId();
    frame.length = static_cast<std::uint8_t>(frame.data.size());
    frame.data = d1000::encodeCommand(command);
    return frame;
}

} // namespace packdeck::control
