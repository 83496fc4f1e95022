// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/cell_data_options.h"

#include <map>
#include <string>

#include <fmt/core.h>

namespace packdeck::ctl {

void addCellDataOptions(CLI::App& command, cellmodel::ReadOptions& options)
{
    using cellmodel::CurrentSign;
    static const std::map<std::string, CurrentSign> names{{"detect", CurrentSign::Detect},
                                                          {"discharge", CurrentSign::DischargePositive},
                                                          {"charge", CurrentSign::ChargePositive}};
    command
        .add_option("--positive-current", options.sign, "what a positive current_A does: discharge, charge or detect")
        ->transform(CLI::CheckedTransformer(names, CLI::ignore_case))
        ->default_str("detect");
    constexpr double coldest_degC = -60.0;
    constexpr double hottest_degC = 100.0;
    command
        .add_option("--temperature", options.temperature_degC, "degC, for files without the column temperature_degC")
        ->check(CLI::Range(coldest_degC, hottest_degC))
        ->default_val(options.temperature_degC);
    command.footer("A CSV has a header that names time_s, voltage_V and current_A, and if it can temperature_degC and\n"
                   "discharged_Ah (0 at full charge); it may be compressed with gzip.");
}

Result<cellmodel::Recording> readCellData(const std::string& file, const cellmodel::ReadOptions& options)
{
    auto recording = cellmodel::readRecording(file, options);
    if (!recording) {
        return recording;
    }
    if (recording->currentWasReversed && options.sign == cellmodel::CurrentSign::Detect) {
        fmt::print(stderr, "{}: its positive current charges: turned round\n", file);
    }
    if (!recording->hasTemperature) {
        fmt::print(stderr, "{}: no temperature_degC: {} degC assumed\n", file, options.temperature_degC);
    }
    return recording;
}

} // namespace packdeck::ctl
