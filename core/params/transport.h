// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "can/frame.h"
#include "uds/client.h"
#include "units/time.h"

namespace packdeck::params {

/// How requests reach a unit's parameter service and answers come back. A real unit's service is not published: this
/// is where another one goes. Sans I/O, the rhythm of uds::IsoTpChannel; one thread.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    [[nodiscard]] virtual bool request(std::span<const std::uint8_t> message, units::Timestamp now) = 0;
    [[nodiscard]] virtual bool busy() const = 0;
    virtual void receive(const can::Frame& frame, units::Timestamp now) = 0;
    virtual void advance(units::Timestamp now) = 0;
    [[nodiscard]] virtual std::optional<can::Frame> frameToSend(units::Timestamp now) = 0;
    virtual void frameWritten(units::Timestamp now) = 0;
    [[nodiscard]] virtual std::optional<units::Timestamp> nextDeadline() const = 0;
    [[nodiscard]] virtual std::optional<uds::Answer> takeAnswer() = 0;
    virtual void abandon() = 0;
};

/// UDS on ISO-TP, as the bundled BMU speaks it.
class UdsTransport final : public Transport
{
public:
    explicit UdsTransport(const uds::ClientSettings& settings = {})
        : m_client(settings)
    {
    }

    [[nodiscard]] bool request(std::span<const std::uint8_t> message, units::Timestamp now) override
    {
        return m_client.request(message, now);
    }

    [[nodiscard]] bool busy() const override { return m_client.busy(); }

    void receive(const can::Frame& frame, units::Timestamp now) override { m_client.receive(frame, now); }

    void advance(units::Timestamp now) override { m_client.advance(now); }

    [[nodiscard]] std::optional<can::Frame> frameToSend(units::Timestamp now) override
    {
        return m_client.frameToSend(now);
    }

    void frameWritten(units::Timestamp now) override { m_client.frameWritten(now); }

    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const override { return m_client.nextDeadline(); }

    [[nodiscard]] std::optional<uds::Answer> takeAnswer() override { return m_client.takeAnswer(); }

    void abandon() override { m_client.abandon(); }

private:
    uds::Client m_client;
};

} // namespace packdeck::params
