// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/logs/log_shelf.h"

class QFileDialog;

namespace packdeck::ui {

/// How logs come in: Ctrl+O, and files dropped onto the window. The dialog is Qt's own and not modal; while something
/// is armed or held it is refused, and one that stands open closes.
class OpenLogAction : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    OpenLogAction(LogShelf& shelf, QWidget& window);

    void ask(); ///< where the log is

    /// Why no dialog may open now; empty: it may.
    void setRefusal(const QString& why);

    [[nodiscard]] QFileDialog* dialog() const;

signals:
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LogShelf& m_shelf;
    QWidget& m_window;
    QPointer<QFileDialog> m_dialog;
    QString m_refusal;
};

} // namespace packdeck::ui
