// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/offline_commands.h"
#include "log/channel_names.h"
#include "log/log_writer.h"
#include "log/parallel_reading.h"

namespace packdeck::ctl {

namespace {

constexpr const char* writtenFormats = "candump asc blf trc gvret pcapng";
constexpr const char* writtenExtensions = ".log .asc .blf .trc .csv .pcapng";

struct ConvertOptions
{
    std::string input;
    std::string output;
    std::string format; ///< empty: by the extension of `output`
    bool direction = false;
};

/// The channels of a log, in the order of their numbers, as formats with names have them. They stand in the summary
/// only when the log is read, and a writer wants them before: it is read twice.
Result<std::vector<std::string>> channelsOf(const std::string& file)
{
    const auto summary = log::readLogParallel(file, [](std::span<const can::Frame>) { return true; });
    if (!summary) {
        return tl::unexpected<Error>(summary.error());
    }
    std::vector<std::string> names;
    for (const std::string& channel : summary->channels) {
        names.push_back(log::interfaceName(summary->format, channel));
    }
    return names;
}

void print(const log::ReadSummary& summary, std::string_view format, std::uint64_t leftOut, bool json)
{
    if (json) {
        fmt::print("{}\n", nlohmann::ordered_json{{"from", log::name(summary.format)},
                                                  {"to", format},
                                                  {"frames", summary.frames - leftOut},
                                                  {"left_out", leftOut},
                                                  {"bad_lines", summary.badLineCount}}
                               .dump());
        return;
    }
    fmt::print("{} -> {}, {} frames\n", log::name(summary.format), format, summary.frames - leftOut);
}

int convert(const ConvertOptions& options, bool json)
{
    const std::string extension = std::filesystem::path(options.output).extension().string();
    const auto format = options.format.empty() ? log::formatOfExtension(extension) : log::formatNamed(options.format);
    if (!format) {
        report(options.format.empty() ? Error{ErrorId::ExtensionUnknown, {options.output, writtenExtensions}}
                                      : Error{ErrorId::FormatUnknown, {options.format, writtenFormats}});
        return wrongUsage;
    }
    std::error_code ignored;
    if (std::filesystem::equivalent(options.input, options.output, ignored)) {
        report(Error{ErrorId::FileWrite, {options.output, "it is the log that is read"}});
        return failed;
    }
    auto channels = channelsOf(options.input);
    if (!channels) {
        report(channels.error());
        return failed;
    }
    auto writer = log::createWriter(*format, options.output, {std::move(*channels), options.direction});
    if (!writer) {
        report(writer.error());
        return writer.error().id == ErrorId::FormatNotWritten ? wrongUsage : failed;
    }
    Result<void> written;
    const auto summary = log::readLogParallel(options.input, [&](std::span<const can::Frame> frames) {
        written = (*writer)->write(frames);
        return written.has_value();
    });
    if (!summary) {
        report(summary.error());
        return failed;
    }
    if (written) {
        written = (*writer)->finish();
    }
    if (!written) {
        report(written.error());
        return failed;
    }
    report(options.input, *summary);
    if ((*writer)->leftOut() > 0) {
        fmt::print(stderr, "{}: {} remote and error frames left out: the format has no place for them\n",
                   options.output, (*writer)->leftOut());
    }
    print(*summary, log::name(*format), (*writer)->leftOut(), json);
    return done;
}

} // namespace

void addConvertCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto options = std::make_shared<ConvertOptions>();
    CLI::App* command = app.add_subcommand("convert", "A log in another format");
    command->add_option("IN", options->input, "log file; its format is found out by its content")->required();
    command->add_option("OUT", options->output, std::string("file to write: ") + writtenExtensions)->required();
    command->add_option("--format", options->format,
                        std::string("format to write whatever the extension says: ") + writtenFormats);
    command->add_flag("--direction", options->direction, "candump: end every line in R or T (sent by the logger)");
    command->callback([options, &json, &chosen] { chosen = [options, &json] { return convert(*options, json); }; });
}

} // namespace packdeck::ctl
