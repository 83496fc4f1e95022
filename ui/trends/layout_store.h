// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QSettings>
#include <QStringList>

#include "ui/plot/signal_choice.h"
#include "units/index.h"

namespace packdeck::ui {

/// What a user arranged on the page Trends, to have it again.
struct TrendLayout
{
    SignalChoices choices; ///< with their axes
    int cellsView = 0;     ///< TrendPlot::CellsView
    int span = -1;         ///< TrendWindow::Preset; -1: none of them
    std::vector<units::CellIndex> cells;

    bool operator==(const TrendLayout&) const = default;
};

/// Layouts kept by name, as JSON in the user's settings.
class LayoutStore
{
public:
    explicit LayoutStore(QSettings& settings); ///< which outlives it

    [[nodiscard]] QStringList names() const; ///< in the order of the alphabet

    /// Replaces one of the same name. False without a name.
    bool save(const QString& name, const TrendLayout& layout);
    void remove(const QString& name);

    [[nodiscard]] std::optional<TrendLayout> load(const QString& name) const;

private:
    QSettings& m_settings;
};

} // namespace packdeck::ui
