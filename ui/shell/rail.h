// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// The 48 px column of icons at the left: pages from the top, tools at the bottom. Every icon has its name in the
/// tooltip, for screen readers, and a shortcut.
class Rail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 48;

    explicit Rail(Theme& theme, QWidget* parent = nullptr);

    void addPage(Icon icon, const QString& title); ///< shortcut Ctrl+1 ... Ctrl+9, Ctrl+0, Alt+1 ...
    QAbstractButton* addTool(Icon icon, const QString& title, const QKeySequence& shortcut);
    void setCurrent(int page);

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QButtonGroup m_pages;
};

} // namespace packdeck::ui
