// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "text/error.h"

namespace packdeck::casefile {

inline constexpr int schema = 1;
inline constexpr const char* extension = ".pdcase";
inline constexpr const char* packFolder = "packs"; ///< with a folder "dbc", as PackCatalog::load() takes it
inline constexpr const char* parametersName = "parameters.json";

/// A picture to be looked at elsewhere, in one file: a zip of the log, the DBCs, and what says how it was looked at.
/// Texts are UTF-8; empty ones are not there.
struct Case
{
    std::filesystem::path log;                             ///< as it was recorded or opened
    std::vector<std::filesystem::path> dbcs;               ///< those beside the packs' own
    std::map<std::string, std::filesystem::path> packDbcs; ///< the packs' own, by the names of the shipped files
    bool negativeCharges = true;                           ///< how those are read: a negative current charges
    std::string program;                                   ///< that wrote it: "PackDeck 0.1.0"
    std::string view;                                      ///< JSON: page, cursor, layout; the window's own words
    std::string events;                                    ///< a JSON object a line, for those who have no PackDeck
    std::string notes;                                     ///< of the recording, as log::toLine writes them
    std::string parameters;                                ///< as params::toText writes them, when they were read
};

/// Told 0 ... 1 now and then, on the thread that works; false ends the work.
using Progress = std::function<bool(double)>;

/// The file is there only when it is whole. False: `progress` ended it. Any thread. Errors: FileOpen, FileWrite.
[[nodiscard]] Result<bool> writeCase(const std::filesystem::path& file, const Case& contents,
                                     const Progress& progress = {});

/// One part of a case, for a list.
struct Part
{
    std::string name;
    std::uint64_t bytes = 0;
};

struct CaseInfo
{
    std::string program;
    std::string view;
    std::vector<Part> parts;
};

/// What a case holds; nothing is unpacked. Errors as readCase().
[[nodiscard]] Result<CaseInfo> inspectCase(const std::filesystem::path& file);

/// Unpacks a case into `folder`, which is made; the notes come to stand beside the log, the packs' DBCs in the folder
/// `packFolder` of it, the parameters in `parametersName`. All of it or, with the folder gone again, nothing: that too
/// when `progress` ended it, which is the empty result. Whatever the file holds, nothing is written outside the folder,
/// and no more than a multiple of its own size. Errors: FileOpen, FileWrite, CaseUnusable, CaseNewer.
[[nodiscard]] Result<std::optional<Case>> readCase(const std::filesystem::path& file,
                                                   const std::filesystem::path& folder, const Progress& progress = {});

} // namespace packdeck::casefile
