// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <nlohmann/json.hpp>

#include "analysis/comparison.h"
#include "analysis/report.h"
#include "binding/cell_naming.h"
#include "telemetry/extremes_agreement.h"

namespace packdeck::ctl {

/// Seconds of a session time, epoch where the log has dates.
using TimeOf = std::function<double(units::Timestamp)>;

/// A report as one object; lists in the order of the report, null for what is not known.
[[nodiscard]] nlohmann::ordered_json toJson(const analysis::Report& report, const binding::CellNaming& naming,
                                            const TimeOf& timeOf);

[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<analysis::CellComparison>& cells,
                                            const binding::CellNaming& naming);

[[nodiscard]] nlohmann::ordered_json toJson(const telemetry::ExtremesAgreement& agreement);

} // namespace packdeck::ctl
