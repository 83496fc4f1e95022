// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commissioning/facts.h"
#include "commissioning/observation.h"
#include "commissioning/record.h"

namespace packdeck::commissioning {

/// How a parameter's value is known: the report never says more.
enum class Provenance : std::uint8_t {
    Unknown,  ///< nobody knows
    Declared, ///< in the file, keyed in by hand, seen by nobody
    Observed, ///< declared, and the unit's messages agree
    ReadBack, ///< read from the unit
};

/// English, translatable (context "Commissioning").
[[nodiscard]] std::string_view label(Provenance provenance);

struct ParameterRow
{
    std::string name;
    std::string group;
    std::string value;    ///< in words, with unit; as read, else as declared
    std::string wanted;   ///< as in the file; empty: not in it
    std::string standard; ///< the default; empty: none
    bool differsFromDefault = false;
    bool differsFromFile = false;
    bool extension = false;
    Provenance provenance = Provenance::Unknown;
    Observation seen;
};

/// Something that is not as it should be, and what was found instead. Both are translatable: a report is read in its
/// reader's language.
struct Deviation
{
    Words what; ///< its arguments too
    Words found;
};

[[nodiscard]] std::string toEnglish(const Deviation& deviation);

/// A file that decided what is shown, so that a report can be made again.
struct SourceFile
{
    std::string name;
    std::uint32_t checksum = 0; ///< CRC-32
};

/// Everything a report says. Without Qt: ui makes PDF and HTML of it, toJson() the machine's copy.
struct Report
{
    Record record;
    std::string created;
    std::string tool; ///< "PackDeck 0.1.0"
    std::string dialect;
    std::vector<SourceFile> sources;
    std::vector<ParameterRow> parameters;
    std::optional<std::uint32_t> parameterChecksum; ///< of the values read back
    std::vector<Deviation> deviations;              ///< everything that is not as it should be, worst first
    telemetry::PackSnapshot pack{};                 ///< as it was then
    binding::CellNaming naming;

    [[nodiscard]] std::string toJson() const;

    /// No check failed or is open, nothing deviates.
    [[nodiscard]] bool isClean() const { return deviations.empty(); }
};

/// Who made it, and of which files.
struct ReportOrigin
{
    std::string tool;
    std::vector<SourceFile> sources;
};

[[nodiscard]] Report makeReport(const Record& record, const Facts& facts, const ReportOrigin& origin);

/// Every file with this extension in a folder, by name. What cannot be read is left out.
[[nodiscard]] std::vector<SourceFile> sourcesIn(const std::filesystem::path& folder, std::string_view extension);

} // namespace packdeck::commissioning
