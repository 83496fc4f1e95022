// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/layout_check.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <vector>

#include "text/translatable.h"

namespace packdeck::dbc {

namespace {

constexpr unsigned longestMessage = 64; ///< bytes, CAN FD
constexpr unsigned mostBits = longestMessage * 8;

using Bits = std::bitset<mostBits>;

/// A position counted in the order of the bus: byte by byte, bit 7 first.
std::uint64_t busOrder(std::uint64_t dbcBit)
{
    return dbcBit / 8 * 8 + (7 - dbcBit % 8);
}

std::uint64_t lastByte(const Signal& signal)
{
    const std::uint64_t start = signal.byteOrder == ByteOrder::BigEndian ? busOrder(signal.startBit) : signal.startBit;
    return (start + signal.bitLength - 1) / 8;
}

/// Only for a signal that ends within `longestMessage`.
Bits occupied(const Signal& signal)
{
    Bits bits;
    for (std::uint64_t i = 0; i < signal.bitLength; ++i) {
        bits.set(signal.byteOrder == ByteOrder::BigEndian ? busOrder(busOrder(signal.startBit) + i)
                                                          : signal.startBit + i);
    }
    return bits;
}

bool rangesMeet(const std::vector<MultiplexRange>& a, const std::vector<MultiplexRange>& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const MultiplexRange& one) {
        return std::any_of(b.begin(), b.end(), [&one](const MultiplexRange& other) {
            return one.first <= other.last && other.first <= one.last;
        });
    });
}

bool maySharePlace(const Multiplexing& a, const Multiplexing& b)
{
    if (!a.isMultiplexed || !b.isMultiplexed) {
        return false;
    }
    // Under two different multiplexors it takes their whole tree to know; the benefit of the doubt.
    return a.multiplexor != b.multiplexor || !rangesMeet(a.ranges, b.ranges);
}

} // namespace

void checkLayout(const RawFile::MessageStatement& statement, ProblemList& problems)
{
    const Message& message = statement.message;
    if (message.length > longestMessage) {
        problems.add(statement.offset, PACKDECK_TEXT("DbcProblem", "message {0} has {1} bytes; CAN FD ends at 64"),
                     {message.name, std::to_string(message.length)});
    }

    struct Placed
    {
        std::size_t index;
        Bits bits;
    };

    std::vector<Placed> placed;
    for (std::size_t i = 0; i < message.signals.size(); ++i) {
        const Signal& signal = message.signals[i];
        const std::uint64_t last = lastByte(signal);
        if (last >= message.length) {
            problems.add(statement.signalOffsets[i],
                         PACKDECK_TEXT("DbcProblem", "signal {0} ends in byte {1} of a message of {2} bytes"),
                         {signal.name, std::to_string(last + 1), std::to_string(message.length)});
        }
        if (last >= longestMessage) {
            continue;
        }
        const Bits bits = occupied(signal);
        // Only multiplexing gets more signals into a message than it has bits; then the latest ones are compared,
        // which keeps the time proportional to the length of the file.
        const std::size_t first = placed.size() > mostBits ? placed.size() - mostBits : 0;
        const auto other =
            std::find_if(placed.begin() + static_cast<std::ptrdiff_t>(first), placed.end(), [&](const Placed& p) {
                return (p.bits & bits).any() &&
                       !maySharePlace(signal.multiplexing, message.signals[p.index].multiplexing);
            });
        if (other != placed.end()) {
            problems.add(statement.signalOffsets[i],
                         PACKDECK_TEXT("DbcProblem", "signal {0} overlaps signal {1} of the same message"),
                         {signal.name, message.signals[other->index].name});
        }
        placed.push_back({i, bits});
    }
}

} // namespace packdeck::dbc
