// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "can/frame.h"
#include "uds/isotp_channel.h"
#include "uds/services.h"

namespace packdeck::uds {

struct ClientSettings
{
    std::uint32_t requestId = 0x7E0;
    std::uint32_t responseId = 0x7E8;
    units::Duration p2 = std::chrono::milliseconds(150);          ///< until an answer begins
    units::Duration p2Star = std::chrono::seconds(5);             ///< the same after "response pending"
    units::Duration testerPresentEvery = std::chrono::seconds(2); ///< while a session other than default is kept
    unsigned maxPending = 60; ///< "response pending" in a row that we put up with: chosen by this project
};

/// How a request ended.
struct Answer
{
    enum class Kind : std::uint8_t {
        Positive,        ///< `data` holds what follows the service byte
        Negative,        ///< `nrc` says why
        NoAnswer,        ///< nothing within the time
        TransportFailed, ///< `transport` says how
    };

    Kind kind = Kind::NoAnswer;
    Service service = Service::TesterPresent;
    Nrc nrc = Nrc::None;
    std::optional<IsoTpError> transport;
    std::vector<std::uint8_t> data;

    [[nodiscard]] bool positive() const { return kind == Kind::Positive; }
};

/// The tester's side of UDS (ISO 14229-1) over ISO-TP, one request at a time. Sans I/O, same rhythm as IsoTpChannel.
/// It never sends of its own accord, but for tester-present in a session it was asked to enter. One thread.
class Client
{
public:
    explicit Client(const ClientSettings& settings = {});

    /// Begins a request: service byte and what follows. False while another is under way or the message is too long.
    [[nodiscard]] bool request(std::span<const std::uint8_t> message, units::Timestamp now);

    [[nodiscard]] bool busy() const { return m_state != State::Idle; }

    void receive(const can::Frame& frame, units::Timestamp now);
    void advance(units::Timestamp now);
    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now);
    void frameWritten(units::Timestamp now);
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

    /// How the request ended, one time.
    [[nodiscard]] std::optional<Answer> takeAnswer();

    /// Drops what is under way and stops tester-present: the link is gone or the user left.
    void abandon();

private:
    enum class State : std::uint8_t { Idle, Sending, Awaiting };

    void message(std::span<const std::uint8_t> bytes, units::Timestamp now);
    void finish(Answer answer);
    [[nodiscard]] bool isAnswered(std::span<const std::uint8_t> bytes) const;

    ClientSettings m_settings;
    IsoTpChannel m_channel;
    State m_state = State::Idle;
    Service m_service = Service::TesterPresent;
    std::vector<std::uint8_t> m_request;
    units::Timestamp m_deadline{};
    unsigned m_pending = 0;
    bool m_keepSession = false;
    bool m_testerPresentOut = false; ///< its frame is on the way; nobody awaits an answer
    units::Timestamp m_lastSent{};
    std::optional<Answer> m_answer;
};

} // namespace packdeck::uds
