// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>

#include "ui/shell/theme.h"

/// Small helpers for labels that are refreshed every tick: nothing happens when nothing changed.
namespace packdeck::ui {

[[nodiscard]] inline QLabel* makeLabel(Theme& theme, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(theme.font(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

inline void setText(QLabel& label, const QString& text)
{
    if (label.text() != text) {
        label.setText(text);
    }
}

inline void setText(QAbstractButton& button, const QString& text)
{
    if (button.text() != text) {
        button.setText(text);
    }
}

inline void setInk(QLabel& label, const QColor& colour)
{
    QPalette palette = label.palette();
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        label.setPalette(palette);
    }
}

} // namespace packdeck::ui
