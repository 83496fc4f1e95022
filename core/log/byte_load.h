// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace packdeck::log {

/// An unsigned number of the bytes at `at`, which have to be there.
template <typename T>
[[nodiscard]] T loadLittle(std::string_view bytes, std::size_t at)
{
    static_assert(std::is_unsigned_v<T>);
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        value = static_cast<T>(value | (static_cast<T>(static_cast<unsigned char>(bytes[at + i])) << (8 * i)));
    }
    return value;
}

template <typename T>
[[nodiscard]] T loadBig(std::string_view bytes, std::size_t at)
{
    static_assert(std::is_unsigned_v<T>);
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        value = static_cast<T>((std::uint64_t{value} << 8) | static_cast<unsigned char>(bytes[at + i]));
    }
    return value;
}

template <typename T>
[[nodiscard]] T load(std::string_view bytes, std::size_t at, bool big)
{
    return big ? loadBig<T>(bytes, at) : loadLittle<T>(bytes, at);
}

template <typename T>
void appendLittle(T value, std::string& out)
{
    static_assert(std::is_unsigned_v<T>);
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
    }
}

/// Puts a number over the bytes at `at`, which have to be there.
template <typename T>
void storeLittle(T value, std::string& bytes, std::size_t at)
{
    static_assert(std::is_unsigned_v<T>);
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        bytes[at + i] = static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
    }
}

template <typename T>
void appendBig(T value, std::string& out)
{
    static_assert(std::is_unsigned_v<T>);
    for (std::size_t i = sizeof(T); i > 0; --i) {
        out += static_cast<char>(static_cast<unsigned char>(value >> (8 * (i - 1))));
    }
}

} // namespace packdeck::log
