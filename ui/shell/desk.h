// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "control/command_trail.h"
#include "control/status.h"
#include "link/link_status.h"
#include "link/session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/showing.h"
#include "ui/shell/wake_lock.h"

namespace packdeck::ui {

class CommissioningPage;
class ControlPage;
class OverviewPage;
class ParameterBook;
class ParametersPage;
class SimulationPage;
class SendPanel;

/// Where the window meets the session: one tick of 33 ms takes one snapshot and hands it to the window; what the user
/// asks for goes to the session. Neither knows the other.
class Desk : public QObject
{
    Q_OBJECT

public:
    static constexpr int tick_ms = 33;

    /// Both outlive the Desk.
    Desk(link::Session& session, MainWindow& window, QObject* parent = nullptr);

    /// Wires the pages that ask for actions; call it for each.
    void attach(ControlPage& page);
    void attach(OverviewPage& page);
    void attach(ParametersPage& page);
    void attach(CommissioningPage& page);
    void attach(SimulationPage& page);
    void attach(SendPanel& panel);

    void start(); ///< the timer; tests call tick() themselves
    void tick(MainWindow::Refresh refresh = MainWindow::Refresh::ByRate);

    /// What the pages show.
    [[nodiscard]] const Moment& moment() const { return m_moment; }

    /// The one cursor: which Timeline, pack and instant that is.
    [[nodiscard]] Showing& showing() { return m_showing; }

signals:
    void ticked(const packdeck::ui::Moment& shown); ///< the window has been told
    /// For the journal.
    void commanded(const packdeck::control::CommandEvent& event);

private:
    void openPressed();
    void openReleased();
    void noticeAction(NoticeAction action);
    void watchQuit();
    void keepAwake();
    [[nodiscard]] bool isCommanding() const;
    void tellWhetherNow();
    void learnLimits();
    void takeUnitsLimits(ViewSettings& settings);
    void tellLimits(const Limits& limits);
    void setEventLimits(const telemetry::PackLimits& limits);

    link::Session& m_session;
    MainWindow& m_window;
    QTimer m_timer;
    Showing m_showing;
    Moment m_moment;
    link::LinkStatus m_link;
    control::Status m_control;
    link::ParameterStatus m_parameters;
    control::CommandTrail m_trail;
    std::shared_ptr<telemetry::Timeline> m_timeline;
    WakeLock m_wake; ///< while a command is repeated
    ParameterBook* m_book = nullptr;
    Limits m_limits;
    Limits m_toldLimits;                                                          ///< to the control machine
    telemetry::PackLimits m_packLimits = telemetry::PackLimits::vendorDefaults(); ///< for the events
    QString m_limitsFor; ///< the connection that m_limits belong to
    bool m_takingOver = false;
    bool m_cursorIsNow = true; ///< as the session was told
};

} // namespace packdeck::ui
