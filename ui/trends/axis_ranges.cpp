// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/axis_ranges.h"

#include <QJsonArray>

namespace packdeck::ui {

void AxisRanges::take(const QString& axis, const SteadyRange& range)
{
    if (range.isSet()) {
        m_ranges[axis] = {range.lower(), range.upper()};
    }
}

std::optional<AxisRanges::Range> AxisRanges::of(const QString& axis) const
{
    const auto found = m_ranges.find(axis);
    return found == m_ranges.end() ? std::nullopt : std::optional(found->second);
}

QJsonObject AxisRanges::toJson() const
{
    QJsonObject json;
    for (const auto& [axis, range] : m_ranges) {
        json[axis] = QJsonArray{range.lower, range.upper};
    }
    return json;
}

AxisRanges AxisRanges::from(const QJsonObject& json)
{
    AxisRanges ranges;
    for (auto axis = json.begin(); axis != json.end(); ++axis) {
        const QJsonArray ends = axis.value().toArray();
        const double lower = ends.at(0).toDouble();
        const double upper = ends.at(1).toDouble();
        if (lower < upper) {
            ranges.m_ranges[axis.key()] = {lower, upper};
        }
    }
    return ranges;
}

} // namespace packdeck::ui
