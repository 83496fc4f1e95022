// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

#include "ui/shell/palette.h"

namespace packdeck::ui {

/// The one mark for "stale", "not measured" and "missing": thin strokes at 45 degrees on a lattice of the whole
/// widget, so that neighbours join without a seam. Draw the hatch first, the value (if any) over it.
void paintHatch(QPainter& painter, const QRectF& area, const Palette& colours);

/// The surface of a panel with its hairline.
void paintPanel(QPainter& painter, const QRectF& area, const Palette& colours);

/// The ring that says where the keyboard is.
void paintFocus(QPainter& painter, const QRectF& area, const Palette& colours);

/// What stands where there is no value. Never 0.
[[nodiscard]] inline QString missingText()
{
    return QStringLiteral("\u2013");
}

} // namespace packdeck::ui
