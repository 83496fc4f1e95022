// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recorder_words.h"

#include <algorithm>
#include <climits>

#include <QCoreApplication>
#include <QLocale>

#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

struct RecorderWords
{
    Q_DECLARE_TR_FUNCTIONS(RecorderWords)
};

// A write that takes longer is worth a word; a busy laptop's disk takes a tenth of it now and then.
constexpr std::int64_t slowWrite_us = 1'000'000;

/// "00:41", hours only when there are any.
QString shortClock(units::Duration duration)
{
    const QString full = clockTime(duration);
    return duration < std::chrono::hours(1) && full.size() > 5 ? full.right(5) : full;
}

Notice notice(const QString& text, Standing standing)
{
    Notice result;
    result.text = text;
    result.standing = standing;
    return result;
}

} // namespace

ChipContent recorderChip(const link::RecorderState& state, units::WallTime now)
{
    using Health = link::RecorderState::Health;
    const log::RecorderStatus& status = state.status;
    ChipContent chip;
    chip.label = RecorderWords::tr("REC");
    if (state.health == Health::Lost || state.health == Health::Silent) {
        chip.text =
            state.health == Health::Lost ? RecorderWords::tr("lost, restarting") : RecorderWords::tr("no answer");
        chip.standing = Standing::Critical;
    } else if (status.stopped) {
        chip.text = RecorderWords::tr("stopped");
        chip.standing = Standing::Critical;
    } else if (status.recording) {
        const auto elapsed = now.time_since_epoch() - units::Duration(status.begun);
        chip.text = shortClock(elapsed) + QLatin1Char(' ') +
                    QLocale().formattedDataSize(static_cast<qint64>(status.bytes), 0, QLocale::DataSizeSIFormat);
    } else {
        chip.text = status.eventFile.empty() ? RecorderWords::tr("off") : RecorderWords::tr("event");
    }
    if (state.dropped > 0) {
        chip.text += RecorderWords::tr(", %n dropped", nullptr,
                                       static_cast<int>(std::min<std::uint64_t>(state.dropped, INT_MAX)));
        chip.standing = std::max(chip.standing, Standing::Warning);
    }
    return chip;
}

QString wakeWords(WakeLock::State state)
{
    switch (state) {
    case WakeLock::State::Held:
        return RecorderWords::tr("keeps this computer awake");
    case WakeLock::State::Refused:
        return RecorderWords::tr("this computer may fall asleep: nothing here can be asked to keep it awake");
    case WakeLock::State::Off:
    case WakeLock::State::Asking:
        break;
    }
    return {};
}

std::vector<Notice> recorderNotices(const link::RecorderState& state)
{
    const log::RecorderStatus& status = state.status;
    std::vector<Notice> notices;
    if (status.stopped) {
        notices.push_back(
            notice(RecorderWords::tr("Recording stopped: %1. What was written is whole: %2. Ctrl+R starts "
                                     "another one.")
                       .arg(sentence(*status.stopped), QString::fromStdString(status.file)),
                   Standing::Critical));
    }
    if (state.problem) {
        notices.push_back(notice(sentence(*state.problem) + RecorderWords::tr("; it is being started again"),
                                 state.wanted ? Standing::Critical : Standing::Warning));
    }
    if (status.stuckFor >= slowWrite_us) {
        notices.push_back(
            notice(RecorderWords::tr("The recorder's disk is slow: a write has taken %1, %n frame(s) wait", nullptr,
                                     static_cast<int>(status.waiting))
                       .arg(age(units::Duration(status.stuckFor))),
                   Standing::Warning));
    }
    if (status.ringError) {
        notices.push_back(
            notice(RecorderWords::tr("The last 30 minutes cannot be kept: %1").arg(sentence(*status.ringError)),
                   Standing::Warning));
    }
    if (status.eventError) {
        notices.push_back(
            notice(RecorderWords::tr("An event could not be recorded: %1").arg(sentence(*status.eventError)),
                   Standing::Warning));
    }
    return notices;
}

} // namespace packdeck::ui
