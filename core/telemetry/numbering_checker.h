// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "telemetry/pack_snapshot.h"

namespace packdeck::telemetry {

/// Collects the evidence of NumberingCheck: each time the unit names its extreme cells, asks under every start whether
/// the cell so named carries the reported voltage.
class NumberingChecker
{
public:
    void setAssumed(WireNumbering numbering);

    [[nodiscard]] WireNumbering assumed() const { return m_check.assumed; }

    /// A new voltage of a cell: how far it just moved is how far a report may be off.
    void cellMoved(std::size_t slot, units::Millivolts from, units::Millivolts to);

    /// The unit has just named its highest and its lowest cell in `snapshot`.
    void extremesReported(const PackSnapshot& snapshot);

    [[nodiscard]] const NumberingCheck& check() const { return m_check; }

    void clear();

    /// Sightings that decide; fits must outnumber misses by `certainty`. Chosen by this project.
    static constexpr std::uint32_t enough = 10;
    static constexpr std::uint32_t certainty = 10;

private:
    void weigh(const PackSnapshot& snapshot, units::Millivolts reported, std::uint8_t wireNode,
               std::uint8_t wirePosition);
    [[nodiscard]] Verdict verdictOf(WireNumbering numbering) const;
    void conclude();

    NumberingCheck m_check;
    std::array<std::int32_t, units::maxCells> m_lastStep_mV{};
};

/// The place that numbers on the wire mean; nothing when they point outside.
[[nodiscard]] std::optional<units::CellIndex> cellByWire(WireNumbering numbering, std::uint8_t node, std::uint8_t cell);
[[nodiscard]] std::optional<units::SensorIndex> sensorByWire(WireNumbering numbering, std::uint8_t node,
                                                             std::uint8_t sensor);

} // namespace packdeck::telemetry
