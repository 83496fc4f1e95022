// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/grid_legend.h"

#include <QPainter>

#include "ui/plot/hatch_brush.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

constexpr int legendHeight = 24;
constexpr int barWidth = 160;
constexpr int barHeight = 10;

} // namespace

GridLegend::GridLegend(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GridLegend::setContent(const Content& content)
{
    if (!(content == m_content)) {
        m_content = content;
        update();
    }
}

QSize GridLegend::sizeHint() const
{
    return {960, legendHeight};
}

void GridLegend::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().surface);
    painter.setFont(m_theme.font(TextRole::Caption));
    paintMarks(painter, paintScale(painter));
}

int GridLegend::paintScale(QPainter& painter) const
{
    const Palette& colours = m_theme.colours();
    const QFontMetrics metrics = painter.fontMetrics();
    int x = Theme::gap;
    const auto write = [&](const QString& words, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, width() - x, legendHeight), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + Theme::unit;
    };
    const ColourScale& scale = m_content.scale;
    if (scale.high() > scale.low()) {
        const bool isSigned = scale.low() < 0;
        const auto figure = [&](int value) {
            const double shown = value / m_content.perUnit;
            return isSigned ? signedNumber(shown, 0) : number(shown, 0);
        };
        write(figure(scale.low()), colours.text);
        const QRect bar(x, (legendHeight - barHeight) / 2, barWidth, barHeight);
        for (int i = 0; i < barWidth; ++i) {
            const int value = scale.low() + (scale.high() - scale.low()) * i / (barWidth - 1);
            painter.fillRect(bar.left() + i, bar.top(), 1, bar.height(), QColor::fromRgb(scale.at(value).fill));
        }
        painter.setPen(colours.lineStrong);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
        x += barWidth + Theme::unit;
        write(tr("%1 %2").arg(figure(scale.high()), m_content.unit), colours.text);
    }
    write(m_content.caption, colours.textMuted);
    if (!m_content.edited.isEmpty()) {
        write(m_content.edited, colours.accent);
    }
    return x + Theme::padding;
}

void GridLegend::paintMarks(QPainter& painter, int left) const
{
    const Palette& colours = m_theme.colours();
    constexpr int box = 12;

    struct Entry
    {
        Mark mark;
        QString words;
    };

    std::vector<Entry> entries{{Mark::Stale, tr("stale")},
                               {Mark::BalancingConfirmed, tr("balancing")},
                               {Mark::BalancingCommanded, tr("commanded only")},
                               {Mark::HighResistance, tr("sense wire")},
                               {Mark::Suspect, tr("suspect")}};
    if (m_content.mode == GridMode::Temperature) {
        entries = {{Mark::Stale, tr("stale")}, {Mark::SensorPlace, tr("a sensor sits here")}};
    }
    // From the right, so that what does not fit is left out whole.
    const QFontMetrics metrics = painter.fontMetrics();
    int right = width() - Theme::gap;
    for (const Entry& entry : entries) {
        const int wordsWidth = metrics.horizontalAdvance(entry.words);
        const int start = right - wordsWidth - box - Theme::unit;
        if (start < left) {
            return;
        }
        painter.setPen(colours.textMuted);
        painter.drawText(QRect(right - wordsWidth, 0, wordsWidth, legendHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.words);
        const QRect place(start, (legendHeight - box) / 2, box, box);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.text, 1.0));
        switch (entry.mark) {
        case Mark::Stale:
            painter.fillRect(place, colours.divergingZero);
            painter.fillRect(place, hatchBrush(colours, devicePixelRatioF()));
            break;
        case Mark::BalancingConfirmed:
        case Mark::BalancingCommanded:
            painter.setBrush(entry.mark == Mark::BalancingConfirmed ? QBrush(colours.text) : QBrush());
            painter.drawEllipse(QRectF(place).adjusted(3.5, 3.5, -3.5, -3.5));
            break;
        case Mark::SensorPlace: {
            const QPointF at = QRectF(place).center();
            painter.setBrush(colours.text);
            painter.drawPolygon(
                QPolygonF{{at.x(), at.y() - 3}, {at.x() + 3, at.y()}, {at.x(), at.y() + 3}, {at.x() - 3, at.y()}});
            break;
        }
        case Mark::Suspect:
            painter.fillRect(place.adjusted(1, 0, -1, 0), colours.criticalFill);
            painter.setPen(colours.onCriticalFill);
            painter.drawText(place, Qt::AlignCenter, QStringLiteral("?"));
            break;
        default:
            painter.setFont(m_theme.font(TextRole::Strong));
            painter.drawText(place, Qt::AlignCenter, QStringLiteral("W"));
            break;
        }
        painter.restore();
        right = start - Theme::padding;
    }
}

} // namespace packdeck::ui
