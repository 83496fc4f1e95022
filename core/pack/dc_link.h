// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pack/config.h"

namespace packdeck::pack {

/// The pack as its terminals show it: emf_V behind ohm.
struct Source
{
    double emf_V = 0.0;
    double ohm = 0.0;
};

/// What is not as built.
struct LinkDisturbance
{
    double parallel_S = 0.0;     ///< across the load
    double feed_A = 0.0;         ///< into the link from the load's side
    double capacitance_F = 0.0;  ///< 0: as built
    double prechargeShare = 1.0; ///< of the resistor's value
};

/// How the load hangs on the pack at this instant.
enum class LinkPath { Open, Precharge, Direct };

/// The load's capacitance with its bleed resistor, fed by the pack directly or through the precharge resistor. One
/// capacitor, so that every interval of constant inputs is solved exactly, however short its time constant.
class DcLink
{
public:
    explicit DcLink(const LoadCircuit& circuit);

    struct Flow
    {
        double meanAmps = 0.0; ///< out of the pack over the interval
        double endAmps = 0.0;
    };

    /// `draw_A` the vehicle's current, positive out of the link; taken only on the Direct path.
    Flow advance(double seconds, LinkPath path, const Source& source, double draw_A,
                 const LinkDisturbance& disturbance);

    void setVoltage(double volts) { m_volts = volts; }

    [[nodiscard]] double volts() const { return m_volts; }

    /// Turned into heat by the precharge resistor since the start.
    [[nodiscard]] double prechargeHeat_J() const { return m_prechargeHeat_J; }

private:
    /// What the circuit's answer to an interval depends on, its voltages and currents aside.
    struct Shape
    {
        double seconds = 0.0;
        double source_ohm = 0.0;
        LinkPath path = LinkPath::Open;
        double precharge_ohm = 0.0;
        double parallel_S = 0.0;
        double capacitance_F = 0.0;

        bool operator==(const Shape&) const = default;
    };

    void reshape(const Shape& shape);

    LoadCircuit m_circuit;
    Shape m_shape; ///< the last one, and what follows from it
    double m_loop_S = 0.0;
    double m_total_S = 1.0;
    double m_tau_s = 1.0;
    double m_keep = 1.0; ///< exp(-seconds / tau)
    double m_volts = 0.0;
    double m_prechargeHeat_J = 0.0;
};

} // namespace packdeck::pack
