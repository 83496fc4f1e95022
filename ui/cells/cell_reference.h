// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "telemetry/pack_snapshot.h"
#include "ui/cells/string_starts.h"

namespace packdeck::ui {

/// The medians that deviations are told from: of the measured cells of each string, and of all measured sensors.
struct Medians
{
    std::array<std::optional<int>, telemetry::maxStrings> string_mV;
    std::optional<int> sensors_dC;
    int stringCount = 1;
};

[[nodiscard]] Medians mediansOf(const telemetry::PackSnapshot& snapshot, const StringStarts& strings);

/// Change of one cell or sensor; nothing unless measured in both.
[[nodiscard]] std::optional<int> change(const telemetry::CellView& then, const telemetry::CellView& now);
[[nodiscard]] std::optional<int> change(const telemetry::SensorView& then, const telemetry::SensorView& now);

} // namespace packdeck::ui
