// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/archive.h"

#include <cerrno>
#include <cstring>
#include <deque>
#include <fstream>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "params/parameter_file.h"
#include "params/text_file.h"

namespace packdeck::params {

namespace {

using Json = nlohmann::ordered_json;

std::string_view outcomeWord(const ServiceStatus& status)
{
    return status.outcome == Outcome::Done ? "done" : "failed";
}

std::string line(const Json& object)
{
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// What every line of the journal begins with.
Json begun(const Circumstances& circumstances, std::uint32_t unit)
{
    Json entry;
    entry["time"] = circumstances.time;
    entry["program"] = circumstances.program;
    entry["user"] = circumstances.user;
    entry["unit"] = unit;
    entry["conditions"] = circumstances.conditions;
    return entry;
}

std::optional<JournalEntry> entryFrom(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    // A line written by another version may have other types: what is no string is left out.
    const auto string = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    JournalEntry entry;
    entry.time = string("time");
    entry.program = string("program");
    entry.user = string("user");
    entry.conditions = string("conditions");
    const auto unit = json.find("unit");
    entry.unit = unit != json.end() && unit->is_number_unsigned() ? unit->get<std::uint32_t>() : 0;
    for (const char* key : {"command", "parameter", "task"}) {
        if (entry.what.empty()) {
            entry.what = string(key);
        }
    }
    entry.before = string("old");
    entry.after = string("new");
    entry.measure = string("unit_of_value");
    entry.result = string("result");
    entry.reason = string("reason");
    return entry;
}

} // namespace

Result<std::filesystem::path> Archive::backUp(const DeviceImage& device, const std::string& time) const
{
    if (!device.metadata) {
        return failure(ErrorId::ServiceBadAnswer, {"parameters"});
    }
    ParameterFile file = ParameterFile::of(*device.metadata, [&](std::size_t i) {
        return i < device.values.size() && device.values[i] ? &*device.values[i] : nullptr;
    });
    file.serial = device.serial;
    file.firmware = device.firmware;
    file.written = time;
    file.note = "as the unit was before a write";
    if (auto made = makeFolder(backups()); !made) {
        return tl::unexpected<Error>(made.error());
    }
    // A second write within the same second keeps the first file.
    const std::string name = unitFileStem(device.serial.value_or(0), time);
    std::error_code problem;
    auto path = backups() / (name + ".json");
    for (int number = 2; std::filesystem::exists(path, problem); ++number) {
        path = backups() / fmt::format("{}-{}.json", name, number);
    }
    if (auto saved = file.save(path); !saved) {
        return tl::unexpected<Error>(saved.error());
    }
    return path;
}

Result<void> Archive::record(const DeviceImage& device, const ServiceStatus& status,
                             const Circumstances& circumstances) const
{
    Json common = begun(circumstances, device.serial.value_or(0));
    common["task"] = std::string(label(status.task));
    std::string text;
    for (const ItemStatus& item : status.items) {
        const Parameter& parameter = (*device.metadata)[item.parameter];
        Json entry = common;
        entry["parameter"] = parameter.name;
        entry["old"] = parameter.text(item.before);
        entry["new"] = parameter.text(item.after);
        entry["unit_of_value"] = parameter.unit;
        entry["result"] = std::string(label(item.state));
        if (!item.reason.empty()) {
            entry["reason"] = item.reason;
        }
        text += line(entry);
    }
    if (status.argument) {
        common["new"] = std::to_string(*status.argument);
    }
    common["result"] = std::string(outcomeWord(status));
    common["stored"] = status.stored;
    if (status.checksum) {
        common["checksum"] = fmt::format("{:08X}", *status.checksum);
    }
    if (status.error) {
        common["reason"] = toEnglish(*status.error);
    }
    text += line(common);

    return append(text);
}

Result<void> Archive::record(const CommandNote& note, const Circumstances& circumstances) const
{
    Json entry = begun(circumstances, note.unit);
    entry["command"] = note.command;
    entry["old"] = note.before;
    entry["new"] = note.after;
    entry["result"] = note.result;
    if (!note.reason.empty()) {
        entry["reason"] = note.reason;
    }
    return append(line(entry));
}

Result<std::vector<JournalEntry>> Archive::entries(std::size_t most) const
{
    std::error_code problem;
    if (!std::filesystem::exists(journal(), problem)) {
        return std::vector<JournalEntry>();
    }
    std::ifstream stream(journal(), std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {journal().string(), std::strerror(errno)});
    }
    std::deque<std::string> lines;
    for (std::string text; std::getline(stream, text);) {
        lines.push_back(std::move(text));
        if (lines.size() > most) {
            lines.pop_front();
        }
    }
    std::vector<JournalEntry> entries;
    entries.reserve(lines.size());
    for (const std::string& text : lines) {
        if (auto entry = entryFrom(text)) {
            entries.push_back(std::move(*entry));
        }
    }
    return entries;
}

Result<void> Archive::append(const std::string& text) const
{
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    std::ofstream stream(journal(), std::ios::binary | std::ios::app);
    stream.write(text.data(), static_cast<std::streamsize>(text.size()));
    stream.flush();
    if (!stream) {
        return failure(ErrorId::FileWrite, {journal().string(), std::strerror(errno)});
    }
    return {};
}

} // namespace packdeck::params
