// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/mover_panel.h"

#include <QPainter>

#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int captionHeight = 18;
constexpr int figureHeight = 32;

} // namespace

MoverPanel::MoverPanel(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Fastest mover, last 5 s"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MoverPanel::setFastest(const telemetry::CellMotion::Fastest& fastest, const ViewSettings& settings)
{
    QString mover;
    QString change;
    if (fastest.sensor && (fastest.sensorFirst || !fastest.cell)) {
        mover = ui::name(settings, fastest.sensor->sensor);
        change = tr("%1 K").arg(signedNumber(fastest.sensor->relative.value() / 10.0, 1));
    } else if (fastest.cell) {
        mover = ui::name(settings, fastest.cell->cell);
        change = tr("%1 mV").arg(signedNumber(fastest.cell->relative.value(), 0));
    }
    if (mover != m_name || change != m_change) {
        m_name = mover;
        m_change = change;
        setAccessibleDescription(mover + QLatin1Char(' ') + change);
        update();
    }
}

QSize MoverPanel::sizeHint() const
{
    return {220, captionHeight + figureHeight + Theme::unit};
}

void MoverPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& colours = m_theme.colours();
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(colours.textMuted);
    painter.drawText(QRect(0, 0, width(), captionHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Fastest mover, last 5 s"));
    const QRect line(0, captionHeight, width(), figureHeight);
    if (m_name.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Title));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("nothing moves"));
        return;
    }
    painter.setPen(colours.text);
    painter.setFont(m_theme.font(TextRole::Large));
    const QString mover = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, line.width());
    const int used = painter.fontMetrics().horizontalAdvance(mover);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, mover);
    painter.setFont(m_theme.font(TextRole::Figure));
    painter.drawText(line.adjusted(used + Theme::gap, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, m_change);
}

} // namespace packdeck::ui
