// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// A row of words of which one is chosen. Left and Right choose when it has the focus.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    ChoiceBar(Theme& theme, const QString& name, QWidget* parent = nullptr);

    struct Choice
    {
        QString text;
        QString toolTip;
    };

    /// `current` -1: none is chosen yet.
    void setChoices(std::vector<Choice> choices, int current);

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] int count() const { return static_cast<int>(m_choices.size()); }

    /// Shows what was chosen elsewhere; -1: none. Emits nothing.
    void setCurrent(int index);

    /// Emits chosen() when it changes something.
    void choose(int index);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect segment(int index) const;
    [[nodiscard]] int at(QPoint point) const; ///< -1 outside

    Theme& m_theme;
    std::vector<Choice> m_choices;
    std::vector<int> m_widths;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace packdeck::ui
