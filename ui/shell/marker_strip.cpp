// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/marker_strip.h"

#include <chrono>
#include <utility>

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>

namespace packdeck::ui {

namespace {

constexpr int rowHeight = 36;
constexpr int longestText = 500;

} // namespace

MarkerStrip::MarkerStrip(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(this))
    , m_text(new QLineEdit(this))
{
    setFixedHeight(rowHeight);
    setVisible(false);
    m_text->setMaxLength(longestText);
    m_text->setPlaceholderText(tr("what happened"));
    m_text->installEventFilter(this);
    m_label->setBuddy(m_text);
    auto* hint = new QLabel(tr("Enter keeps the marker, Esc discards it"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::padding, 2, Theme::padding, 2);
    layout->addWidget(m_label);
    layout->addWidget(m_text, 1);
    layout->addWidget(hint);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_text->text().simplified();
        close();
        emit marked(m_at, text);
    });
}

void MarkerStrip::mark(units::WallTime at, const QString& words)
{
    if (isVisible()) { // an unfinished one is not lost to the next
        emit marked(m_at, m_text->text().simplified());
    } else {
        m_before = QApplication::focusWidget();
    }
    m_at = at;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch());
    m_label->setText(
        tr("Marked %1")
            .arg(QDateTime::fromMSecsSinceEpoch(milliseconds.count()).toString(QStringLiteral("HH:mm:ss.zzz"))));
    m_text->setText(words);
    m_text->selectAll();
    setVisible(true);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void MarkerStrip::close()
{
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    setVisible(false);
    if (before) {
        before->setFocus();
    }
}

bool MarkerStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        emit discarded();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MarkerStrip::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

} // namespace packdeck::ui
