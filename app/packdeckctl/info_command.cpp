// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/data_directory.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/json_line.h"
#include "app/packdeckctl/offline_commands.h"
#include "app/packdeckctl/pack_finder.h"
#include "binding/pack_catalog.h"
#include "can/frame_key.h"
#include "casefile/case_file.h"
#include "log/local_time.h"
#include "log/log_statistics.h"
#include "log/parallel_reading.h"
#include "log/recording_note.h"

namespace packdeck::ctl {

namespace {

using Json = nlohmann::ordered_json;

Json seconds(std::optional<std::int64_t> microseconds)
{
    return microseconds ? Json(static_cast<double>(*microseconds) / 1e6) : Json(nullptr);
}

std::optional<double> milliseconds(std::optional<std::int64_t> microseconds)
{
    return microseconds ? std::optional(static_cast<double>(*microseconds) / 1e3) : std::nullopt;
}

void printJson(const log::LogStatistics& statistics, const std::vector<PackFinder::Found>& found,
               const log::ReadSummary& summary, const std::vector<log::RecordingNote>& recordingNotes)
{
    Json packs = Json::array();
    for (const PackFinder::Found& pack : found) {
        packs.push_back({{"channel", channelOf(pack.id, summary.channels)},
                         {"base", pack.id.baseId},
                         {"dialect", binding::name(pack.id.dialect)},
                         {"assumed", pack.dialectAssumed},
                         {"serial", pack.serial ? Json(*pack.serial) : Json(nullptr)}});
    }
    Json notes = Json::array();
    for (const log::RecordingNote& note : recordingNotes) {
        notes.push_back({{"time", seconds(note.time)}, {"kind", log::name(note.kind)}, {"text", note.text}});
    }
    Json ids = Json::array();
    for (const auto& [key, id] : statistics.ids()) {
        const auto period = milliseconds(id.gaps.median_us());
        ids.push_back(
            {{"id", can::idOfKey(key)}, {"count", id.count}, {"period_ms", period ? Json(*period) : Json(nullptr)}});
    }
    const Json line{{"format", log::name(summary.format)},
                    {"frames", statistics.frames()},
                    {"first", seconds(statistics.firstTime())},
                    {"last", seconds(statistics.lastTime())},
                    {"channels", summary.channels},
                    {"packs", packs},
                    {"ids", ids},
                    {"bad_lines", summary.badLineCount},
                    {"error_frames", statistics.errorFrames()},
                    {"fd_frames", summary.fdFrames},
                    {"other_records", summary.otherRecords},
                    {"missing_frames", summary.missingFrames},
                    {"dated", summary.dated},
                    {"notes", notes}};
    printJsonLine(line);
}

/// The local time of a dated log; of another one the seconds it counts.
std::string timeWords(std::int64_t time, bool dated)
{
    constexpr std::int64_t year2000 = 946'684'800'000'000; // before, a log counts from its own start
    if (!dated || time < year2000) {
        return fmt::format("{:.6f}", static_cast<double>(time) / 1e6);
    }
    const log::LocalTime local = log::toLocal(time);
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}.{:06}", local.year, local.month, local.day, local.hour,
                       local.minute, local.second, local.microsecond);
}

/// Without what would steer a terminal.
std::string printable(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](unsigned char letter) { return letter < ' ' || letter == 0x7F; }, '?');
    return text;
}

std::string_view timeRemark(const log::ReadSummary& summary)
{
    if (summary.format == log::LogFormat::Tritium) {
        return " (the log has no times: a row every 5 ms is assumed)";
    }
    return summary.dated ? "" : " (the log has no date)";
}

void printText(const log::LogStatistics& statistics, const std::vector<PackFinder::Found>& found,
               const log::ReadSummary& summary, const std::vector<log::RecordingNote>& notes)
{
    fmt::print("{}, {} frames", log::name(summary.format), statistics.frames());
    if (statistics.firstTime()) {
        fmt::print(" in {:.6f} s, from {} to {}{}",
                   static_cast<double>(*statistics.lastTime() - *statistics.firstTime()) / 1e6,
                   timeWords(*statistics.firstTime(), summary.dated), timeWords(*statistics.lastTime(), summary.dated),
                   timeRemark(summary));
    }
    fmt::print("\nchannels:");
    for (const std::string& channel : summary.channels) {
        fmt::print(" {}", printable(channel));
    }
    for (const PackFinder::Found& pack : found) {
        fmt::print("\n{}", packWords(pack, summary.channels));
    }
    fmt::print("\nerror frames: {}\nbad lines: {}\n", statistics.errorFrames(), summary.badLineCount);
    if (summary.otherRecords > 0) {
        fmt::print("records that are no CAN frames: {}\n", summary.otherRecords);
    }
    if (summary.missingFrames > 0) {
        fmt::print("lost while recording, by the log's own numbers: {}\n", summary.missingFrames);
    }
    for (const log::RecordingNote& note : notes) {
        fmt::print("{:.6f} {}: {}\n", static_cast<double>(note.time) / 1e6, log::name(note.kind), note.text);
    }
    fmt::print("{:>10} {:>12} {:>12}\n", "ID", "frames", "period/ms");
    for (const auto& [key, id] : statistics.ids()) {
        const auto period = milliseconds(id.gaps.median_us());
        const int digits = can::isExtendedKey(key) ? 8 : 3;
        fmt::print("{:>10} {:>12} {:>12}\n", fmt::format("{:0{}X}", can::idOfKey(key), digits), id.count,
                   period ? fmt::format("{:.3f}", *period) : "-");
    }
}

/// What a case holds beside its log.
int printCase(const std::string& file, bool json)
{
    const auto found = casefile::inspectCase(file);
    if (!found) {
        report(found.error());
        return failed;
    }
    Json parts = Json::array();
    for (const casefile::Part& part : found->parts) {
        if (json) {
            parts.push_back({{"name", part.name}, {"bytes", part.bytes}});
        } else {
            fmt::print("{:>14} {}\n", part.bytes, part.name);
        }
    }
    if (json) {
        const Json view = Json::parse(found->view, nullptr, false);
        const Json line{
            {"case", found->program}, {"view", view.is_discarded() ? Json(nullptr) : view}, {"parts", parts}};
        printJsonLine(line);
    } else {
        fmt::print("case, saved by {}; its log:\n", found->program);
    }
    return done;
}

int info(const std::string& file, bool json)
{
    if (std::filesystem::path(file).extension() == casefile::extension) {
        if (const int code = printCase(file, json); code != done) {
            return code;
        }
    }
    auto catalog = binding::PackCatalog::load(dataDirectory());
    if (!catalog) {
        report(catalog.error());
        return failed;
    }
    PackFinder finder(std::make_shared<const binding::PackCatalog>(std::move(*catalog)));
    log::LogStatistics statistics;
    const auto summary = log::readLogParallel(file, [&](std::span<const can::Frame> frames) {
        statistics.add(frames);
        finder.add(frames);
        return true;
    });
    if (!summary) {
        report(summary.error());
        return failed;
    }
    report(file, *summary);
    const auto notes = log::readNotes(file);
    if (json) {
        printJson(statistics, finder.packs(), *summary, notes);
    } else {
        printText(statistics, finder.packs(), *summary, notes);
    }
    return done;
}

} // namespace

void addInfoCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto file = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("info", "What a log holds: format, times, packs, IDs and their periods");
    command->add_option("LOG", *file, "log file; its format is found out by its content")->required();
    command->callback([file, &json, &chosen] { chosen = [file, &json] { return info(*file, json); }; });
}

} // namespace packdeck::ctl
