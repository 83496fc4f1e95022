// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/bus_commands.h"

#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "app/packdeckctl/checks.h"
#include "app/packdeckctl/command.h"
#include "app/packdeckctl/monitor.h"
#include "app/packdeckctl/params_run.h"
#include "app/packdeckctl/passport_command.h"
#include "app/packdeckctl/plugins.h"
#include "app/packdeckctl/record.h"
#include "app/packdeckctl/replay.h"
#include "app/packdeckctl/sim_command.h"
#include "app/packdeckctl/simulate.h"
#include "app/packdeckctl/with_qt.h"
#include "d1000/state.h"
#include "sim/config.h"

namespace packdeck::ctl {

namespace {

constexpr double fastestSimulation = 100'000; // what a sim::Control takes

void addBusOptions(CLI::App& command, BusOptions& bus, bool required)
{
    auto* plugin = command.add_option("--plugin", bus.plugin, "QCanBus plugin, see `packdeckctl plugins`");
    auto* interfaceName = command.add_option("--interface", bus.interfaceName, "one of its interfaces");
    plugin->needs(interfaceName)->required(required);
    interfaceName->needs(plugin)->required(required);
    command.add_option("--bitrate", bus.bitrate, "bit/s; hardware other than SocketCAN needs one")
        ->check(positiveNumber());
    command.add_option("--base", bus.baseId, "base CAN ID of the unit")
        ->check(CLI::Range(0, 0x7FF - d1000::commandOffset));
}

void addPlugins(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    app.add_subcommand("plugins", "The QCanBus plugins found, their interfaces, why one failed")->callback([&] {
        chosen = [&json] { return withQt([&json] { return plugins(json); }); };
    });
}

void addMonitor(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto* command = app.add_subcommand("monitor", "The pack once a second");
    auto options = std::make_shared<MonitorOptions>();
    addBusOptions(*command, options->bus, true);
    command->add_option("--seconds", options->seconds, "end after so long; default: never")->check(positiveNumber());
    command->callback([options, &json, &chosen] {
        chosen = [options, &json] {
            options->json = json;
            return withQt([&] { return monitor(*options); });
        };
    });
}

/// A factor up to `fastest`, or "max": `most`.
CLI::Validator speedValidator(double fastest, double most)
{
    constexpr double slowest = 0.01;
    return {[fastest, most](std::string& text) -> std::string {
                if (text == "max") {
                    text = std::to_string(most);
                    return {};
                }
                return CLI::Range(slowest, fastest)(text);
            },
            fmt::format("{} ... {:.0f} or max", slowest, fastest), "speed"};
}

/// The pack that is simulated.
void addPackOptions(CLI::App& command, SimulatedPackOptions& pack)
{
    command.add_option(
        "--scenario", pack.scenario,
        "a scenario file, or the name of a shipped one; plays it, onto a bus or into a log if one is given");
    command.add_option("--nodes", pack.nodes, "1 ... 32")->check(CLI::Range(1, 32))->excludes("--scenario");
    command.add_option("--cells-per-node", pack.cellsPerNode, "1 ... 14")
        ->check(CLI::Range(1, 14))
        ->excludes("--scenario");
    command.add_option("--seed", pack.seed, "of cell spread and noise");
    command
        .add_option("--profile", pack.profile, "packdeck, or documented: the vendor's tables alone, at most 27 nodes")
        ->check(CLI::IsMember({"packdeck", "documented"}));
    command.add_option("--firmware", pack.firmware, "1.2, or 1.1: for packs of at most 3200 Wh, as --nodes 1")
        ->check(CLI::IsMember({"1.1", "1.2"}));
    command.add_option("--variant", pack.variant, "be the unit with this number among those of --vary");
}

void addSimulate(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto* command = app.add_subcommand("simulate", "The simulated pack on a bus, or as a log as fast as it goes");
    auto options = std::make_shared<SimulateOnBusOptions>();
    auto file = std::make_shared<std::string>();
    addBusOptions(*command, options->bus, false);
    addPackOptions(*command, options->pack);
    auto* out = command->add_option("--out", *file, "candump log to write, or none: encode and count");
    out->excludes("--plugin");
    command
        ->add_option("--control", options->control,
                     "serve `packdeckctl sim --control NAME`, or JSON lines of standard input with -; no bus is needed")
        ->excludes(out);
    command->add_option("--seconds", options->seconds, "simulated (--out) or wall (bus) time; bus default: no end")
        ->check(positiveNumber());
    command->add_option("--speed", options->speed, "simulated over wall time; other than 1 on virtual buses only")
        ->transform(speedValidator(fastestSimulation, fastestSimulation));
    auto variants = std::make_shared<int>(0);
    command
        ->add_option("--vary", *variants,
                     "drive so many plausible units, or let each play the scenario: what nobody published is drawn")
        ->check(CLI::Range(1, 100'000))
        ->excludes(out)
        ->excludes("--plugin")
        ->excludes("--control")
        ->excludes("--variant");
    auto events = std::make_shared<bool>(false);
    command
        ->add_flag("--events", *events,
                   "of a scenario: print every change of state, reason and event with its rule and whose word that is")
        ->needs("--scenario")
        ->excludes("--plugin")
        ->excludes("--control")
        ->excludes("--vary");
    auto explain = std::make_shared<bool>(false);
    command->add_flag("--explain", *explain, "say of every behaviour whether it is documented, inferred or chosen")
        ->excludes(out)
        ->excludes("--plugin");
    command
        ->add_option("--load-from", options->loadFrom,
                     "my.dbc:Message.Signal: a signal on the bus is the load's current; in A, mA, kA, W or kW")
        ->needs("--plugin");
    command->add_option("--charger-from", options->chargerFrom, "the same for the charger")->needs("--plugin");
    command->add_flag("--real-bus", options->realBus, "the interface is no virtual one, and that is meant");
    command->callback([=, &json, &chosen] {
        SimulatedPackOptions& pack = options->pack;
        const bool plays = !pack.scenario.empty();
        if (pack.profile == "documented" && !plays && command->count("--nodes") == 0) {
            pack.nodes = sim::documentedNodes;
        }
        if (command->count("--base") > 0) {
            pack.baseId = options->bus.baseId;
        }
        if (*explain) {
            chosen = [&json] { return explainSimulation(json); };
            return;
        }
        if (*variants > 0) {
            chosen = [=, &json] { return simulateVaried({options->pack, *variants, json}); };
            return;
        }
        const bool alone = options->bus.plugin.empty();
        if (!alone || !options->control.empty()) {
            chosen = [=] { return withQt([&] { return alone ? simulateAlone(*options) : simulateOnBus(*options); }); };
        } else if (plays) {
            chosen = [=, &json] {
                return simulateScenario(
                    {options->pack, file->empty() ? "none" : *file, options->seconds, json, *events});
            };
        } else if (file->empty()) {
            throw CLI::ValidationError(
                "simulate", "--plugin and --interface, --out, --scenario, --control, --vary or --explain are needed");
        } else if (options->seconds <= 0) {
            throw CLI::ValidationError("simulate", "--out needs --seconds or --scenario");
        } else {
            chosen = [=, &json] { return simulateToFile({options->pack, *file, options->seconds, json, false}); };
        }
    });
}

void addCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    const Words<control::Target> targets{{"idle", control::Target::Idle},
                                         {"connect", control::Target::Connect},
                                         {"enable", control::Target::Enabled},
                                         {"charge-enable", control::Target::ChargeEnabled}};
    const Words<Then> thens{{"idle", Then::Idle}, {"hold", Then::Hold}};
    Words<d1000::State> states;
    states.reserve(d1000::allStates.size());
    for (const d1000::State state : d1000::allStates) {
        states.emplace_back(d1000::name(state), state);
    }

    auto* command = app.add_subcommand("command", "Commands a unit, in the foreground, until it is ended");
    auto options = std::make_shared<CommandOptions>();
    auto timeoutSeconds = std::make_shared<double>(0);
    addBusOptions(*command, options->bus, true);
    command->add_option("--unit", options->serial, "serial number of the unit meant")->required();
    addWords(*command, "target", options->target, targets, "where to; enable goes by way of Idle and Connect")
        ->required();
    auto* until = addWords(*command, "--until", options->until, states, "the state to wait for");
    auto* timeout = command->add_option("--timeout", *timeoutSeconds, "seconds for --until")->check(positiveNumber());
    auto* then = addWords(*command, "--then", options->then, thens, "once --until is reached");
    until->needs(timeout)->needs(then);
    timeout->needs(until);
    then->needs(until);
    command->add_flag("--watch-stdin", options->watchStandardInput, "standard input that ends ends the command");
    command->callback([options, timeoutSeconds, &json, &chosen] {
        chosen = [options, timeoutSeconds, &json] {
            options->json = json;
            options->timeout = units::fromSeconds(*timeoutSeconds);
            return withQt([&] { return ctl::command(*options); });
        };
    });
}

void addRecord(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto* command = app.add_subcommand("record", "Records a bus, in the foreground, until it is ended");
    auto options = std::make_shared<RecordOptions>();
    addBusOptions(*command, options->bus, true);
    command->add_option("OUT", options->file, "candump file to write, .log; parts are OUT-2.log, OUT-3.log ...")
        ->required();
    command->add_option("--rotate-size", options->rotateBytes, "begin another part after so many bytes, as 100MB")
        ->transform(CLI::AsSizeValue(false));
    command->add_option("--rotate-seconds", options->rotateSeconds, "begin another part after so long")
        ->check(positiveNumber());
    command->add_flag("--compress", options->compress, "closed parts become .log.gz");
    command->add_option("--go-on", options->goOn,
                        "what packdeck-recorder says when its window crashed: the next part of OUT, until a window "
                        "takes over");
    command->add_option("--seconds", options->seconds, "end after so long; default: never")->check(positiveNumber());
    command->callback([options, &json, &chosen] {
        chosen = [options, &json] {
            options->json = json;
            return withQt([&] { return record(*options); });
        };
    });
}

void addReplay(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    constexpr double fastest = 1000;
    auto* command = app.add_subcommand("replay", "Puts a log onto a bus, in its own rhythm, without its commands");
    auto options = std::make_shared<ReplayOptions>();
    addBusOptions(*command, options->bus, true);
    command->add_option("LOG", options->file, "log file; its format is found out by its content")->required();
    command->add_option("--speed", options->speed, "log time over wall time; other than 1 on virtual buses only")
        ->transform(speedValidator(fastest, ReplayOptions::asFastAsTheBusTakes));
    command->add_flag("--loop", options->loop, "begin again at the end");
    command->add_flag("--real-bus", options->realBus, "the interface is no virtual one, and that is meant");
    auto* include = command->add_flag("--include-commands")
                        ->description("send the commands to one unit and the parameter service's frames too");
    auto* unit = command->add_option("--unit", options->unit, "serial number of the unit meant");
    include->needs(unit);
    unit->needs(include);
    command->callback([options, &json, &chosen] {
        chosen = [options, &json] {
            options->json = json;
            return withQt([&] { return replay(*options); });
        };
    });
}

} // namespace

void addBusCommands(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    addPlugins(app, json, chosen);
    addMonitor(app, json, chosen);
    addSimulate(app, json, chosen);
    addCommand(app, json, chosen);
    addRecord(app, json, chosen);
    addReplay(app, json, chosen);
    addSimCommand(app, json, chosen);
    addPassportCommand(app, json, chosen);
}

ParamsRunner paramsRunner()
{
    return [](const ParamsOptions& options) { return withQt([&] { return runParams(options); }); };
}

} // namespace packdeck::ctl
