// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dbc/message.h"

namespace packdeck::dbc {

/// One signal of a message, placed so that its multiplexor comes before it.
struct OrderedSignal
{
    std::uint32_t signal = 0;              ///< index into Message::signals
    std::optional<std::uint32_t> selector; ///< of its multiplexor in the ordered list
    bool reachable = true;                 ///< false: multiplexed by nobody, or by itself in the end
    std::vector<MultiplexRange> ranges;    ///< of the selector's raw value

    /// Whether the selector's raw value picks this signal.
    [[nodiscard]] bool selectedBy(std::int64_t selectorRaw) const;
};

/// All signals of a message, multiplexors first; otherwise in the order of the message.
[[nodiscard]] std::vector<OrderedSignal> multiplexOrder(const Message& message);

} // namespace packdeck::dbc
