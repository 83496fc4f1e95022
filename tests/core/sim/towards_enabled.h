// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "can/frame.h"
#include "d1000/command.h"
#include "d1000/protocol.h"
#include "sim/simulated_pack.h"

namespace packdeck::test {

/// The command that brings a pack one step further to ENABLED and keeps it there, as a frame for its receive().
[[nodiscard]] inline can::Frame towardsEnabled(sim::SimulatedPack& pack)
{
    d1000::Command wanted = d1000::Command::Idle;
    switch (pack.truth().state) {
    case d1000::State::Idle:
        wanted = d1000::Command::Connect;
        break;
    case d1000::State::Connect:
    case d1000::State::Precharge:
    case d1000::State::Enabled:
        wanted = d1000::Command::Enable;
        break;
    default:
        break;
    }
    can::Frame frame;
    frame.id = pack.config().parameters.nodeId + d1000::commandOffset;
    frame.length = 8;
    frame.data = d1000::encodeCommand(wanted);
    return frame;
}

} // namespace packdeck::test
