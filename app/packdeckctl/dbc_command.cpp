// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/json_line.h"
#include "app/packdeckctl/offline_commands.h"
#include "dbc/parser.h"

namespace packdeck::ctl {

namespace {

struct Checked
{
    std::size_t messages = 0;
    std::size_t signals = 0;
    nlohmann::ordered_json problems = nlohmann::ordered_json::array();
};

void addProblem(Checked& checked, int line, int column, const std::string& text)
{
    checked.problems.push_back({{"line", line}, {"column", column}, {"text", text}});
}

/// In JSON the problems are in the object on standard output, else on standard error.
Checked check(const std::string& file, bool json)
{
    Checked checked;
    const auto loaded = dbc::load(file);
    if (!loaded) {
        report(loaded.error());
        addProblem(checked, 0, 0, toEnglish(loaded.error()));
        return checked;
    }
    checked.messages = loaded->database.messages().size();
    for (const dbc::Message& message : loaded->database.messages()) {
        checked.signals += message.signals.size();
    }
    for (const dbc::Problem& problem : loaded->problems) {
        addProblem(checked, problem.line, problem.column, problem.text());
    }
    if (!json) {
        report(file, loaded->problems);
    }
    return checked;
}

int checkAll(const std::vector<std::string>& files, bool json)
{
    bool clean = true;
    for (const std::string& file : files) {
        const Checked checked = check(file, json);
        clean = clean && checked.problems.empty();
        if (json) {
            const nlohmann::ordered_json line{{"file", file},
                                              {"messages", checked.messages},
                                              {"signals", checked.signals},
                                              {"problems", checked.problems}};
            printJsonLine(line);
        } else {
            fmt::print("{}: {} messages, {} signals, {} problems\n", file, checked.messages, checked.signals,
                       checked.problems.size());
        }
    }
    return clean ? done : failed;
}

} // namespace

void addDbcCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto files = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand("dbc", "DBC files");
    command->require_subcommand(1);
    CLI::App* checkCommand = command->add_subcommand("check", "What is wrong in DBC files; fails when something is");
    checkCommand->add_option("F", *files, "DBC files")->required();
    checkCommand->callback([files, &json, &chosen] { chosen = [files, &json] { return checkAll(*files, json); }; });
}

} // namespace packdeck::ctl
