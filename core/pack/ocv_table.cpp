// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/ocv_table.h"

#include <algorithm>
#include <functional>

#include "units/constants.h"

namespace packdeck::pack {

namespace {

// Vendor: parameter cellSocLookupTable (index 0x160), default values.
constexpr OcvTable::Points vendorPoints = {
    2500, 2715, 2826, 2904, 2958, 3005, 3044, 3083, 3105, 3133, 3180, 3222, 3250, 3281, 3309, 3338, 3363,
    3385, 3399, 3412, 3424, 3434, 3445, 3453, 3463, 3473, 3483, 3494, 3504, 3514, 3524, 3534, 3543, 3551,
    3559, 3567, 3575, 3582, 3589, 3598, 3604, 3612, 3620, 3627, 3635, 3643, 3652, 3660, 3669, 3679, 3688,
    3699, 3709, 3720, 3731, 3741, 3750, 3760, 3769, 3781, 3790, 3800, 3808, 3818, 3828, 3836, 3844, 3854,
    3861, 3869, 3877, 3885, 3893, 3901, 3910, 3921, 3931, 3944, 3957, 3971, 3985, 3998, 4010, 4020, 4033,
    4043, 4051, 4056, 4061, 4065, 4069, 4073, 4077, 4082, 4087, 4092, 4100, 4111, 4126, 4152, 4200};

constexpr double intervals = OcvTable::pointCount - 1;

} // namespace

OcvTable::OcvTable()
    : m_points(vendorPoints)
{
}

bool OcvTable::isStrictlyIncreasing() const
{
    return std::adjacent_find(m_points.begin(), m_points.end(), std::greater_equal<>()) == m_points.end();
}

double OcvTable::volts(double soc) const
{
    const double place = std::clamp(soc, 0.0, 1.0) * intervals;
    const auto below = std::min(static_cast<std::size_t>(place), pointCount - 2);
    const double share = place - static_cast<double>(below);
    return (m_points[below] + share * (m_points[below + 1] - m_points[below])) * units::voltsPerMillivolt;
}

double OcvTable::soc(double volts) const
{
    const double millivolts = std::clamp(volts / units::voltsPerMillivolt, static_cast<double>(m_points.front()),
                                         static_cast<double>(m_points.back()));
    const auto above = std::clamp<std::ptrdiff_t>(
        std::upper_bound(m_points.begin(), m_points.end(), millivolts) - m_points.begin(), 1, pointCount - 1);
    const auto index = static_cast<std::size_t>(above);
    const double low = m_points[index - 1];
    const double high = m_points[index];
    return (static_cast<double>(above - 1) + (millivolts - low) / (high - low)) / intervals;
}

} // namespace packdeck::pack
