// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "params/parameter_file.h"
#include "params/parameter_set.h"

namespace packdeck::params {

/// What is to be said about a file's entry, or about one that it does not have.
struct ImportNote
{
    enum class Kind : std::uint8_t {
        Unknown,         ///< no such parameter in this dialect: left out
        ReadOnly,        ///< left out
        IdentityLeftOut, ///< belongs to another unit
        Missing,         ///< not in the file: stays as it is
        Extension,       ///< only the bundled BMU has it: taken
        WrongDialect,    ///< refuses the file, as all below
        Twice,
        BadValue,
        WrongUnit,
        WrongLength,
        OutOfRange,
        RuleBroken,
    };

    static constexpr std::size_t kinds = static_cast<std::size_t>(Kind::RuleBroken) + 1;

    Kind kind = Kind::Unknown;
    std::string name;
    std::string text; ///< English, a sentence
    int line = 0;     ///< from 1; 0: none

    [[nodiscard]] bool refuses() const { return kind >= Kind::WrongDialect; }
};

/// English, translatable (context "Import"): "unknown", "out of range" ...
[[nodiscard]] std::string_view label(ImportNote::Kind kind);

struct ImportOptions
{
    bool withIdentity = false;         ///< also serial number, base ID, bitrate of another unit
    std::optional<std::uint32_t> unit; ///< serial of the unit they are meant for
};

/// A file held against the metadata: values in raw counts, and everything worth saying, listed. A file with one
/// refusing note is never applied in part.
struct Import
{
    std::map<std::size_t, RawValue> values;
    std::vector<ImportNote> notes;

    [[nodiscard]] bool applicable() const;
    [[nodiscard]] std::size_t count(ImportNote::Kind kind) const;

    /// The edit that makes `set` hold the file's values; empty when the file is refused.
    [[nodiscard]] Edit edit(const ParameterSet& set) const;
};

/// `current` fills in what the file does not have, for the rules between parameters.
[[nodiscard]] Import importFile(const ParameterFile& file, const Metadata& metadata, const ImportOptions& options = {},
                                const Expression::Lookup& current = {});

} // namespace packdeck::params
