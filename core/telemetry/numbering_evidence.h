// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "telemetry/reading.h"
#include "units/index.h"

namespace packdeck::telemetry {

/// Whether a numbering start fits what the unit says: the cell it names as extreme must carry the extreme voltage.
enum class Verdict : std::uint8_t { Undecided, Agrees, Contradicts };

/// How one pair of starts fared. Only sightings count in which the pairs differ, so a pack of equal cells decides
/// nothing.
struct NumberingEvidence
{
    std::uint32_t fits = 0;
    std::uint32_t misses = 0;

    bool operator==(const NumberingEvidence&) const = default;
};

/// What NodeID, CellID and SensorID on the wire count from; unpublished. The bundled BMU: nodes 0, cells and sensors 1.
struct WireNumbering
{
    std::uint8_t firstNode = 0;
    std::uint8_t firstCell = 1;

    bool operator==(const WireNumbering&) const = default;
};

/// The cross-check of NodeCellInfo against the cells themselves.
struct NumberingCheck
{
    WireNumbering assumed; ///< the setting
    Verdict verdict = Verdict::Undecided;
    std::array<std::array<NumberingEvidence, 2>, 2> evidence{}; ///< [firstNode][firstCell]
    std::optional<WireNumbering> better; ///< the one start that fits, where the assumed one does not

    bool operator==(const NumberingCheck&) const = default;
};

/// An extreme as the unit reports it, with its wire numbers and the place they mean by the assumed numbering.
template <typename Value, typename Index>
struct ReportedExtreme
{
    Value value{};
    std::uint8_t wireNode = 0;
    std::uint8_t wirePosition = 0;
    std::optional<Index> place; ///< nothing when the numbers point outside 32 nodes of 14 cells and 4 sensors

    bool operator==(const ReportedExtreme&) const = default;
};

} // namespace packdeck::telemetry
