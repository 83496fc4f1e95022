// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/recording_handover.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace packdeck::link {

namespace {

constexpr int mostRecordings = 4; // windows that crashed at the same time
constexpr int answer_ms = 300;
constexpr int end_ms = 3'000; // a driver closes slowly
constexpr int hashLength = 16;
constexpr auto endWord = "end\n";

QString socketName(const QString& name, int index)
{
    return QStringLiteral("packdeck-recording-%1-%2").arg(name).arg(index);
}

/// Connects, and reads the file; false: nobody is there.
bool ask(QLocalSocket& socket, const QString& name, int index, QString& file)
{
    socket.connectToServer(socketName(name, index));
    if (!socket.waitForConnected(answer_ms)) {
        return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answer_ms)) {
            return false;
        }
    }
    file = QString::fromUtf8(socket.readLine()).trimmed();
    return true;
}

} // namespace

QString RecordingHandover::nameFor(const QString& ringFolder)
{
    const QByteArray hash = QCryptographicHash::hash(ringFolder.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(hashLength));
}

RecordingHandover::RecordingHandover(const QString& name, const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RecordingHandover::accept);
    for (int i = 0; i < mostRecordings; ++i) {
        QLocalSocket other;
        QString ignored;
        if (ask(other, name, i, ignored)) {
            continue; // another one goes on, too
        }
        QLocalServer::removeServer(socketName(name, i)); // of one that was killed
        if (m_server.listen(socketName(name, i))) {
            return;
        }
    }
}

void RecordingHandover::accept()
{
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine() && socket->readLine() == endWord) {
                Q_EMIT ended(); // the socket closes with this process: then the bus is free
            }
        });
        socket->write(m_file.toUtf8() + '\n');
        socket->flush();
    }
}

QStringList RecordingHandover::goingOn(const QString& name)
{
    QStringList files;
    for (int i = 0; i < mostRecordings; ++i) {
        QLocalSocket socket;
        if (QString file; ask(socket, name, i, file)) {
            files << file;
        }
    }
    return files;
}

QStringList RecordingHandover::takeOver(const QString& name)
{
    QStringList files;
    for (int i = 0; i < mostRecordings; ++i) {
        QLocalSocket socket;
        QString file;
        if (!ask(socket, name, i, file)) {
            continue;
        }
        files << file;
        socket.write(endWord);
        socket.flush();
        while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(end_ms)) {
        }
        if (socket.state() == QLocalSocket::ConnectedState) {
            socket.waitForDisconnected(end_ms);
        }
    }
    return files;
}

} // namespace packdeck::link
