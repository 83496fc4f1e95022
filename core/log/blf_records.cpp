// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/blf_records.h"

#include "log/blf_format.h"
#include "log/byte_load.h"

namespace packdeck::log::blf {

namespace {

constexpr std::uint32_t longestObject = 64U << 20U; ///< a container holds 128 KiB as a rule
constexpr std::size_t longestHeader = 1024;

} // namespace

std::optional<std::size_t> fileHeaderLength(std::string_view bytes)
{
    if (bytes.size() < fileHeaderSize) {
        return std::nullopt;
    }
    const std::size_t told = loadLittle<std::uint32_t>(bytes, 4);
    const std::size_t size = told >= fileHeaderSize && told <= longestHeader ? told : fileHeaderSize;
    return bytes.size() < size ? std::nullopt : std::optional(size);
}

Step nextStep(std::string_view bytes)
{
    if (bytes.size() < baseHeaderSize) {
        return {};
    }
    if (!bytes.starts_with(objectSignature)) {
        const std::size_t next = bytes.find(objectSignature, 1);
        return {Step::Kind::NoRecord,
                next == std::string_view::npos ? bytes.size() - (objectSignature.size() - 1) : next, 0};
    }
    const auto size = loadLittle<std::uint32_t>(bytes, objectSizeAt);
    if (size < baseHeaderSize || size > longestObject) {
        return {Step::Kind::Impossible, objectSignature.size(), 0};
    }
    if (bytes.size() < size) {
        return {};
    }
    return {Step::Kind::Record, size, loadLittle<std::uint32_t>(bytes, objectTypeAt)};
}

} // namespace packdeck::log::blf
