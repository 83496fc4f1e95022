// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/dc_link.h"

#include <algorithm>

#include "pack/elementary.h"

namespace packdeck::pack {

namespace {

constexpr double contact_ohm = 0.2e-3;
constexpr double converterStarts_V = 20.0; // below it the standing draw stops
constexpr double inverterStopsBelow = 0.6; // share of the pack's voltage; chosen by this project

constexpr double feedsUpTo = 1.2; // of the pack's voltage

constexpr double settledAfterTaus = 30.0; // 1e-13 is left

} // namespace

DcLink::DcLink(const LoadCircuit& circuit)
    : m_circuit(circuit)
{
}

DcLink::Flow DcLink::advance(double seconds, LinkPath path, const Source& source, double draw_A,
                             const LinkDisturbance& disturbance)
{
    const bool connected = path != LinkPath::Open;
    const double precharge_ohm = m_circuit.prechargeResistance_ohm * disturbance.prechargeShare;
    const bool inverterRuns = path == LinkPath::Direct && m_volts > inverterStopsBelow * source.emf_V;
    const bool feeds = m_volts < feedsUpTo * source.emf_V;
    const double load_A = (inverterRuns ? draw_A : 0.0) +
                          (m_volts > converterStarts_V ? m_circuit.standingDraw_A : 0.0) -
                          (feeds ? disturbance.feed_A : 0.0);
    const double capacitance_F = disturbance.capacitance_F > 0.0 ? disturbance.capacitance_F : m_circuit.capacitance_F;

    // C u' = (E - u) / R - u G - I
    const Shape wanted{seconds, source.ohm, path, precharge_ohm, disturbance.parallel_S, capacitance_F};
    if (!(wanted == m_shape)) {
        reshape(wanted);
    }
    const double loop_S = m_loop_S;
    const double tau = m_tau_s;
    const double keep = m_keep;
    const double final_V = (source.emf_V * loop_S - load_A) / m_total_S;
    const double away_V = m_volts - final_V;
    m_volts = std::max(final_V + away_V * keep, 0.0);
    if (!connected) {
        return {};
    }
    const double mean_V = final_V + away_V * (1.0 - keep) * tau / seconds;
    if (path == LinkPath::Precharge) {
        // The integral of ((E - u) / R)^2 with u = final + away e^(-t/tau).
        const double rest_V = source.emf_V - final_V;
        const double squared = rest_V * rest_V * seconds - 2.0 * rest_V * away_V * tau * (1.0 - keep) +
                               away_V * away_V * tau / 2.0 * (1.0 - keep * keep);
        m_prechargeHeat_J += squared * loop_S * loop_S * precharge_ohm;
    }
    return {(source.emf_V - mean_V) * loop_S, (source.emf_V - m_volts) * loop_S};
}

// The circuit stays as it is for a hundred steps and more.
void DcLink::reshape(const Shape& shape)
{
    m_shape = shape;
    const double line_ohm =
        m_circuit.cable_ohm + 2.0 * contact_ohm + (shape.path == LinkPath::Precharge ? shape.precharge_ohm : 0.0);
    const double loop_ohm = shape.source_ohm + line_ohm;
    m_loop_S = shape.path != LinkPath::Open ? 1.0 / loop_ohm : 0.0;
    m_total_S = m_loop_S + (1.0 / m_circuit.bleed_ohm + shape.parallel_S);
    m_tau_s = shape.capacitance_F / m_total_S;
    m_keep = shape.seconds < settledAfterTaus * m_tau_s ? exponential(-shape.seconds / m_tau_s) : 0.0;
}

} // namespace packdeck::pack
