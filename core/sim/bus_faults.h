// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

#include "can/frame.h"
#include "d1000/command.h"
#include "sim/control_command.h"
#include "sim/repeater.h"
#include "units/time.h"

namespace packdeck::sim {

/// What goes wrong on the pack's side of the bus: others that send, frames that are lost, a bus that is full. While
/// nothing of it is injected it costs nothing.
class BusFaults
{
public:
    explicit BusFaults(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    void set(const FaultSetting& setting, units::Duration now);
    void clear(Fault fault);

    [[nodiscard]] bool isOff() const { return m_off; }

    /// Whether the command that arrives now is lost on the way.
    bool losesCommand();

    /// The last command the BMU took, for a replay.
    void remember(const std::array<std::uint8_t, 8>& command);

    /// What others send before `end`, in order of time. Those with the commands' ID reach the BMU, too.
    void takeForeign(units::Duration end, std::uint32_t baseId, std::vector<can::Frame>& out);

    /// What of the pack's own frames of a tick [from, end) gets onto the bus, appended to `out`.
    void transmit(std::vector<can::Frame>& own, units::Duration from, units::Duration end, units::Duration frameTime,
                  std::vector<can::Frame>& out);

    [[nodiscard]] bool isActive() const { return m_active != 0; }

private:
    /// Who sends besides us.
    enum class Sender : std::uint8_t { Commander, WrongLength, MultiBit, Replay, Collision };
    static constexpr std::size_t senderCount = 5;
    /// Waits in the controller at most; what is older is lost.
    static constexpr std::size_t longestQueue = 128;

    [[nodiscard]] can::Frame frameOf(Sender sender, std::uint32_t baseId) const;

    [[nodiscard]] Repeater& repeater(Sender sender) { return m_senders[static_cast<std::size_t>(sender)]; }

    std::array<Repeater, senderCount> m_senders{};
    std::deque<can::Frame> m_queue;
    d1000::Command m_foreign = d1000::Command::Idle;
    std::array<std::uint8_t, 8> m_lastCommand{};
    std::uint64_t m_seed;
    std::uint64_t m_commands = 0;
    double m_loss = 0.0;     ///< share of the commands
    double m_overload = 0.0; ///< share of the bus
    double m_credit = 0.0;   ///< frames of ours that may go
    double m_debt = 0.0;     ///< frames of the overload that are due
    bool m_off = false;
    bool m_hasCommand = false;
    int m_active = 0; ///< faults that stand
};

} // namespace packdeck::sim
