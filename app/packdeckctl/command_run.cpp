// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/command_run.h"

#include <fmt/core.h>

#include "app/journal.h"
#include "app/packdeckctl/diagnostics.h"
#include "app/packdeckctl/exit_code.h"
#include "control/phrase.h"
#include "telemetry/timeline.h"

namespace packdeck::ctl {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(20);

// A pack that has just started calibrates, and its slowest frames come once a second.
constexpr units::Duration conditionsWithin = std::chrono::seconds(10);

// The machine's own hold and its longest withdrawal, with room for a slow computer.
constexpr units::Duration holdWithin = std::chrono::seconds(5);
constexpr units::Duration letGoWithin = std::chrono::seconds(5);

} // namespace

CommandRun::CommandRun(BusSession& bus, const CommandOptions& options)
    : m_bus(bus)
    , m_options(options)
    , m_printer(options.json)
    , m_listener(control::ArmKind::Control, options.serial, options.bus.baseId)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &CommandRun::look);
    connect(&m_bus.session(), &link::Session::controlChanged, this, &CommandRun::look);
    connect(&m_bus.session(), &link::Session::actionRefused, this, [this](const control::Phrase& why) {
        if (m_phase == Phase::Arming || m_phase == Phase::Holding) {
            fail(control::toEnglish(why));
        }
    });
    connect(&m_bus, &BusSession::failed, this, [this] { finish(failed); });
    connect(&m_bus.termination(), &Termination::requested, this, [this] {
        const bool untilMissed = m_options.until && !m_untilReached;
        letGo(untilMissed ? failed : done, "terminated");
    });
}

void CommandRun::start()
{
    if (m_options.watchStandardInput) {
        m_bus.termination().watchStandardInput();
    }
    m_begun = m_bus.session().now();
    enter(Phase::Listening);
    m_timer->start();
    m_bus.open();
}

void CommandRun::look()
{
    const auto timeline = m_bus.session().timeline();
    if (m_phase == Phase::Finished || !timeline) {
        return;
    }
    const control::Status status = m_bus.session().controlStatus();
    const telemetry::PackSnapshot pack = timeline->snapshot();
    m_printer.show(status, pack, m_bus.session().now());
    for (const control::CommandEvent& event : m_trail.observe(status, &pack)) {
        if (const auto kept = keepInJournal(event, "packdeckctl"); !kept) {
            report(kept.error());
        }
    }
    if (m_phase == Phase::Running && m_options.until && pack.state.isFresh() && pack.state.value == *m_options.until) {
        // The state a target leads to counts once its contactors are proven too.
        const bool isTarget = d1000::name(*m_options.until) == control::name(m_options.target);
        m_untilReached = m_untilReached || !isTarget || status.targetReached;
    }
    switch (m_phase) {
    case Phase::Listening:
        listen(status);
        break;
    case Phase::Arming:
        if (status.isArmed(control::ArmKind::Control)) {
            m_bus.session().select(m_options.target);
            enter(Phase::Waiting);
        }
        break;
    case Phase::Waiting:
        waitForConditions(status);
        break;
    case Phase::Holding:
        if (status.mode == control::Mode::Held) {
            enter(Phase::Running);
            m_bus.session().holdEnd();
        } else if (inPhase() >= holdWithin) {
            fail(control::toEnglish(status.closingRefusal));
        }
        break;
    case Phase::Running:
        run(status);
        break;
    case Phase::LettingGo: {
        const bool letGone = status.mode == control::Mode::Watch || status.mode == control::Mode::Armed;
        if (letGone || inPhase() >= letGoWithin) {
            if (status.lastOpening) {
                m_printer.line("opening", control::toEnglish(status.lastOpening->text), m_bus.session().now());
            }
            finish(m_exitCode);
        }
        break;
    }
    case Phase::Finished:
        break;
    }
}

void CommandRun::listen(const control::Status& status)
{
    switch (m_listener.look(status, m_bus.session().now())) {
    case UnitListener::Answer::Wait:
        return;
    case UnitListener::Answer::Failed:
        fail(m_listener.failure());
        return;
    case UnitListener::Answer::Ready:
        break;
    }
    link::Session& session = m_bus.session();
    session.setWindowFocused(true); // the command line itself is the window, and it does not go away
    session.acknowledgeHazards();   // by typing the unit's serial number
    session.arm(control::ArmKind::Control, m_options.serial);
    enter(Phase::Arming);
}

void CommandRun::waitForConditions(const control::Status& status)
{
    const bool selected = status.target == m_options.target;
    const bool ready = m_options.target == control::Target::Idle ? status.mayReturnToIdle : status.closingAllowed;
    if (selected && ready) {
        enter(Phase::Holding);
        m_bus.session().holdBegin();
    } else if (status.mode == control::Mode::Watch) {
        fail(control::toEnglish(status.lastEnding));
    } else if (inPhase() >= conditionsWithin) {
        fail(unmetConditions(status));
    }
}

void CommandRun::run(const control::Status& status)
{
    if (status.mode != control::Mode::Held) {
        m_exitCode = failed;
        fmt::print(stderr, "{}\n", control::toEnglish(status.lastEnding));
        enter(Phase::LettingGo);
    } else if (m_untilReached && m_options.then == Then::Idle) {
        letGo(done, "reached");
    } else if (m_options.until && !m_untilReached && m_bus.session().now() - m_begun >= m_options.timeout) {
        letGo(failed, fmt::format("{} was not reached within {:g} s", d1000::name(*m_options.until),
                                  units::toSeconds(m_options.timeout)));
    }
}

void CommandRun::letGo(int exitCode, const std::string& why)
{
    if (m_phase == Phase::LettingGo || m_phase == Phase::Finished) {
        return;
    }
    m_exitCode = exitCode;
    if (exitCode != done) {
        fmt::print(stderr, "{}\n", why);
    }
    if (m_phase != Phase::Running) {
        finish(exitCode); // nothing was sent yet
        return;
    }
    m_bus.session().openContactors();
    enter(Phase::LettingGo);
}

void CommandRun::fail(const std::string& why)
{
    fmt::print(stderr, "{}\n", why);
    finish(failed);
}

void CommandRun::finish(int exitCode)
{
    if (m_phase != Phase::Finished) {
        enter(Phase::Finished);
        m_timer->stop();
        Q_EMIT finished(exitCode);
    }
}

void CommandRun::enter(Phase phase)
{
    m_phase = phase;
    m_phaseSince = m_bus.session().now();
}

units::Duration CommandRun::inPhase() const
{
    return m_bus.session().now() - m_phaseSince;
}

std::string CommandRun::unmetConditions(const control::Status& status) const
{
    std::string text = control::toEnglish(status.closingRefusal);
    for (const control::Condition& condition : status.conditions) {
        if (condition.verdict != control::Verdict::Met) {
            text += fmt::format("\n  {}: {}", control::toEnglish(condition.text), condition.value);
        }
    }
    return text;
}

} // namespace packdeck::ctl
