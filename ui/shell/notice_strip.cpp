// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_strip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace packdeck::ui {

namespace {

constexpr int rowHeight = 30;
constexpr std::size_t mostRows = 3;

} // namespace

NoticeStrip::NoticeStrip(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setVisible(false);
    connect(&theme, &Theme::changed, this, &NoticeStrip::restyle);
}

QString NoticeStrip::label(NoticeAction action)
{
    switch (action) {
    case NoticeAction::Connect:
        return tr("Connection\u2026");
    case NoticeAction::ResetController:
        return tr("Reset the controller");
    case NoticeAction::Resume:
        return tr("Resume");
    case NoticeAction::OpenAndQuit:
        return tr("Open and quit");
    case NoticeAction::ShowEvents:
        return tr("Events");
    case NoticeAction::ShowControl:
        return tr("Control");
    case NoticeAction::ShowLogs:
        return tr("Logs");
    case NoticeAction::None:
        break;
    }
    return {};
}

void NoticeStrip::addRow()
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr};
    row.widget->setFixedHeight(rowHeight);
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(Theme::padding, 0, Theme::padding, 0);
    row.text = new QLabel(row.widget);
    row.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.action = new QPushButton(row.widget);
    row.stay = new QPushButton(tr("Stay"), row.widget);
    layout->addWidget(row.text, 1);
    layout->addWidget(row.action);
    layout->addWidget(row.stay);
    const std::size_t index = m_rows.size();
    connect(row.action, &QPushButton::clicked, this, [this, index] {
        if (index < m_notices.size()) {
            emit actionChosen(m_notices[index].action);
        }
    });
    connect(row.stay, &QPushButton::clicked, this, &NoticeStrip::stayChosen);
    static_cast<QVBoxLayout*>(this->layout())->addWidget(row.widget);
    m_rows.push_back(row);
}

void NoticeStrip::setNotices(const std::vector<Notice>& notices)
{
    if (notices == m_notices) {
        return;
    }
    m_notices = notices;
    const std::size_t shown = std::min(mostRows, notices.size());
    while (m_rows.size() < shown) {
        addRow();
    }
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        Row& row = m_rows[index];
        row.widget->setVisible(index < shown);
        if (index >= shown) {
            continue;
        }
        QString text = notices[index].text;
        if (index + 1 == mostRows && notices.size() > mostRows) {
            text += tr("   (and %n more)", nullptr, static_cast<int>(notices.size() - mostRows));
        }
        if (row.text->text() != text) {
            row.text->setText(text);
            row.text->setToolTip(text);
        }
        row.action->setText(label(notices[index].action));
        row.action->setVisible(notices[index].action != NoticeAction::None);
        row.stay->setVisible(notices[index].isQuestion);
    }
    restyle();
    setVisible(shown > 0);
}

void NoticeStrip::restyle()
{
    const Palette& c = m_theme.colours();
    for (std::size_t index = 0; index < m_rows.size() && index < m_notices.size(); ++index) {
        QPalette palette = m_rows[index].text->palette();
        const Standing standing = m_notices[index].standing;
        const QColor ink = standing == Standing::Critical  ? c.onCriticalFill
                           : standing == Standing::Warning ? c.onWarningFill
                                                           : c.text;
        palette.setColor(QPalette::WindowText, ink);
        m_rows[index].text->setPalette(palette);
    }
    update();
}

void NoticeStrip::paintEvent(QPaintEvent*)
{
    const Palette& c = m_theme.colours();
    QPainter p(this);
    for (std::size_t index = 0; index < m_rows.size() && index < m_notices.size(); ++index) {
        const Standing standing = m_notices[index].standing;
        const QColor fill = standing == Standing::Critical  ? c.criticalFill
                            : standing == Standing::Warning ? c.warningFill
                                                            : c.accentSoft;
        const QRect row = m_rows[index].widget->geometry();
        p.fillRect(row, fill);
        p.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), mix(fill, c.window, 0.4));
    }
}

} // namespace packdeck::ui
