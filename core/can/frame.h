// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace packdeck::can {

/// One classic CAN frame as a bus or a log gave it. Plain bytes: it crosses threads and files by copy.
/// CAN FD payloads do not fit and are not kept here: sources count them.
struct Frame
{
    enum Flag : std::uint8_t {
        Extended = 0x01, ///< 29-bit ID
        Remote = 0x02,
        ErrorFrame = 0x04,
        LocalEcho = 0x08, ///< our own transmission, seen on the bus
    };

    std::int64_t time = 0;   ///< microseconds since 1970-01-01 UTC by the source's own clock
    std::uint32_t id = 0;    ///< 0 ... 0x7FF, with Extended 0 ... 0x1FFFFFFF
    std::uint8_t length = 0; ///< 0 ... 8 bytes
    std::uint8_t flags = 0;
    std::uint8_t bus = 0; ///< channel number within the source
    std::uint8_t reserved = 0;
    std::array<std::uint8_t, 8> data{};

    [[nodiscard]] constexpr bool has(Flag flag) const { return (flags & flag) != 0; }

    [[nodiscard]] constexpr bool isData() const { return (flags & (Remote | ErrorFrame)) == 0; }

    bool operator==(const Frame&) const = default;
};

static_assert(std::is_trivially_copyable_v<Frame> && sizeof(Frame) == 24);

/// The ID with bit 31 set when it is a 29-bit one: one number that tells 0x123 from 0x00000123. DBC files use the same.
constexpr std::uint32_t key(std::uint32_t id, bool extended)
{
    return extended ? id | 0x80000000U : id;
}

constexpr std::uint32_t key(const Frame& frame)
{
    return key(frame.id, frame.has(Frame::Extended));
}

} // namespace packdeck::can
