// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <unordered_map>
#include <vector>

#include "can/frame.h"
#include "dbc/database.h"
#include "dbc/multiplex_order.h"
#include "dbc/signal_codec.h"

namespace packdeck::dbc {

/// The reverse of a DecodeTable: physical values in, frames out, no allocation and no look-up by name.
/// It keeps nothing of the Database, and is immutable: any number of threads may use one.
class EncodeTable
{
public:
    static constexpr std::uint32_t noMessage = std::numeric_limits<std::uint32_t>::max();

    enum class Outcome : std::uint8_t {
        Encoded,
        OutOfRange, ///< a value does not fit its bits, or the signal's minimum and maximum, or is not a number
        WrongCount, ///< not one value a signal
        NoMessage,  ///< no such message, or one of more than 8 bytes
    };

    struct Report
    {
        Outcome outcome = Outcome::Encoded;
        std::uint32_t signal = 0; ///< OutOfRange: index into Message::signals

        [[nodiscard]] bool ok() const { return outcome == Outcome::Encoded; }
    };

    EncodeTable() = default;
    explicit EncodeTable(const Database& database);

    /// Index of the first message that owns the key (can::key); noMessage when there is none.
    [[nodiscard]] std::uint32_t find(std::uint32_t key) const;

    /// Fills ID, flags, length and data of `frame` from one value a signal, in the order of Message::signals. Values
    /// are rounded to the nearest raw value; bits of no signal are 0; the value of a signal that its multiplexor does
    /// not select is ignored. The frame is untouched unless the outcome is Encoded.
    Report encode(std::uint32_t message, std::span<const double> values, can::Frame& frame) const;

private:
    struct Slot
    {
        SignalCodec codec;
        OrderedSignal order;
        double lowest = 0.0; ///< physical, half a step of tolerance included
        double highest = 0.0;
        bool fits = false; ///< lies within its message
    };

    struct Layout
    {
        std::uint32_t key = 0;
        std::uint32_t firstSlot = 0;
        std::uint32_t count = 0;
        unsigned length = 0;
    };

    std::unordered_map<std::uint32_t, std::uint32_t> m_byKey;
    std::vector<Layout> m_messages;
    std::vector<Slot> m_slots;
};

} // namespace packdeck::dbc
