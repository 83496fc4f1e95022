// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace packdeck::log {

/// What is said about a moment of a recording, beside its frames.
struct RecordingNote
{
    enum class Kind : std::uint8_t {
        Start,   ///< of the recording; the text is the program that made it
        Stop,    ///< the text is the reason, empty when the user ended it
        Marker,  ///< by the user
        Trigger, ///< the text names what was true
        Event,   ///< by the program: a line of the event list
        Dropped, ///< the text is how many frames were lost here
    };

    std::int64_t time = 0; ///< microseconds since 1970, the clock of the frames' stamps on this computer
    Kind kind = Kind::Marker;
    std::string text;
    bool takenBack = false; ///< takes back the one that is the same otherwise: the file only grows

    bool operator==(const RecordingNote&) const = default;
};

/// "marker": the word in the file.
[[nodiscard]] std::string_view name(RecordingNote::Kind kind);

/// One JSON object with its line end: {"time":seconds,"kind":"marker","text":"..."}, and "taken_back":true.
[[nodiscard]] std::string toLine(const RecordingNote& note);

/// Nothing for a line that is no note.
[[nodiscard]] std::optional<RecordingNote> parseNote(std::string_view line);

/// Where the notes of a log stand: x.notes.jsonl beside x.log, also for x.log.gz.
[[nodiscard]] std::filesystem::path notesFileOf(const std::filesystem::path& log);

/// The notes beside a log, in the order of the file, without those that were taken back; lines that are none are passed
/// over. Empty where there are none.
[[nodiscard]] std::vector<RecordingNote> readNotes(const std::filesystem::path& log);

/// Adds a note to those beside a log; the log itself is not touched. Errors: FileWrite.
[[nodiscard]] Result<void> appendNote(const std::filesystem::path& log, const RecordingNote& note);

} // namespace packdeck::log
