// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/cell_data_options.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/json_line.h"
#include "app/packdeckctl/offline_commands.h"
#include "cellmodel/fit.h"
#include "cellmodel/model_file.h"
#include "units/constants.h"

namespace packdeck::ctl {

namespace {

struct FitOptions
{
    std::vector<std::string> cycles;
    std::string ocv;
    std::string output;
    cellmodel::ReadOptions read;
};

Result<cellmodel::FittedModel> fitted(const FitOptions& options)
{
    const auto slow = readCellData(options.ocv, options.read);
    if (!slow) {
        return tl::unexpected(slow.error());
    }
    const auto ocv = cellmodel::readOcvCurve(*slow);
    if (!ocv) {
        return tl::unexpected(ocv.error());
    }
    std::vector<cellmodel::Recording> cycles;
    for (const std::string& file : options.cycles) {
        auto cycle = readCellData(file, options.read);
        if (!cycle) {
            return tl::unexpected(cycle.error());
        }
        cycles.push_back(*std::move(cycle));
    }
    auto model = cellmodel::fit(cycles, *ocv);
    if (model) {
        if (const auto saved = cellmodel::saveModel(*model, options.output); !saved) {
            return tl::unexpected(saved.error());
        }
    }
    return model;
}

int fit(const FitOptions& options, bool json)
{
    const auto model = fitted(options);
    if (!model) {
        report(model.error());
        return failed;
    }
    if (!json) {
        fmt::print("{}: {:.3f} Ah, time constants {:.0f} s and {:.0f} s\n", options.output, model->capacity_Ah,
                   model->fastTau_s, model->slowTau_s);
        for (const auto& source : model->sources) {
            fmt::print("  {:5.1f} degC  {:5.1f} mV rms left  {}\n", source.temperature_degC,
                       source.residual_V * units::millivoltsPerVolt, source.file);
        }
        return done;
    }
    nlohmann::ordered_json sources = nlohmann::ordered_json::array();
    for (const auto& source : model->sources) {
        sources.push_back({{"file", source.file},
                           {"temperature_degC", source.temperature_degC},
                           {"residual_mV", source.residual_V * units::millivoltsPerVolt}});
    }
    const nlohmann::ordered_json line{{"model", options.output},
                                      {"capacity_Ah", model->capacity_Ah},
                                      {"fast_time_constant_s", model->fastTau_s},
                                      {"slow_time_constant_s", model->slowTau_s},
                                      {"sources", sources}};
    printJsonLine(line);
    return done;
}

} // namespace

void addFitCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto options = std::make_shared<FitOptions>();
    CLI::App* command = app.add_subcommand("fit", "A cell model for estimate, from measurements on one cell");
    command->add_option("CSV", options->cycles, "drive cycles that begin at full charge, at one or more temperatures")
        ->required();
    command->add_option("--ocv", options->ocv, "CSV of a slow discharge (C/20) from full to empty")->required();
    command->add_option("-o,--output", options->output, "the model file to write, JSON")->required();
    addCellDataOptions(*command, options->read);
    command->callback([options, &json, &chosen] { chosen = [options, &json] { return fit(*options, json); }; });
}

} // namespace packdeck::ctl
