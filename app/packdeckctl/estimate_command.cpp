// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/core.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/cell_data_options.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "app/packdeckctl/offline_commands.h"
#include "app/packdeckctl/output.h"
#include "cellmodel/estimation.h"
#include "cellmodel/model_file.h"
#include "units/constants.h"

namespace packdeck::ctl {

namespace {

struct EstimateOptions
{
    std::string model;
    std::vector<std::string> files;
    std::optional<double> initialPercent;
    std::optional<double> initialSigmaPercent;
    double percentAtZero = units::percent;
    double skipSeconds = 0.0;
    bool summaryOnly = false;
    cellmodel::ReadOptions read;
};

std::optional<double> share(const std::optional<double>& inPercent)
{
    return inPercent ? std::optional(*inPercent / units::percent) : std::nullopt;
}

std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void print(const std::vector<cellmodel::Estimate>& estimates, const std::string& label, bool json, Output& output)
{
    const std::string file = label.empty() ? std::string() : "\"file\":" + quoted(label) + ',';
    if (!json) {
        fmt::format_to(std::back_inserter(output.text()), "{}{:>10} {:>8} {:>8}\n", label.empty() ? "" : label + "\n",
                       "time/s", "SoC/%", "sigma/%");
    }
    for (const cellmodel::Estimate& estimate : estimates) {
        const double soc = estimate.soc * units::percent;
        const double sigma = estimate.sigma * units::percent;
        if (json) {
            fmt::format_to(std::back_inserter(output.text()), "{{{}\"time\":{},\"soc\":{:.4f},\"sigma\":{:.4f}}}\n",
                           file, estimate.time_s, soc, sigma);
        } else {
            fmt::format_to(std::back_inserter(output.text()), "{:>10.1f} {:>8.2f} {:>8.2f}\n", estimate.time_s, soc,
                           sigma);
        }
        output.lineDone();
    }
}

void printSummary(const cellmodel::ErrorSummary& summary, const std::string& file, const EstimateOptions& options,
                  bool json, Output& output)
{
    if (options.summaryOnly && json) {
        fmt::format_to(std::back_inserter(output.text()),
                       "{{\"file\":{},\"rows\":{},\"rmse\":{:.3f},\"mean_abs\":{:.3f},\"max\":{:.3f},"
                       "\"within_2_sigma\":{:.4f}}}\n",
                       quoted(file), summary.rows, summary.rootMeanSquare * units::percent,
                       summary.meanAbsolute * units::percent, summary.largest * units::percent, summary.coverage);
        return;
    }
    const std::string text =
        fmt::format("{}: against the counted charge: RMSE {:.2f} %, mean {:.2f} %, max {:.2f} %, "
                    "{:.0f} % of {} rows within 2 sigma\n",
                    file, summary.rootMeanSquare * units::percent, summary.meanAbsolute * units::percent,
                    summary.largest * units::percent, summary.coverage * units::percent, summary.rows);
    if (options.summaryOnly) {
        output.text() += text;
    } else {
        output.flush();
        fmt::print(stderr, "{}", text);
    }
}

int estimate(const EstimateOptions& options, bool json)
{
    const auto model = cellmodel::loadModel(options.model);
    if (!model) {
        report(model.error());
        return failed;
    }
    const bmu::CellModel compiled = cellmodel::compiled(*model);
    cellmodel::EstimationOptions estimation;
    estimation.initialSoc = share(options.initialPercent);
    estimation.initialSigma = share(options.initialSigmaPercent);
    estimation.knownFrom_degC = model->temperatures_degC.front();
    estimation.knownTo_degC = model->temperatures_degC.back();
    int exitCode = done;
    Output output;
    for (const std::string& file : options.files) {
        const auto recording = readCellData(file, options.read);
        if (!recording) {
            report(recording.error());
            exitCode = failed;
            continue;
        }
        const auto estimates = cellmodel::estimate(*recording, compiled, estimation);
        if (!options.summaryOnly) {
            print(estimates, options.files.size() > 1 ? file : std::string(), json, output);
        }
        const auto truth =
            cellmodel::countedSoc(*recording, model->capacity_Ah, options.percentAtZero / units::percent);
        if (!truth.empty()) {
            printSummary(cellmodel::compare(estimates, truth, options.skipSeconds), file, options, json, output);
        } else if (options.summaryOnly) {
            fmt::print(stderr, "{}: no discharged_Ah, nothing to compare with\n", file);
        }
    }
    output.flush();
    return output.ok() ? exitCode : failed;
}

} // namespace

void addEstimateCommand(CLI::App& app, const bool& json, std::function<int()>& chosen)
{
    auto options = std::make_shared<EstimateOptions>();
    CLI::App* command = app.add_subcommand(
        "estimate", "State of charge over measurements on one cell, by the estimator of the bundled BMU");
    command->add_option("CSV", options->files, "measurements")->required();
    command->add_option("--cell-model", options->model, "the file that fit has written")->required();
    const CLI::Range percentRange(0.0, units::percent);
    command->add_option("--initial-soc", options->initialPercent, "percent; else read from the first voltage")
        ->check(percentRange);
    command
        ->add_option("--initial-sigma", options->initialSigmaPercent,
                     "percent: how sure that is; then the first voltage is not asked")
        ->check(percentRange);
    command
        ->add_option("--soc-at-zero", options->percentAtZero,
                     "percent where discharged_Ah is 0, for the errors on standard error")
        ->default_val(options->percentAtZero);
    command->add_option("--skip", options->skipSeconds, "seconds at the start that the errors leave out")
        ->default_val(options->skipSeconds);
    command->add_flag("--summary", options->summaryOnly, "only the errors, on standard output");
    addCellDataOptions(*command, options->read);
    command->callback([options, &json, &chosen] { chosen = [options, &json] { return estimate(*options, json); }; });
}

} // namespace packdeck::ctl
