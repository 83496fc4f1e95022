// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRgb>

#include "ui/shell/palette.h"

namespace packdeck::ui {

/// The colour of a field and of the text upon it.
struct Shade
{
    QRgb fill = 0;
    QRgb ink = 0;

    bool operator==(const Shade&) const = default;
};

/// Black or white, whichever reads better on `fill`: never below 4.5:1.
[[nodiscard]] QRgb readableInk(QRgb fill);

/// Values in whole native units (mV, tenths of a kelvin, tenths of a second) to colours. The range is fixed by whoever
/// makes the scale and never follows the data; beyond its ends the last colour holds.
class ColourScale
{
public:
    ColourScale() = default;

    /// Blue below, orange above, grey within `neutral` of zero; full colour at `range`. Blue and orange stay apart for
    /// every common colour blindness, and the step at `neutral` can be seen.
    [[nodiscard]] static ColourScale diverging(const Palette& palette, int neutral, int range);

    /// Grey to one deep colour, light to dark: for amounts that are neither good nor bad.
    [[nodiscard]] static ColourScale sequential(const Palette& palette, int low, int high);

    /// Grey up to `from`, then towards the warning colour at `to`: for what is bad when large.
    [[nodiscard]] static ColourScale rising(const Palette& palette, int from, int to);

    [[nodiscard]] Shade at(int value) const;

    [[nodiscard]] int low() const { return m_low; }

    [[nodiscard]] int high() const { return m_high; }

    [[nodiscard]] int neutral() const { return m_neutral; } ///< 0 unless diverging

    bool operator==(const ColourScale&) const = default;

private:
    template <typename ColourAt>
    ColourScale(int low, int high, int neutral, ColourAt colourAt);

    int m_low = 0;
    int m_high = 0;
    int m_neutral = 0;
    std::vector<Shade> m_shades; ///< evenly spread from m_low to m_high
};

} // namespace packdeck::ui
