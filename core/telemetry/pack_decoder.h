// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "binding/pack_binding.h"
#include "can/frame.h"
#include "telemetry/numbering_checker.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/period_estimator.h"
#include "telemetry/presence.h"

namespace packdeck::telemetry {

/// What a message touches, so that only what depends on it is worked out again.
enum Concern : std::uint8_t {
    ConcernsIdentity = 0x01,
    ConcernsFirmware = 0x02,
    ConcernsState = 0x04,
    ConcernsContactors = 0x08, ///< words of contactors, or voltages that confirm them
    ConcernsInterlock = 0x10,
    ConcernsExtremes = 0x20,
    ConcernsCells = 0x40,
    ConcernsCommand = 0x80,
};

/// Writes the values of frames into a snapshot by a binding, learns the period of each message, and lets values go
/// stale. Knows no rule beyond that. One thread.
class PackDecoder
{
public:
    /// Null: nothing is decoded.
    void setBinding(std::shared_ptr<const binding::PackBinding> binding);

    [[nodiscard]] const std::shared_ptr<const binding::PackBinding>& binding() const { return m_binding; }

    /// Position of the frame's message, or nothing.
    [[nodiscard]] std::optional<std::size_t> find(const can::Frame& frame) const;

    [[nodiscard]] bool isTooShort(std::size_t message, const can::Frame& frame) const;

    /// Writes all values; returns the concerns of the message.
    unsigned decode(std::size_t message, const can::Frame& frame, units::Timestamp at, PackSnapshot& snapshot);

    /// Marks what has become stale by `now`; returns the concerns of those messages together.
    unsigned age(units::Timestamp now, PackSnapshot& snapshot);

    void assumePeriod(std::uint32_t key, units::Duration period);

    /// Of the message that came most often among those the unit sends; nothing before there is one.
    [[nodiscard]] std::optional<units::Duration> fastestPeriod() const;

    [[nodiscard]] const SuspectFlags& suspect() const { return m_suspect; }

    [[nodiscard]] NumberingChecker& numbering() { return m_numbering; }

    [[nodiscard]] unsigned concernsOf(std::size_t message) const { return m_messages[message].concerns; }

    /// Another unit: what was received and learned no longer counts, but for who it is.
    void forgetUnit();

private:
    struct MessageState
    {
        PeriodEstimator period;
        units::Timestamp last;
        std::uint8_t concerns = 0;
        bool seen = false;
        bool stale = false;
    };

    [[nodiscard]] static MessageState startOf(const binding::BoundMessage& message);
    void forgetSuspect(std::size_t message, std::uint64_t word, unsigned length, PackSnapshot& snapshot);
    void putCell(PackSnapshot& snapshot, const binding::BoundSignal& signal, std::int64_t raw, units::Timestamp at);
    void putSensor(PackSnapshot& snapshot, const binding::BoundSignal& signal, std::int64_t raw, units::Timestamp at);

    std::shared_ptr<const binding::PackBinding> m_binding;
    std::vector<MessageState> m_messages;
    SuspectFlags m_suspect;
    NumberingChecker m_numbering;
};

} // namespace packdeck::telemetry
