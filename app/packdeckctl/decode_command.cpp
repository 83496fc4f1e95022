// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "app/data_directory.h"
#include "app/packdeckctl/decode_table.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/frame_printer.h"
#include "app/packdeckctl/frame_remarks.h"
#include "app/packdeckctl/offline_commands.h"
#include "app/packdeckctl/output.h"
#include "app/packdeckctl/pack_finder.h"
#include "binding/pack_catalog.h"
#include "binding/relocation.h"
#include "dbc/decode_table.h"
#include "dbc/parser.h"
#include "log/parallel_reading.h"

namespace packdeck::ctl {

namespace {

struct DecodeOptions
{
    std::vector<std::string> dbcFiles;
    std::string logFile;
    bool all = false;
    WantedPack wanted;
    DecodeTableOptions table;
};

std::string fileNames(const std::vector<std::filesystem::path>& files)
{
    std::string names;
    for (const auto& file : files) {
        names += (names.empty() ? "" : ", ") + file.string();
    }
    return names;
}

/// The messages of all files in one database. What is wrong in them is reported; only a file that is none fails.
Result<dbc::Database> loadAll(const std::vector<std::filesystem::path>& files)
{
    dbc::Database all;
    for (const auto& file : files) {
        const auto loaded = dbc::load(file);
        if (!loaded) {
            return tl::unexpected<Error>(loaded.error());
        }
        report(file, loaded->problems);
        for (const dbc::Message& message : loaded->database.messages()) {
            all.add(message);
        }
    }
    for (const std::uint32_t key : all.contestedKeys()) {
        const auto owners = all.owners(key);
        report(Error{ErrorId::IdOwnedTwice,
                     {fmt::format("{:X}", key & 0x7FFFFFFFU), owners[0]->name, owners[1]->name, fileNames(files)}});
    }
    return all;
}

/// The messages of a log, and whose they are.
struct Messages
{
    dbc::Database database;
    std::vector<std::optional<std::uint8_t>> buses; ///< of the pack of each message; nothing: of any bus
    std::vector<std::string> packs;                 ///< its name, where the log has more than one
    std::vector<bool> unwanted;                     ///< of a pack that was not asked for

    void add(const dbc::Message& message, std::optional<std::uint8_t> bus, const std::string& pack)
    {
        database.add(message);
        buses.push_back(bus);
        packs.push_back(pack);
        unwanted.push_back(false);
    }

    [[nodiscard]] bool isUnwanted(std::uint32_t message) const
    {
        return message < unwanted.size() && unwanted[message];
    }

    /// Two packs of one base on two buses own the same IDs: then the frame's bus decides.
    [[nodiscard]] bool isOn(std::uint32_t message, std::uint8_t bus) const
    {
        return message < buses.size() && buses[message] == bus;
    }
};

/// Names all packs of a log that has more than one.
void reportPacks(const std::filesystem::path& log, const PacksOfLog& found)
{
    for (const PackFinder::Found& pack : found.packs) {
        if (found.packs.size() > 1) {
            fmt::print(stderr, "{}: {}: {}\n", log.string(), packName(pack, found.packs, found.channels),
                       packWords(pack, found.channels));
        }
    }
}

/// The shipped DBCs of the packs that the log shows, each at its base; of firmware 1.2 when it shows none.
Result<Messages> loadFor(const std::filesystem::path& log, const WantedPack& wanted)
{
    const auto found = packsIn(log);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    const auto isWanted = [&wanted](const PackFinder::Found& pack) { return wanted.isMatchedBy(pack); };
    if (!wanted.isAny() && std::none_of(found->packs.begin(), found->packs.end(), isWanted)) {
        return failure(ErrorId::NoPackInLog, {log.string()});
    }
    Messages result;
    if (found->packs.empty()) {
        auto shipped = loadAll({shippedDbc()});
        if (!shipped) {
            return tl::unexpected<Error>(std::move(shipped.error()));
        }
        result.database = std::move(*shipped);
        return result;
    }
    reportPacks(log, *found);
    const dbc::Database& all = result.database;
    for (const PackFinder::Found& pack : found->packs) {
        const auto file = dataDirectory() / "dbc" / binding::PackCatalog::fileOf(pack.id.dialect);
        const auto loaded = loadAll({file});
        if (!loaded) {
            return tl::unexpected<Error>(loaded.error());
        }
        const std::string name =
            found->packs.size() > 1 ? packName(pack, found->packs, found->channels) : std::string();
        const dbc::Database own = binding::relocatedUnit(*loaded, pack.id.baseId);
        for (const dbc::Message& message : own.messages()) {
            result.add(message, pack.id.bus, name);
            result.unwanted.back() = !isWanted(pack);
        }
        const dbc::Database others = binding::othersOf(*loaded);
        for (const dbc::Message& message : others.messages()) {
            const auto owners = all.owners(message.key);
            const bool isKnown = std::any_of(owners.begin(), owners.end(), [&message](const dbc::Message* owner) {
                return owner->name == message.name;
            });
            if (!isKnown) { // the driver controls are of all packs
                result.add(message, std::nullopt, {});
            }
        }
    }
    return result;
}

Result<Messages> loadGiven(const std::vector<std::filesystem::path>& files)
{
    auto all = loadAll(files);
    if (!all) {
        return tl::unexpected<Error>(std::move(all.error()));
    }
    Messages result;
    result.database = std::move(*all);
    return result;
}

int decode(const DecodeOptions& options, bool json)
{
    if (!options.table.output.empty()) {
        return decodeToTable(options.logFile, options.dbcFiles, options.wanted, options.table, json);
    }
    const std::vector<std::filesystem::path> files(options.dbcFiles.begin(), options.dbcFiles.end());
    const auto messages = files.empty() ? loadFor(options.logFile, options.wanted) : loadGiven(files);
    if (!messages) {
        report(messages.error());
        return failed;
    }
    const dbc::Database& database = messages->database;
    const dbc::DecodeTable table(database);
    const FramePrinter printer(database, json ? FramePrinter::Style::Json : FramePrinter::Style::Text, messages->packs);
    std::vector<double> values(table.mostValues());
    FrameRemarks remarks;
    Output output;
    const auto summary = log::readLogParallel(options.logFile, [&](std::span<const can::Frame> frames) {
        for (const can::Frame& frame : frames) {
            auto owner = frame.isData() ? table.find(can::key(frame)) : dbc::DecodedFrame::noMessage;
            if (owner == dbc::DecodedFrame::noMessage) {
                if (frame.isData()) {
                    remarks.addUnowned(frame);
                }
                if (options.all) {
                    printer.printUnknown(frame, output.text());
                }
            }
            bool isOnBus = false;
            for (auto any = owner; any != dbc::DecodedFrame::noMessage; any = table.nextOwner(any)) {
                isOnBus = isOnBus || messages->isOn(any, frame.bus);
            }
            // An ID with two owners gives two lines: which of them is right is not for us to guess.
            for (; owner != dbc::DecodedFrame::noMessage; owner = table.nextOwner(owner)) {
                if ((isOnBus && !messages->isOn(owner, frame.bus)) || messages->isUnwanted(owner)) {
                    continue;
                }
                if (const unsigned expected = database.messages()[owner].length; frame.length < expected) {
                    remarks.addShort(frame, expected);
                }
                const auto decoded = table.decodeAs(owner, frame, values);
                printer.print(frame, owner, std::span(values).first(decoded.count), output.text());
            }
            output.lineDone();
        }
        return output.ok();
    });
    output.flush();
    if (!summary) {
        report(summary.error());
        return failed;
    }
    report(options.logFile, *summary);
    remarks.report(options.logFile);
    if (!output.ok()) {
        report(Error{ErrorId::FileWrite, {"standard output", "not all of it was taken"}});
        return failed;
    }
    return done;
}

} // namespace

void addDecodeCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto options = std::make_shared<DecodeOptions>();
    CLI::App* command =
        app.add_subcommand("decode", "The frames of a log as messages and signals, or its signals as one table");
    command
        ->add_option("--dbc", options->dbcFiles,
                     "DBC file, any number of them; default: the shipped ones for the packs that the log shows")
        ->allow_extra_args(false);
    command->add_flag("--all", options->all, "also the frames whose ID no message has");
    addPackOptions(*command, options->wanted, "all");
    addDecodeTableOptions(*command, options->table);
    command->add_option("LOG", options->logFile, "log file; its format is found out by its content")->required();
    command->callback([options, &json, &chosen] { chosen = [options, &json] { return decode(*options, json); }; });
}

} // namespace packdeck::ctl
