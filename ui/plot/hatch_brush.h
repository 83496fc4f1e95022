// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>

#include "ui/shell/palette.h"

namespace packdeck::ui {

/// The hatch of shell's paintHatch() as a brush: filling hundreds of fields with it costs what a plain fill costs, and
/// neighbours join. Leave the painter's brush origin at the widget's corner. Made anew for another theme or scale.
[[nodiscard]] QBrush hatchBrush(const Palette& palette, double devicePixelRatio);

} // namespace packdeck::ui
