// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/current_calibration.h"

namespace packdeck::bmu {

void CurrentCalibration::update(const Readings& readings, bool contactorsOpen)
{
    if (isComplete()) {
        return;
    }
    if (!contactorsOpen || !readings.current.isFresh()) {
        *this = {};
        return;
    }
    m_sum_mA += readings.current.value;
    ++m_count;
}

} // namespace packdeck::bmu
