// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "analysis/options.h"
#include "analysis/report.h"
#include "binding/pack_id.h"
#include "telemetry/cell_view.h"
#include "telemetry/history.h"
#include "telemetry/timeline.h"

namespace packdeck::analysis {

/// Whose past is looked at. The history has to outlive the work; any thread may add to it meanwhile.
struct Source
{
    const telemetry::History* history = nullptr;
    binding::PackId pack;
    telemetry::Layout layout; ///< cells that should be there; without one only those that were measured count

    [[nodiscard]] static Source of(const telemetry::Timeline& timeline, const binding::PackId& pack);
};

/// Told 0 ... 1 now and then, on the thread that works; false ends the work.
using Progress = std::function<bool(double)>;

/// Works through the raw frames of a span, once; an hour of 448 cells in about a second. Takes History's lock for short
/// pieces. Nothing when `progress` ended it. Any thread.
[[nodiscard]] std::optional<Report> analyse(const Source& source, const telemetry::TimeSpan& span,
                                            const Options& options, const Progress& progress = {});

} // namespace packdeck::analysis
