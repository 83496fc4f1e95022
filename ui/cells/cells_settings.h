// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QJsonObject>

#include "ui/cells/grid_options.h"

class QSettings;

namespace packdeck::ui {

/// What the page of cells remembers: options, the string map, and what the user said about sensors.
struct CellsSettings
{
    GridOptions options;
    QJsonObject sensorEdits;

    /// Unknown or impossible values become the defaults.
    [[nodiscard]] static CellsSettings load(QSettings& settings);
    void save(QSettings& settings) const;
};

/// The fixed ranges a user may choose from, smallest first.
[[nodiscard]] const std::vector<int>& deviationRanges_mV();
[[nodiscard]] const std::vector<int>& temperatureRanges_dK();
[[nodiscard]] const std::vector<GridRange>& voltageRanges_mV();

} // namespace packdeck::ui
