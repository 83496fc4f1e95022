// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>

#include <CLI/CLI.hpp>

#include "app/packdeckctl/coach_options.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/offline_commands.h"
#include "app/packdeckctl/params_options.h"
#ifdef PACKDECK_CTL_BUS
#include "app/packdeckctl/bus_commands.h"
#include "app/packdeckctl/coach_on_bus.h"
#endif

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
    CoachListener listen;
#ifdef PACKDECK_CTL_BUS
    onUnit = paramsRunner();
    listen = coachListener();
    addBusCommands(app, json, chosen);
#endif
    addOfflineCommands(app, json, chosen);
    addParamsCommand(app, json, chosen, onUnit);
    addCoachCommand(app, json, chosen, listen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? done : wrongUsage;
    }
    return chosen();
}
