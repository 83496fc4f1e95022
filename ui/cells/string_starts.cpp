// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/string_starts.h"

#include <algorithm>

#include <QStringList>

namespace packdeck::ui {

StringStarts::StringStarts(std::vector<int> firstNodes)
    : m_firstNodes(std::move(firstNodes))
{
    std::sort(m_firstNodes.begin(), m_firstNodes.end());
    const auto isNode = [](int node) { return node > 0 && node < static_cast<int>(units::maxNodes); };
    m_firstNodes.erase(
        std::remove_if(m_firstNodes.begin(), m_firstNodes.end(), [&](int node) { return !isNode(node); }),
        m_firstNodes.end());
    m_firstNodes.erase(std::unique(m_firstNodes.begin(), m_firstNodes.end()), m_firstNodes.end());
    if (m_firstNodes.size() >= telemetry::maxStrings) {
        m_firstNodes.resize(telemetry::maxStrings - 1);
    }
}

StringStarts StringStarts::parse(const QString& text)
{
    std::vector<int> nodes;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool isNumber = false;
        const int node = part.trimmed().toInt(&isNumber);
        if (isNumber) {
            nodes.push_back(node);
        }
    }
    return StringStarts(std::move(nodes));
}

QString StringStarts::toText() const
{
    QStringList parts;
    for (const int node : m_firstNodes) {
        parts << QString::number(node);
    }
    return parts.join(QStringLiteral(", "));
}

int StringStarts::stringOf(units::NodeIndex node) const
{
    const auto next = std::upper_bound(m_firstNodes.begin(), m_firstNodes.end(), static_cast<int>(node.value));
    return static_cast<int>(next - m_firstNodes.begin());
}

bool StringStarts::beginsAt(int node) const
{
    return std::binary_search(m_firstNodes.begin(), m_firstNodes.end(), node);
}

telemetry::StringMap StringStarts::toTelemetry() const
{
    telemetry::StringMap map;
    if (!m_firstNodes.empty()) {
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            map.stringOfCell[slot] = static_cast<std::uint8_t>(stringOf(units::cellAt(slot).node));
        }
    }
    return map;
}

} // namespace packdeck::ui
