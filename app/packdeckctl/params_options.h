// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/packdeckctl/bus_options.h"
#include "params/metadata.h"
#include "params/service_client.h"
#include "text/error.h"

namespace CLI {
class App;
}

namespace packdeck::ctl {

/// What the commands of `params` are told.
struct ParamsOptions
{
    enum class Action : std::uint8_t { Read, Write, Export, Import, Diff, Verify, Defaults };

    Action action = Action::Read;
    std::string dialect;      ///< empty: the unit's or the file's own
    std::string metadataFile; ///< empty: the one shipped for the dialect
    BusOptions bus;
    std::uint32_t serial = 0; ///< the unit meant: has to be the one that answers
    params::Keys keys;
    std::vector<std::string> names; ///< read: of parameters; write: NAME=VALUE
    std::string file;
    bool apply = false; ///< import, defaults: not only the plan
    bool store = false; ///< make permanent
    bool withIdentity = false;
    bool json = false;
};

/// As the options say; the newest dialect where they say nothing.
[[nodiscard]] Result<std::shared_ptr<const params::Metadata>> loadMetadata(const ParamsOptions& options);

/// Prints what differs, one line each; how many. A value that one side lacks counts.
[[nodiscard]] std::size_t printDifferences(const params::Metadata& metadata, const params::Expression::Lookup& left,
                                           const params::Expression::Lookup& right, bool json);

/// Runs one action on a unit; the exit code.
using ParamsRunner = std::function<int(const ParamsOptions& options)>;

/// Adds `params` with its commands; those that need a unit only where there is a `runner`.
void addParamsCommand(CLI::App& app, const bool& json, std::function<int()>& chosen, const ParamsRunner& runner);

} // namespace packdeck::ctl
