// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace packdeck::params {

/// A parameter's value in raw counts, as the unit holds it: one number, or one for each element of an array.
using RawValue = std::vector<std::int64_t>;

/// How the unit encodes one element.
enum class Encoding : std::uint8_t { Uint8, Uint16, Int16, Uint32 };

/// Who may write it: the level that SecurityAccess has to unlock.
enum class Level : std::uint8_t { ReadOnly, User, Admin };

/// What a wrong value can do.
enum class Danger : std::uint8_t {
    None,
    Caution,       ///< wrong figures, wrong names
    Protection,    ///< the pack trips too early or too late
    Hardware,      ///< contactors or the precharge are driven wrongly
    Communication, ///< this program loses the unit
};

enum class Editor : std::uint8_t {
    Number,
    Hex,
    Choice,     ///< of the values listed
    Contactors, ///< one bit for each of five contactors, in the lowest bit of their nibbles
    Nodes,      ///< one count for each node
    Curve,      ///< points over state of charge
};

struct NamedValue
{
    std::int64_t raw = 0;
    std::string text;
};

/// One configuration parameter as a metadata file describes it. Physical value = raw x scale, in `unit`.
struct Parameter
{
    std::string name;
    std::uint16_t index = 0;               ///< the vendor's; of the first element of an array
    std::uint16_t did = 0;                 ///< data identifier of the value, of an array's first element
    std::optional<std::uint16_t> wholeDid; ///< data identifier of a whole array
    Encoding encoding = Encoding::Uint16;
    double scale = 1.0;
    int decimals = 0; ///< that one count needs
    std::string unit;
    std::int64_t minimum = 0;             ///< raw
    std::int64_t maximum = 0;             ///< raw
    std::optional<RawValue> defaultValue; ///< `count` elements
    std::size_t count = 1;
    std::string lengthFrom; ///< the parameter that says how many elements are in use; empty: all
    std::vector<NamedValue> values;
    std::size_t group = 0; ///< in Metadata::groups()
    Level level = Level::User;
    Danger danger = Danger::None;
    Editor editor = Editor::Number;
    bool restart = false;   ///< takes effect after a restart of the unit
    bool extension = false; ///< of the bundled BMU, in an index the vendor leaves free
    std::string description;
    std::string note; ///< where this differs from what the vendor prints

    [[nodiscard]] bool isArray() const { return count > 1; }

    /// "4.200" for 4200: as many decimals as one count needs, without unit.
    [[nodiscard]] std::string text(std::int64_t raw) const;

    /// Elements separated by blanks.
    [[nodiscard]] std::string text(const RawValue& value) const;

    /// The words for a value of a Choice, else text() and unit; arrays in short ("32 x 14").
    [[nodiscard]] std::string words(const RawValue& value) const;

    /// Reads "4.2", "4,2", "0x600" (raw) or one of the named values. Nothing when it is none of these, or finer than
    /// one count. The range is not looked at.
    [[nodiscard]] std::optional<std::int64_t> parse(std::string_view text) const;

    /// Raw counts of a physical number; nothing when it is finer than one count.
    [[nodiscard]] std::optional<std::int64_t> fromPhysical(double value) const;

    [[nodiscard]] double physical(std::int64_t raw) const { return static_cast<double>(raw) * scale; }

    [[nodiscard]] bool inRange(std::int64_t raw) const;

    [[nodiscard]] std::size_t elementBytes() const;

    /// Big-endian, as on the wire.
    [[nodiscard]] std::vector<std::uint8_t> encode(const RawValue& value) const;

    /// Nothing when the length is not that of `count` elements.
    [[nodiscard]] std::optional<RawValue> decode(std::span<const std::uint8_t> bytes) const;
};

/// English, translatable (context "Parameter").
[[nodiscard]] std::string_view label(Danger danger);
[[nodiscard]] std::string_view label(Level level);

} // namespace packdeck::params
