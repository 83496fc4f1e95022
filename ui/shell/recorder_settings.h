// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "alarms/rule.h"
#include "log/recording.h"

class QCompleter;
class QObject;

namespace packdeck::ui {

/// What a user wants of the recorder, kept from one start to the next.
struct RecorderSettings
{
    static constexpr int mostMegabytes = 100'000;
    static constexpr int mostMinutes = 24 * 60;
    static constexpr int mostSeconds = 120; ///< what the recorder remembers before a trigger

    QString folder;            ///< of recordings; empty: the user's documents
    bool withSession = false;  ///< record whenever a live bus is connected
    int rotateMegabytes = 200; ///< 0: never
    int rotateMinutes = 0;     ///< 0: never
    bool compress = true;
    bool keepAwake = true; ///< while recording this computer does not fall asleep

    // Event recordings
    bool onReason = false;  ///< any reason of the unit sets
    bool onCommand = false; ///< the command on the bus changes
    QString condition;      ///< "lowestCell < 3.0 hysteresis 0.01"; several with ";" between; empty: none
    int secondsBefore = 10;
    int secondsAfter = 20;

    bool operator==(const RecorderSettings&) const = default;

    [[nodiscard]] static RecorderSettings load();
    void save() const;

    [[nodiscard]] QString recordingFolder() const;

    /// With the first part's name: packdeck-<date>-<time>-<what>.log in the folder.
    [[nodiscard]] log::RecordingOptions recording(units::WallTime now, const QString& what) const;
};

/// "signal > value", "signal < value", both with an optional "hysteresis value". Nothing for anything else, or a signal
/// no rule can name (alarms/rule_signals.h).
[[nodiscard]] std::optional<alarms::Rule> parseTriggerCondition(const QString& text);

/// Several of them with ";" between; none for an empty text. Nothing when one is no condition.
[[nodiscard]] std::optional<std::vector<alarms::Rule>> parseTriggerConditions(const QString& text);

/// The names with a meaning, for a line such a condition is typed into.
[[nodiscard]] QCompleter* makeSignalCompleter(QObject* parent);

/// packdeck-<date>-<time>-<what>.log, in local time.
[[nodiscard]] std::filesystem::path recordingFile(const QString& folder, units::WallTime now, const QString& what);

} // namespace packdeck::ui
