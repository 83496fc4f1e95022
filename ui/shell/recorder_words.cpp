// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recorder_words.h"

#include <algorithm>
#include <climits>
#include <optional>

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

// From here on somebody has to make room, and has the time to.
constexpr units::Duration soonFull = std::chrono::minutes(15);
constexpr std::uint64_t nearlyNothing = 50'000'000;

// Before that a rate is not known well enough to promise anything.
constexpr units::Duration enoughToTell = std::chrono::seconds(30);

/// How long the disk takes what this recording writes; nothing while that is not known.
std::optional<units::Duration> timeLeft(const log::RecorderStatus& status, units::WallTime now)
{
    const units::Duration elapsed = now.time_since_epoch() - units::Duration(status.begun);
    if (!status.recording || !status.room || status.bytes == 0 || elapsed < enoughToTell) {
        return std::nullopt;
    }
    constexpr double longest_s = 1e9;
    const double bytesPerSecond = static_cast<double>(status.bytes) / units::toSeconds(elapsed);
    return units::fromSeconds(std::min(static_cast<double>(*status.room) / bytesPerSecond, longest_s));
}

QString size(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeSIFormat);
}

QString roughly(units::Duration time)
{
    constexpr std::int64_t hoursOfADay = 24;
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time).count();
    if (hours >= 2 * hoursOfADay) {
        return RecorderWords::tr("%1 days").arg(hours / hoursOfADay);
    }
    return hours >= 2 ? RecorderWords::tr("%1 h").arg(hours)
                      : RecorderWords::tr("%1 min").arg(std::chrono::duration_cast<std::chrono::minutes>(time).count());
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
        chip.text = shortClock(elapsed) + QLatin1Char(' ') + size(status.bytes);
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

QString roomWords(const log::RecorderStatus& status, units::WallTime now)
{
    if (!status.recording || !status.room) {
        return {};
    }
    const auto left = timeLeft(status, now);
    return left
               ? RecorderWords::tr("%1 left on the disk, about %2 of recording").arg(size(*status.room), roughly(*left))
               : RecorderWords::tr("%1 left on the disk").arg(size(*status.room));
}

Notice leftRecordingNotice(const QStringList& files)
{
    return notice(
        RecorderWords::tr("A recording goes on since its window crashed: %1. Connecting to a bus takes it over, "
                          "Ctrl+R ends it.")
            .arg(files.join(QStringLiteral(", "))),
        Standing::Warning);
}

Notice lostFramesNotice(std::uint64_t frames)
{
    return notice(RecorderWords::tr("%n frame(s) were lost on the way to the disk: it, or this computer, is too slow",
                                    nullptr, static_cast<int>(std::min<std::uint64_t>(frames, INT_MAX))),
                  Standing::Warning);
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

std::vector<Notice> recorderNotices(const link::RecorderState& state, units::WallTime now)
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
    const auto left = timeLeft(status, now);
    if (status.recording && status.room && ((left && *left < soonFull) || *status.room < nearlyNothing)) {
        notices.push_back(
            notice(RecorderWords::tr("The recording's disk is nearly full: %1").arg(roomWords(status, now)),
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
