// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "can/frame.h"
#include "dbc/database.h"
#include "dbc/decode_table.h"

namespace packdeck::ctl {

/// Writes decoded frames as lines, JSON or for reading. What never changes of a message's line is prepared once.
class FramePrinter
{
public:
    enum class Style : std::uint8_t { Text, Json };

    /// `packs`: the name of the pack of each message, where a log has more than one.
    FramePrinter(const dbc::Database& database, Style style, const std::vector<std::string>& packs = {});

    /// A frame by one of the messages that own its ID. Values that the frame does not carry (NaN) are left out.
    void print(const can::Frame& frame, std::uint32_t message, std::span<const double> values, std::string& out) const;

    /// A frame that no message owns.
    void printUnknown(const can::Frame& frame, std::string& out) const;

private:
    struct SignalParts
    {
        std::string before; ///< of the value
        std::string after;
        std::vector<dbc::ValueDescription> words;
        dbc::SignalCodec codec;
        int digits = 15; ///< that mean something
    };

    struct MessageParts
    {
        std::string name; ///< and what stands between the ID and the first signal
        std::vector<SignalParts> signals;
    };

    void printJson(const can::Frame& frame, const MessageParts& message, std::span<const double> values,
                   std::string& out) const;
    void printText(const can::Frame& frame, const MessageParts& message, std::span<const double> values,
                   std::string& out) const;

    Style m_style;
    std::vector<MessageParts> m_messages;
};

} // namespace packdeck::ctl
