// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/passport_strip.h"

#include <QHBoxLayout>

#include "ui/shell/labels.h"

namespace packdeck::ui {

PassportStrip::PassportStrip(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_line(makeLabel(theme, TextRole::Body, this))
    , m_close(new QPushButton(tr("Dismiss"), this))
{
    auto* passport = new QPushButton(tr("Passport"), this);
    passport->setObjectName(QStringLiteral("openPassport"));
    passport->setToolTip(tr("Every visit to this unit"));
    passport->setAutoDefault(false);
    m_line->setObjectName(QStringLiteral("sinceLastVisit"));
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setWordWrap(true); // nothing of it is cut off, and it does not widen the window
    m_close->setObjectName(QStringLiteral("dismissVisit"));
    m_close->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::unit, Theme::gap, Theme::unit);
    layout->addWidget(m_line, 1);
    layout->addWidget(passport);
    layout->addWidget(m_close);
    connect(passport, &QPushButton::clicked, this, &PassportStrip::passportRequested);
    connect(m_close, &QPushButton::clicked, this, &PassportStrip::dismiss);
    hide();
}

void PassportStrip::setLine(const QString& line, const QString& more)
{
    setText(*m_line, line);
    m_line->setToolTip(more);
    setVisible(!line.isEmpty() && !m_isDismissed);
}

void PassportStrip::dismiss()
{
    m_isDismissed = true;
    hide();
}

void PassportStrip::reset()
{
    m_isDismissed = false;
    setLine({}, {});
}

} // namespace packdeck::ui
