// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>

#include <QJsonObject>

#include "telemetry/cell_view.h"
#include "units/index.h"

namespace packdeck::ui {

/// Which temperature sensor is nearest to each cell, and at which cell each sensor sits. Neither is on the bus: until a
/// user says better, the sensors of a node are taken to sit evenly along its cells, and a cell takes the nearest sensor
/// of its own node.
class SensorMap
{
public:
    SensorMap() = default;
    explicit SensorMap(const telemetry::Layout& layout);

    /// Another pack, or one more node seen: what the user said stays.
    void setLayout(const telemetry::Layout& layout);

    [[nodiscard]] const telemetry::Layout& layout() const { return m_layout; }

    /// Nothing for a cell without any sensor: it is drawn without a temperature.
    [[nodiscard]] std::optional<units::SensorIndex> nearest(units::CellIndex cell) const;

    /// The cell a sensor sits at; nothing when its node has no cells.
    [[nodiscard]] std::optional<units::CellIndex> place(units::SensorIndex sensor) const;

    [[nodiscard]] bool isEdited() const { return !m_editedCells.empty() || !m_editedSensors.empty(); }

    [[nodiscard]] bool isEdited(units::CellIndex cell) const { return m_editedCells.contains(units::slot(cell)); }

    void setNearest(units::CellIndex cell, units::SensorIndex sensor);
    void setPlace(units::SensorIndex sensor, units::CellIndex cell);

    /// What the user said of one node, said of all.
    void copyToAllNodes(units::NodeIndex from);
    void forgetEdits();

    /// The user's words alone, as cell and sensor slots, to be applied to whatever layout a pack turns out to have.
    [[nodiscard]] QJsonObject edits() const;

    /// Replaces the edits. What is no slot is left out.
    void applyEdits(const QJsonObject& edits);

private:
    void rebuild();

    using Slot = std::size_t;

    telemetry::Layout m_layout;
    std::map<Slot, Slot> m_editedCells;   ///< cell -> sensor
    std::map<Slot, Slot> m_editedSensors; ///< sensor -> cell
    std::array<std::optional<units::SensorIndex>, units::maxCells> m_nearest{};
    std::array<std::optional<units::CellIndex>, units::maxSensors> m_place{};
};

} // namespace packdeck::ui
