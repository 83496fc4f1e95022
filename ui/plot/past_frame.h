// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/moment.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The striped frame around a page that shows the past: "showing 14:03:11, 02:41 ago, Live: Home". Lies over its
/// parent, lets the mouse through, and is hidden while the page is live.
class PastFrame : public QWidget
{
    Q_OBJECT

public:
    PastFrame(Theme& theme, QWidget* parent);

    void setMoment(const Moment& moment);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect label() const;

    Theme& m_theme;
    QString m_words;
};

} // namespace packdeck::ui
