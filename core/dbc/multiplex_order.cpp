// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/multiplex_order.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace packdeck::dbc {

bool OrderedSignal::selectedBy(std::int64_t selectorRaw) const
{
    const auto value = static_cast<std::uint64_t>(selectorRaw);
    return std::any_of(ranges.begin(), ranges.end(),
                       [value](const MultiplexRange& range) { return range.first <= value && value <= range.last; });
}

std::vector<OrderedSignal> multiplexOrder(const Message& message)
{
    const auto& signals = message.signals;
    const auto count = static_cast<std::uint32_t>(signals.size());
    std::unordered_map<std::string_view, std::uint32_t> byName;
    for (std::uint32_t i = 0; i < count; ++i) {
        byName.emplace(signals[i].name, i);
    }
    enum class State : std::uint8_t { Untouched, InChain, Placed };
    std::vector<State> states(count, State::Untouched);
    std::vector<std::uint32_t> placeOf(count);
    std::vector<std::uint32_t> chain; // a signal, its multiplexor, that one's multiplexor ...
    std::vector<OrderedSignal> ordered;
    ordered.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        chain.clear();
        bool circular = false;
        for (std::uint32_t at = i; states[at] != State::Placed;) {
            if (states[at] == State::InChain) {
                circular = true;
                break;
            }
            states[at] = State::InChain;
            chain.push_back(at);
            const Multiplexing& multiplexing = signals[at].multiplexing;
            const auto selector = byName.find(multiplexing.multiplexor);
            if (!multiplexing.isMultiplexed || selector == byName.end()) {
                break;
            }
            at = selector->second;
        }
        std::for_each(chain.rbegin(), chain.rend(), [&](std::uint32_t at) {
            const Multiplexing& multiplexing = signals[at].multiplexing;
            OrderedSignal& next = ordered.emplace_back();
            next.signal = at;
            if (multiplexing.isMultiplexed) {
                const auto selector = byName.find(multiplexing.multiplexor);
                next.reachable = !circular && selector != byName.end();
                next.ranges = multiplexing.ranges;
                if (next.reachable) {
                    next.selector = placeOf[selector->second];
                }
            }
            placeOf[at] = static_cast<std::uint32_t>(ordered.size() - 1);
            states[at] = State::Placed;
        });
    }
    return ordered;
}

} // namespace packdeck::dbc
