// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/command_id.h"

#include <algorithm>

#include "binding/pack_binding.h"
#include "binding/pack_catalog.h"
#include "d1000/protocol.h"

namespace packdeck::link {

bool commandIdOwnedByNode(const binding::PackCatalog& catalog, const binding::PackId& pack)
{
    const auto bound = catalog.bind(pack);
    if (!bound) {
        return false;
    }
    const std::uint32_t commandKey = can::key(std::uint32_t{pack.baseId} + d1000::commandOffset, false);
    if (!bound->owners(commandKey).empty()) {
        return true;
    }
    const auto message = bound->find(commandKey);
    if (!message) {
        return false;
    }
    const auto& signals = bound->messages()[*message].signals;
    return std::none_of(signals.begin(), signals.end(), [](const binding::BoundSignal& signal) {
        return signal.meaning.quantity == binding::Quantity::Command;
    });
}

} // namespace packdeck::link
