// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk.h"

#include <chrono>

#include <QApplication>
#include <QMenu>

#include "control/pack_limits.h"
#include "link/simulated_pack_device.h"
#include "sim/control.h"
#include "sim/scenario.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/commissioning/commissioning_page.h"
#include "ui/control/control_page.h"
#include "ui/overview/overview_page.h"
#include "ui/params/limits_of.h"
#include "ui/params/parameters_page.h"
#include "ui/shell/pack_menu.h"
#include "ui/simulation/simulation_page.h"
#include "ui/trace/send_panel.h"

namespace packdeck::ui {

namespace {

units::WallTime wallNow()
{
    return std::chrono::time_point_cast<units::WallTime::duration>(std::chrono::system_clock::now());
}

} // namespace

Desk::Desk(link::Session& session, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
{
    m_timer.setInterval(tick_ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });

    connect(&window, &MainWindow::openPressed, this, &Desk::openPressed);
    connect(&window, &MainWindow::openReleased, this, &Desk::openReleased);
    connect(&window, &MainWindow::disconnectRequested, &session, &link::Session::disconnectFrom);
    connect(&window, &MainWindow::pluginsRequested, &session, &link::Session::listPlugins);
    connect(&window, &MainWindow::noticeActionChosen, this, &Desk::noticeAction);
    connect(&window, &MainWindow::stayChosen, &session, &link::Session::stay);
    connect(&window, &MainWindow::quitRequested, &session, &link::Session::quit);
    connect(&session, &link::Session::pluginsListed, window.connectionPanel(), &ConnectionPanel::setPlugins);
    connect(&session, &link::Session::actionRefused, &window, &MainWindow::showRefusal);
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { m_session.setWindowFocused(state == Qt::ApplicationActive); });
    connect(&window, &MainWindow::userActive, &session, &link::Session::userActive);
    connect(&window, &MainWindow::instantRequested, &m_showing, &Showing::showInstant);
    connect(&window, &MainWindow::newestRequested, &m_showing, &Showing::toNewest);
    connect(&window, &MainWindow::nowRequested, &m_showing, &Showing::home);
    connect(&window, &MainWindow::packListRequested, &m_showing,
            [this, &window](QPoint at) { makePackMenu(m_showing, &window)->popup(at); });
    connect(&m_showing, &Showing::timelineChanged, &window, [&window] { window.resetPages(Page::Time::Cursor); });
}

void Desk::attach(ControlPage& page)
{
    connect(&page, &ControlPage::armRequested, &m_session, [this] { m_session.arm(control::ArmKind::Control); });
    connect(&page, &ControlPage::disarmRequested, &m_session, [this] { m_session.disarm(control::ArmKind::Control); });
    connect(&page, &ControlPage::hazardsAcknowledged, &m_session, &link::Session::acknowledgeHazards);
    connect(&page, &ControlPage::targetSelected, &m_session, &link::Session::select);
    connect(&page, &ControlPage::holdBegan, &m_session, &link::Session::holdBegin);
    connect(&page, &ControlPage::holdEnded, &m_session, &link::Session::holdEnd);
    connect(&page, &ControlPage::releaseRequested, &m_session, &link::Session::release);
    connect(&page, &ControlPage::returnToIdleRequested, &m_session, &link::Session::returnToIdle);
}

void Desk::attach(OverviewPage& page)
{
    connect(&page, &OverviewPage::returnToIdleRequested, &m_session, &link::Session::returnToIdle);
}

void Desk::attach(ParametersPage& page)
{
    m_book = &page.book();
    connect(&page, &ParametersPage::armRequested, &m_session, [this] { m_session.arm(control::ArmKind::Parameters); });
    connect(&page, &ParametersPage::disarmRequested, &m_session,
            [this] { m_session.disarm(control::ArmKind::Parameters); });
    connect(&page, &ParametersPage::readRequested, &m_session, &link::Session::readParameters);
    connect(&page, &ParametersPage::writeRequested, &m_session, &link::Session::writeParameters);
    connect(&page, &ParametersPage::taskRequested, &m_session, &link::Session::runParameterTask);
    connect(&page, &ParametersPage::serviceConfirmed, &m_session, [this] { m_session.chooseParameterService(true); });
    connect(&page, &ParametersPage::cancelRequested, &m_session, &link::Session::cancelParameterTask);
}

void Desk::attach(CommissioningPage& page)
{
    connect(&page, &CommissioningPage::armControlRequested, &m_session,
            [this] { m_session.arm(control::ArmKind::Control); });
    connect(&page, &CommissioningPage::disarmControlRequested, &m_session,
            [this] { m_session.disarm(control::ArmKind::Control); });
    connect(&page, &CommissioningPage::hazardsAcknowledged, &m_session, &link::Session::acknowledgeHazards);
    connect(&page, &CommissioningPage::targetSelected, &m_session, &link::Session::select);
    connect(&page, &CommissioningPage::holdBegan, &m_session, &link::Session::holdBegin);
    connect(&page, &CommissioningPage::holdEnded, &m_session, &link::Session::holdEnd);
    connect(&page, &CommissioningPage::releaseRequested, &m_session, &link::Session::release);
    connect(&page, &CommissioningPage::returnToIdleRequested, &m_session, &link::Session::returnToIdle);
    connect(&page, &CommissioningPage::armParametersRequested, &m_session,
            [this] { m_session.arm(control::ArmKind::Parameters); });
    connect(&page, &CommissioningPage::readRequested, &m_session, &link::Session::readParameters);
}

void Desk::attach(SimulationPage& page)
{
    connect(&page, &SimulationPage::requested, &m_session, [this](const sim::Request& request) {
        if (const auto simulator = m_session.simControl()) {
            simulator->post(request, {});
        }
    });
}

void Desk::attach(SendPanel& panel)
{
    connect(&panel, &SendPanel::armRequested, &m_session, [this] { m_session.arm(control::ArmKind::RawSend); });
    connect(&panel, &SendPanel::disarmRequested, &m_session, [this] { m_session.disarm(control::ArmKind::RawSend); });
    connect(&panel, &SendPanel::sendRequested, &m_session, &link::Session::sendRaw);
    connect(&panel, &SendPanel::startRequested, &m_session, &link::Session::startRaw);
    connect(&panel, &SendPanel::stopRequested, &m_session, &link::Session::stopRaw);
    connect(&panel, &SendPanel::stopAllRequested, &m_session, &link::Session::stopAllRaw);
}

void Desk::start()
{
    tick(); // the window never stands without words
    m_timer.start();
}

void Desk::tick(MainWindow::Refresh refresh)
{
    m_link = m_session.status();
    m_control = m_session.controlStatus();
    m_parameters = m_session.parameterStatus();
    if (auto timeline = m_session.timeline(); timeline != m_timeline) {
        m_timeline = std::move(timeline);
        if (m_timeline) {
            m_timeline->setLimits(m_packLimits);
        }
        m_window.resetPages(Page::Time::Now);
    }
    const bool connected = m_link.state != link::LinkState::Disconnected;
    learnLimits();
    Moment present;
    takeUnitsLimits(present.settings);
    present.link = &m_link;
    present.control = connected ? &m_control : nullptr;
    present.parameters = connected ? &m_parameters : nullptr;
    present.timeline = m_timeline.get();
    present.now = m_session.now();
    present.cursor = present.now;
    present.wallNow = wallNow();
    const auto simulator = connected ? m_session.simControl() : nullptr;
    present.simulation = simulator ? simulator->snapshot() : nullptr;
    if (m_timeline) {
        present.snapshot = std::make_shared<const telemetry::PackSnapshot>(m_timeline->snapshot());
    }
    present.simulated = m_link.isSimulated || (present.snapshot && present.snapshot->announcedAsSimulated);
    present.replay = connected && m_control.session && m_control.session->source == control::SourceKind::Replay;
    present.sessionLives = connected;
    m_showing.tick(m_timeline, connected, present.now);
    tellWhetherNow();
    for (const control::CommandEvent& event : m_trail.observe(m_control, present.snapshot.get())) {
        emit commanded(event);
    }
    m_moment = present;
    m_showing.apply(m_moment);
    // Without a session the log is all there is: the header shows it too.
    m_window.showMoment(m_moment, connected || m_moment.log.isEmpty() ? present : m_moment, refresh);
    watchQuit();
    keepAwake();
    emit ticked(m_moment);
}

// Closing is refused while the pages show anything but now.
void Desk::tellWhetherNow()
{
    if (m_showing.isNow() != m_cursorIsNow) {
        m_cursorIsNow = m_showing.isNow();
        m_session.setCursorIsNow(m_cursorIsNow);
    }
}

// Of a simulated pack in this process the limits are known; else the vendor's defaults stand, and the control machine
// judges by none, until the unit's own were read.
void Desk::learnLimits()
{
    const QString connection = m_link.request.plugin + QLatin1Char(':') + m_link.request.interfaceName;
    if (connection == m_limitsFor) {
        return;
    }
    m_limitsFor = connection;
    m_limits = Limits{};
    m_toldLimits = Limits{};
    std::shared_ptr<const sim::Scenario> simulated;
    if (m_link.isSimulated) {
        simulated = link::SimulatedPackDevice::scenarioFor(m_link.request.interfaceName).value_or(nullptr);
    }
    if (!simulated) {
        m_session.setLimits({});
        setEventLimits(telemetry::PackLimits::vendorDefaults());
        return;
    }
    const bmu::Parameters& p = simulated->config.parameters;
    m_limits.source = LimitSource::SimulatedConfiguration;
    m_limits.cellCriticalHigh = units::Millivolts(p.critCellOverVoltage);
    m_limits.cellWarningHigh = units::Millivolts(p.warningCellOverVoltage);
    m_limits.cellWarningLow = units::Millivolts(p.warningCellUnderVoltage);
    m_limits.cellCriticalLow = units::Millivolts(p.critCellUnderVoltage);
    m_limits.temperatureHigh = units::DeciCelsius(p.maxCellTemperature);
    m_limits.temperatureLow = units::DeciCelsius(p.minCellTemperature);
    m_limits.prechargeDelta = units::Millivolts(p.maxPrechargeVoltageDelta);
    m_limits.prechargeResistance = units::Milliohms(p.prechargeResistance * 100);
    m_limits.prechargeTimeout = std::chrono::milliseconds(p.prechargeTimeout);
    tellLimits(m_limits);
}

// Read parameters are better than any assumption; edited ones stand beside them until they are sent.
void Desk::takeUnitsLimits(ViewSettings& settings)
{
    settings.limits = m_limits;
    if (m_book == nullptr) {
        return;
    }
    const params::ParameterSet& set = m_book->set();
    Limits& limits = settings.limits;
    if (set.deviceCount() > 0) {
        limits = limitsOf(m_book->metadata(), set.deviceLookup(), m_limits);
        limits.source = LimitSource::Unit;
        tellLimits(limits);
    }
    if (set.modifiedCount() > 0) {
        const Limits edited = limitsOf(m_book->metadata(), set.effectiveLookup(), limits);
        if (!(edited == limits)) {
            settings.editedLimits = edited;
        }
    }
}

void Desk::tellLimits(const Limits& limits)
{
    if (limits == m_toldLimits) {
        return;
    }
    m_toldLimits = limits;
    const control::PackLimits known = toPackLimits(limits);
    m_session.setLimits(known);
    setEventLimits(known);
}

void Desk::setEventLimits(const telemetry::PackLimits& limits)
{
    m_packLimits = limits;
    if (m_timeline) {
        m_timeline->setLimits(m_packLimits);
    }
}

bool Desk::isCommanding() const
{
    return control::isCommanding(m_control.mode);
}

void Desk::keepAwake()
{
    if (isCommanding()) {
        m_wake.hold(tr("a pack is under command"));
    } else {
        m_wake.release();
    }
}

void Desk::watchQuit()
{
    const bool ready = m_control.quit == control::QuitState::Ready;
    m_window.setMayClose(ready || !isCommanding());
    if (ready && m_window.isVisible()) {
        m_window.close();
    }
}

void Desk::openPressed()
{
    const auto status = m_session.controlStatus();
    if (status.openAction == control::OpenAction::HoldTakeOver) {
        m_takingOver = true;
        m_session.takeOverHoldBegin();
    } else {
        m_session.openContactors();
    }
}

void Desk::openReleased()
{
    if (m_takingOver) {
        m_takingOver = false;
        m_session.takeOverHoldEnd();
    }
}

void Desk::noticeAction(NoticeAction action)
{
    switch (action) {
    case NoticeAction::ResetController:
        m_session.resetController();
        break;
    case NoticeAction::Resume:
        m_session.resume();
        break;
    case NoticeAction::OpenAndQuit:
        m_session.quitAndOpen();
        break;
    case NoticeAction::Connect:
    case NoticeAction::ShowControl:
    case NoticeAction::ShowEvents:
    case NoticeAction::ShowLogs:
    case NoticeAction::None:
        break;
    }
}

} // namespace packdeck::ui
