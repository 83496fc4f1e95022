// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/runner.h"

#include <algorithm>
#include <utility>

namespace packdeck::sim {

namespace {

using std::chrono::milliseconds;

constexpr units::Duration longestCall = std::chrono::seconds(1);
constexpr units::Duration publishPeriod = milliseconds(100);
constexpr units::Duration commandLives = milliseconds(500); // five periods of a control unit at 10 Hz
constexpr units::Duration scanPeriod = milliseconds(100);   // of the cells
constexpr std::int64_t scansPerCycle = 10;                  // the slowest frames come once a second
constexpr double lowestSpeed = 0.01;
constexpr double highestSpeed = 100'000.0;
constexpr units::Duration longestStep = std::chrono::hours(1);

} // namespace

Runner::Runner(const Config& config, std::shared_ptr<Control> control)
    : m_control(std::move(control))
    , m_pack(config)
{
    publish({});
}

void Runner::receive(const can::Frame& frame)
{
    const auto before = m_pack.counters().accepted;
    m_pack.receive(frame);
    if (m_pack.counters().accepted != before) {
        m_sinceCommand = {};
    }
}

void Runner::advance(units::Duration wallElapsed, std::vector<can::Frame>& out, const std::function<bool()>& timeIsUp)
{
    const units::Duration elapsed = std::clamp(wallElapsed, units::Duration{}, longestCall);
    m_sinceCommand = std::min(m_sinceCommand + elapsed, units::Duration(std::chrono::hours(1)));
    m_frameBudget = std::min(m_frameBudget + units::toSeconds(elapsed) * maxFramesPerSecond,
                             static_cast<double>(maxFramesPerSecond) / 2);
    takeCommands(out);
    m_status.commandRepeated = m_status.speed != 1.0 && m_sinceCommand < commandLives;
    m_pack.repeatCommand(m_status.commandRepeated);
    if (!m_status.paused) {
        m_carry_us += static_cast<double>(elapsed.count()) * m_status.speed;
        const units::Duration wanted(static_cast<units::Duration::rep>(m_carry_us));
        m_carry_us -= static_cast<double>(wanted.count());
        run(wanted, out, timeIsUp);
    }
    m_sincePublish += elapsed;
    if (m_sincePublish >= publishPeriod || m_publishNow) {
        m_publishNow = false;
        publish(std::exchange(m_sincePublish, {}));
    }
}

void Runner::takeCommands(std::vector<can::Frame>& out)
{
    for (const ControlCommand& command : m_control->take()) {
        if (const auto* speed = std::get_if<SetSpeed>(&command)) {
            m_status.speed = std::clamp(speed->factor, lowestSpeed, highestSpeed);
            m_pack.pauseParameterService(m_status.speed != 1.0);
        } else if (const auto* pause = std::get_if<SetPaused>(&command)) {
            m_status.paused = pause->paused;
        } else if (const auto* step = std::get_if<Step>(&command)) {
            run(std::clamp(step->duration, units::Duration{}, longestStep), out, {});
        } else {
            m_pack.apply(command);
        }
        m_publishNow = true;
    }
}

void Runner::run(units::Duration simulated, std::vector<can::Frame>& out, const std::function<bool()>& timeIsUp)
{
    if (m_status.speed <= 1.0 && simulated <= longestCall) {
        out.insert(out.end(), m_scan.begin(), m_scan.end()); // begun while time was lapsing
        m_scan.clear();
        m_pack.advance(simulated, out);
        return;
    }
    while (simulated > units::Duration{}) {
        const units::Duration untilScanEnds = scanPeriod - m_pack.time() % scanPeriod;
        const units::Duration part = std::min(simulated, untilScanEnds);
        const auto before = m_pack.time();
        m_pack.advance(part, m_scan);
        simulated -= part;
        if (before / scanPeriod == m_pack.time() / scanPeriod) {
            continue; // the rest of the scan follows
        }
        handOutScan(out);
        if (m_scanCount % scansPerCycle == 0 && timeIsUp && timeIsUp()) {
            break;
        }
    }
}

// The slow frames are spread over ten scans: handing out the scans of a second in turn lets every frame through.
void Runner::handOutScan(std::vector<can::Frame>& out)
{
    const bool turn = m_scanCount % scansPerCycle == m_nextScanPhase;
    ++m_scanCount;
    if (turn && m_frameBudget >= static_cast<double>(m_scan.size())) {
        m_frameBudget -= static_cast<double>(m_scan.size());
        m_nextScanPhase = (m_nextScanPhase + 1) % scansPerCycle;
        out.insert(out.end(), m_scan.begin(), m_scan.end());
    } else {
        m_status.framesSkipped += m_scan.size();
    }
    m_scan.clear();
}

void Runner::publish(units::Duration wallElapsed)
{
    if (wallElapsed > units::Duration{}) {
        m_status.reachedSpeed = units::toSeconds(m_pack.time() - m_publishedTime) / units::toSeconds(wallElapsed);
    }
    m_publishedTime = m_pack.time();
    m_control->publish(std::make_shared<Snapshot>(Snapshot{m_pack.truth(), m_status}));
}

} // namespace packdeck::sim
