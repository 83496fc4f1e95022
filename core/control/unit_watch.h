// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "can/frame.h"
#include "control/commander_watch.h"
#include "control/session_info.h"
#include "control/unit_identity.h"
#include "d1000/command.h"
#include "telemetry/pack_snapshot.h"
#include "units/time.h"

namespace packdeck::control {

/// What is known of the connection, of the unit on it, and of who else commands it.
class UnitWatch
{
public:
    enum class Seen : std::uint8_t { Other, UnitFrame, ForeignCommand, OwnEcho };

    enum class Change : std::uint8_t { None, OtherAddress };

    /// A snapshot older than this is no basis for judging anything: whoever makes them has stopped.
    static constexpr units::Duration snapshotHoldsFor = std::chrono::seconds(1);

    void connected(const SessionInfo& session, units::Timestamp now);
    void disconnected();
    Seen received(const can::Frame& frame, units::Timestamp now);

    /// OtherAddress: the snapshot is of another bus or base ID than the one before.
    Change facts(const telemetry::PackSnapshot& snapshot, units::Timestamp now);

    [[nodiscard]] const std::optional<SessionInfo>& session() const { return m_session; }

    [[nodiscard]] units::Timestamp connectedAt() const { return m_connectedAt; }

    /// Null while there is none of this connection, or the last is too old.
    [[nodiscard]] const telemetry::PackSnapshot* snapshot(units::Timestamp now) const;

    /// As this connection's heartbeat told it.
    [[nodiscard]] std::optional<std::uint32_t> serial() const;

    /// The unit that answers, as it has to be named to arm it; nothing while it has not told its serial number.
    [[nodiscard]] std::optional<UnitIdentity> identity() const;

    /// The reported state where it is fresh.
    [[nodiscard]] std::optional<d1000::State> state(units::Timestamp now) const;

    [[nodiscard]] telemetry::ContactorsTogether contactors(units::Timestamp now) const;

    [[nodiscard]] std::optional<units::Timestamp> lastFrame() const { return m_lastFrame; }

    [[nodiscard]] const CommanderWatch& foreign() const { return m_foreign; }

    [[nodiscard]] std::uint32_t commandId() const;
    [[nodiscard]] can::Frame commandFrame(d1000::Command command) const;

private:
    struct Bus
    {
        std::string plugin;
        std::string interface;
    };

    std::optional<SessionInfo> m_session;
    Bus m_bus; ///< of the last connection: a commander on it is not forgotten by a reconnect
    units::Timestamp m_connectedAt{};
    std::uint16_t m_baseId = d1000::defaultBaseId;
    std::unique_ptr<telemetry::PackSnapshot> m_snapshot;
    units::Timestamp m_snapshotAt{};
    std::optional<units::Timestamp> m_lastFrame;
    CommanderWatch m_foreign;
};

} // namespace packdeck::control
