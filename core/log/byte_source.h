// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "text/error.h"

namespace packdeck::log {

/// The bytes of a log file, unpacked where it is a .gz or a .zip (by content; of a .zip the first file that is a log).
class ByteSource
{
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;

    /// The next bytes, `piece` is overwritten; empty at the end. Errors: FileRead.
    [[nodiscard]] virtual Result<void> next(std::string& piece) = 0;

    /// How far into the file on disk it is, in bytes.
    [[nodiscard]] virtual std::uint64_t position() const = 0;

    /// The log's own name: that of the file inside a .zip, without ".gz" at the end.
    [[nodiscard]] virtual std::string name() const = 0;

    /// Further logs of a .zip, by their names in it: they are not read.
    [[nodiscard]] virtual std::vector<std::string> otherLogs() const { return {}; }

    static constexpr std::size_t pieceSize = 256 * 1024; ///< half of a common second-level cache
};

/// Errors: FileOpen, FileRead; for a .zip without a log those of whyNoLog().
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openByteSource(const std::filesystem::path& file);

/// Reads a file as it is.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openPlainSource(const std::filesystem::path& file);

/// The first file within a .zip that is a log of a known format.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openZipSource(const std::filesystem::path& file);

} // namespace packdeck::log
