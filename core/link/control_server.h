// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QTimer>

#include "text/error.h"

namespace packdeck::sim {
class Control;
}

namespace packdeck::link {

/// The local socket of a control channel: "packdeck-sim-NAME", or NAME itself when it is a path.
[[nodiscard]] QString controlSocketName(const QString& name);

/// The control channel of a running simulator as a local socket, for this user only: each client has its own
/// sim::ControlChannel. Lives in any thread with an event loop; the simulator may live in another.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    /// InterfaceFailed when another simulator has the name.
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>> listen(const QString& name);
    ~ControlServer() override;

    /// The simulator to serve from now on; clients of the one before are sent away. Null: there is none, clients are
    /// told so.
    void setControl(std::shared_ptr<sim::Control> control);

private:
    class Client;

    ControlServer();

    void accept();
    void poll();

    QLocalServer m_server;
    QTimer m_poll; ///< runs while a client waits
    std::shared_ptr<sim::Control> m_control;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace packdeck::link
