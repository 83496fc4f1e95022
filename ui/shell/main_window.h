// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMainWindow>
#include <QStackedWidget>

#include "ui/shell/page.h"
#include "ui/shell/rail.h"

namespace packdeck::ui {

/// Header, rail and the stack of pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr QSize smallestSize{1280, 800};

    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    void addPage(Page* page); ///< takes ownership
    void showPage(const QString& key);

    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }

    /// Shows a moment: the window's tick calls it; tests and pictures do so too.
    void showMoment(const Moment& moment);

private:
    Theme& m_theme;
    Rail* m_rail;
    QStackedWidget* m_stack;
    std::vector<Page*> m_pages;
    Moment m_moment;
};

} // namespace packdeck::ui
