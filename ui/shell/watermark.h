// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// "SIMULATED" across a page, over everything and in the way of nothing: in every picture and on every screen of a
/// pack that is not real.
class Watermark : public QWidget
{
    Q_OBJECT

public:
    Watermark(Theme& theme, QWidget* parent);

    void setText(const QString& text); ///< empty: not shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_text;
};

} // namespace packdeck::ui
