// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/packdeckctl/coach_options.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/offline_commands.h"
#include "app/packdeckctl/params_options.h"
#ifdef PACKDECK_CTL_BUS
#include "app/packdeckctl/bus_commands.h"
#include "app/packdeckctl/coach_on_bus.h"
#include "app/packdeckctl/coach_suite_on_bus.h"
#endif

namespace {

// CLI11 says of an unknown word only that a command is missing.
std::string missingCommand(const CLI::App& app)
{
    const CLI::App* last = &app;
    while (!last->get_subcommands().empty()) {
        last = last->get_subcommands().front();
    }
    std::string names;
    for (const CLI::App* command : last->get_subcommands([](const CLI::App*) { return true; })) {
        names += ' ' + command->get_name();
    }
    const std::vector<std::string> unknown = app.remaining(true);
    return (unknown.empty() ? "a command is missing" : "unknown command \"" + unknown.front() + '"') +
           ", there are:" + names;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace packdeck::ctl;
    CLI::App app("PackDeck without a window: logs, DBC files and Prohelion D1000 Gen2 packs from the command line");
    app.fallthrough();
    app.require_subcommand(1);
    bool json = false;
    app.add_flag("--json", json, "one JSON object a line on standard output");
    std::function<int()> chosen;
    ParamsRunner onUnit;
    CoachOnBus onBus;
#ifdef PACKDECK_CTL_BUS
    onUnit = paramsRunner();
    onBus = {coachListener(), suiteOnBus()};
    addBusCommands(app, json, chosen);
#endif
    addOfflineCommands(app, json, chosen);
    addParamsCommand(app, json, chosen, onUnit);
    addCoachCommand(app, json, chosen, onBus);
    try {
        app.parse(argc, argv);
    } catch (const CLI::RequiredError& error) {
        const bool isCommand = std::string_view(error.what()).find("subcommand") != std::string_view::npos;
        if (!isCommand) {
            return app.exit(error) == 0 ? done : wrongUsage;
        }
        std::cerr << "packdeckctl: " << missingCommand(app) << "\nRun with --help for more information.\n";
        return wrongUsage;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? done : wrongUsage;
    }
    return chosen();
}
