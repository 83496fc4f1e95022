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

/// Where the values of one frame went.
struct DecodedFrame
{
    static constexpr std::uint32_t noMessage = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t message = noMessage; ///< index into Database::messages(); noMessage when nobody owns the frame
    std::uint32_t count = 0;           ///< values, one a signal in the order of Message::signals
    std::size_t first = 0;             ///< of them in the values of a batch; 0 for a single frame
};

/// A Database compiled for speed: frames in, physical values out, no allocation and no look-up by name on the way.
/// It keeps nothing of the Database, and is immutable: any number of threads may use one.
///
/// The value of a signal that a frame does not carry is NaN: multiplexed out, or behind the end of a frame that is
/// shorter than its message. Remote and error frames carry no data and belong to no message.
class DecodeTable
{
public:
    DecodeTable() = default;
    explicit DecodeTable(const Database& database);

    /// Index of the first message that owns the key (can::key); noMessage when there is none.
    [[nodiscard]] std::uint32_t find(std::uint32_t key) const;

    /// The next message with the same key as `message`, noMessage after the last: a database may give one ID to two.
    [[nodiscard]] std::uint32_t nextOwner(std::uint32_t message) const { return m_messages[message].nextOwner; }

    /// How many signals a message has.
    [[nodiscard]] std::uint32_t count(std::uint32_t message) const { return m_messages[message].count; }

    /// Room for values that is enough for any one frame: the signals of the largest message, rounded up.
    [[nodiscard]] std::size_t mostValues() const { return m_mostValues; }

    /// Decodes a frame by the first message that owns its ID. `values` must have mostValues() places; those behind
    /// the last value may be overwritten.
    DecodedFrame decode(const can::Frame& frame, std::span<double> values) const;

    /// The same by a given message, whatever the frame's ID.
    DecodedFrame decodeAs(std::uint32_t message, const can::Frame& frame, std::span<double> values) const;

    /// Decodes frames one after the other, their values end to end, and returns how many: all of them, or as many as
    /// `decoded` has places for and as leave mostValues() places of `values` free. With mostValues() places a frame
    /// it is all of them.
    std::size_t decode(std::span<const can::Frame> frames, std::span<DecodedFrame> decoded,
                       std::span<double> values) const;

private:
    /// Four signals side by side, so that the compiler can take two at a time. A value is
    /// ((word << left) >> right & mask) * factor + offset with the right shift arithmetic: signed signals are
    /// sign-extended by it and have a mask of ones.
    struct alignas(64) Block
    {
        std::array<std::uint64_t, 4> mask{};
        std::array<double, 4> factor{1.0, 1.0, 1.0, 1.0};
        std::array<double, 4> offset{};
        std::array<std::uint8_t, 4> left{};
        std::array<std::uint8_t, 4> right{};
    };

    /// One signal for the thorough path: floats, multiplexing, short frames.
    struct General
    {
        SignalCodec codec;
        OrderedSignal order;
        std::uint8_t bytesNeeded = 0; ///< 0: no frame carries it
    };

    struct Layout
    {
        std::uint32_t firstBlock = 0;
        std::uint32_t count = 0;
        std::uint32_t firstGeneral = 0;
        std::uint32_t nextOwner = DecodedFrame::noMessage;
        std::uint8_t bytesNeeded = 0; ///< by the plain path: more than 8 where it cannot be taken
    };

    void compile(const Message& message);
    [[nodiscard]] bool fillBlocks(const Message& message, Layout& layout);
    void fillGeneral(const Message& message);
    void decodeInto(const Layout& layout, const can::Frame& frame, double* values) const;
    void decodeGeneral(const Layout& layout, const can::Frame& frame, double* values) const;

    static constexpr std::size_t standardIds = 0x800;

    std::vector<std::uint32_t> m_standard; ///< message by 11-bit ID
    std::unordered_map<std::uint32_t, std::uint32_t> m_others;
    std::vector<Layout> m_messages;
    std::vector<Block> m_blocks;
    std::vector<General> m_general;
    std::size_t m_mostValues = 0;
};

} // namespace packdeck::dbc
