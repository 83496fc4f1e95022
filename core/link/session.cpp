// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/session.h"

#include <optional>
#include <utility>

#include <QMetaObject>
#include <QThread>
#include <QTimer>

#include "control/control_machine.h"
#include "link/link_worker.h"
#include "link/plugin_registry.h"
#include "link/session_state.h"

namespace packdeck::link {

namespace {

using control::ControlMachine;
using control::Outcome;

// Several within ControlMachine::windowAnswersWithin: the machine has to know soon that a button's release cannot come.
constexpr auto aliveEvery = std::chrono::milliseconds(50);

} // namespace

class Session::Private
{
public:
    explicit Private(SessionOptions options)
        : state(std::make_shared<SessionState>())
        , worker(new LinkWorker(std::move(options), state))
    {
    }

    /// Runs `job` on the link thread, after everything asked for before.
    template <typename Job>
    void post(Job job)
    {
        QMetaObject::invokeMethod(worker, std::move(job), Qt::QueuedConnection);
    }

    void act(ControlExecutor::Action action)
    {
        post([target = worker, action = std::move(action)] { target->control().act(action); });
    }

    void tellAlive() { state->uiAliveAt = state->now().time_since_epoch().count(); }

    std::shared_ptr<SessionState> state;
    QThread thread;
    LinkWorker* worker; ///< deleted by its thread's end
    QTimer alive;
};

Session::Session(SessionOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
    qRegisterMetaType<QList<PluginInfo>>();
    qRegisterMetaType<control::Phrase>();
    LinkWorker* worker = d->worker;
    worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, worker, &LinkWorker::start);
    connect(&d->thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &LinkWorker::finished, &d->thread, &QThread::quit, Qt::DirectConnection);
    connect(worker, &LinkWorker::statusChanged, this, &Session::statusChanged);
    connect(worker, &LinkWorker::timelineChanged, this, &Session::timelineChanged);
    connect(worker, &LinkWorker::pluginsListed, this, &Session::pluginsListed);
    connect(&worker->control(), &ControlExecutor::changed, this, &Session::controlChanged);
    connect(&worker->control(), &ControlExecutor::refused, this, &Session::actionRefused);

    connect(&worker->parameters(), &ParameterExecutor::changed, this, &Session::parametersChanged);
    connect(&worker->parameters(), &ParameterExecutor::refused, this, &Session::actionRefused);

    connect(&d->alive, &QTimer::timeout, this, [this] { d->tellAlive(); });
    d->alive.start(aliveEvery);
    d->tellAlive();
    d->thread.setObjectName(QStringLiteral("link"));
    d->thread.start(QThread::HighPriority);
}

Session::~Session()
{
    d->post([worker = d->worker] { worker->shutDown(); });
    d->thread.wait();
}

void Session::listPlugins()
{
    d->post([worker = d->worker] { worker->listPlugins(); });
}

void Session::connectTo(const ConnectRequest& request)
{
    d->post([worker = d->worker, request] { worker->connectTo(request); });
}

void Session::disconnectFrom()
{
    d->post([worker = d->worker] { worker->disconnectFrom(); });
}

void Session::resetController()
{
    d->post([worker = d->worker] { worker->resetController(); });
}

LinkStatus Session::status() const
{
    return d->state->link();
}

control::Status Session::controlStatus() const
{
    return d->state->control();
}

std::shared_ptr<telemetry::Timeline> Session::timeline() const
{
    return d->state->timeline();
}

std::shared_ptr<sim::Control> Session::simControl() const
{
    return d->state->simulation();
}

units::Timestamp Session::now() const
{
    return d->state->now();
}

ParameterStatus Session::parameterStatus() const
{
    return d->state->parameters();
}

void Session::chooseParameterService(bool chosen)
{
    d->post([worker = d->worker, chosen] { worker->parameters().choose(chosen); });
}

void Session::readParameters()
{
    d->post([worker = d->worker] { worker->parameters().read(); });
}

void Session::writeParameters(const params::WriteRequest& request, const params::Keys& keys)
{
    d->post([worker = d->worker, request, keys] { worker->parameters().write(request, keys); });
}

void Session::runParameterTask(params::Task task, const params::Keys& keys, std::optional<std::uint16_t> argument)
{
    d->post([worker = d->worker, task, keys, argument] { worker->parameters().run(task, keys, argument); });
}

void Session::cancelParameterTask()
{
    d->post([worker = d->worker] { worker->parameters().cancel(); });
}

void Session::sendRaw(const can::Frame& frame)
{
    d->post([worker = d->worker, frame] {
        worker->control().actRaw(
            [&frame](control::RawSender& sender, units::Timestamp) { return sender.sendOnce(frame); });
    });
}

void Session::startRaw(const control::PeriodicSend& send)
{
    d->post([worker = d->worker, send] {
        worker->control().actRaw(
            [&send](control::RawSender& sender, units::Timestamp at) { return sender.start(send, at); });
    });
}

void Session::stopRaw(std::uint32_t number)
{
    d->post([worker = d->worker, number] {
        worker->control().actRaw([number](control::RawSender& sender, units::Timestamp) {
            sender.stop(number);
            return Outcome::accept();
        });
    });
}

void Session::stopAllRaw()
{
    d->post([worker = d->worker] {
        worker->control().actRaw([](control::RawSender& sender, units::Timestamp) {
            sender.stopAll();
            return Outcome::accept();
        });
    });
}

void Session::arm(control::ArmKind kind)
{
    d->post([worker = d->worker, kind] { worker->arm(kind, std::nullopt); });
}

void Session::arm(control::ArmKind kind, std::uint32_t serial)
{
    d->post([worker = d->worker, kind, serial] { worker->arm(kind, serial); });
}

void Session::disarm(control::ArmKind kind)
{
    d->act([kind](ControlMachine& machine, units::Timestamp at) { return machine.disarm(kind, at); });
}

void Session::select(control::Target target)
{
    d->act([target](ControlMachine& machine, units::Timestamp at) { return machine.select(target, at); });
}

void Session::acknowledgeHazards()
{
    d->act(&ControlMachine::acknowledgeHazards);
}

void Session::holdBegin()
{
    d->act(&ControlMachine::holdBegin);
}

void Session::holdEnd()
{
    d->act(&ControlMachine::holdEnd);
}

void Session::returnToIdle()
{
    d->act(&ControlMachine::returnToIdle);
}

void Session::openContactors()
{
    d->act(&ControlMachine::open);
}

void Session::release()
{
    d->act(&ControlMachine::release);
}

void Session::takeOverHoldBegin()
{
    d->act(&ControlMachine::takeOverHoldBegin);
}

void Session::takeOverHoldEnd()
{
    d->act(&ControlMachine::takeOverHoldEnd);
}

void Session::resume()
{
    d->act(&ControlMachine::resume);
}

void Session::quit()
{
    d->act(&ControlMachine::quit);
}

void Session::quitAndOpen()
{
    d->act(&ControlMachine::quitAndOpen);
}

void Session::stay()
{
    d->act(&ControlMachine::stay);
}

void Session::userActive()
{
    d->act([](ControlMachine& machine, units::Timestamp at) {
        machine.userActive(at);
        return Outcome::accept();
    });
}

void Session::setWindowFocused(bool focused)
{
    d->act([focused](ControlMachine& machine, units::Timestamp at) {
        machine.windowFocused(focused, at);
        return Outcome::accept();
    });
}

void Session::setCursorIsNow(bool isNow)
{
    d->act([isNow](ControlMachine& machine, units::Timestamp) {
        machine.setCursorIsNow(isNow);
        return Outcome::accept();
    });
}

void Session::setLimits(const control::PackLimits& limits)
{
    d->act([limits](ControlMachine& machine, units::Timestamp) {
        machine.setLimits(limits);
        return Outcome::accept();
    });
}

} // namespace packdeck::link

#include "moc_session.cpp"
