// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace packdeck::ui {

enum class Icon {
    Overview,
    Cells,
    Trends,
    Control,
    Parameters,
    Trace,
    Logs,
    Commissioning,
    Simulation,
    Events,
    Analysis,
    Connection,
    Settings
};

/// Draws an icon of hairlines into a square, crisp at any scale.
void paintIcon(QPainter& painter, Icon icon, const QRectF& square, const QColor& colour);

} // namespace packdeck::ui
