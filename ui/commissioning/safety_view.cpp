// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/safety_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

SafetyView::SafetyView(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Safety first"), parent)
    , m_hazards(makeLabel(theme, TextRole::Title, this))
    , m_state(makeLabel(theme, TextRole::Body, this))
    , m_engineer(new QLineEdit(this))
    , m_acknowledge(new QPushButton(tr("I have read this: begin"), this))
    , m_resume(new QPushButton(this))
{
    m_hazards->setWordWrap(true);
    m_state->setWordWrap(true);
    QStringList lines;
    for (const std::string_view hazard : commissioning::hazards()) {
        lines << QStringLiteral("\u26a0 ") + translated("Commissioning", hazard);
    }
    m_hazards->setText(lines.join(QStringLiteral("\n\n")));
    m_engineer->setObjectName(QStringLiteral("engineer"));
    m_engineer->setPlaceholderText(tr("Your name, as it stands in the report"));
    m_engineer->setMaximumWidth(360);
    m_acknowledge->setObjectName(QStringLiteral("acknowledge"));
    m_resume->setObjectName(QStringLiteral("resume"));
    for (QPushButton* button : {m_acknowledge, m_resume}) {
        button->setMinimumHeight(Theme::touchTarget);
        button->setAutoDefault(false);
    }
    m_resume->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_engineer, 1);
    row->addWidget(m_acknowledge);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::padding);
    layout->addWidget(m_hazards);
    layout->addSpacing(Theme::padding);
    layout->addLayout(row);
    layout->addWidget(m_resume, 0, Qt::AlignLeft);
    layout->addWidget(m_state);
    layout->addStretch();
    const auto update = [this] {
        m_acknowledge->setEnabled(m_engineer->isEnabled() && !m_engineer->text().trimmed().isEmpty());
    };
    connect(m_engineer, &QLineEdit::textChanged, this, update);
    const auto begin = [this] {
        if (m_acknowledge->isEnabled()) {
            emit acknowledged(m_engineer->text().trimmed());
        }
    };
    connect(m_engineer, &QLineEdit::returnPressed, this, begin);
    connect(m_acknowledge, &QPushButton::clicked, this, begin);
    connect(m_resume, &QPushButton::clicked, this, &SafetyView::resumeRequested);
    connect(&theme, &Theme::changed, this, &SafetyView::restyle);
    update();
    restyle();
}

void SafetyView::show(const commissioning::Record& record, bool mayBegin)
{
    const bool done = !record.hazardsAcknowledged.empty();
    m_engineer->setEnabled(!done && mayBegin);
    if (done && m_engineer->text().isEmpty()) {
        m_engineer->setText(QString::fromStdString(record.engineer));
    }
    m_acknowledge->setEnabled(!done && mayBegin && !m_engineer->text().trimmed().isEmpty());
    if (done) {
        setText(*m_state,
                tr("Acknowledged by %1, %2.")
                    .arg(QString::fromStdString(record.engineer), QString::fromStdString(record.hazardsAcknowledged)));
    } else if (!mayBegin) {
        setText(*m_state, tr("Connect to a pack first: nothing was heard yet."));
    } else {
        setText(*m_state, tr("This page transmits nothing by itself. Commands and parameters are armed one by one, as "
                             "everywhere."));
    }
}

void SafetyView::offerResume(const QString& words)
{
    setText(*m_resume, words);
    m_resume->setVisible(!words.isEmpty());
}

void SafetyView::restyle()
{
    setInk(*m_hazards, theme().colours().text);
    setInk(*m_state, theme().colours().textMuted);
}

} // namespace packdeck::ui
