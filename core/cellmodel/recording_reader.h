// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "cellmodel/recording.h"
#include "text/error.h"

namespace packdeck::cellmodel {

enum class CurrentSign : std::uint8_t {
    Detect,            ///< see dischargeIsPositive()
    DischargePositive, ///< as the project counts
    ChargePositive,
};

struct ReadOptions
{
    CurrentSign sign = CurrentSign::Detect;
    double temperature_degC = 25.0; ///< for files without that column
};

/// Reads a table of comma-, semicolon- or tab-separated values, plain or gzip-compressed, with a header that names the
/// columns time_s, voltage_V, current_A and, if there are any, temperature_degC and discharged_Ah, in any order and
/// among others. Empty lines and lines that begin with # are passed over; everything else that is no number ends the
/// reading with file, line and reason, as does a time that goes back.
[[nodiscard]] Result<Recording> readRecording(const std::filesystem::path& file, const ReadOptions& options);

/// The same from text; `name` stands in the messages.
[[nodiscard]] Result<Recording> parseRecording(std::string_view text, const std::string& name,
                                               const ReadOptions& options);

} // namespace packdeck::cellmodel
