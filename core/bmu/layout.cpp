// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/layout.h"

#include <algorithm>

namespace packdeck::bmu {

Layout::Layout(const Parameters& parameters)
{
    nodes = static_cast<std::uint8_t>(std::clamp<std::size_t>(parameters.numCmuNodes, 1, units::maxNodes));
    const bool divides = parameters.stringCount >= 1 && nodes % parameters.stringCount == 0;
    strings = divides ? static_cast<std::uint8_t>(parameters.stringCount) : std::uint8_t{1};
    nodesPerString = static_cast<std::uint8_t>(nodes / strings);
    for (std::size_t n = 0; n < nodes; ++n) {
        cellsOfNode[n] =
            static_cast<std::uint8_t>(std::min<std::size_t>(parameters.nodeNumCells[n], units::maxCellsPerNode));
        sensorsOfNode[n] =
            static_cast<std::uint8_t>(std::min<std::size_t>(parameters.nodeNumTemp[n], units::maxSensorsPerNode));
        stringOfNode[n] = static_cast<std::uint8_t>(n / nodesPerString);
        cells = static_cast<std::uint16_t>(cells + cellsOfNode[n]);
        sensors = static_cast<std::uint16_t>(sensors + sensorsOfNode[n]);
        if (n < nodesPerString) {
            cellsInSeries = static_cast<std::uint16_t>(cellsInSeries + cellsOfNode[n]);
        }
    }
    capacity_mAh = parameters.packCapacity * 100;
    const auto single_mAh = std::max<std::int64_t>(parameters.cellNominalCapacity, 1);
    const std::int64_t groupCapacity_mAh = std::max<std::int64_t>(capacity_mAh / strings, 1);
    groupResistance_uohm =
        static_cast<std::int32_t>(parameters.cellInternalResistance * 1000 * single_mAh / groupCapacity_mAh);
}

} // namespace packdeck::bmu
