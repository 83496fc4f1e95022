// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/passport_command.h"

#include <memory>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/chrono.h>
#include <fmt/core.h>

#include "app/archive_folder.h"
#include "app/packdeckctl/exit_code.h"
#include "passport/passport.h"

namespace packdeck::ctl {

namespace {

struct PassportOptions
{
    std::uint32_t serial = 0; ///< 0: list the units
    bool isSimulated = false;
};

std::string figure(const std::optional<double>& value, const char* unit)
{
    return value ? fmt::format("{:.1f} {}", *value, unit) : "not known";
}

std::string count(const std::optional<unsigned>& value)
{
    return value ? std::to_string(*value) : "not known";
}

void print(const passport::Visit& visit, const std::optional<passport::Visit>& before)
{
    using std::chrono::floor;
    fmt::print("{:%Y-%m-%d %H:%M} UTC{}, firmware {}\n", floor<std::chrono::seconds>(visit.begin),
               visit.isSimulated ? ", SIMULATED" : "", visit.firmware.empty() ? "not known" : visit.firmware);
    fmt::print("  spread at rest {}, resistance of a cell {}\n", figure(visit.spread_mV, "mV"),
               figure(visit.resistance_mohm, "mohm"));
    fmt::print("  contactors closed {}, opened under load {}\n", count(visit.operations),
               count(visit.openingsUnderLoad));
    for (const auto& [name, times] : visit.reasons) {
        fmt::print("  {} ({})\n", name, times);
    }
    const binding::CellNaming naming;
    for (const analysis::CellStand& cell : passport::worstCells(visit)) {
        fmt::print("  {} {:+.1f} mV\n", naming.cell(cell.cell), *cell.deviation_mV);
    }
    if (!visit.parameters.empty()) {
        fmt::print("  parameters {}\n", visit.parameters);
    }
    if (!before) {
        return;
    }
    std::size_t shown = 0;
    for (const auto& cell : analysis::compare(passport::standOf(*before), passport::standOf(visit))) {
        if (cell.change_mV() && shown++ < passport::Visit::worstCount) {
            fmt::print("  since the last visit: {}\n", analysis::changeText(cell, naming));
        }
    }
}

int show(const PassportOptions& options, bool json)
{
    const passport::Passport passport(archiveFolder() / "passport");
    if (options.serial == 0) {
        for (const std::uint32_t serial : passport.serials(options.isSimulated)) {
            fmt::print("{}\n", serial);
        }
        return done;
    }
    const auto visits = passport.visits(options.serial, options.isSimulated);
    if (visits.empty()) {
        fmt::print(stderr, "no visit to unit {} is filed\n", options.serial);
        return failed;
    }
    std::optional<passport::Visit> before;
    for (const passport::Visit& visit : visits) {
        if (json) {
            fmt::print("{}", passport::toLine(visit));
        } else {
            print(visit, before);
        }
        before = visit;
    }
    return done;
}

} // namespace

void addPassportCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto options = std::make_shared<PassportOptions>();
    CLI::App* command =
        app.add_subcommand("passport", "What the window's visits to a unit found; without a number: the units");
    command->add_option("SERIAL", options->serial, "serial number of the unit");
    command->add_flag("--simulated", options->isSimulated, "simulated packs, which are filed apart");
    command->callback([options, &json, &chosen] { chosen = [options, &json] { return show(*options, json); }; });
}

} // namespace packdeck::ctl
