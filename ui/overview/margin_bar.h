// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/overview/margin.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

inline constexpr int marginBarHeight = 48;

/// Label and value, the bullet bar with its warning and critical parts, and the margin in words, in so much height.
void paintMargin(QPainter& p, const Theme& theme, const Margin& margin, const QRect& area);

} // namespace packdeck::ui
