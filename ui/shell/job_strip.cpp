// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_strip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/shell/labels.h"

namespace packdeck::ui {

namespace {

constexpr int stripHeight = 36;
constexpr int barWidth = 240;
constexpr int progressSteps = 1000;

} // namespace

JobStrip::JobStrip(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_what(makeLabel(theme, TextRole::Body, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setFixedHeight(stripHeight);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name does not widen the window
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(barWidth);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::padding, 2, Theme::padding, 2);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_what, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &JobStrip::cancelRequested);
    hide();
}

void JobStrip::begin(const QString& what)
{
    setText(*m_what, what);
    m_progress->setValue(0);
    show();
}

void JobStrip::setShare(double share)
{
    m_progress->setValue(static_cast<int>(share * progressSteps));
}

void JobStrip::end()
{
    hide();
}

void JobStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

} // namespace packdeck::ui
