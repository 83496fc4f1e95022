// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// "OPEN F12", the one place where contactors are opened. Acts on press, not on release. It is a plain rectangle in
/// ink: not an emergency stop, and not to be taken for one.
class OpenButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OpenButton(Theme& theme, QWidget* parent = nullptr);

    /// `second` is the line below: the present current. `takeOver` is the fraction of a one-second hold, or negative
    /// where a press is enough.
    void setContent(const QString& first, const QString& second, bool muted);
    void setProgress(double share);

    [[nodiscard]] const QString& secondLine() const { return m_second; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Theme& m_theme;
    QString m_first;
    QString m_second;
    bool m_muted = true;
    double m_progress = 0.0;
};

} // namespace packdeck::ui
