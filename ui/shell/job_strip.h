// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// One row under the header while a file is written or read: what is done, how far it is, and an end to it.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(Theme& theme, QWidget* parent = nullptr);

    void begin(const QString& what);
    void setShare(double share); ///< 0 ... 1
    void end();

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QLabel* m_what;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace packdeck::ui
