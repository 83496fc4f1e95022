// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/data_directory.h"
#include "app/packdeckctl/checks.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/params_options.h"
#include "params/import.h"
#include "params/metadata_shelf.h"
#include "params/parameter_file.h"

namespace packdeck::ctl {

namespace {

using Json = nlohmann::ordered_json;
using Options = std::shared_ptr<ParamsOptions>;
using params::Parameter;
using params::RawValue;

std::string shownValue(const Parameter& parameter, const RawValue* value)
{
    if (value == nullptr) {
        return "-";
    }
    const std::string text = parameter.text(*value);
    return parameter.unit.empty() ? text : text + ' ' + parameter.unit;
}

void printRow(const Parameter& parameter, const params::Metadata& metadata, bool json)
{
    const RawValue* const standard = parameter.defaultValue ? &*parameter.defaultValue : nullptr;
    if (!json) {
        fmt::print("{:26} 0x{:03X} {:8} {:12} ... {:12} {:6} {}{}\n", parameter.name, parameter.index,
                   label(parameter.level), parameter.text(parameter.minimum), parameter.text(parameter.maximum),
                   parameter.unit, standard == nullptr ? "no default" : parameter.words(*standard),
                   parameter.restart ? ", after a restart" : "");
        return;
    }
    Json row;
    row["name"] = parameter.name;
    row["index"] = parameter.index;
    row["group"] = metadata.groups()[parameter.group].id;
    row["unit"] = parameter.unit;
    row["count"] = parameter.count;
    row["minimum"] = parameter.physical(parameter.minimum);
    row["maximum"] = parameter.physical(parameter.maximum);
    row["default"] = standard == nullptr ? Json() : Json(parameter.text(*standard));
    row["level"] = std::string(label(parameter.level));
    row["danger"] = std::string(label(parameter.danger));
    row["restart"] = parameter.restart;
    row["extension"] = parameter.extension;
    row["description"] = parameter.description;
    fmt::print("{}\n", row.dump());
}

int list(const ParamsOptions& options)
{
    const auto metadata = loadMetadata(options);
    if (!metadata) {
        report(metadata.error());
        return failed;
    }
    for (const Parameter& parameter : (*metadata)->parameters()) {
        printRow(parameter, **metadata, options.json);
    }
    return done;
}

Result<params::Import> valuesOf(const std::string& file, const params::Metadata& metadata)
{
    const auto read = params::ParameterFile::load(file);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    params::Import import = params::importFile(*read, metadata, {.withIdentity = true});
    for (const params::ImportNote& note : import.notes) {
        if (note.refuses() || note.kind == params::ImportNote::Kind::Unknown) {
            fmt::print(stderr, "{}: {}: {}\n", file, note.name, note.text);
        }
    }
    return import;
}

int diffFiles(ParamsOptions options)
{
    if (const auto file = params::ParameterFile::load(options.file); file && options.dialect.empty()) {
        options.dialect = file->dialect;
    }
    const auto metadata = loadMetadata(options);
    if (!metadata) {
        report(metadata.error());
        return failed;
    }
    const auto left = valuesOf(options.file, **metadata);
    const auto right = valuesOf(options.names.front(), **metadata);
    for (const auto* import : {&left, &right}) {
        if (!*import) {
            report(import->error());
            return failed;
        }
    }
    const auto lookup = [](const params::Import& import) {
        return [&import](std::size_t i) {
            const auto found = import.values.find(i);
            return found == import.values.end() ? nullptr : &found->second;
        };
    };
    return printDifferences(**metadata, lookup(*left), lookup(*right), options.json) == 0 ? done : failed;
}

void addMetadataOptions(CLI::App& command, const Options& options)
{
    command.add_option("--dialect", options->dialect,
                       "firmware whose parameters are meant: V1.2 or V1.1; default: the unit's or the file's own");
    command.add_option("--metadata", options->metadataFile, "another description of the parameters")
        ->check(CLI::ExistingFile);
}

void addUnitOptions(CLI::App& command, const Options& options, bool required)
{
    auto* plugin = command.add_option("--plugin", options->bus.plugin, "QCanBus plugin, see `packdeckctl plugins`");
    auto* interfaceName = command.add_option("--interface", options->bus.interfaceName, "one of its interfaces");
    auto* unit = command.add_option("--unit", options->serial, "serial number of the unit meant: arms PARAMETERS");
    plugin->needs(interfaceName, unit)->required(required);
    interfaceName->needs(plugin)->required(required);
    unit->needs(plugin)->required(required);
    command.add_option("--bitrate", options->bus.bitrate, "bit/s; hardware other than SocketCAN needs one")
        ->check(positiveNumber());
    command.add_option("--base", options->bus.baseId, "base CAN ID of the unit")
        ->check(CLI::Range(0, 0x7FF - d1000::commandOffset));
}

void addWriteOptions(CLI::App& command, const Options& options)
{
    command.add_option("--user-key", options->keys.user, "key of the level User");
    command.add_option("--admin-key", options->keys.admin, "key of the level Admin");
    command.add_flag("--store", options->store, "make permanent; without it a restart brings the old values back");
}

struct UnitCommand
{
    const char* name;
    const char* help;
    ParamsOptions::Action action;
};

CLI::App& addUnitCommand(CLI::App& parent, const UnitCommand& row, const Options& options, const bool& json,
                         std::function<int()>& chosen, const ParamsRunner& runner)
{
    CLI::App& command = *parent.add_subcommand(row.name, row.help);
    addMetadataOptions(command, options);
    command.callback([options, action = row.action, &json, &chosen, runner] {
        options->action = action;
        chosen = [options, &json, runner] {
            options->json = json;
            return runner(*options);
        };
    });
    return command;
}

void addOnUnit(CLI::App& params, const Options& options, const bool& json, std::function<int()>& chosen,
               const ParamsRunner& runner)
{
    using Action = ParamsOptions::Action;
    const auto add = [&](const char* name, const char* help, Action action) -> CLI::App& {
        CLI::App& command = addUnitCommand(params, {name, help, action}, options, json, chosen, runner);
        addUnitOptions(command, options, true);
        return command;
    };
    auto& read = add("read", "Reads all parameters, or those named", Action::Read);
    read.add_option("names", options->names, "of parameters");
    auto& write = add("write", "Writes, reads back and verifies", Action::Write);
    write.add_option("assignments", options->names, "NAME=VALUE, in the parameter's unit")->required();
    addWriteOptions(write, options);
    auto& exported = add("export", "Writes a unit's parameters to a file: .json, .csv or text", Action::Export);
    exported.add_option("file", options->file)->required();
    auto& import =
        add("import", "Shows what a file would change in a unit; with --apply writes and verifies it", Action::Import);
    import.add_option("file", options->file)->required()->check(CLI::ExistingFile);
    import.add_flag("--apply", options->apply, "write; without it nothing is changed");
    import.add_flag("--with-identity", options->withIdentity,
                    "also serial number, base ID and bitrate of another unit");
    addWriteOptions(import, options);
    auto& verify = add("verify", "Compares a unit with a file", Action::Verify);
    verify.add_option("file", options->file)->required()->check(CLI::ExistingFile);
    auto& defaults = add("defaults", "Shows what differs from the defaults; with --apply the unit restores its own",
                         Action::Defaults);
    defaults.add_flag("--apply", options->apply, "restore; without it nothing is changed");
    addWriteOptions(defaults, options);
}

} // namespace

Result<std::shared_ptr<const params::Metadata>> loadMetadata(const ParamsOptions& options)
{
    const std::string_view dialect =
        options.dialect.empty() ? params::MetadataShelf::newestDialect : std::string_view(options.dialect);
    auto metadata =
        params::Metadata::load(options.metadataFile.empty() ? params::Metadata::shippedFile(dataDirectory(), dialect)
                                                            : std::filesystem::path(options.metadataFile));
    if (!metadata) {
        return tl::unexpected<Error>(metadata.error());
    }
    return std::make_shared<const params::Metadata>(std::move(*metadata));
}

std::size_t printDifferences(const params::Metadata& metadata, const params::Expression::Lookup& left,
                             const params::Expression::Lookup& right, bool json)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < metadata.size(); ++i) {
        const RawValue* const a = left(i);
        const RawValue* const b = right(i);
        if ((a == nullptr && b == nullptr) || (a != nullptr && b != nullptr && *a == *b)) {
            continue;
        }
        ++count;
        const Parameter& parameter = metadata[i];
        if (json) {
            Json row;
            row["parameter"] = parameter.name;
            row["left"] = a == nullptr ? Json() : Json(parameter.text(*a));
            row["right"] = b == nullptr ? Json() : Json(parameter.text(*b));
            row["unit"] = parameter.unit;
            fmt::print("{}\n", row.dump());
        } else {
            fmt::print("{}: {} -> {}\n", parameter.name, shownValue(parameter, a), shownValue(parameter, b));
        }
    }
    return count;
}

void addParamsCommand(CLI::App& app, const bool& json, std::function<int()>& chosen, const ParamsRunner& runner)
{
    auto* params = app.add_subcommand("params", "Parameters: list, compare, and with a unit read, write, verify");
    params->require_subcommand(1);
    auto options = std::make_shared<ParamsOptions>();

    auto* listing = params->add_subcommand("list", "The parameters of a firmware");
    addMetadataOptions(*listing, options);
    listing->callback([options, &json, &chosen] {
        chosen = [options, &json] {
            options->json = json;
            return list(*options);
        };
    });

    auto* diff = params->add_subcommand("diff", "What differs between two files, or a file and a unit");
    addMetadataOptions(*diff, options);
    diff->add_option("file", options->file)->required()->check(CLI::ExistingFile);
    diff->add_option("other", options->names, "the other file")->expected(0, 1)->check(CLI::ExistingFile);
    if (runner) {
        addUnitOptions(*diff, options, false);
        addOnUnit(*params, options, json, chosen, runner);
    }
    diff->callback([options, &json, &chosen, runner] {
        const bool files = !options->names.empty();
        if (files == !options->bus.plugin.empty()) {
            throw CLI::ValidationError("diff", "a second file, or --plugin, --interface and --unit, are needed");
        }
        options->action = ParamsOptions::Action::Diff;
        chosen = [options, &json, runner, files] {
            options->json = json;
            return files ? diffFiles(*options) : runner(*options);
        };
    });
}

} // namespace packdeck::ctl
