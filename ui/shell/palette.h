// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

namespace packdeck::ui {

enum class ThemeKind { Light, Dark, Sunlight };

/// Every colour of the window by its meaning. Normal is grey: `warning` and `critical` mark the abnormal only, always
/// together with a word or a shape, and differ in lightness so that they survive colour blindness.
struct Palette
{
    QColor window;     ///< behind everything
    QColor surface;    ///< panels
    QColor raised;     ///< buttons, the header, table heads
    QColor line;       ///< hairlines between things
    QColor lineStrong; ///< borders of controls, axes
    QColor text;
    QColor textMuted;  ///< labels and units; at least 4.5:1 on window and surface
    QColor accent;     ///< selection, focus, the present thing
    QColor onAccent;   ///< text on accent
    QColor accentSoft; ///< a quiet wash of the accent
    QColor hatch;      ///< the strokes over what is stale or not measured
    QColor warning;    ///< text and outlines
    QColor warningFill;
    QColor onWarningFill;
    QColor critical; ///< text and outlines
    QColor criticalFill;
    QColor onCriticalFill;
    QColor divergingLow;          ///< below the reference
    QColor divergingZero;         ///< at the reference
    QColor divergingHigh;         ///< above the reference
    std::array<QColor, 8> series; ///< traces: told apart by lightness too (after Okabe and Ito)
};

[[nodiscard]] const Palette& palette(ThemeKind kind);

/// WCAG 2 contrast ratio, 1 ... 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// The straight mixture of two colours, 0 = a, 1 = b.
[[nodiscard]] QColor mix(const QColor& a, const QColor& b, double share);

} // namespace packdeck::ui
