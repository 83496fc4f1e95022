// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace packdeck {

namespace {

constexpr auto signalNumbers = std::to_array<int>({SIGINT, SIGTERM, SIGHUP});

// The only thing a signal handler may reach: the writing end of a socket pair.
std::array<int, 2> ends{-1, -1};

extern "C" void handleSignal(int)
{
    const int saved = errno;
    const char byte = 0;
    static_cast<void>(!write(ends[0], &byte, 1));
    errno = saved;
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
        return;
    }
    auto* notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(ends[1], &byte, 1) == 1) {
            Q_EMIT requested();
        }
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : signalNumbers) {
        sigaction(number, &action, nullptr);
    }
}

Termination::~Termination()
{
    for (const int number : signalNumbers) {
        std::signal(number, SIG_DFL);
    }
    for (int& end : ends) {
        close(end);
        end = -1;
    }
}

void Termination::readStandardInput()
{
    auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 4096> buffer{};
        const ssize_t length = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length > 0) {
            Q_EMIT inputRead(QByteArray(buffer.data(), static_cast<qsizetype>(length)));
        } else if (length == 0 || (length < 0 && errno != EINTR && errno != EAGAIN)) {
            notifier->setEnabled(false);
            Q_EMIT inputEnded();
        }
    });
}

} // namespace packdeck
