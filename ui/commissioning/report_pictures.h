// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "commissioning/report.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The plots of a report: light on paper, whatever the window's theme; either on a screen.
/// @{

/// Every cell by its deviation from the median, with its sensors.
[[nodiscard]] QImage packMap(const commissioning::Report& report, ThemeKind kind, int width);

/// Cells from the lowest to the highest.
[[nodiscard]] QImage sortedCells(const commissioning::Report& report, ThemeKind kind, const QSize& size);

/// U1, U3 and current of the precharge that was judged; null when there was none.
[[nodiscard]] QImage prechargeCurve(const commissioning::Report& report, ThemeKind kind, const QSize& size);

/// @}

} // namespace packdeck::ui
