// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "text/error.h"

namespace packdeck::log {

/// What a recorder says about itself. Times are microseconds since 1970; paths are UTF-8.
struct RecorderStatus
{
    bool recording = false;
    std::string file;                  ///< the present part, or the last one
    std::int64_t begun = 0;            ///< of the recording
    std::uint64_t bytes = 0;           ///< of all its parts, unpacked
    std::uint64_t frames = 0;          ///< in it
    std::optional<std::uint64_t> room; ///< bytes left on its disk, measured each second; nothing: not known
    std::optional<Error> stopped;      ///< why it ended without being asked to; stands until the next start

    std::string eventFile; ///< a trigger's recording that is being written; else empty
    std::optional<Error> eventError;

    std::int64_t ringBegin = 0; ///< 0: nothing in the ring
    std::uint64_t ringBytes = 0;
    std::optional<Error> ringError; ///< stands while the ring cannot be written

    std::uint64_t keptCount = 0; ///< how often the ring was kept; the two below are of the last time
    std::string keptFile;
    std::optional<Error> keptError;

    std::uint64_t taken = 0;      ///< frames since the process began
    std::uint64_t dropped = 0;    ///< frames lost here or before
    std::uint64_t overflowed = 0; ///< of them those lost here, because the disk was too slow
    std::uint64_t waiting = 0;    ///< frames not written yet
    std::int64_t stuckFor = 0;    ///< how long the present write has taken

    bool operator==(const RecorderStatus&) const = default;
};

} // namespace packdeck::log
