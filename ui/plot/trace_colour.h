// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "ui/shell/palette.h"

namespace packdeck::ui {

/// The colour of the n-th selected cell, the same on every page. Green and violet come first: blue and orange are taken
/// by the lowest and the highest cell.
[[nodiscard]] inline const QColor& traceColour(const Palette& palette, std::size_t selected)
{
    constexpr std::size_t first = 2;
    return palette.series[(selected + first) % palette.series.size()];
}

} // namespace packdeck::ui
