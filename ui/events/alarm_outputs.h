// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include "alarms/alarm_list.h"
#include "binding/cell_naming.h"

class QSystemTrayIcon;

namespace packdeck::ui {

/// What an alarm or a warning does beside standing in the list.
struct OutputSettings
{
    bool sound = true;
    bool notification = true;
    bool runsCommand = false;
    QString
        command; ///< a program and its arguments; {text}, {part}, {value}, {limit}, {severity}, {count} are filled in

    bool operator==(const OutputSettings&) const = default;
};

/// Sound, desktop notification and a command of the user's, for warnings and alarms apart. Settings are kept in the
/// user's configuration. The command is never given to a shell: what an alarm says is one argument, whatever is in it.
class AlarmOutputs : public QObject
{
    Q_OBJECT

public:
    explicit AlarmOutputs(QObject* parent = nullptr);
    ~AlarmOutputs() override;

    [[nodiscard]] const OutputSettings& settings(telemetry::Severity severity) const;
    void setSettings(telemetry::Severity severity, const OutputSettings& settings);

    void announce(const alarms::Announcement& announcement, const binding::CellNaming& naming);

    /// A notice beside alarms: the report of a watch.
    void notify(const QString& title, const QString& text);

    /// Runs the command of a severity with an example.
    void tryOut(telemetry::Severity severity);

    /// "exit code 0", "cannot be started: ..."; empty before the first run.
    [[nodiscard]] const QString& lastResult() const { return m_lastResult; }

    /// The program and its arguments with the words of an alarm; empty when there is no program.
    [[nodiscard]] static QStringList filledCommand(const QString& command, const alarms::Alarm& alarm, int count,
                                                   const binding::CellNaming& naming);

signals:
    void resultChanged();

private:
    void run(const QStringList& command);
    void say(const QString& result);
    void load();

    std::array<OutputSettings, 2> m_settings; ///< warning, alarm
    QSystemTrayIcon* m_tray = nullptr;
    QProcess m_process;
    QTimer m_patience;
    QString m_lastResult;
};

} // namespace packdeck::ui
