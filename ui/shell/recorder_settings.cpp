// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recorder_settings.h"

#include <algorithm>

#include <QCompleter>
#include <QDateTime>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include "alarms/rule_file.h"
#include "alarms/rule_signals.h"

namespace packdeck::ui {

namespace {

constexpr auto folderKey = "recorder/folder";
constexpr auto withSessionKey = "recorder/withSession";
constexpr auto megabytesKey = "recorder/rotateMegabytes";
constexpr auto minutesKey = "recorder/rotateMinutes";
constexpr auto compressKey = "recorder/compress";
constexpr auto keepAwakeKey = "recorder/keepAwake";
constexpr auto onReasonKey = "recorder/onReason";
constexpr auto onCommandKey = "recorder/onCommand";
constexpr auto conditionKey = "recorder/condition";
constexpr auto beforeKey = "recorder/secondsBefore";
constexpr auto afterKey = "recorder/secondsAfter";

constexpr std::uint64_t bytesPerMegabyte = 1'000'000;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

std::filesystem::path toPath(const QString& text)
{
    return std::filesystem::path(text.toStdU16String());
}

} // namespace

RecorderSettings RecorderSettings::load()
{
    const QSettings settings;
    RecorderSettings s;
    const auto number = [&settings](const char* name, int fallback, int most) {
        return std::clamp(settings.value(key(name), fallback).toInt(), 0, most);
    };
    s.folder = settings.value(key(folderKey)).toString();
    s.withSession = settings.value(key(withSessionKey), s.withSession).toBool();
    s.rotateMegabytes = number(megabytesKey, s.rotateMegabytes, mostMegabytes);
    s.rotateMinutes = number(minutesKey, s.rotateMinutes, mostMinutes);
    s.compress = settings.value(key(compressKey), s.compress).toBool();
    s.keepAwake = settings.value(key(keepAwakeKey), s.keepAwake).toBool();
    s.onReason = settings.value(key(onReasonKey), s.onReason).toBool();
    s.onCommand = settings.value(key(onCommandKey), s.onCommand).toBool();
    s.condition = settings.value(key(conditionKey)).toString();
    s.secondsBefore = number(beforeKey, s.secondsBefore, mostSeconds);
    s.secondsAfter = number(afterKey, s.secondsAfter, mostSeconds);
    return s;
}

void RecorderSettings::save() const
{
    QSettings settings;
    settings.setValue(key(folderKey), folder);
    settings.setValue(key(withSessionKey), withSession);
    settings.setValue(key(megabytesKey), rotateMegabytes);
    settings.setValue(key(minutesKey), rotateMinutes);
    settings.setValue(key(compressKey), compress);
    settings.setValue(key(keepAwakeKey), keepAwake);
    settings.setValue(key(onReasonKey), onReason);
    settings.setValue(key(onCommandKey), onCommand);
    settings.setValue(key(conditionKey), condition);
    settings.setValue(key(beforeKey), secondsBefore);
    settings.setValue(key(afterKey), secondsAfter);
}

QString RecorderSettings::recordingFolder() const
{
    return folder.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/PackDeck")
               : folder;
}

log::RecordingOptions RecorderSettings::recording(units::WallTime now, const QString& what) const
{
    log::RecordingOptions options;
    options.file = recordingFile(recordingFolder(), now, what);
    options.rotateBytes = static_cast<std::uint64_t>(rotateMegabytes) * bytesPerMegabyte;
    options.rotateAfter = std::chrono::minutes(rotateMinutes);
    options.compress = compress;
    return options;
}

std::optional<alarms::Rule> parseTriggerCondition(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(\S+)\s*([<>])\s*([-+0-9.eE]+)\s*(?:hysteresis\s+([-+0-9.eE]+)\s*)?$)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    alarms::Rule rule;
    bool good = false;
    rule.name = text.trimmed().toStdString();
    rule.signal = match.captured(1).toStdString();
    rule.direction =
        match.captured(2) == QLatin1String("<") ? alarms::Rule::Direction::Below : alarms::Rule::Direction::Above;
    rule.threshold = match.captured(3).toDouble(&good);
    if (good && match.hasCaptured(4)) {
        rule.hysteresis = match.captured(4).toDouble(&good);
    }
    return good && alarms::problemOf(rule).empty() && alarms::isSignalName(rule.signal) ? std::optional(rule)
                                                                                        : std::nullopt;
}

std::optional<std::vector<alarms::Rule>> parseTriggerConditions(const QString& text)
{
    std::vector<alarms::Rule> rules;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        auto rule = parseTriggerCondition(part);
        if (!rule) {
            return std::nullopt;
        }
        rules.push_back(std::move(*rule));
    }
    return rules;
}

QCompleter* makeSignalCompleter(QObject* parent)
{
    QStringList names;
    for (const alarms::MeaningName& meaning : alarms::meaningNames()) {
        names << QString::fromUtf8(meaning.name.data(), static_cast<qsizetype>(meaning.name.size()));
    }
    auto* completer = new QCompleter(names, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

std::filesystem::path recordingFile(const QString& folder, units::WallTime now, const QString& what)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch());
    const QString time =
        QDateTime::fromMSecsSinceEpoch(milliseconds.count()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString word = what;
    word.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]+")), QStringLiteral("_"));
    constexpr int longestWord = 40;
    word = word.right(longestWord);
    return toPath(QStringLiteral("%1/packdeck-%2-%3.log").arg(folder, time, word));
}

} // namespace packdeck::ui
