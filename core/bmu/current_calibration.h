// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "bmu/measurement.h"

namespace packdeck::bmu {

/// CALIBRATE: the mean of the current over one second with every contactor proven open is the sensor's zero offset.
class CurrentCalibration
{
public:
    static constexpr std::int32_t largestOffset_mA = 500;

    /// Once a tick in CALIBRATE.
    void update(const Readings& readings, bool contactorsOpen);

    [[nodiscard]] bool isComplete() const { return m_count == samplesNeeded; }

    [[nodiscard]] std::int32_t mean_mA() const
    {
        return m_count > 0 ? static_cast<std::int32_t>(m_sum_mA / m_count) : 0;
    }

    [[nodiscard]] bool isWithinLimit() const { return mean_mA() >= -largestOffset_mA && mean_mA() <= largestOffset_mA; }

private:
    static constexpr std::int32_t samplesNeeded = 100; // one every tick

    std::int64_t m_sum_mA = 0;
    std::int32_t m_count = 0;
};

} // namespace packdeck::bmu
