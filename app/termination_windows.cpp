// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <array>
#include <atomic>
#include <thread>

#include <windows.h>

#include <QMetaObject>

namespace packdeck {

namespace {

std::atomic<Termination*> current{nullptr};

BOOL WINAPI handleControl(DWORD)
{
    // Runs in a thread that the system makes for it.
    if (Termination* termination = current.load()) {
        QMetaObject::invokeMethod(termination, &Termination::requested, Qt::QueuedConnection);
    }
    return TRUE;
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(handleControl, TRUE);
}

Termination::~Termination()
{
    SetConsoleCtrlHandler(handleControl, FALSE);
    current = nullptr;
}

void Termination::readStandardInput()
{
    // A pipe cannot be waited for here but by a read that blocks, in a thread that the process's end takes along.
    std::thread([] {
        std::array<char, 4096> buffer{};
        DWORD length = 0;
        while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), buffer.data(), static_cast<DWORD>(buffer.size()), &length,
                        nullptr) != 0 &&
               length > 0) {
            if (Termination* termination = current.load()) {
                const QByteArray bytes(buffer.data(), static_cast<qsizetype>(length));
                QMetaObject::invokeMethod(
                    termination, [termination, bytes] { Q_EMIT termination->inputRead(bytes); }, Qt::QueuedConnection);
            }
        }
        if (Termination* termination = current.load()) {
            QMetaObject::invokeMethod(termination, &Termination::inputEnded, Qt::QueuedConnection);
        }
    }).detach();
}

} // namespace packdeck
