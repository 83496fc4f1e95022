// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace packdeck::binding {
class SignalBook;
}

namespace packdeck::test {

/// The names of a V1.2 pack at base 0x600 on bus 0.
[[nodiscard]] std::shared_ptr<const binding::SignalBook> bookOfShippedPack();

} // namespace packdeck::test
