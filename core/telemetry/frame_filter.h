// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "binding/signal_book.h"
#include "telemetry/frame_test.h"

namespace packdeck::telemetry {

/// Which frames a user wants to see, as text:
///
///     id:606   id:0x600..0x60F   id>=700        IDs are hexadecimal, with or without 0x
///     cell   "Node 3"                           a part of the message's or a signal's name, or of the ID
///     name:temp   signal:voltage                the message's name; a signal's name
///     value>4.1   value:3.2..3.4                any value in the frame, in its unit
///     MaxCellVoltage>4.1   BMSState:ENABLED     one signal's value, or its word
///     byte0:0x10..0x20   data:"01 ?? FF"        raw bytes
///     bus:1   len:8   is:tx                     is: rx tx extended unknown contested wronglength
///     and   or   not   ( )                      two terms side by side are an "and"
///
/// Operators: `:` or `=` (a value, a word, a..b, a.., ..b), `!=`, `>`, `>=`, `<`, `<=`. Case does not matter.
/// Immutable, any thread.
class FrameFilter
{
public:
    /// What is wrong with a text, and where.
    struct Problem
    {
        std::size_t column = 1;    ///< from 1, in bytes of the UTF-8 text
        std::string_view sentence; ///< English, translatable (context "FrameFilter"); {n} is argument n
        std::vector<std::string> arguments;

        [[nodiscard]] std::string text() const; ///< the sentence in English
    };

    /// Takes every frame.
    FrameFilter();

    /// An empty text takes every frame.
    [[nodiscard]] static tl::expected<FrameFilter, Problem> parse(std::string_view text);

    /// Whether it takes every frame.
    [[nodiscard]] bool isEmpty() const { return m_root == nullptr; }

    /// The first name in it that no loaded DBC knows: not wrong, but it takes nothing.
    [[nodiscard]] std::optional<Problem> unknownName(const binding::SignalBook& book) const;

    /// For the frames of one ID.
    [[nodiscard]] FrameTest compile(const binding::SignalBook& book, std::uint8_t bus, std::uint32_t key) const;

    struct Node; ///< of the parsed text

private:
    std::shared_ptr<const Node> m_root;
};

} // namespace packdeck::telemetry
