// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "ui/shell/moment.h"
#include "ui/shell/tile.h"

namespace packdeck::ui {

/// What the button beside a notice does.
enum class NoticeAction { None, Connect, ResetController, Resume, OpenAndQuit, ShowControl, ShowLogs, ShowEvents };

/// A standing problem: said as long as it stands, gone by itself.
struct Notice
{
    QString text;
    Standing standing = Standing::Warning;
    NoticeAction action = NoticeAction::None;
    NoticeAction otherwise = NoticeAction::None; ///< a second answer, for questions
    bool isQuestion = false;                     ///< "Open and quit" or "Stay"

    bool operator==(const Notice&) const = default;
};

/// All that stands now, the gravest first.
[[nodiscard]] std::vector<Notice> standingNotices(const Moment& moment);

} // namespace packdeck::ui
