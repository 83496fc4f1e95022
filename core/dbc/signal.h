// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace packdeck::dbc {

enum class ByteOrder : std::uint8_t { LittleEndian, BigEndian };

/// Float32 and Float64 come from SIG_VALTYPE_.
enum class ValueType : std::uint8_t { Integer, Float32, Float64 };

/// A word for one raw value (VAL_).
struct ValueDescription
{
    std::int64_t value = 0;
    std::string text;

    bool operator==(const ValueDescription&) const = default;
};

/// A value of BA_: a number, or a text; an ENUM is its word.
struct Attribute
{
    std::string name;
    std::variant<double, std::string> value;

    bool operator==(const Attribute&) const = default;
};

/// Inclusive range of multiplexor values (SG_MUL_VAL_; "m3" is 3-3).
struct MultiplexRange
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    bool operator==(const MultiplexRange&) const = default;
};

struct Multiplexing
{
    bool isMultiplexor = false;         ///< "M", "m0M": selects others
    bool isMultiplexed = false;         ///< "m0", "m0M": only there when its multiplexor holds one of `ranges`
    std::string multiplexor;            ///< name of the signal that selects this one; empty when not multiplexed
    std::vector<MultiplexRange> ranges; ///< raw values of the multiplexor; empty when not multiplexed

    bool operator==(const Multiplexing&) const = default;
};

/// One SG_ with everything the file says about it. Texts are UTF-8.
struct Signal
{
    std::string name;
    unsigned startBit = 0;  ///< as the DBC writes it: of the LSB when little-endian, of the MSB when big-endian
    unsigned bitLength = 1; ///< 1 ... 64
    ByteOrder byteOrder = ByteOrder::LittleEndian;
    bool isSigned = false;
    ValueType valueType = ValueType::Integer;
    double factor = 1.0; ///< physical = raw * factor + offset
    double offset = 0.0;
    double minimum = 0.0; ///< physical; minimum == maximum means that the file gives no range
    double maximum = 0.0;
    std::string unit;
    std::string comment;
    std::vector<std::string> receivers;
    Multiplexing multiplexing;
    std::vector<ValueDescription> values; ///< in the order of the file
    std::vector<Attribute> attributes;

    bool operator==(const Signal&) const = default;
};

} // namespace packdeck::dbc
