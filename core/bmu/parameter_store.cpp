// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/parameter_store.h"

#include <algorithm>
#include <span>

namespace packdeck::bmu {

namespace {

constexpr std::size_t wordBytes = 4;

std::uint32_t crc32(std::span<const std::uint8_t> bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

void putWord(std::span<std::uint8_t> bytes, std::uint32_t word)
{
    for (std::size_t i = 0; i < wordBytes; ++i) {
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (wordBytes - 1 - i)));
    }
}

std::uint32_t getWord(std::span<const std::uint8_t> bytes)
{
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < wordBytes; ++i) {
        word = (word << 8U) | bytes[i];
    }
    return word;
}

} // namespace

bool ParameterStore::store(const Parameters& parameters, std::size_t bytesUntilPowerLoss)
{
    const auto last = newest();
    Slot wanted{};
    const std::span bytes(wanted);
    putWord(bytes, sequence() + 1);
    const ParameterImage image = imageOf(parameters);
    std::copy(image.begin(), image.end(), bytes.begin() + wordBytes);
    putWord(bytes.last(wordBytes), crc32(bytes.first(slotBytes - wordBytes)));

    Slot& slot = m_slots[last ? 1 - *last : 0];
    std::size_t left = bytesUntilPowerLoss;
    for (std::uint8_t& byte : slot) {
        if (left == 0) {
            return false;
        }
        --left;
        byte = erased;
    }
    for (std::size_t i = 0; i < slotBytes; ++i, --left) {
        if (left == 0) {
            return false;
        }
        slot[i] = wanted[i];
    }
    return true;
}

std::optional<Parameters> ParameterStore::load() const
{
    const auto slot = newest();
    if (!slot) {
        return std::nullopt;
    }
    ParameterImage image{};
    const auto begin = m_slots[*slot].begin() + wordBytes;
    std::copy(begin, begin + parameterImageBytes, image.begin());
    return parametersOf(image);
}

std::uint32_t ParameterStore::sequence() const
{
    const auto slot = newest();
    return slot ? getWord(m_slots[*slot]) : 0;
}

std::optional<std::uint32_t> ParameterStore::sequenceOf(const Slot& slot)
{
    const std::span bytes(slot);
    const bool valid = crc32(bytes.first(slotBytes - wordBytes)) == getWord(bytes.last(wordBytes));
    return valid ? std::optional(getWord(bytes)) : std::nullopt;
}

std::optional<std::size_t> ParameterStore::newest() const
{
    const auto first = sequenceOf(m_slots[0]);
    const auto second = sequenceOf(m_slots[1]);
    if (first && second) {
        return *first > *second ? 0 : 1;
    }
    if (first) {
        return 0;
    }
    return second ? std::optional<std::size_t>(1) : std::nullopt;
}

} // namespace packdeck::bmu
