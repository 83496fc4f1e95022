// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include "params/parameter.h"
#include "uds/services.h"

/// The requests of the parameter service in bytes; its identifiers are chosen by this project.
namespace packdeck::params::messages {

using uds::Service;

inline constexpr std::uint16_t serialDid = 0xF18C;
inline constexpr std::uint16_t firmwareDid = 0xF189;
inline constexpr std::uint16_t refusalDid = 0x3020;
inline constexpr std::uint16_t persistenceDid = 0x3021;

inline constexpr std::uint16_t persistRoutine = 0x0301;

inline std::vector<std::uint8_t> message(Service service, std::initializer_list<std::uint8_t> rest)
{
    std::vector<std::uint8_t> bytes{static_cast<std::uint8_t>(service)};
    bytes.insert(bytes.end(), rest);
    return bytes;
}

constexpr std::uint8_t high(std::uint16_t word)
{
    return static_cast<std::uint8_t>(word >> 8U);
}

constexpr std::uint8_t low(std::uint16_t word)
{
    return static_cast<std::uint8_t>(word & 0xFFU);
}

inline std::vector<std::uint8_t> readRequest(std::initializer_list<std::uint16_t> dids)
{
    auto bytes = message(Service::ReadDataByIdentifier, {});
    for (const std::uint16_t did : dids) {
        bytes.push_back(high(did));
        bytes.push_back(low(did));
    }
    return bytes;
}

inline std::uint16_t didAt(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::uint16_t>((bytes[0] << 8U) | bytes[1]);
}

/// What a unit says in words, from a place in its answer on. Bytes that would steer a terminal become '?'.
inline std::string wordsFrom(std::span<const std::uint8_t> bytes, std::size_t place)
{
    constexpr std::size_t longest = 200;
    constexpr std::uint8_t firstPrintable = 0x20;
    constexpr std::uint8_t deleteCharacter = 0x7F;
    std::string words;
    for (std::size_t i = place; i < bytes.size() && words.size() < longest; ++i) {
        const bool printable = bytes[i] >= firstPrintable && bytes[i] != deleteCharacter;
        words += printable ? static_cast<char>(bytes[i]) : '?';
    }
    return words;
}

inline std::uint16_t wireDid(const Parameter& parameter)
{
    return parameter.wholeDid.value_or(parameter.did);
}

} // namespace packdeck::params::messages
