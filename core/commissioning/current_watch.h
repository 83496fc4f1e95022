// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "commissioning/check.h"
#include "commissioning/facts.h"

namespace packdeck::commissioning {

/// The mean current while all contactors are open.
class ZeroCurrentWatch
{
public:
    [[nodiscard]] Judgement look(const Facts& facts);

private:
    std::optional<units::Timestamp> m_since;
    units::Timestamp m_lastSample{};
    double m_sum_A = 0.0;
    int m_samples = 0;
};

/// Whether cells sag when the unit says discharging, and rise when it says charging.
class CurrentSignWatch
{
public:
    [[nodiscard]] Judgement look(const Facts& facts);

private:
    std::optional<double> m_rest_mV; ///< mean of the cells without current
    std::optional<units::Timestamp> m_loadedSince;
    bool m_discharging = false;
};

} // namespace packdeck::commissioning
