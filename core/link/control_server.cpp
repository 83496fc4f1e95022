// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/control_server.h"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>

#include <QLocalSocket>

#include "sim/control_channel.h"

namespace packdeck::link {

namespace {

constexpr auto pollEvery = std::chrono::milliseconds(5); // a simulator looks at what was posted as often
constexpr int probe_ms = 200;
constexpr std::size_t mostClients = 16;

} // namespace

QString controlSocketName(const QString& name)
{
    return name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) ? name
                                                                               : QStringLiteral("packdeck-sim-") + name;
}

class ControlServer::Client
{
public:
    Client(QLocalSocket* socket, std::shared_ptr<sim::Control> control)
        : m_socket(socket)
        , m_channel(std::move(control))
    {
    }

    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    ~Client()
    {
        m_socket->disconnect();
        m_socket->disconnectFromServer();
        m_socket->deleteLater();
    }

    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        m_channel.receive({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }

    void write()
    {
        const std::string answers = m_channel.takeAnswers();
        if (!answers.empty()) {
            m_socket->write(answers.data(), static_cast<qint64>(answers.size()));
            m_socket->flush();
        }
    }

    [[nodiscard]] bool isBusy() const { return m_channel.isBusy(); }

    [[nodiscard]] bool isGone() const { return m_socket->state() == QLocalSocket::UnconnectedState; }

private:
    QLocalSocket* m_socket;
    sim::ControlChannel m_channel;
};

ControlServer::ControlServer()
    : m_server(this)
    , m_poll(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_poll.setInterval(pollEvery);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
    connect(&m_poll, &QTimer::timeout, this, &ControlServer::poll);
}

ControlServer::~ControlServer() = default;

Result<std::unique_ptr<ControlServer>> ControlServer::listen(const QString& name)
{
    std::unique_ptr<ControlServer> server(new ControlServer);
    const QString socketName = controlSocketName(name);
    // To listen would take the name away from a living one; one that was killed leaves it in the way.
    QLocalSocket probe;
    probe.connectToServer(socketName);
    const bool lives = probe.waitForConnected(probe_ms);
    if (!lives) {
        QLocalServer::removeServer(socketName);
    }
    if (lives || !server->m_server.listen(socketName)) {
        const QString reason =
            lives ? QStringLiteral("another simulator has this name") : server->m_server.errorString();
        return failure(ErrorId::InterfaceFailed, {"control channel", name.toStdString(), reason.toStdString()});
    }
    return server;
}

void ControlServer::setControl(std::shared_ptr<sim::Control> control)
{
    if (m_control != control) {
        m_clients.clear();
        m_control = std::move(control);
    }
}

void ControlServer::accept()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (!m_control || m_clients.size() >= mostClients) {
            socket->write(m_control ? "{\"ok\":false,\"error\":\"too many clients\"}\n"
                                    : "{\"ok\":false,\"error\":\"no simulated pack is connected\"}\n");
            socket->flush();
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            continue;
        }
        m_clients.push_back(std::make_unique<Client>(socket, m_control));
        Client* client = m_clients.back().get();
        connect(socket, &QLocalSocket::readyRead, this, [this, client] {
            client->read();
            m_poll.start();
        });
        connect(socket, &QLocalSocket::disconnected, this, [this] { m_poll.start(); });
        client->read(); // what came with the connection
        m_poll.start();
    }
}

void ControlServer::poll()
{
    std::erase_if(m_clients, [](const std::unique_ptr<Client>& client) { return client->isGone(); });
    bool busy = false;
    for (const auto& client : m_clients) {
        client->write();
        busy = busy || client->isBusy();
    }
    if (!busy) {
        m_poll.stop();
    }
}

} // namespace packdeck::link

#include "moc_control_server.cpp"
