// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/sim_command.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/sim_client.h"
#include "app/packdeckctl/with_qt.h"
#include "sim/control_command.h"

namespace packdeck::ctl {

namespace {

using nlohmann::ordered_json;

/// What the subcommands share: where the simulator is, and the one request that they make.
struct SimOptions
{
    std::string control;
    ordered_json request = ordered_json::object();
    std::string script; ///< of `run`
};

using Shared = std::shared_ptr<SimOptions>;

/// Numbers of a named value: "load_volts=700".
void addBounds(CLI::App& command, const Shared& options, const char* option, const char* key)
{
    command.add_option_function<std::vector<std::string>>(
        option,
        [options, key](const std::vector<std::string>& bounds) {
            for (const std::string& bound : bounds) {
                const auto equals = bound.find('=');
                const ordered_json limit =
                    ordered_json::parse(equals == std::string::npos ? "" : bound.substr(equals + 1), nullptr, false);
                if (!limit.is_number()) {
                    throw CLI::ValidationError(bound, "NAME=NUMBER is needed, as in pack_amps=5");
                }
                options->request["expect"][key][bound.substr(0, equals)] = limit;
            }
        },
        "NAME=NUMBER of the truth; see the values that `truth` answers");
}

CLI::App* add(CLI::App& sim, const std::string& name, const std::string& text, const Shared& options, const bool& json,
              std::function<int()>& chosen)
{
    CLI::App* command = sim.add_subcommand(name, text);
    command->final_callback([options, &json, &chosen] {
        if (options->control.empty()) {
            throw CLI::RequiredError("--control");
        }
        chosen = [options, &json] {
            return withQt([&] { return askSimulator(options->control, options->request.dump(), json); });
        };
    });
    return command;
}

void addPlace(CLI::App& command, const Shared& options)
{
    const std::pair<const char*, const char*> places[] = {{"node", "from 0"},
                                                          {"cell", "of the node, from 1"},
                                                          {"sensor", "of the node, from 1"},
                                                          {"contactor", "1 ... 5"}};
    for (const auto& [key, text] : places) {
        const std::string name = key;
        command.add_option_function<int>(
            "--" + name, [options, name](const int& value) { options->request[name] = value; }, text);
    }
    command.add_option_function<std::string>(
        "--task", [options](const std::string& value) { options->request["task"] = value; }, "of the BMU, by its name");
}

void addFaults(CLI::App& sim, const Shared& options, const bool& json, std::function<int()>& chosen)
{
    const auto text = [options](const char* key) {
        return [options, key](const std::string& value) { options->request[key] = value; };
    };
    CLI::App* inject = add(sim, "inject", "Injects a fault; `sim faults` lists them", options, json, chosen);
    inject->add_option_function<std::string>("fault", text("inject"), "its name, as node-lost")->required();
    addPlace(*inject, options);
    inject->add_option_function<double>(
        "--value", [options](const double& value) { options->request["value"] = value; }, "in the fault's unit");
    inject->add_option_function<std::string>("--sends", text("sends"), "of second-commander: Idle, Connect, ...");

    CLI::App* clear = add(sim, "clear", "Takes a fault away; without a name all of them", options, json, chosen);
    auto* fault = clear->add_option_function<std::string>("fault", text("clear"), "its name");
    addPlace(*clear, options);
    clear->parse_complete_callback([options, fault] {
        if (fault->count() == 0) {
            options->request = {{"clear_faults", true}};
        }
    });
}

void addTime(CLI::App& sim, const Shared& options, const bool& json, std::function<int()>& chosen)
{
    const std::pair<const char*, const char*> plain[] = {{"pause", "Stops simulated time"},
                                                         {"resume", "Lets it go on"},
                                                         {"power-cycle", "Switches the BMU's supply off and on"},
                                                         {"restart", "Everything back to the start; time goes on"},
                                                         {"truth", "Everything that is really so in the pack"}};
    for (const auto& [name, text] : plain) {
        std::string key = name;
        key = key == "power-cycle" ? "power_cycle" : key;
        add(sim, name, text, options, json, chosen)->parse_complete_callback([options, key] {
            options->request[key] = true;
        });
    }
    constexpr double fastest = 100'000.0;
    const auto number = [options](const char* key) {
        return [options, key](const double& value) { options->request[key] = value; };
    };
    const auto text = [options](const char* key) {
        return [options, key](const std::string& value) { options->request[key] = value; };
    };
    add(sim, "step", "Advances a paused simulator", options, json, chosen)
        ->add_option_function<double>("seconds", number("step_s"), "simulated")
        ->required();
    add(sim, "speed", "Simulated over wall time", options, json, chosen)
        ->add_option_function<double>("factor", number("speed"), "0.01 ... 100000, or max")
        ->transform(CLI::Transformer(std::map<std::string, double>{{"max", fastest}}))
        ->required();
    add(sim, "rewind", "Goes back within the last five minutes", options, json, chosen)
        ->add_option_function<double>("seconds", number("rewind_s"), "simulated")
        ->required();
    add(sim, "snapshot", "Keeps the present state under a name", options, json, chosen)
        ->add_option_function<std::string>("name", text("snapshot"))
        ->required();
    add(sim, "restore", "Goes back to a state that was kept", options, json, chosen)
        ->add_option_function<std::string>("name", text("restore"))
        ->required();
    add(sim, "command", "What the simulated control unit sends from now on", options, json, chosen)
        ->add_option_function<std::string>("command", text("command"),
                                           "Idle, Connect, Enable, Charge Initialise, Charge Enable, None: silence")
        ->required();
    CLI::App* load = add(sim, "load", "What the load draws once the pack is ENABLED", options, json, chosen);
    load->add_option_function<std::string>(
            "mode", [options](const std::string& value) { options->request["load"]["mode"] = value; },
            "drive, rest, constant, speed-trace, recording")
        ->required();
    load->add_option_function<double>(
        "--amps", [options](const double& value) { options->request["load"]["amps"] = value; }, "positive discharges");
    load->add_option_function<std::string>(
        "--file",
        [options](const std::string& value) {
            options->request["load"]["file"] = std::filesystem::absolute(value).string();
        },
        "CSV of a recording's seconds and amps, or of a speed-trace's seconds and speed");
    load->add_option_function<double>(
        "--scale", [options](const double& value) { options->request["load"]["scale"] = value; },
        "times the recording's current");
    load->add_option_function<std::string>(
        "--unit", [options](const std::string& value) { options->request["load"]["unit"] = value; },
        "of the speed: km/h, m/s, mph");
    load->add_flag_callback(
        "--ignore-limits", [options] { options->request["load"]["obeys_limits"] = false; },
        "a vehicle that does not keep to the current limits on the bus");
}

void addExpect(CLI::App& sim, const Shared& options, const bool& json, std::function<int()>& chosen)
{
    CLI::App* expect =
        add(sim, "expect", "Waits until something is so; exit code 1 when it was not in time", options, json, chosen);
    const std::pair<const char*, const char*> texts[] = {
        {"state", "as ENABLED"}, {"reason", "shown, as OVERVOLT"}, {"no-reason", "not shown"}};
    for (const auto& [name, help] : texts) {
        std::string key = name;
        key = key == "no-reason" ? "no_reason" : key;
        expect->add_option_function<std::string>(
            std::string("--") + name,
            [options, key](const std::string& value) { options->request["expect"][key] = value; }, help);
    }
    expect->add_flag_callback(
        "--no-reasons", [options] { options->request["expect"]["no_reasons"] = true; }, "none is shown");
    addBounds(*expect, options, "--above", "above");
    addBounds(*expect, options, "--below", "below");
    expect->add_option_function<double>(
        "--within", [options](const double& value) { options->request["expect"]["within_s"] = value; },
        "simulated seconds; default: now");
    expect->parse_complete_callback([options] { options->request.emplace("expect", ordered_json::object()); });
}

int listFaults(bool json)
{
    constexpr std::string_view places[] = {"", "node", "node, cell", "node, sensor", "contactor", "task"};
    for (std::size_t i = 0; i < sim::faultKindCount; ++i) {
        const sim::FaultInfo& fault = sim::info(static_cast<sim::Fault>(i));
        const std::string_view place = places[static_cast<std::size_t>(fault.index)];
        if (json) {
            fmt::print("{}\n", ordered_json{{"name", fault.name},
                                            {"text", fault.text},
                                            {"needs", place},
                                            {"unit", fault.unit},
                                            {"typical", fault.typical},
                                            {"minimum", fault.minimum},
                                            {"maximum", fault.maximum}}
                                   .dump());
            continue;
        }
        const std::string range = fault.unit.empty() ? std::string()
                                                     : fmt::format("{} ... {} {}, else {}", fault.minimum,
                                                                   fault.maximum, fault.unit, fault.typical);
        fmt::print("{:<26} {:<14} {:<30} {}\n", fault.name, place, range, fault.text);
    }
    return done;
}

} // namespace

void addSimCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto options = std::make_shared<SimOptions>();
    CLI::App* sim = app.add_subcommand("sim", "Steers a running simulator: faults, time, snapshots, expectations");
    sim->require_subcommand(1);
    sim->add_option("--control", options->control, "the name that the simulator was given with its own --control");
    addFaults(*sim, options, json, chosen);
    addTime(*sim, options, json, chosen);
    addExpect(*sim, options, json, chosen);
    sim->add_subcommand("faults", "All faults with what they need")->callback([&] {
        chosen = [&json] { return listFaults(json); };
    });
    CLI::App* run = sim->add_subcommand("run", "Sends a file of JSON lines, - for standard input, one after the other");
    run->add_option("file", options->script)->required();
    run->final_callback([options, &json, &chosen] {
        if (options->control.empty()) {
            throw CLI::RequiredError("--control");
        }
        chosen = [options, &json] {
            if (options->script == "-") {
                return withQt([&] { return askSimulator(options->control, std::cin, json); });
            }
            std::ifstream file(options->script);
            if (!file) {
                fmt::print(stderr, "packdeckctl: cannot open {}\n", options->script);
                return static_cast<int>(failed);
            }
            return withQt([&] { return askSimulator(options->control, file, json); });
        };
    });
}

} // namespace packdeck::ctl
