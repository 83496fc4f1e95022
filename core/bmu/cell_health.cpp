// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/cell_health.h"

#include <algorithm>
#include <cmath>

namespace packdeck::bmu {

using units::laneCount;

namespace {

constexpr float newCellWeight = 0.05F;   // beside the square of a span, 0.16 ... 1
constexpr float shortestSpan = 0.4F;     // of the charge
constexpr float varianceRatio = 0.25F;   // of the counted charge (0.5 %) over the read ones (1 %)
constexpr float smallestCapacity = 0.3F; // below it the estimate is wrong, not the cell
constexpr float largestCapacity = 1.2F;

constexpr float newCellJump_V2 = 3e-4F; // ten jumps of 5 mV
constexpr float kept = 0.999F;          // forgetting, for each jump
constexpr float smallestResistance = 0.3F;
constexpr float largestResistance = 5.0F;

} // namespace

CapacityHealth::CapacityHealth()
{
    m_socSquares.values.fill(newCellWeight);
    m_products.values.fill(newCellWeight);
    m_countedSquares.values.fill(newCellWeight);
}

void CapacityHealth::rested(const units::Lanes<float>& soc, double counted)
{
    const auto moved = static_cast<float>(counted - m_anchorCounted);
    if (m_hasAnchor && std::abs(moved) < shortestSpan) {
        return;
    }
    if (m_hasAnchor) {
        for (std::size_t i = 0; i < laneCount; ++i) {
            const float change = m_anchorSoc[i] - soc[i];
            m_socSquares[i] += change * change;
            m_products[i] += change * moved;
            m_countedSquares[i] += moved * moved;
        }
        ++m_spans;
    }
    m_anchorSoc = soc;
    m_anchorCounted = counted;
    m_hasAnchor = true;
}

float CapacityHealth::of(std::size_t cell) const
{
    const float product = m_products[cell];
    if (!(product > 0.0F)) {
        return 1.0F;
    }
    const float difference = m_countedSquares[cell] - varianceRatio * m_socSquares[cell];
    const float root = std::sqrt(difference * difference + 4.0F * varianceRatio * product * product);
    return std::clamp((difference + root) / (2.0F * product), smallestCapacity, largestCapacity);
}

ResistanceHealth::ResistanceHealth()
{
    m_products.values.fill(newCellJump_V2);
    m_squares.values.fill(newCellJump_V2);
}

void ResistanceHealth::jumped(const units::Lanes<float>& fell_V, float rose_A, const units::Lanes<float>& model_ohm)
{
    for (std::size_t i = 0; i < laneCount; ++i) {
        const float expected_V = rose_A * model_ohm[i];
        const float products = kept * m_products[i] + expected_V * fell_V[i];
        const float squares = kept * m_squares[i] + expected_V * expected_V;
        const float least = smallestResistance * squares;
        const float most = largestResistance * squares;
        const float notBelow = products > least ? products : least;
        m_products[i] = notBelow < most ? notBelow : most;
        m_squares[i] = squares;
    }
}

} // namespace packdeck::bmu
