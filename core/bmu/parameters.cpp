// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/parameters.h"

#include <algorithm>

namespace packdeck::bmu {

namespace {

constexpr std::array<std::int16_t, socTableLength> vendorSocTable{
    2500, 2715, 2826, 2904, 2958, 3005, 3044, 3083, 3105, 3133, 3180, 3222, 3250, 3281, 3309, 3338, 3363,
    3385, 3399, 3412, 3424, 3434, 3445, 3453, 3463, 3473, 3483, 3494, 3504, 3514, 3524, 3534, 3543, 3551,
    3559, 3567, 3575, 3582, 3589, 3598, 3604, 3612, 3620, 3627, 3635, 3643, 3652, 3660, 3669, 3679, 3688,
    3699, 3709, 3720, 3731, 3741, 3750, 3760, 3769, 3781, 3790, 3800, 3808, 3818, 3828, 3836, 3844, 3854,
    3861, 3869, 3877, 3885, 3893, 3901, 3910, 3921, 3931, 3944, 3957, 3971, 3985, 3998, 4010, 4020, 4033,
    4043, 4051, 4056, 4061, 4065, 4069, 4073, 4077, 4082, 4087, 4092, 4100, 4111, 4126, 4152, 4200};

constexpr std::uint16_t demoPrechargeResistance = 3300; // 330.0 ohm: 941 V / 330 ohm = 2.85 A, below the 3 A limit
constexpr int smallestDelta_mV = 1000;                  // the vendor's default
constexpr int largestDelta_mV = 10000;
constexpr int deltaPerPackVolts = 94; // about 1 % of the full pack: ten times the gain error of U1 and U3

} // namespace

const std::array<std::int16_t, socTableLength>& defaultSocTable()
{
    return vendorSocTable;
}

Parameters demoParameters(std::uint16_t nodes, std::uint16_t cellsPerNode, std::uint16_t sensorsPerNode,
                          std::uint16_t strings)
{
    Parameters parameters;
    parameters.numCmuNodes = nodes;
    std::fill_n(parameters.nodeNumCells.begin(), nodes, cellsPerNode);
    std::fill_n(parameters.nodeNumTemp.begin(), nodes, sensorsPerNode);
    parameters.stringCount = strings;
    parameters.cellSocLookupTable = vendorSocTable;
    parameters.prechargeResistance = demoPrechargeResistance;
    const int fullPack_mV = nodes * cellsPerNode / std::max<int>(strings, 1) * parameters.critCellOverVoltage;
    parameters.maxPrechargeVoltageDelta =
        static_cast<std::int16_t>(std::clamp(fullPack_mV / deltaPerPackVolts, smallestDelta_mV, largestDelta_mV));
    return parameters;
}

} // namespace packdeck::bmu
