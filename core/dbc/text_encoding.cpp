// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/text_encoding.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace packdeck::dbc {

namespace {

/// Windows-1252 0x80 ... 0x9F; its five undefined bytes stay the control characters of Latin-1.
constexpr auto windowsGap = std::to_array<std::uint16_t>(
    {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
     0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
     0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178});

void appendUtf8(std::string& out, std::uint16_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// Length of the UTF-8 sequence at `position`, 0 when there is none: overlong forms, surrogates and what lies beyond
/// U+10FFFF are refused.
std::size_t sequenceLength(std::string_view bytes, std::size_t position)
{
    const auto at = [&](std::size_t i) -> std::uint32_t {
        return position + i < bytes.size() ? static_cast<unsigned char>(bytes[position + i]) : 0;
    };
    const std::uint32_t lead = at(0);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    std::uint32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80) {
            return 0;
        }
        code = (code << 6) | (at(i) & 0x3F);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    const bool valid = lead >= 0xC2 && code >= smallest.at(length) && code <= 0x10FFFF && !surrogate;
    return valid ? length : 0;
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = sequenceLength(bytes, i);
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

} // namespace

std::string toUtf8(std::string_view bytes)
{
    const bool latin1 = !isUtf8(bytes);
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == '\r') {
            const bool pair = i + 1 < bytes.size() && bytes[i + 1] == '\n';
            if (!pair) {
                out += '\n';
            }
        } else if (byte < 0x80 || !latin1) {
            out += bytes[i];
        } else {
            appendUtf8(out, byte < 0xA0 ? windowsGap.at(byte - 0x80U) : byte);
        }
    }
    return out;
}

} // namespace packdeck::dbc
