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

/// Writes plots one below the other to a file, PNG, SVG or PDF by its ending; `mark` is written across it when it is
/// not empty. Empty: done; else what went wrong.
[[nodiscard]] QString savePicture(const QString& path, const std::vector<PictureLayer>& layers, Theme& theme,
                                  const QString& mark);

} // namespace packdeck::ui
