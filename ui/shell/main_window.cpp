// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QHBoxLayout>

namespace packdeck::ui {

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_rail(new Rail(theme, this))
    , m_stack(new QStackedWidget(this))
{
    setMinimumSize(smallestSize);
    auto* centre = new QWidget(this);
    auto* body = new QHBoxLayout(centre);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(m_stack, 1);
    setCentralWidget(centre);

    connect(m_rail, &Rail::pageChosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this](int index) {
        m_rail->setCurrent(index);
        showMoment(m_moment);
    });
}

void MainWindow::addPage(Page* page)
{
    m_pages.push_back(page);
    m_rail->addPage(page->icon(), page->title());
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    m_stack->addWidget(page);
}

void MainWindow::showPage(const QString& key)
{
    for (Page* page : m_pages) {
        if (page->key() == key) {
            m_stack->setCurrentWidget(page);
        }
    }
}

void MainWindow::showMoment(const Moment& moment)
{
    m_moment = moment;
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget()); page != nullptr && page->isVisible()) {
        page->refresh(moment);
    }
}

} // namespace packdeck::ui
