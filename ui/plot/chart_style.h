// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QChart>
#include <QChartView>
#include <QValueAxis>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// A chart of Qt Charts within a page: no frame, no rounding, no animation, nothing to tab to.
void makePlain(QChart& chart, QChartView& view);

/// Ground, title, legend and axes in the colours and fonts of the theme.
void applyTheme(QChart& chart, QChartView& view, std::initializer_list<QValueAxis*> axes, const Theme& theme);

} // namespace packdeck::ui
