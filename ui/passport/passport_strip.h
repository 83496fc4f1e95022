// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// Below the notices: what changed in the pack since the last visit. Hidden while there is none.
class PassportStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PassportStrip(Theme& theme, QWidget* parent = nullptr);

    void setLine(const QString& line, const QString& more); ///< `more` is its tool tip
    void dismiss();                                         ///< until the next connection
    void reset();

    [[nodiscard]] QString line() const { return m_line->text(); }

signals:
    void passportRequested();

private:
    QLabel* m_line;
    QPushButton* m_close;
    bool m_isDismissed = false;
};

} // namespace packdeck::ui
