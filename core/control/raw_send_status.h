// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "control/phrase.h"
#include "units/time.h"

namespace packdeck::control {

/// What a window shows of raw sending.
struct RawSendStatus
{
    struct Running
    {
        std::uint32_t number = 0;
        std::uint64_t sent = 0;
    };

    std::vector<Running> running;
    std::uint64_t sent = 0; ///< frames the driver took since the connection, single ones too
    Phrase lastStop;        ///< why a periodic send was stopped last by a rule, not by the user
    units::Timestamp lastStopAt{};
};

} // namespace packdeck::control
