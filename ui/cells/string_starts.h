// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "telemetry/statistics.h"
#include "units/index.h"

namespace packdeck::ui {

/// At which nodes a new string begins: not on the bus, so the user says it. Without a word the pack is one string.
class StringStarts
{
public:
    StringStarts() = default;

    /// The first nodes of the second and each further string. Node 0, repetitions, nodes that do not exist and more
    /// than telemetry::maxStrings are left out.
    explicit StringStarts(std::vector<int> firstNodes);

    /// "16" or "8, 16, 24", zero-based node indexes; what is no number is left out.
    [[nodiscard]] static StringStarts parse(const QString& text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_firstNodes.size()) + 1; }

    [[nodiscard]] int stringOf(units::NodeIndex node) const;

    /// Whether a rule stands above this node.
    [[nodiscard]] bool beginsAt(int node) const;

    /// As telemetry takes it for its medians; without a map all cells stay in no string.
    [[nodiscard]] telemetry::StringMap toTelemetry() const;

    bool operator==(const StringStarts&) const = default;

private:
    std::vector<int> m_firstNodes; ///< ascending, without node 0
};

} // namespace packdeck::ui
