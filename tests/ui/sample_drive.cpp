// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No Qt in this file: the DBC library uses words that Qt takes for its own.
#include "tests/ui/sample_drive.h"

#include "binding/pack_catalog.h"
#include "sim/simulated_pack.h"
#include "support/paths.h"
#include "telemetry/log_opening.h"
#include "tests/core/sim/towards_enabled.h"

namespace packdeck::test {

namespace {

using namespace std::chrono_literals;

std::shared_ptr<const binding::PackCatalog> shippedCatalog()
{
    return std::make_shared<const binding::PackCatalog>(binding::PackCatalog::load(sourceDirectory()).value());
}

class Driver
{
public:
    explicit Driver(const DriveOptions& options)
        : m_options(options)
        , m_pack(sim::Config::named(options.interfaceName).value())
    {
        telemetry::TimelineOptions timeline;
        timeline.catalog = shippedCatalog();
        m_timeline = std::make_unique<telemetry::Timeline>(timeline);
    }

    std::unique_ptr<telemetry::Timeline> drive()
    {
        constexpr units::Duration step = 100ms;
        for (units::Duration time = 0ms; time < m_options.length; time += step) {
            setNode(time);
            if (m_options.badCell && time == m_options.badFrom) {
                m_pack.apply(sim::FaultSetting{sim::Fault::CellVoltage, true,
                                               static_cast<std::uint16_t>(*m_options.badCell), m_options.badCellVolts});
            }
            if (time >= m_options.connectAt) {
                m_pack.receive(towardsEnabled(m_pack));
            }
            m_frames.clear();
            m_pack.advance(step, m_frames);
            m_timeline->ingest(m_frames, units::Timestamp(time + step));
        }
        m_timeline->tick(units::Timestamp(m_options.length));
        return std::move(m_timeline);
    }

private:
    void setNode(units::Duration time)
    {
        if (!m_options.lostNode) {
            return;
        }
        const bool lost = time >= m_options.lostFrom && time < m_options.lostTo;
        if (lost != m_lost) {
            m_lost = lost;
            m_pack.apply(
                sim::FaultSetting{sim::Fault::NodeLost, lost, static_cast<std::uint16_t>(*m_options.lostNode)});
        }
    }

    // From SAFE one goes to IDLE, then CONNECT, then ENABLED: each command once its state is reached.
    DriveOptions m_options;
    sim::SimulatedPack m_pack;
    std::unique_ptr<telemetry::Timeline> m_timeline;
    std::vector<can::Frame> m_frames;
    bool m_lost = false;
};

} // namespace

std::unique_ptr<telemetry::Timeline> recordedDrive(const DriveOptions& options)
{
    return Driver(options).drive();
}

std::unique_ptr<telemetry::Timeline> openedLog(const std::filesystem::path& file)
{
    telemetry::TimelineOptions options;
    options.catalog = shippedCatalog();
    auto timeline = std::make_unique<telemetry::Timeline>(std::move(options));
    telemetry::LogOpening(*timeline, file).wait();
    return timeline;
}

} // namespace packdeck::test
