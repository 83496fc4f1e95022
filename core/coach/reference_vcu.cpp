// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "coach/reference_vcu.h"

#include "d1000/reason.h"

namespace packdeck::coach {

namespace {

using d1000::Command;
using d1000::State;

constexpr int idlesBeforeSilence = 5;

bool isOpen(State state)
{
    return state == State::Idle || state == State::Safe || state == State::Init;
}

} // namespace

std::optional<Command> ReferenceVcu::due(units::Timestamp now, std::optional<State> state, std::uint32_t reasons)
{
    if (m_next && now < *m_next) {
        return std::nullopt;
    }
    m_next = m_next ? *m_next + period : now + period;
    if (m_goal != Goal::Off) {
        m_idlesLeft = idlesBeforeSilence;
    } else if (m_idlesLeft == 0) {
        return std::nullopt;
    } else if (state && isOpen(*state)) {
        --m_idlesLeft;
    }
    return state ? command(*state, reasons) : Command::Idle;
}

Command ReferenceVcu::command(State state, std::uint32_t reasons) const
{
    const bool faulty = (reasons & ~d1000::bit(d1000::Reason::ControlTimeout)) != 0;
    if (faulty || m_goal == Goal::Idle || m_goal == Goal::Off) {
        return Command::Idle;
    }
    const bool drives = m_goal == Goal::Drive;
    switch (state) {
    case State::Idle:
        return drives ? Command::Connect : Command::ChargeInitialise;
    case State::Connect:
    case State::Precharge:
    case State::Enabled:
        return drives ? Command::Enable : Command::Idle;
    case State::ChargeInit:
    case State::ChargeConnect:
    case State::ChargeEnabled:
        return drives ? Command::Idle : Command::ChargeEnable;
    case State::Init:
    case State::Calibrate:
    case State::ChargeStopping:
    case State::Disconnect:
    case State::Safe:
        break;
    }
    return Command::Idle;
}

} // namespace packdeck::coach
