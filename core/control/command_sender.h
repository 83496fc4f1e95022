// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include "d1000/command.h"
#include "units/time.h"

namespace packdeck::control {

/// Repeats one command, and never has more than one outstanding: the next is due only after the last was confirmed,
/// so that no old command leaves later.
class CommandSender
{
public:
    static constexpr units::Duration period = std::chrono::milliseconds(100);
    static constexpr units::Duration failedAfter = 3 * period;

    /// Two frames of one burst keep this distance, also when a user presses twice.
    static constexpr units::Duration smallestGap = std::chrono::milliseconds(10);

    /// With `echoed`, only an echo confirms; otherwise the driver's word does.
    void reset(bool echoed);

    /// Begins to repeat, or changes what is repeated within the rhythm.
    void repeat(d1000::Command command, units::Timestamp now);

    /// As repeat(), but the next frame is due now, out of the rhythm.
    void repeatAtOnce(d1000::Command command, units::Timestamp now);

    /// Nothing is due any more. What is outstanding stays so.
    void stop();

    /// The owner drops what the driver has not sent: nothing is outstanding any more.
    void discard();

    [[nodiscard]] std::optional<d1000::Command> command() const { return m_command; }

    /// The command to hand over now, if one is due and nothing is outstanding.
    [[nodiscard]] std::optional<d1000::Command> due(units::Timestamp now) const;

    [[nodiscard]] bool isOutstanding() const { return m_outstanding.has_value(); }

    [[nodiscard]] std::optional<units::Timestamp> lastSent() const { return m_lastSent; }

    void sent(d1000::Command command, units::Timestamp now);

    /// The driver took a frame, the bus echoed it, the driver refused it. True when that confirmed the outstanding one.
    bool writtenByDriver();
    bool echoed(d1000::Command command);
    void refusedByDriver();

    /// Three periods without a confirmation.
    [[nodiscard]] bool failed(units::Timestamp now) const;

    /// When something is due or fails next.
    [[nodiscard]] std::optional<units::Timestamp> nextDeadline() const;

private:
    bool confirm();

    bool m_echoConfirms = false;
    std::optional<d1000::Command> m_command;
    units::Timestamp m_next{};
    std::optional<units::Timestamp> m_lastSent;
    std::optional<d1000::Command> m_outstanding;
    std::optional<units::Timestamp> m_unconfirmedSince;
};

} // namespace packdeck::control
