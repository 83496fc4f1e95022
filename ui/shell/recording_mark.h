// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QLockFile>
#include <QString>

namespace packdeck::ui {

/// Tells the next window that this one recorded when it was killed. Several windows may record at once.
class RecordingMark
{
public:
    explicit RecordingMark(QString folder);

    /// Whether a window that is gone left a mark in the folder. Takes such marks away.
    [[nodiscard]] bool takeLeft() const;

    void set(bool recording); ///< taken away in the destructor

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace packdeck::ui
