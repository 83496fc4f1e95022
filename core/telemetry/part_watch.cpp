// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/part_watch.h"

namespace packdeck::telemetry {

namespace {

struct Kinds
{
    EventKind begins;
    EventKind ends;
    Severity severity;
};

// A mark that begins or ends, with the time it stood.
template <typename Marks>
void turn(Marks& marks, std::size_t slot, bool on, const Kinds& kinds, const Evidence& evidence, units::Timestamp at,
          std::vector<Noticed>& noticed)
{
    if (marks.away.test(slot) == on) {
        return;
    }
    const auto stood = on ? units::Duration{} : at - marks.since[slot];
    marks.away.set(slot, on);
    marks.since[slot] = at;
    noticed.push_back({on ? kinds.begins : kinds.ends,
                       on ? kinds.severity : Severity::Information,
                       {static_cast<std::int64_t>(slot), stood.count()},
                       evidence});
}

} // namespace

void PartWatch::observeNodes(const PackSnapshot& snapshot, units::Timestamp at)
{
    for (std::size_t node = 0; node < units::maxNodes; ++node) {
        const bool answers = snapshot.nodes[node].freshness == Freshness::Fresh;
        if (answers && !m_answers.test(node)) {
            m_judgedFrom[node] = m_known.test(node) ? at + settleTime : at;
            m_known.set(node);
        }
        m_answers.set(node, answers);
        m_judged.set(node, answers && at >= m_judgedFrom[node]);
    }
}

std::vector<Noticed> PartWatch::observe(const PackSnapshot& snapshot, units::Timestamp at)
{
    observeNodes(snapshot, at);
    std::vector<Noticed> noticed;
    for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
        const CellView& cell = snapshot.cells[slot];
        const units::CellIndex index = units::cellAt(slot);
        m_cells.seen.set(slot, m_cells.seen.test(slot) || cell.isMeasured());
        if (!m_judged.test(index.node.value)) {
            continue; // the node is lost: said once, not for each of its cells
        }
        const bool isLost = m_cells.seen.test(slot) && !cell.isMeasured();
        if (isLost == m_cells.away.test(slot) && cell.highResistance == m_highResistance.away.test(slot)) {
            continue; // nothing new, as nearly always
        }
        const Evidence evidence =
            Evidence::of(index, cell.voltage.known() ? std::optional(cell.voltage.value) : std::nullopt);
        if (m_cells.seen.test(slot)) {
            turn(m_cells, slot, !cell.isMeasured(), {EventKind::CellLost, EventKind::CellReturned, Severity::Alarm},
                 evidence, at, noticed);
        }
        turn(m_highResistance, slot, cell.highResistance,
             {EventKind::HighResistanceSet, EventKind::HighResistanceCleared, Severity::Warning}, evidence, at,
             noticed);
    }
    for (std::size_t slot = 0; slot < units::maxSensors; ++slot) {
        const SensorView& sensor = snapshot.sensors[slot];
        const units::SensorIndex index = units::sensorAt(slot);
        if (m_judged.test(index.node.value) && m_sensors.seen.test(slot)) {
            turn(m_sensors, slot, !sensor.isMeasured(),
                 {EventKind::SensorLost, EventKind::SensorReturned, Severity::Alarm},
                 Evidence::of(index,
                              sensor.temperature.known() ? std::optional(sensor.temperature.value) : std::nullopt),
                 at, noticed);
        }
        m_sensors.seen.set(slot, m_sensors.seen.test(slot) || sensor.isMeasured());
    }
    return noticed;
}

} // namespace packdeck::telemetry
