// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace packdeck {

/// Turns Ctrl-C, SIGTERM, a closed terminal, and where asked the end of standard input, into one Qt signal of the
/// thread it was made in. At most one exists at a time.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject* parent = nullptr);
    ~Termination() override;

    /// From here on the end of standard input terminates too. What is read is thrown away.
    void watchStandardInput()
    {
        connect(this, &Termination::inputEnded, this, &Termination::requested);
        readStandardInput();
    }

    /// From here on what comes at standard input comes as signals. To be called once.
    void readStandardInput();

Q_SIGNALS:
    void requested();
    void inputRead(const QByteArray& bytes);
    void inputEnded();
};

} // namespace packdeck
