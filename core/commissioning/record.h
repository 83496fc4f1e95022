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

#include "commissioning/check.h"
#include "commissioning/meter.h"
#include "control/precharge_run.h"
#include "text/error.h"

namespace packdeck::commissioning {

/// What no bus tells: done, measured and judged by the engineer.
struct ManualItem
{
    std::string name; ///< English, translatable (context "Commissioning") with an id; else as the engineer typed it
    std::string value;
    std::string comment;
    CheckState state = CheckState::Waiting; ///< Waiting, Passed or Failed
    std::string at;
    std::string id = {}; ///< of an item every pack needs, in files; empty: the engineer's own

    bool operator==(const ManualItem&) const = default;
};

/// One commissioning of one unit as it stands: what is saved when it is stopped, and what the report is made of.
struct Record
{
    static constexpr int newestSchema = 1;

    std::optional<std::uint32_t> serial;
    std::string firmware;
    bool simulated = false; ///< once a simulated pack, always: every export carries the watermark
    std::string engineer;
    std::string begun;
    std::string finished;            ///< when it was closed; empty: it goes on
    std::string signedBy;            ///< who closed it with a report; empty: nobody, another one was begun instead
    std::string hazardsAcknowledged; ///< when; empty: not yet
    std::string note;
    Checks checks;
    std::vector<ManualItem> manual;
    Meter meter;
    std::shared_ptr<const control::PrechargeRun> precharge; ///< the run that was judged; null: none

    [[nodiscard]] const Check& operator[](CheckId id) const { return checks[static_cast<std::size_t>(id)]; }

    [[nodiscard]] bool isClosed() const { return !finished.empty(); }

    /// Checks, manual items, and the meter table as one.
    [[nodiscard]] std::size_t count(CheckState state) const;

    /// "crc32:1A2B3C4D" over everything in it: a signed record carries it, and is refused when it no longer fits.
    [[nodiscard]] std::string checksum() const;

    /// "BMU01234-20261128T120314Z.json"
    [[nodiscard]] std::string fileName() const;

    [[nodiscard]] std::string toJson() const;

    /// Newer schemas, files that are none of these, and signed ones that were changed are refused. `name` stands in the
    /// errors.
    [[nodiscard]] static Result<Record> parse(std::string_view text, const std::string& name);
    [[nodiscard]] static Result<Record> load(const std::filesystem::path& file);
    [[nodiscard]] Result<void> save(const std::filesystem::path& file) const;
};

/// Of the meter table: Failed when a row is apart, Acting while one is not typed.
[[nodiscard]] CheckState stateOf(const Meter& meter);

/// One that begins now, with the manual items every pack needs.
[[nodiscard]] Record newRecord(const std::string& wallTime);

/// The newest unfinished record of a unit in a folder; nothing when there is none.
[[nodiscard]] std::optional<std::filesystem::path> unfinishedRecord(const std::filesystem::path& folder,
                                                                    std::uint32_t serial);

/// What the vendor warns of; English, translatable (context "Commissioning").
[[nodiscard]] std::vector<std::string_view> hazards();

} // namespace packdeck::commissioning
