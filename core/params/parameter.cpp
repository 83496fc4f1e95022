// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/parameter.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "text/translatable.h"

namespace packdeck::params {

namespace {

// Scales are powers of ten: what differs from a count by less than this is rounding of the decimal fraction.
constexpr double roundingCounts = 1e-4;

// Beyond it a double no longer tells counts apart; no encoding comes near.
constexpr double largestCounts = 1e15;

std::optional<std::int64_t> parseHex(std::string_view text)
{
    std::uint32_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (text.empty() || result.ec != std::errc() || result.ptr != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

std::string Parameter::text(std::int64_t raw) const
{
    if (editor == Editor::Hex) {
        return fmt::format("0x{:03X}", raw);
    }
    if (editor == Editor::Contactors) {
        return fmt::format("0x{:05X}", raw);
    }
    return fmt::format("{:.{}f}", physical(raw), decimals);
}

std::string Parameter::text(const RawValue& value) const
{
    std::string all;
    for (const std::int64_t element : value) {
        all += all.empty() ? "" : " ";
        all += text(element);
    }
    return all;
}

std::string Parameter::words(const RawValue& value) const
{
    if (value.empty()) {
        return {};
    }
    if (isArray()) {
        const auto [low, high] = std::minmax_element(value.begin(), value.end());
        const std::string range = *low == *high ? text(*low) : text(*low) + " ... " + text(*high);
        return fmt::format("{} x {}{}{}", value.size(), range, unit.empty() ? "" : " ", unit);
    }
    for (const NamedValue& named : values) {
        if (named.raw == value.front()) {
            return named.text;
        }
    }
    return unit.empty() ? text(value.front()) : text(value.front()) + ' ' + unit;
}

std::optional<std::int64_t> Parameter::parse(std::string_view given) const
{
    const std::string_view whole = trimmed(given);
    for (const NamedValue& named : values) {
        if (named.text == whole) {
            return named.raw;
        }
    }
    if (whole.size() > 2 && whole[0] == '0' && (whole[1] == 'x' || whole[1] == 'X')) {
        return parseHex(whole.substr(2));
    }
    std::string number(whole);
    std::replace(number.begin(), number.end(), ',', '.');
    double value = 0.0;
    const auto result = std::from_chars(number.data(), number.data() + number.size(), value);
    if (number.empty() || result.ec != std::errc() || result.ptr != number.data() + number.size()) {
        return std::nullopt;
    }
    return fromPhysical(value);
}

std::optional<std::int64_t> Parameter::fromPhysical(double value) const
{
    const double counts = value / scale;
    if (!std::isfinite(counts) || std::abs(counts) > largestCounts ||
        std::abs(counts - std::round(counts)) > roundingCounts) {
        return std::nullopt;
    }
    return std::llround(counts);
}

bool Parameter::inRange(std::int64_t raw) const
{
    if (raw < minimum || raw > maximum) {
        return false;
    }
    if (editor == Editor::Contactors) {
        return (raw & ~std::int64_t{0x11111}) == 0;
    }
    return values.empty() ||
           std::any_of(values.begin(), values.end(), [raw](const NamedValue& named) { return named.raw == raw; });
}

std::size_t Parameter::elementBytes() const
{
    switch (encoding) {
    case Encoding::Uint8:
        return 1;
    case Encoding::Uint16:
    case Encoding::Int16:
        return 2;
    case Encoding::Uint32:
        break;
    }
    return 4;
}

std::vector<std::uint8_t> Parameter::encode(const RawValue& value) const
{
    std::vector<std::uint8_t> bytes;
    const std::size_t width = elementBytes();
    bytes.reserve(width * value.size());
    for (const std::int64_t element : value) {
        for (std::size_t byte = width; byte-- > 0;) {
            bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(element) >> (8 * byte)));
        }
    }
    return bytes;
}

std::optional<RawValue> Parameter::decode(std::span<const std::uint8_t> bytes) const
{
    const std::size_t width = elementBytes();
    if (bytes.size() != width * count) {
        return std::nullopt;
    }
    RawValue value;
    value.reserve(count);
    for (std::size_t at = 0; at < bytes.size(); at += width) {
        std::uint32_t word = 0;
        for (std::size_t byte = 0; byte < width; ++byte) {
            word = (word << 8U) | bytes[at + byte];
        }
        value.push_back(encoding == Encoding::Int16 ? std::int64_t{static_cast<std::int16_t>(word)}
                                                    : std::int64_t{word});
    }
    return value;
}

std::string_view label(Danger danger)
{
    switch (danger) {
    case Danger::None:
        return PACKDECK_TEXT("Parameter", "harmless");
    case Danger::Caution:
        return PACKDECK_TEXT("Parameter", "wrong figures");
    case Danger::Protection:
        return PACKDECK_TEXT("Parameter", "protection");
    case Danger::Hardware:
        return PACKDECK_TEXT("Parameter", "contactors, precharge");
    case Danger::Communication:
        return PACKDECK_TEXT("Parameter", "may lose the unit");
    }
    return {};
}

std::string_view label(Level level)
{
    switch (level) {
    case Level::ReadOnly:
        return PACKDECK_TEXT("Parameter", "read only");
    case Level::User:
        return PACKDECK_TEXT("Parameter", "User");
    case Level::Admin:
        return PACKDECK_TEXT("Parameter", "Admin");
    }
    return {};
}

} // namespace packdeck::params
