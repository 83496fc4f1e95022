// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dbc/signal.h"
#include "units/time.h"

namespace packdeck::dbc {

/// One BO_ with its signals.
struct Message
{
    std::uint32_t key = 0; ///< can::key: the ID, bit 31 set when it is a 29-bit one
    std::string name;
    unsigned length = 8; ///< bytes; more than 8 only in CAN FD databases
    std::string sender;  ///< empty for Vector__XXX, "no sender"
    std::vector<Signal> signals;
    std::string comment;
    std::optional<units::Duration> cycleTime; ///< attribute GenMsgCycleTime; nothing when it is absent or 0
    std::vector<Attribute> attributes;
    int line = 0; ///< of the BO_ in its file, from 1; 0 when it did not come from one

    [[nodiscard]] const Signal* find(std::string_view signalName) const;

    bool operator==(const Message&) const = default;
};

} // namespace packdeck::dbc
