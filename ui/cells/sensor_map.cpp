// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/sensor_map.h"

#include <algorithm>
#include <cstdlib>

namespace packdeck::ui {

namespace {

const QLatin1String cellsKey("nearestSensorOfCell");
const QLatin1String sensorsKey("cellOfSensor");

QJsonObject toJson(const std::map<std::size_t, std::size_t>& edits)
{
    QJsonObject object;
    for (const auto& [from, to] : edits) {
        object.insert(QString::number(from), static_cast<int>(to));
    }
    return object;
}

std::map<std::size_t, std::size_t> fromJson(const QJsonObject& object, std::size_t fromCount, std::size_t toCount)
{
    std::map<std::size_t, std::size_t> edits;
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool isNumber = false;
        const uint from = it.key().toUInt(&isNumber);
        const int to = it.value().toInt(-1);
        if (isNumber && from < fromCount && to >= 0 && static_cast<std::size_t>(to) < toCount) {
            edits.emplace(from, static_cast<std::size_t>(to));
        }
    }
    return edits;
}

} // namespace

SensorMap::SensorMap(const telemetry::Layout& layout)
{
    setLayout(layout);
}

void SensorMap::setLayout(const telemetry::Layout& layout)
{
    m_layout = layout;
    rebuild();
}

std::optional<units::SensorIndex> SensorMap::nearest(units::CellIndex cell) const
{
    return m_nearest[units::slot(cell)];
}

std::optional<units::CellIndex> SensorMap::place(units::SensorIndex sensor) const
{
    return m_place[units::slot(sensor)];
}

void SensorMap::setNearest(units::CellIndex cell, units::SensorIndex sensor)
{
    m_editedCells[units::slot(cell)] = units::slot(sensor);
    rebuild();
}

void SensorMap::setPlace(units::SensorIndex sensor, units::CellIndex cell)
{
    m_editedSensors[units::slot(sensor)] = units::slot(cell);
    rebuild();
}

void SensorMap::copyToAllNodes(units::NodeIndex from)
{
    const auto ofNode = [&](const std::map<Slot, Slot>& edits, std::size_t perNode) {
        const auto first = edits.lower_bound(from.value * perNode);
        const auto last = edits.lower_bound((from.value + 1U) * perNode);
        return std::map<Slot, Slot>(first, last);
    };
    const auto cells = ofNode(m_editedCells, units::maxCellsPerNode);
    const auto sensors = ofNode(m_editedSensors, units::maxSensorsPerNode);
    for (std::size_t node = 0; node < m_layout.nodeCount; ++node) {
        const auto toNode = [&](Slot slot, std::size_t perNode) { return node * perNode + slot % perNode; };
        // A cell that takes the sensor of another node says nothing about the rest.
        for (const auto& [cell, sensor] : cells) {
            if (sensor / units::maxSensorsPerNode == from.value) {
                m_editedCells[toNode(cell, units::maxCellsPerNode)] = toNode(sensor, units::maxSensorsPerNode);
            }
        }
        for (const auto& [sensor, cell] : sensors) {
            if (cell / units::maxCellsPerNode == from.value) {
                m_editedSensors[toNode(sensor, units::maxSensorsPerNode)] = toNode(cell, units::maxCellsPerNode);
            }
        }
    }
    rebuild();
}

void SensorMap::forgetEdits()
{
    m_editedCells.clear();
    m_editedSensors.clear();
    rebuild();
}

QJsonObject SensorMap::edits() const
{
    return {{cellsKey, toJson(m_editedCells)}, {sensorsKey, toJson(m_editedSensors)}};
}

void SensorMap::applyEdits(const QJsonObject& edits)
{
    m_editedCells = fromJson(edits.value(cellsKey).toObject(), units::maxCells, units::maxSensors);
    m_editedSensors = fromJson(edits.value(sensorsKey).toObject(), units::maxSensors, units::maxCells);
    rebuild();
}

void SensorMap::rebuild()
{
    m_place.fill(std::nullopt);
    m_nearest.fill(std::nullopt);
    for (std::uint8_t node = 0; node < m_layout.nodeCount; ++node) {
        const int cells = m_layout.cellsOfNode[node];
        const int sensors = m_layout.sensorsOfNode[node];
        if (cells == 0) {
            continue;
        }
        for (std::uint8_t sensor = 0; sensor < sensors; ++sensor) {
            const auto middle = static_cast<std::uint8_t>((2 * sensor + 1) * cells / (2 * sensors));
            m_place[units::slot(units::SensorIndex{{node}, sensor})] = units::CellIndex{{node}, middle};
        }
    }
    for (const auto& [sensor, cell] : m_editedSensors) {
        const units::SensorIndex index = units::sensorAt(sensor);
        if (index.position < m_layout.sensorsOfNode[index.node.value]) {
            m_place[sensor] = units::cellAt(cell);
        }
    }
    for (std::uint8_t node = 0; node < m_layout.nodeCount; ++node) {
        for (std::uint8_t position = 0; position < m_layout.cellsOfNode[node]; ++position) {
            const units::CellIndex cell{{node}, position};
            int best = units::maxCellsPerNode;
            for (std::uint8_t sensor = 0; sensor < m_layout.sensorsOfNode[node]; ++sensor) {
                const units::SensorIndex candidate{{node}, sensor};
                const auto at = place(candidate);
                const int distance = at && at->node == cell.node ? std::abs(at->position - position) : best;
                if (distance < best) {
                    best = distance;
                    m_nearest[units::slot(cell)] = candidate;
                }
            }
        }
    }
    for (const auto& [cell, sensor] : m_editedCells) {
        const units::SensorIndex index = units::sensorAt(sensor);
        if (index.position < m_layout.sensorsOfNode[index.node.value]) {
            m_nearest[cell] = index;
        }
    }
}

} // namespace packdeck::ui
