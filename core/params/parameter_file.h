// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "params/metadata.h"
#include "text/error.h"

namespace packdeck::params {

enum class FileFormat : std::uint8_t { Json, Csv, Text };

/// .json, .csv, anything else Text.
[[nodiscard]] FileFormat formatOf(const std::filesystem::path& file);

/// One parameter as it stands in a file: not yet looked up, numbers kept as they were written.
struct FileEntry
{
    std::string name;
    std::vector<std::string> values; ///< physical, "4.200"; several for an array
    std::string unit;                ///< as written; may be empty
    bool isArray = false;
    int line = 0; ///< from 1; 0: not known

    bool operator==(const FileEntry& other) const
    {
        return name == other.name && values == other.values && unit == other.unit && isArray == other.isArray;
    }
};

/// A file of parameters: where they come from, and the parameters in order. Whatever the format, reading what was
/// written and writing it again gives the same bytes.
struct ParameterFile
{
    static constexpr int newestSchema = 1;

    std::string dialect;                 ///< "V1.2"
    std::optional<std::uint32_t> serial; ///< of the unit they were read from
    std::string firmware;                ///< "1.2.0"
    std::string written;                 ///< "2026-11-22T14:03:12Z"
    std::string note;
    std::vector<FileEntry> entries;

    bool operator==(const ParameterFile&) const = default;

    /// Format found by content. Newer schemas, cut off files and those that do not match their own checksum are
    /// refused. `name` stands in the errors.
    [[nodiscard]] static Result<ParameterFile> parse(std::string_view text, const std::string& name);
    [[nodiscard]] static Result<ParameterFile> load(const std::filesystem::path& file);

    [[nodiscard]] std::string toText(FileFormat format) const;
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const; ///< format by extension

    /// All parameters that `values` knows.
    [[nodiscard]] static ParameterFile of(const Metadata& metadata, const Expression::Lookup& values);

    /// "crc32:1A2B3C4D" over names, values and units.
    [[nodiscard]] std::string checksum() const;
};

} // namespace packdeck::params
