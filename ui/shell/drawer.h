// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/theme.h"

namespace packdeck::ui {

/// A sheet that slides over the left edge of the pages, beside the rail: settings and connections without a dialog.
/// The pages go on living behind it; Esc or a second press of its button closes it.
class Drawer : public QWidget
{
    Q_OBJECT

public:
    static constexpr int width = 472;

    Drawer(Theme& theme, const QString& title, QWidget* content, QWidget* parent);

    void open();
    void close();

    [[nodiscard]] bool isOpen() const { return isVisible(); }

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
    QWidget* m_content;
};

} // namespace packdeck::ui
