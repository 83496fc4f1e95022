// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/analyse.h"
#include "analysis/statistics.h"
#include "core/telemetry/frames.h"
#include "d1000/protocol.h"
#include "sim/simulated_pack.h"
#include "telemetry/timeline.h"

namespace packdeck::analysis::test {

using d1000::Command;

/// A simulated pack into a Timeline, and its truth beside: what an estimate is held to.
class SimulatedRun
{
public:
    explicit SimulatedRun(const sim::Config& config)
        : m_pack(config)
        , m_timeline(options(config))
    {
    }

    /// Repeats the command as a control unit does, 100 ms at a time.
    void run(units::Duration duration, Command command)
    {
        for (units::Duration passed{}; passed < duration; passed += tick) {
            can::Frame frame;
            frame.id = std::uint32_t{m_pack.config().parameters.nodeId} + d1000::commandOffset;
            frame.length = 8;
            frame.data = d1000::encodeCommand(command);
            m_pack.receive(frame);
            m_frames.clear();
            m_pack.advance(tick, m_frames);
            m_timeline.ingest(m_frames, now());
            m_truth = m_pack.truth();
            gather();
        }
    }

    /// From power-up to ENABLED, without load.
    void enable()
    {
        load(0.0);
        run(std::chrono::seconds(4), Command::Idle);
        run(std::chrono::seconds(1), Command::Connect);
        run(std::chrono::seconds(15), Command::Enable);
    }

    /// From power-up to the charger at the pack.
    void charge(units::Duration duration)
    {
        run(std::chrono::seconds(4), Command::Idle);
        run(std::chrono::seconds(6), Command::ChargeInitialise);
        run(duration, Command::ChargeEnable);
    }

    void load(double amps)
    {
        sim::LoadSetting setting;
        setting.mode = sim::LoadMode::ConstantCurrent;
        setting.amps = amps;
        m_pack.apply(setting);
    }

    void inject(sim::Fault fault, std::size_t index, double value, bool active = true)
    {
        m_pack.apply(sim::FaultSetting{fault, active, static_cast<std::uint16_t>(index), value, Command::Idle});
    }

    /// A load of `amps` for `on`, then none for `off`; takes down what the truth makes of its two steps.
    void pulse(double amps, units::Duration on, units::Duration off)
    {
        load(amps);
        step(on);
        load(0.0);
        step(off);
    }

    [[nodiscard]] units::Timestamp now() const { return units::Timestamp(m_pack.time()); }

    [[nodiscard]] const sim::Truth& truth() const { return m_truth; }

    [[nodiscard]] telemetry::Timeline& timeline() { return m_timeline; }

    [[nodiscard]] binding::PackId pack() const { return m_timeline.snapshot().id; }

    [[nodiscard]] Report report(const Options& options = {}) const
    {
        return *analyse(Source::of(m_timeline, pack()), *m_timeline.history().span(), options);
    }

    [[nodiscard]] double truthOut_Ah() const { return m_out_Ah; }

    [[nodiscard]] double truthIn_Ah() const { return m_in_Ah; }

    [[nodiscard]] units::Duration truthBalancing(std::size_t slot) const { return m_balancing[slot]; }

    /// Median over the steps of pulse(), milliohm.
    [[nodiscard]] double truthResistance_mohm(std::size_t slot)
    {
        return medianOf<double>(std::span<double>(m_resistance[slot]));
    }

    /// Likewise, from a second after the steps on.
    [[nodiscard]] double truthLater_mohm(std::size_t slot)
    {
        return medianOf<double>(std::span<double>(m_later[slot]));
    }

private:
    static constexpr units::Duration tick = std::chrono::milliseconds(100);
    static constexpr units::Duration afterStep = std::chrono::seconds(1); ///< the middle of the windows
    static constexpr units::Duration laterAfterStep = std::chrono::milliseconds(8500);

    static telemetry::TimelineOptions options(const sim::Config& config)
    {
        telemetry::TimelineOptions result;
        result.catalog = packdeck::test::shippedCatalog();
        result.packs = {{0, config.parameters.nodeId, binding::Dialect::Unknown}};
        return result;
    }

    void step(units::Duration duration)
    {
        const sim::Truth before = m_truth;
        run(afterStep, Command::Enable);
        const sim::Truth after = m_truth;
        run(laterAfterStep - afterStep, Command::Enable);
        const double step_A = m_truth.packAmps - before.packAmps;
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            const auto drop_mohm = [slot, step_A](const sim::Truth& from, const sim::Truth& to) {
                return 1e3 * (double{from.cellVolts[slot]} - double{to.cellVolts[slot]}) / step_A;
            };
            m_resistance[slot].push_back(drop_mohm(before, after));
            m_later[slot].push_back(drop_mohm(after, m_truth));
        }
        run(duration - laterAfterStep, Command::Enable);
    }

    void gather()
    {
        const double hours = units::toSeconds(tick) / 3600.0;
        (m_truth.packAmps > 0.0 ? m_out_Ah : m_in_Ah) += std::abs(m_truth.packAmps) * hours;
        for (std::size_t slot = 0; slot < units::maxCells; ++slot) {
            const units::CellIndex cell = units::cellAt(slot);
            if ((m_truth.balancing[cell.node.value] >> cell.position & 1U) != 0) {
                m_balancing[slot] += tick;
            }
        }
    }

    sim::SimulatedPack m_pack;
    telemetry::Timeline m_timeline;
    std::vector<can::Frame> m_frames;
    sim::Truth m_truth;
    double m_out_Ah = 0.0;
    double m_in_Ah = 0.0;
    std::array<units::Duration, units::maxCells> m_balancing{};
    std::array<std::vector<double>, units::maxCells> m_resistance;
    std::array<std::vector<double>, units::maxCells> m_later;
};

} // namespace packdeck::analysis::test
