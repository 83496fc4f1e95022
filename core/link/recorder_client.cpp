// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/recorder_client.h"

#include <utility>

#include <QMetaObject>
#include <QThread>

#include "link/recorder_worker.h"

namespace packdeck::link {

class RecorderClient::Private
{
public:
    Private(std::shared_ptr<FrameTap> tap, const RecorderClientOptions& options)
        : worker(new RecorderWorker(std::move(tap), options))
    {
    }

    /// Runs `job` on the recorder's thread, after everything asked for before.
    template <typename Job>
    void post(Job job)
    {
        QMetaObject::invokeMethod(worker, std::move(job), Qt::QueuedConnection);
    }

    void send(log::RecorderMessage message)
    {
        post([target = worker, message = std::move(message)] { target->send(message); });
    }

    QThread thread;
    RecorderWorker* worker; ///< deleted by its thread's end
};

RecorderClient::RecorderClient(std::shared_ptr<FrameTap> tap, const RecorderClientOptions& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(tap), options))
{
    RecorderWorker* worker = d->worker;
    worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, worker, &RecorderWorker::begin);
    connect(&d->thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &RecorderWorker::changed, this, &RecorderClient::changed);
    d->thread.setObjectName(QStringLiteral("recorder"));
    d->thread.start();
}

RecorderClient::~RecorderClient()
{
    d->thread.quit();
    d->thread.wait();
}

RecorderState RecorderClient::state() const
{
    return d->worker->state();
}

qint64 RecorderClient::processId() const
{
    return d->worker->processId();
}

void RecorderClient::start(const log::RecordingOptions& recording)
{
    d->post([worker = d->worker, recording] { worker->start(recording); });
}

void RecorderClient::stop()
{
    d->post([worker = d->worker] { worker->stop(); });
}

void RecorderClient::keep(const std::filesystem::path& file)
{
    d->send(log::KeepMessage{file});
}

void RecorderClient::note(const log::RecordingNote& note)
{
    d->send(log::NoteMessage{note});
}

void RecorderClient::trigger(const std::filesystem::path& file, const QString& text, units::Duration before,
                             units::Duration after)
{
    d->send(log::TriggerMessage{{file, text.toStdString(), before, after}});
}

void RecorderClient::goOnAt(const std::optional<ConnectRequest>& bus)
{
    d->post([worker = d->worker, bus] { worker->goOnAt(bus); });
}

void RecorderClient::restart()
{
    d->post([worker = d->worker] { worker->restart(); });
}

} // namespace packdeck::link

#include "moc_recorder_client.cpp"
