// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/moment.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The striped frame around what does not show now while a session lives: "showing 14:03:11, 02:41 ago, Live: Home".
/// Lies over `framed`, whose contents make room for the words, lets the mouse through, and is hidden while that is
/// live, and while a log is all there is.
class PastFrame : public QWidget
{
    Q_OBJECT

public:
    /// `framed` is `parent`, or a sibling.
    PastFrame(Theme& theme, QWidget* framed, QWidget* parent);

    void setMoment(const Moment& moment);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect label() const;
    void place();

    Theme& m_theme;
    QWidget* m_framed;
    QString m_words;
};

} // namespace packdeck::ui
