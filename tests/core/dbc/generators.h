// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rapidcheck.h>

#include "core/dbc/reference.h"

namespace packdeck::dbc::reference {

inline rc::Gen<std::array<std::uint8_t, 8>> anyPayload()
{
    return rc::gen::container<std::array<std::uint8_t, 8>>(rc::gen::arbitrary<std::uint8_t>());
}

/// An integer signal at any place of eight bytes, both byte orders.
inline rc::Gen<Signal> anyIntegerSignal()
{
    const auto free = rc::gen::apply(
        [](bool big, bool isSigned, unsigned start, unsigned length) {
            Signal signal;
            signal.name = "S";
            signal.byteOrder = big ? ByteOrder::BigEndian : ByteOrder::LittleEndian;
            signal.isSigned = isSigned;
            signal.startBit = start;
            signal.bitLength = length;
            return signal;
        },
        rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), rc::gen::inRange(0U, 64U), rc::gen::inRange(1U, 65U));
    return rc::gen::suchThat(free, [](const Signal& signal) { return fits(signal, 8); });
}

} // namespace packdeck::dbc::reference
