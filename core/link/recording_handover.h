// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

namespace packdeck::link {

/// A recording that went on when its window crashed, in a process of its own, and how the next window takes it over:
/// the recorder of a lost window listens on a local socket of this user; who asks is told the file, who says "end" gets
/// the bus. Needs an event loop.
class RecordingHandover : public QObject
{
    Q_OBJECT

public:
    /// Of a process that records `file`. `name` is that of the windows with the same settings; more than one may have
    /// crashed.
    RecordingHandover(const QString& name, const QString& file, QObject* parent = nullptr);

    /// The name for windows with this folder of rings.
    [[nodiscard]] static QString nameFor(const QString& ringFolder);

    // ---- the window; each waits for a fraction of a second at most for every recording that goes on

    /// The files of the recordings that go on without a window.
    [[nodiscard]] static QStringList goingOn(const QString& name);

    /// Ends them and waits until their buses are free. Returns their files.
    static QStringList takeOver(const QString& name);

Q_SIGNALS:
    void ended(); ///< a window wants the bus

private:
    void accept();

    QLocalServer m_server;
    QString m_file;
};

} // namespace packdeck::link
