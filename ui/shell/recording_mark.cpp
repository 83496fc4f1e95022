// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recording_mark.h"

#include <utility>

#include <QDir>
#include <QFile>

#include "link/process_lock.h"

namespace packdeck::ui {

namespace {

constexpr int mostWindows = 8;

QString fileOf(const QString& folder, int number)
{
    return QStringLiteral("%1/recording-%2.lock").arg(folder).arg(number);
}

} // namespace

RecordingMark::RecordingMark(QString folder)
    : m_folder(std::move(folder))
{
}

bool RecordingMark::takeLeft() const
{
    bool left = false;
    for (int i = 0; i < mostWindows; ++i) {
        const QString file = fileOf(m_folder, i);
        left = (QFile::exists(file) && link::lockForProcess(file)) || left;
    }
    return left;
}

void RecordingMark::set(bool recording)
{
    if (!recording) {
        m_lock.reset();
    } else if (!m_lock && QDir().mkpath(m_folder)) {
        for (int i = 0; i < mostWindows && !m_lock; ++i) {
            m_lock = link::lockForProcess(fileOf(m_folder, i));
        }
    }
}

} // namespace packdeck::ui
