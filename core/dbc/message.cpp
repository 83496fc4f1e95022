// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/message.h"

#include <algorithm>

namespace packdeck::dbc {

const Signal* Message::find(std::string_view signalName) const
{
    const auto found = std::find_if(signals.begin(), signals.end(),
                                    [signalName](const Signal& signal) { return signal.name == signalName; });
    return found == signals.end() ? nullptr : &*found;
}

} // namespace packdeck::dbc
