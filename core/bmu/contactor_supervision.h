// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "bmu/parameters.h"
#include "bmu/tick.h"
#include "d1000/contactor.h"

namespace packdeck::bmu {

using ContactorMask = std::uint8_t; ///< bit(Contactor)

/// Holds the five targets and compares them with the auxiliary contacts. Times chosen by this project: contactor data
/// sheets give 20 ... 25 ms to close and 10 ... 12 ms to release.
class ContactorSupervision
{
public:
    /// After a command, the auxiliary contact may disagree for this long.
    static constexpr std::uint32_t moving_ms = 200;
    /// Between two closings of one contactor.
    static constexpr std::uint32_t closingPause_ms = 1000;

    explicit ContactorSupervision(const Parameters& parameters);

    /// Once a tick, before anything asks: `auxiliaries` as wired, true = contact closed.
    void update(const std::array<bool, d1000::contactorCount>& auxiliaries);

    void setTargets(ContactorMask targets);

    [[nodiscard]] ContactorMask targets() const { return m_targets; }

    [[nodiscard]] bool target(d1000::Contactor contactor) const { return (m_targets & d1000::bit(contactor)) != 0; }

    /// How long the contactor has been proven closed (open), 0: it is not. Without an auxiliary contact it counts as
    /// proven once it has had its time to move.
    [[nodiscard]] std::uint32_t provenClosed_ms(d1000::Contactor contactor) const;
    [[nodiscard]] std::uint32_t provenOpen_ms(d1000::Contactor contactor) const;
    [[nodiscard]] bool allProvenOpen() const;

    /// Commanded open but seen closed (commanded closed but seen open) after its time to move.
    [[nodiscard]] bool isWelded(d1000::Contactor contactor) const
    {
        const One& c = one(contactor);
        return !target(contactor) && c.hasAuxiliary && c.seenClosed_ms > 0 && c.sinceCommand_ms >= moving_ms;
    }

    [[nodiscard]] bool isStuckOpen(d1000::Contactor contactor) const
    {
        const One& c = one(contactor);
        return target(contactor) && c.hasAuxiliary && c.seenOpen_ms > 0 && c.sinceCommand_ms >= moving_ms;
    }

    [[nodiscard]] bool anyDisagrees() const;

    /// The disagreement's age since the command, for the record.
    [[nodiscard]] std::uint32_t sinceCommand_ms(d1000::Contactor contactor) const;

    /// Whether the pause between two closings has passed; `remaining_ms` tells what is left.
    [[nodiscard]] bool mayClose(d1000::Contactor contactor) const { return closingRemaining_ms(contactor) == 0; }

    [[nodiscard]] std::uint32_t closingRemaining_ms(d1000::Contactor contactor) const;

    /// The nibble of ContactorInfo; `faults` are the contactors whose fault is set.
    [[nodiscard]] d1000::ContactorCode code(d1000::Contactor contactor, ContactorMask faults) const;

private:
    struct One
    {
        std::uint32_t sinceCommand_ms = moving_ms;
        std::uint32_t sinceClosing_ms = closingPause_ms;
        std::uint32_t seenClosed_ms = 0;
        std::uint32_t seenOpen_ms = 0;
        bool hasAuxiliary = true;
        bool inverted = false;
    };

    [[nodiscard]] const One& one(d1000::Contactor contactor) const
    {
        return m_contactors[static_cast<std::size_t>(contactor)];
    }

    std::array<One, d1000::contactorCount> m_contactors{};
    ContactorMask m_targets = 0;
};

} // namespace packdeck::bmu
