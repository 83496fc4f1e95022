// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <fstream>
#include <memory>
#include <optional>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "app/data_directory.h"
#include "app/packdeckctl/checks.h"
#include "app/packdeckctl/coach_options.h"
#include "app/packdeckctl/coach_suite.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "binding/pack_catalog.h"
#include "coach/report.h"
#include "coach/suite_report.h"
#include "coach/vcu_coach.h"
#include "log/log_reader.h"

namespace packdeck::ctl {

namespace {

constexpr const char* origin = "PackDeck " PACKDECK_VERSION;

/// False when it could not be written; stderr has the reason.
bool write(const std::string& file, const std::string& text)
{
    if (file.empty()) {
        return true;
    }
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream) {
        report(Error{ErrorId::FileWrite, {file, "the file could not be made or filled"}});
        return false;
    }
    return true;
}

int conclude(const coach::VcuCoach& coach, const CoachOptions& options, const std::string& title)
{
    const coach::ReportHead head{title, origin};
    fmt::print("{}", options.json ? coach::toJsonLines(coach) : coach::toText(coach));
    if (!write(options.html, coach::toHtml(coach, head)) || !write(options.junit, coach::toJUnit(coach, head))) {
        return failed;
    }
    if (coach.commandFrames() == 0) {
        fmt::print(stderr, "packdeckctl: no command frame was heard: there is no control unit to judge\n");
        return failed;
    }
    return coach.passed() ? done : failed;
}

int judgeLog(const CoachOptions& options, coach::VcuCoach& coach)
{
    const auto summary = log::readLog(options.log, [&](std::span<const can::Frame> frames) {
        for (can::Frame frame : frames) {
            if (frame.bus == options.channel) {
                frame.bus = 0;
                coach.apply(frame, units::Timestamp(units::Duration(frame.time)));
            }
        }
        return true;
    });
    if (!summary) {
        report(summary.error());
        return failed;
    }
    report(options.log, *summary);
    return done;
}

int judgeSuite(const CoachOptions& options, const std::shared_ptr<const binding::PackCatalog>& catalog,
               const CoachOnBus& onBus)
{
    const auto cases = readSuite(options.suite);
    if (!cases) {
        report(cases.error());
        return failed;
    }
    const SuiteListener told = [&options](const coach::SuiteOutcome& outcome) {
        fmt::print("{}", options.json ? coach::toJson(outcome) + '\n' : coach::toText(outcome));
        std::fflush(stdout);
    };
    const auto outcomes = options.bus.plugin.empty() ? std::optional(runSuite(*cases, catalog, told))
                                                     : onBus.runSuite(options, *cases, catalog, told);
    if (!outcomes) {
        return failed;
    }
    const coach::SuiteTally tally = coach::tallyOf(*outcomes);
    if (!options.json) {
        fmt::print("{} of {} cases as expected{}\n", tally.met, tally.cases,
                   tally.skipped > 0 ? fmt::format(", {} not tried", tally.skipped) : std::string());
    }
    const coach::ReportHead head{options.suite, origin};
    if (!write(options.html, coach::toHtml(*outcomes, head)) ||
        !write(options.junit, coach::toJUnit(*outcomes, head))) {
        return failed;
    }
    return tally.failed() == 0 ? done : failed;
}

int coachBy(const CoachOptions& options, const CoachOnBus& onBus)
{
    auto catalog = binding::PackCatalog::load(dataDirectory());
    if (!catalog) {
        report(catalog.error());
        return failed;
    }
    const auto shared = std::make_shared<const binding::PackCatalog>(*std::move(catalog));
    if (!options.suite.empty()) {
        return judgeSuite(options, shared, onBus);
    }
    coach::VcuCoach coach(shared, {0, options.bus.baseId, binding::Dialect::V1_2});
    const int code = options.log.empty() ? onBus.listen(options, coach) : judgeLog(options, coach);
    if (code != done) {
        return code;
    }
    coach.finish();
    return conclude(coach, options,
                    options.log.empty() ? options.bus.plugin + ':' + options.bus.interfaceName : options.log);
}

} // namespace

void addCoachCommand(CLI::App& app, const bool& json, std::function<int()>& chosen, const CoachOnBus& onBus)
{
    auto options = std::make_shared<CoachOptions>();
    CLI::App* command = app.add_subcommand(
        "coach", "Judges the control unit that drives a pack, by a log or a bus; exit code 1: rules were "
                 "broken");
    auto* log = command->add_option("LOG", options->log, "log file; its format is found out by its content");
    auto* plugin = command->add_option("--plugin", options->bus.plugin, "QCanBus plugin, to listen to a bus instead");
    auto* interfaceName = command->add_option("--interface", options->bus.interfaceName, "one of its interfaces");
    auto* seconds = command->add_option("--seconds", options->seconds, "how long to listen")->check(positiveNumber());
    command->add_option("--bitrate", options->bus.bitrate, "bit/s; hardware other than SocketCAN needs one")
        ->check(positiveNumber());
    command->add_option("--base", options->bus.baseId, "base CAN ID of the pack")
        ->check(CLI::Range(0, 0x7FF - d1000::commandOffset));
    command->add_option("--channel", options->channel, "of the log, from 0")->check(CLI::Range(0, 255));
    command->add_option("--html", options->html, "writes a report for readers");
    command->add_option("--junit", options->junit, "writes a report for build servers");
    auto* suite = command->add_flag_callback(
        "--suite", [options] { options->suite = (dataDirectory() / "coach" / "suite.json").string(); },
        "every reason with its expected reaction, on a simulated pack that a good control unit drives; with --plugin "
        "on "
        "a pack on that bus, driven by yours");
    auto* suiteFile = command->add_option("--suite-file", options->suite, "the same from a file of your own");
    command
        ->add_option("--pack", options->pack,
                     "of a suite with --plugin: the pack that is put on that bus, an interface of the plugin packdeck")
        ->default_val(options->pack)
        ->needs(plugin);
    command
        ->add_option("--patience", options->patience,
                     "of a suite with --plugin: seconds until your control unit has brought the pack to a state")
        ->default_val(options->patience)
        ->check(positiveNumber())
        ->needs(plugin);
    command->add_flag("--real-bus", options->realBus, "the interface is no virtual one, and that is meant")
        ->needs(plugin);
    plugin->needs(interfaceName)->excludes(log);
    interfaceName->needs(plugin);
    seconds->needs(plugin);
    for (CLI::Option* each : {suite, suiteFile}) {
        each->excludes(log);
        each->excludes(seconds);
    }
    command->callback([options, &json, &chosen, onBus] {
        if (!options->bus.plugin.empty() && options->suite.empty() && options->seconds <= 0) {
            throw CLI::ValidationError("--plugin", "--seconds is needed, or --suite");
        }
        if (options->log.empty() && options->bus.plugin.empty() && options->suite.empty()) {
            throw CLI::ValidationError("coach", "LOG, --plugin or --suite is needed");
        }
        if (!options->bus.plugin.empty() && !onBus.listen) {
            throw CLI::ValidationError("--plugin", "this build has no bus");
        }
        chosen = [options, &json, onBus] {
            options->json = json;
            return coachBy(*options, onBus);
        };
    });
}

} // namespace packdeck::ctl
