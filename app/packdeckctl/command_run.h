// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QObject>
#include <QTimer>

#include "app/packdeckctl/bus_session.h"
#include "app/packdeckctl/command.h"
#include "app/packdeckctl/progress_printer.h"
#include "app/packdeckctl/unit_listener.h"
#include "control/command_trail.h"
#include "control/status.h"

namespace packdeck::ctl {

/// One `packdeckctl command` from the first heartbeat to the last Idle. It presses the buttons of the control machine
/// as a user would, and decides nothing about the bus.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    CommandRun(BusSession& bus, const CommandOptions& options);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    enum class Phase : std::uint8_t {
        Listening, ///< for the unit's heartbeat
        Arming,
        Waiting, ///< for the conditions of closing
        Holding, ///< the button
        Running,
        LettingGo,
        Finished,
    };

    void look();
    void listen(const control::Status& status);
    void waitForConditions(const control::Status& status);
    void run(const control::Status& status);
    void letGo(int exitCode, const std::string& why);
    void fail(const std::string& why);
    void finish(int exitCode);
    void enter(Phase phase);
    [[nodiscard]] units::Duration inPhase() const;
    [[nodiscard]] std::string unmetConditions(const control::Status& status) const;

    BusSession& m_bus;
    CommandOptions m_options;
    ProgressPrinter m_printer;
    control::CommandTrail m_trail;
    UnitListener m_listener;
    QTimer* m_timer;
    Phase m_phase = Phase::Listening;
    units::Timestamp m_phaseSince{};
    units::Timestamp m_begun{};
    int m_exitCode = 0;
    bool m_untilReached = false;
};

} // namespace packdeck::ctl
