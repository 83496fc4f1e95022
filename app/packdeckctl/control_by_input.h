// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "app/termination.h"
#include "sim/control_channel.h"

namespace packdeck::ctl {

/// The control channel of a simulator on standard input and output. When the input has ended and everything is
/// answered, the event loop is quit.
class ControlByInput : public QObject
{
    Q_OBJECT

public:
    explicit ControlByInput(std::shared_ptr<sim::Control> control);

    void begin(Termination& termination);

private:
    void poll();

    sim::ControlChannel m_channel;
    QTimer m_poll;
    bool m_ended = false;
};

} // namespace packdeck::ctl
