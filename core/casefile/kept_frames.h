// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "casefile/case_file.h"
#include "text/error.h"
#include "units/time.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::casefile {

/// Writes the frames up to `until` that a Timeline still holds as a candump log, in order of time, with their wall
/// times: what a living session has in place of a log. Takes History's lock for a second of the past at a time.
/// False: `progress` ended it.
/// Errors: FileWrite.
[[nodiscard]] Result<bool> writeKeptFrames(const telemetry::Timeline& timeline, const std::filesystem::path& file,
                                           units::Timestamp until, const Progress& progress = {});

} // namespace packdeck::casefile
