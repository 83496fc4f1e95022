// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

#include "ui/shell/theme.h"

class QCustomPlot;

namespace packdeck::ui {

/// A plot with what lies over it, as one part of an exported picture.
struct PictureLayer
{
    QCustomPlot* plot = nullptr;
    QWidget* overlay = nullptr;
};

/// The words on an exported picture.
struct PictureWords
{
    QString mark;    ///< across it; empty: none
    QString caption; ///< below it: what it shows, of which unit, from when to when
};

/// Writes plots one below the other to a file, PNG, SVG or PDF by its ending. Empty: done; else what went wrong.
[[nodiscard]] QString savePicture(const QString& path, const std::vector<PictureLayer>& layers, Theme& theme,
                                  const PictureWords& words);

} // namespace packdeck::ui
