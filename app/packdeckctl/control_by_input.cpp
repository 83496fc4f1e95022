// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/control_by_input.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <utility>

#include <QCoreApplication>

namespace packdeck::ctl {

namespace {

constexpr auto pollEvery = std::chrono::milliseconds(5);

} // namespace

ControlByInput::ControlByInput(std::shared_ptr<sim::Control> control)
    : m_channel(std::move(control))
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &ControlByInput::poll);
}

void ControlByInput::begin(Termination& termination)
{
    connect(&termination, &Termination::inputRead, this, [this](const QByteArray& bytes) {
        m_channel.receive({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        m_poll.start();
    });
    connect(&termination, &Termination::inputEnded, this, [this] {
        m_channel.finish();
        m_ended = true;
        m_poll.start();
    });
    termination.readStandardInput();
}

void ControlByInput::poll()
{
    const std::string answers = m_channel.takeAnswers();
    std::fwrite(answers.data(), 1, answers.size(), stdout);
    std::fflush(stdout);
    if (m_channel.isBusy()) {
        return;
    }
    m_poll.stop();
    if (m_ended) {
        QCoreApplication::quit();
    }
}

} // namespace packdeck::ctl
