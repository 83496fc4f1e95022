// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/ocv.h"

#include <algorithm>

namespace packdeck::bmu {

namespace {

// A stored table may be nonsense: two points at least, never more than there is room for.
std::size_t lengthOf(const Parameters& parameters)
{
    return std::clamp<std::size_t>(parameters.cellSocLookupTableLength, 2, socTableLength);
}

} // namespace

double socAtRest(const Parameters& parameters, std::int32_t cell_mV)
{
    const auto& table = parameters.cellSocLookupTable;
    const std::size_t length = lengthOf(parameters);
    const auto last = table.begin() + static_cast<std::ptrdiff_t>(length) - 1;
    if (cell_mV <= table.front()) {
        return 0.0;
    }
    if (cell_mV >= *last) {
        return 1.0;
    }
    const auto above = std::upper_bound(table.begin(), last, cell_mV);
    const auto index = static_cast<double>(above - table.begin()) - 1.0;
    const double low_mV = *(above - 1);
    const double step_mV = std::max(*above - low_mV, 1.0);
    return (index + (cell_mV - low_mV) / step_mV) / static_cast<double>(length - 1);
}

std::int32_t restVoltage_mV(const Parameters& parameters, double soc)
{
    const auto& table = parameters.cellSocLookupTable;
    const std::size_t length = lengthOf(parameters);
    const double place = std::clamp(soc, 0.0, 1.0) * static_cast<double>(length - 1);
    const std::size_t index = std::min(static_cast<std::size_t>(place), length - 2);
    const double share = place - static_cast<double>(index);
    return static_cast<std::int32_t>(table[index] + share * (table[index + 1] - table[index]) + 0.5);
}

} // namespace packdeck::bmu
