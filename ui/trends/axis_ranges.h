// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <QJsonObject>
#include <QString>

#include "ui/plot/steady_range.h"

namespace packdeck::ui {

/// What the value axes of a plot show, by their names: to stand again where the same picture is opened. An axis that
/// follows its data keeps a range as long as that suits, so what it shows depends on what was shown before.
class AxisRanges
{
public:
    struct Range
    {
        double lower = 0.0;
        double upper = 0.0;
    };

    /// Notes it, unless it follows nothing yet.
    void take(const QString& axis, const SteadyRange& range);

    [[nodiscard]] std::optional<Range> of(const QString& axis) const;

    [[nodiscard]] QJsonObject toJson() const;

    /// What makes no sense is left out.
    [[nodiscard]] static AxisRanges from(const QJsonObject& json);

private:
    std::map<QString, Range> m_ranges;
};

} // namespace packdeck::ui
