// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/recording_note.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

namespace packdeck::log {

namespace {

using Json = nlohmann::ordered_json;
using Kind = RecordingNote::Kind;

constexpr double microseconds = 1e6;
constexpr double latestSeconds = 1e11; ///< the year 5138: beyond it the number is no time

constexpr std::array<std::pair<Kind, std::string_view>, 6> names{{{Kind::Start, "start"},
                                                                  {Kind::Stop, "stop"},
                                                                  {Kind::Marker, "marker"},
                                                                  {Kind::Trigger, "trigger"},
                                                                  {Kind::Event, "event"},
                                                                  {Kind::Dropped, "dropped"}}};

} // namespace

std::string_view name(Kind kind)
{
    return names.at(static_cast<std::size_t>(kind)).second;
}

std::string toLine(const RecordingNote& note)
{
    Json line{{"time", static_cast<double>(note.time) / microseconds}, {"kind", name(note.kind)}, {"text", note.text}};
    if (note.takenBack) {
        line["taken_back"] = true;
    }
    return line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<RecordingNote> parseNote(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("time") || !json["time"].is_number() || !json.contains("kind") ||
        !json["kind"].is_string()) {
        return std::nullopt;
    }
    const auto seconds = json["time"].get<double>();
    if (!(seconds >= 0 && seconds < latestSeconds)) {
        return std::nullopt;
    }
    RecordingNote note;
    note.time = std::llround(seconds * microseconds);
    const auto& kind = json["kind"].get_ref<const std::string&>();
    for (const auto& [known, word] : names) {
        if (kind == word) {
            note.kind = known;
            const auto text = json.find("text");
            note.text = text != json.end() && text->is_string() ? text->get<std::string>() : std::string();
            const auto takenBack = json.find("taken_back");
            note.takenBack = takenBack != json.end() && takenBack->is_boolean() && takenBack->get<bool>();
            return note;
        }
    }
    return std::nullopt;
}

std::filesystem::path notesFileOf(const std::filesystem::path& log)
{
    std::filesystem::path file = log;
    if (file.extension() == ".gz") {
        file.replace_extension();
    }
    file.replace_extension(".notes.jsonl");
    return file;
}

std::vector<RecordingNote> readNotes(const std::filesystem::path& log)
{
    std::vector<RecordingNote> notes;
    std::ifstream stream(notesFileOf(log));
    for (std::string line; std::getline(stream, line);) {
        auto note = parseNote(line);
        if (note && std::exchange(note->takenBack, false)) {
            if (const auto same = std::find(notes.rbegin(), notes.rend(), *note); same != notes.rend()) {
                notes.erase(std::next(same).base());
            }
        } else if (note) {
            notes.push_back(std::move(*note));
        }
    }
    return notes;
}

Result<void> appendNote(const std::filesystem::path& log, const RecordingNote& note)
{
    const std::filesystem::path file = notesFileOf(log);
    std::string line = toLine(note);
    if (std::ifstream present(file, std::ios::binary | std::ios::ate); present && present.tellg() > 0) {
        present.seekg(-1, std::ios::end);
        if (present.get() != '\n') {
            line.insert(line.begin(), '\n'); // whoever wrote the last one was cut off
        }
    }
    errno = 0;
    std::ofstream stream(file, std::ios::binary | std::ios::app);
    stream << line << std::flush;
    if (!stream) {
        return failure(ErrorId::FileWrite, {file.string(), std::strerror(errno)});
    }
    return {};
}

} // namespace packdeck::log
