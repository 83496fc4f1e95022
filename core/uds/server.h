// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "can/frame.h"
#include "uds/isotp_channel.h"
#include "uds/security.h"
#include "uds/services.h"

namespace packdeck::uds {

/// What a unit offers behind its server: data, routines, reset. Called within Server::receive().
class ServerBackend
{
public:
    virtual ~ServerBackend() = default;

    /// Appends the value of a data identifier.
    virtual Nrc readData(std::uint16_t did, std::vector<std::uint8_t>& out) = 0;
    virtual Nrc writeData(std::uint16_t did, std::span<const std::uint8_t> value, AccessLevel level) = 0;

    /// Runs a routine to its end and appends what it has to say.
    virtual Nrc routine(RoutineAction action, std::uint16_t id, std::span<const std::uint8_t> options,
                        AccessLevel level, std::vector<std::uint8_t>& out) = 0;

    /// Whether a reset is allowed now; it is carried out after the answer is on the bus, by restart().
    virtual Nrc mayReset(ResetType type, AccessLevel level) = 0;
    virtual void restart(ResetType type) = 0;

    /// Whether the programming session may be entered now.
    virtual Nrc mayProgram() = 0;

    virtual Seed nextSeed() = 0;
};

struct ServerSettings
{
    std::uint32_t requestId = 0x7E0;
    std::uint32_t responseId = 0x7E8;
    std::uint32_t functionalId = 0x7DF;
    std::vector<std::uint8_t> userSecret;
    std::vector<std::uint8_t> adminSecret;

    units::Duration sessionTimeout = std::chrono::seconds(5); ///< S3: then the default session, locked
    units::Duration lockout = std::chrono::seconds(10);       ///< after a start and after `maxAttempts` wrong keys
    unsigned maxAttempts = 3;
    std::uint16_t p2_ms = 50;        ///< told to the client
    std::uint16_t p2Star_10ms = 500; ///< told to the client, in units of 10 ms
};

/// The unit's side of UDS (ISO 14229-1) over ISO-TP. Sans I/O, same rhythm as IsoTpChannel. One thread.
class Server
{
public:
    Server(ServerBackend& backend, const ServerSettings& settings, units::Timestamp now);

    /// A copy that speaks for another backend.
    Server(const Server& other, ServerBackend& backend);

    /// As copying, but keeps its own backend.
    void takeStateOf(const Server& other);

    void receive(const can::Frame& frame, units::Timestamp now);
    void advance(units::Timestamp now);
    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now);
    void frameWritten(units::Timestamp now);
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

    [[nodiscard]] SessionType session() const { return m_data.session; }

    [[nodiscard]] AccessLevel level() const { return m_data.level; }

private:
    using Bytes = std::vector<std::uint8_t>;
    using Request = std::span<const std::uint8_t>;

    void answer(Request request, bool functional, units::Timestamp now);
    Nrc handle(Request request, Bytes& response, units::Timestamp now);
    Nrc sessionControl(Request request, Bytes& response);
    Nrc reset(Request request, Bytes& response);
    Nrc readData(Request request, Bytes& response);
    Nrc writeData(Request request, Bytes& response);
    Nrc securityAccess(Request request, Bytes& response, units::Timestamp now);
    Nrc seed(AccessLevel wanted, Bytes& response, units::Timestamp now);
    Nrc key(AccessLevel wanted, Request key, units::Timestamp now);
    Nrc routine(Request request, Bytes& response);
    Nrc testerPresent(Request request, Bytes& response) const;
    void enter(SessionType session);
    void resetIfDue(units::Timestamp now);

    struct Data
    {
        ServerSettings settings;
        IsoTpChannel physical;
        SessionType session = SessionType::Default;
        AccessLevel level = AccessLevel::Locked;
        AccessLevel seedFor = AccessLevel::Locked; ///< whose key is awaited
        Seed seed{};
        unsigned wrongKeys = 0;
        units::Timestamp lockedUntil{};
        units::Timestamp lastRequest{};
        std::optional<ResetType> resetPending;
    };

    ServerBackend& m_backend;
    Data m_data;
};

} // namespace packdeck::uds
