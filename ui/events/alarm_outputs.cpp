// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/alarm_outputs.h"

#include <QApplication>
#include <QDateTime>
#include <QSettings>
#include <QSystemTrayIcon>

#include "ui/events/event_words.h"

namespace packdeck::ui {

using telemetry::Severity;

namespace {

constexpr std::chrono::seconds commandPatience(30);
constexpr std::chrono::milliseconds secondBeep(300);
constexpr qsizetype longestAnswer = 200;

std::size_t slotOf(Severity severity)
{
    return severity == Severity::Alarm ? 1 : 0;
}

QString keyOf(std::size_t slot, const char* name)
{
    return QStringLiteral("alarms/%1/%2")
        .arg(slot == 1 ? QLatin1String("alarm") : QLatin1String("warning"), QLatin1String(name));
}

} // namespace

AlarmOutputs::AlarmOutputs(QObject* parent)
    : QObject(parent)
{
    load();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_process.kill();
        say(tr("stopped: it ran longer than %1 s").arg(commandPatience.count()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (!m_patience.isActive()) {
            return; // it was stopped, and that has been said
        }
        m_patience.stop();
        const QString answer = QString::fromLocal8Bit(m_process.readAll()).simplified().left(longestAnswer);
        const QString end = status == QProcess::NormalExit ? tr("exit code %1").arg(code) : tr("it crashed");
        say(answer.isEmpty() ? end : end + QLatin1String(": ") + answer);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            m_patience.stop();
            say(tr("cannot be started: %1").arg(m_process.errorString()));
        }
    });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

AlarmOutputs::~AlarmOutputs()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(static_cast<int>(std::chrono::milliseconds(commandPatience).count()));
    }
}

const OutputSettings& AlarmOutputs::settings(Severity severity) const
{
    return m_settings[slotOf(severity)];
}

void AlarmOutputs::setSettings(Severity severity, const OutputSettings& changed)
{
    const std::size_t slot = slotOf(severity);
    m_settings[slot] = changed;
    QSettings settings;
    settings.setValue(keyOf(slot, "sound"), changed.sound);
    settings.setValue(keyOf(slot, "notification"), changed.notification);
    settings.setValue(keyOf(slot, "runsCommand"), changed.runsCommand);
    settings.setValue(keyOf(slot, "command"), changed.command);
}

void AlarmOutputs::load()
{
    const QSettings settings;
    for (std::size_t slot = 0; slot < m_settings.size(); ++slot) {
        OutputSettings& one = m_settings[slot];
        one.sound = settings.value(keyOf(slot, "sound"), one.sound).toBool();
        one.notification = settings.value(keyOf(slot, "notification"), one.notification).toBool();
        one.runsCommand = settings.value(keyOf(slot, "runsCommand"), one.runsCommand).toBool();
        one.command = settings.value(keyOf(slot, "command")).toString();
    }
}

void AlarmOutputs::announce(const alarms::Announcement& announcement, const binding::CellNaming& naming)
{
    if (announcement.empty()) {
        return;
    }
    const alarms::Alarm& first = announcement.alarms.front();
    const OutputSettings& how = settings(first.severity);
    if (how.sound) {
        QApplication::beep();
        if (first.severity == Severity::Alarm) {
            QTimer::singleShot(secondBeep, this, [] { QApplication::beep(); });
        }
    }
    if (announcement.repeated) {
        return; // the sound only: the words have been said
    }
    const auto count = static_cast<int>(announcement.alarms.size());
    if (how.notification) {
        QString text = sentence(first.event, naming);
        const QString part = partWords(first.event, naming);
        if (!part.isEmpty()) {
            text = part + QLatin1String(": ") + text;
        }
        if (count > 1) {
            text += QLatin1Char('\n') + tr("and %n more", nullptr, count - 1);
        }
        notify(severityWord(first.severity), text);
    }
    if (how.runsCommand) {
        run(filledCommand(how.command, first, count, naming));
    }
}

void AlarmOutputs::notify(const QString& title, const QString& text)
{
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages()) {
        if (m_tray == nullptr) {
            m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
            m_tray->setToolTip(QStringLiteral("PackDeck"));
            m_tray->show();
        }
        m_tray->showMessage(title, text, QSystemTrayIcon::Warning);
    } else if (QWidget* window =
                   QApplication::activeWindow() != nullptr ? nullptr : QApplication::topLevelWidgets().value(0)) {
        QApplication::alert(window); // no tray: the task bar's own mark, when nobody looks
    }
}

void AlarmOutputs::tryOut(Severity severity)
{
    alarms::Alarm example;
    example.severity = severity;
    example.event.kind = telemetry::EventKind::ReasonSet;
    example.event.arguments = {static_cast<std::int64_t>(d1000::Reason::OverVolt), 1};
    example.event.pack.dialect = binding::Dialect::V1_2;
    example.event.evidence =
        telemetry::Evidence::of(units::CellIndex{}, units::Millivolts(4215), units::Millivolts(4200));
    run(filledCommand(settings(severity).command, example, 1, {}));
}

QStringList AlarmOutputs::filledCommand(const QString& command, const alarms::Alarm& alarm, int count,
                                        const binding::CellNaming& naming)
{
    const std::array<std::pair<QString, QString>, 6> words = {{
        {QStringLiteral("{text}"), sentence(alarm.event, naming)},
        {QStringLiteral("{part}"), partWords(alarm.event, naming)},
        {QStringLiteral("{value}"), QString::fromStdString(telemetry::valueText(alarm.event))},
        {QStringLiteral("{limit}"), QString::fromStdString(telemetry::limitText(alarm.event))},
        {QStringLiteral("{severity}"),
         alarm.severity == Severity::Alarm ? QStringLiteral("alarm") : QStringLiteral("warning")},
        {QStringLiteral("{count}"), QString::number(count)},
    }};
    QStringList parts = QProcess::splitCommand(command);
    for (qsizetype i = 1; i < parts.size(); ++i) { // the program itself is never made of an alarm's words
        QString filled;
        for (qsizetype at = 0; at < parts[i].size();) {
            const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) {
                return QStringView(parts[i]).mid(at).startsWith(word.first);
            });
            filled += found == words.end() ? QString(parts[i][at]) : found->second;
            at += found == words.end() ? 1 : found->first.size();
        }
        parts[i] = filled;
    }
    return parts;
}

void AlarmOutputs::run(const QStringList& command)
{
    if (command.isEmpty()) {
        say(tr("no program is named"));
        return;
    }
    if (m_process.state() != QProcess::NotRunning) {
        say(tr("not run: the one before still runs"));
        return;
    }
    m_patience.start(commandPatience);
    m_process.start(command.first(), command.mid(1));
}

void AlarmOutputs::say(const QString& result)
{
    m_lastResult = QDateTime::currentDateTime().toString(QStringLiteral("HH:mm:ss  ")) + result;
    emit resultChanged();
}

} // namespace packdeck::ui
