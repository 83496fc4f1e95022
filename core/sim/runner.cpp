// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/runner.h"

#include <algorithm>
#include <cstddef>
#include <string>
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
constexpr units::Duration keptEvery = std::chrono::seconds(1); // simulated, and in time-lapse wall time, too

constexpr auto standsStill = "the simulator is paused: simulated time stands";

} // namespace

Runner::Runner(const Config& config, std::shared_ptr<Control> control)
    : Runner(config, Script(), std::move(control))
{
}

Runner::Runner(const std::shared_ptr<const Scenario>& scenario, std::shared_ptr<Control> control)
    : Runner(scenario->config, scenario->steps.empty() ? Script() : Script(scenario), std::move(control))
{
}

Runner::Runner(const Config& config, Script script, std::shared_ptr<Control> control)
    : m_control(std::move(control))
    , m_pack(config)
    , m_script(std::move(script))
{
    keepForRewinding();
    publish({});
}

Runner::~Runner()
{
    giveUp("the simulator has ended");
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
    m_sinceKept = std::min(m_sinceKept + elapsed, longestStep);
    m_frameBudget = std::min(m_frameBudget + units::toSeconds(elapsed) * maxFramesPerSecond,
                             static_cast<double>(maxFramesPerSecond) / 2);
    takeRequests(out);
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

void Runner::takeRequests(std::vector<can::Frame>& out)
{
    for (const Control::Posted& posted : m_control->take()) {
        m_publishNow = true;
        if (const auto* expectation = std::get_if<Expectation>(&posted.request)) {
            expect(*expectation, posted.reply);
            continue;
        }
        Reply reply;
        if (const auto* command = std::get_if<ControlCommand>(&posted.request)) {
            reply.problem = perform(*command, out);
        } else if (const auto* sent = std::get_if<SendCommand>(&posted.request)) {
            m_script.send(sent->command, m_pack.time());
        } else if (const auto* named = std::get_if<TakeSnapshot>(&posted.request)) {
            reply.problem = keep(*named);
        } else if (const auto* back = std::get_if<RestoreSnapshot>(&posted.request)) {
            reply.problem = restore(m_ring.kept(back->name), "there is no snapshot \"" + back->name + '"');
        } else if (const auto* rewind = std::get_if<Rewind>(&posted.request)) {
            reply.problem = restore(m_ring.goBackTo(m_pack.time() - rewind->back), "nothing to go back to");
        } else if (std::holds_alternative<AskTruth>(posted.request)) {
            reply.truth = std::make_shared<Truth>(m_pack.truth());
            reply.status = m_status;
        }
        if (posted.reply) {
            reply.ok = reply.problem.empty();
            reply.time = m_pack.time();
            posted.reply(reply);
        }
    }
}

std::string Runner::perform(const ControlCommand& command, std::vector<can::Frame>& out)
{
    constexpr auto realBus = "on a real bus time goes at its own pace only";
    if (const auto* speed = std::get_if<SetSpeed>(&command)) {
        if (m_realTimeOnly && speed->factor != 1.0) {
            return realBus;
        }
        m_status.speed = std::clamp(speed->factor, lowestSpeed, highestSpeed);
        m_pack.pauseParameterService(m_status.speed != 1.0);
    } else if (const auto* pause = std::get_if<SetPaused>(&command)) {
        m_status.paused = pause->paused;
        if (pause->paused) {
            giveUp(standsStill);
        }
    } else if (const auto* step = std::get_if<Step>(&command)) {
        if (m_realTimeOnly) {
            return realBus;
        }
        run(std::clamp(step->duration, units::Duration{}, longestStep), out, {});
    } else if (const auto* from = std::get_if<DriveFrom>(&command)) {
        return driveFrom(*from);
    } else if (!m_pack.apply(command)) {
        return "this pack has no such node, cell, sensor or contactor, or not with this value";
    } else if (std::holds_alternative<Restart>(command)) {
        m_script = Script(m_script.scenario(), m_pack.time());
    }
    return {};
}

std::string Runner::driveFrom(const DriveFrom& from)
{
    std::string problem = m_onDriveFrom ? m_onDriveFrom(from) : "this simulator hears no bus";
    if (!problem.empty()) {
        m_status.signalNote = problem;
        return problem;
    }
    if (from.load.empty() && !m_status.driveFrom.load.empty()) {
        m_pack.apply(LoadSetting{LoadMode::Zero});
    }
    m_pack.driveCharger(std::nullopt);
    m_status.driveFrom = from;
    m_status.signalNote.clear();
    return {};
}

std::string Runner::keep(const TakeSnapshot& snapshot)
{
    return m_ring.keep(snapshot.name, {m_pack, m_script})
               ? std::string()
               : "no more than " + std::to_string(SnapshotRing::namedCapacity) + " snapshots have a name";
}

std::string Runner::restore(const Moment* moment, const std::string& otherwise)
{
    if (moment == nullptr) {
        return otherwise;
    }
    giveUp("time was set back");
    const units::Duration left = busTime();
    m_pack = moment->pack;
    m_script = moment->script;
    m_rewound = left - m_pack.time();
    m_scan.clear();
    m_carry_us = 0.0;
    m_pack.pauseParameterService(m_status.speed != 1.0);
    m_ring.forgetAfter(m_pack.time());
    return {};
}

void Runner::expect(const Expectation& expectation, const ReplyHandler& reply)
{
    const std::size_t ticket = m_nextTicket++;
    m_replies.emplace(ticket, reply);
    m_watch.add(expectation, m_pack.time() + expectation.within, ticket);
    answer(m_watch.judge(m_pack));
    if (m_status.paused) {
        giveUp(standsStill);
    }
}

void Runner::answer(const std::vector<ExpectationWatch::Verdict>& verdicts)
{
    for (const ExpectationWatch::Verdict& verdict : verdicts) {
        const auto found = m_replies.find(verdict.ticket);
        if (found->second) {
            Reply reply;
            reply.ok = verdict.met;
            reply.problem = verdict.met ? std::string() : verdict.text;
            reply.time = m_pack.time();
            reply.truth = std::make_shared<Truth>(m_pack.truth());
            found->second(reply);
        }
        m_replies.erase(found);
    }
}

void Runner::giveUp(const std::string& why)
{
    if (!m_watch.empty()) {
        answer(m_watch.giveUp(m_pack.truth(), why));
    }
}

void Runner::drive(const BusDrive& drive)
{
    if (drive.load_A) {
        m_pack.apply(LoadSetting{LoadMode::ConstantCurrent, *drive.load_A, false});
    }
    m_pack.driveCharger(drive.charger_A);
    m_status.signalNote = drive.note;
}

void Runner::run(units::Duration simulated, std::vector<can::Frame>& out, const std::function<bool()>& timeIsUp)
{
    if (m_status.speed <= 1.0 && simulated <= longestCall) {
        out.insert(out.end(), m_scan.begin(), m_scan.end()); // begun while time was lapsing
        m_scan.clear();
        advancePack(simulated, out);
        keepForRewinding();
        return;
    }
    while (simulated > units::Duration{}) {
        const units::Duration untilScanEnds = scanPeriod - m_pack.time() % scanPeriod;
        const units::Duration part = std::min(simulated, untilScanEnds);
        const auto before = m_pack.time();
        advancePack(part, m_scan);
        keepForRewinding();
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

void Runner::advancePack(units::Duration simulated, std::vector<can::Frame>& out)
{
    const std::size_t first = out.size();
    while (simulated > units::Duration{}) {
        const bool inTicks = !m_script.isIdle() || !m_watch.empty();
        const units::Duration part = inTicks ? std::min(simulated, Script::tick) : simulated;
        m_script.tickDue(m_pack, out);
        m_pack.advance(part, out);
        answer(m_watch.judge(m_pack));
        simulated -= part;
    }
    if (m_rewound != units::Duration{}) {
        std::for_each(out.begin() + static_cast<std::ptrdiff_t>(first), out.end(),
                      [this](can::Frame& frame) { frame.time += m_rewound.count(); });
    }
}

void Runner::keepForRewinding()
{
    const auto newest = m_ring.newest();
    const bool due = !newest || m_pack.time() - *newest >= keptEvery;
    if (due && (m_status.speed <= 1.0 || m_sinceKept >= keptEvery || !newest)) {
        m_ring.push({m_pack, m_script});
        m_sinceKept = {};
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
        m_status.reachedSpeed = units::toSeconds(busTime() - m_publishedTime) / units::toSeconds(wallElapsed);
    }
    m_publishedTime = busTime();
    m_status.rewindable = m_pack.time() - m_ring.oldest().value_or(m_pack.time());
    ScenarioProgress progress{m_script.scenario(), m_script.begin(), m_script.nextStep(), m_script.outcomes(),
                              m_script.command()};
    m_control->publish(std::make_shared<Snapshot>(Snapshot{m_pack.truth(), m_status, std::move(progress)}));
}

} // namespace packdeck::sim
