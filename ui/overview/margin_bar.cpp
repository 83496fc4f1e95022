// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/margin_bar.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

constexpr int barHeight = 8;

} // namespace

void paintMargin(QPainter& p, const Theme& theme, const Margin& margin, const QRect& area)
{
    const Palette& c = theme.colours();
    const QRect head(area.left(), area.top(), area.width(), 20);
    p.setFont(theme.font(TextRole::Body));
    p.setPen(c.textMuted);
    p.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, margin.label);
    const int labelWidth = QFontMetrics(p.font()).horizontalAdvance(margin.label);
    p.setFont(theme.font(TextRole::Strong));
    p.setPen(c.text);
    p.drawText(head.adjusted(labelWidth + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, margin.name);
    const bool known = !margin.value.isEmpty();
    p.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
               known ? QStringLiteral("%1 %2").arg(margin.value, margin.unit) : missingText());

    const QRectF bar(area.left(), head.bottom() + 3, area.width(), barHeight);
    const auto at = [&](double share) {
        return margin.fromRight ? bar.right() - share * bar.width() : bar.left() + share * bar.width();
    };
    const auto span = [&](double from, double to) {
        return QRectF(QPointF(std::min(at(from), at(to)), bar.top()),
                      QPointF(std::max(at(from), at(to)), bar.bottom()));
    };
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(bar, mix(c.surface, c.lineStrong, 0.18));
    if (margin.warningShare < margin.criticalShare) {
        p.fillRect(span(margin.warningShare, margin.criticalShare), mix(c.surface, c.lineStrong, 0.42));
    }
    if (margin.criticalShare < 1.0) {
        p.fillRect(span(margin.criticalShare, 1.0), mix(c.surface, c.lineStrong, 0.75));
    }
    if (!known || margin.stale) {
        paintHatch(p, bar, c);
    }
    if (known) {
        const QColor ink = margin.standing == Standing::Critical  ? c.critical
                           : margin.standing == Standing::Warning ? c.warning
                                                                  : c.text;
        const QRectF done = span(0.0, margin.share);
        p.fillRect(done.adjusted(0, 2, 0, -2), ink);
        const double x = std::clamp(at(margin.share), bar.left() + 1.5, bar.right() - 1.5);
        p.fillRect(QRectF(x - 1.5, bar.top() - 3, 3, bar.height() + 6), ink);
    }
    p.setRenderHint(QPainter::Antialiasing, false);

    const QRect foot(area.left(), static_cast<int>(bar.bottom()) + 4, area.width(), 16);
    p.setFont(theme.font(TextRole::Caption));
    p.setPen(c.textMuted);
    p.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, margin.limits);
    if (margin.standing != Standing::Normal) {
        p.setPen(margin.standing == Standing::Critical ? c.critical : c.warning);
        p.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("\u25b2 ") + margin.words);
    } else {
        p.setPen(c.text);
        p.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                   known || !margin.words.isEmpty() ? margin.words
                                                    : QCoreApplication::translate("MarginPanel", "not known"));
    }
}

} // namespace packdeck::ui
