// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "ui/shell/page.h"

namespace packdeck::app {

/// A view that a page shows only after its user did something.
struct ScreenshotView
{
    QString page; ///< its key
    QString name; ///< of the picture, after the page's key
    std::function<void()> show;
};

/// Those of the pages, in the order in which they have to be shown. Edits and a commissioning are begun for them;
/// nothing is transmitted.
[[nodiscard]] std::vector<ScreenshotView> furtherViews(const std::vector<ui::Page*>& pages);

} // namespace packdeck::app
