// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/chart_style.h"

#include <QGraphicsLayout>
#include <QLegend>

namespace packdeck::ui {

void makePlain(QChart& chart, QChartView& view)
{
    chart.setMargins(QMargins(0, 0, Theme::gap, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundRoundness(0);
    chart.setAnimationOptions(QChart::NoAnimation);
    view.setFrameShape(QFrame::NoFrame);
    view.setFocusPolicy(Qt::NoFocus);
}

void applyTheme(QChart& chart, QChartView& view, std::initializer_list<QValueAxis*> axes, const Theme& theme)
{
    const Palette& colours = theme.colours();
    const QFont& font = theme.font(TextRole::Caption);
    chart.setBackgroundBrush(colours.surface);
    chart.setTitleFont(font);
    chart.setTitleBrush(colours.textMuted);
    chart.legend()->setFont(font);
    chart.legend()->setLabelColor(colours.textMuted);
    for (QValueAxis* const axis : axes) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(colours.textMuted);
        axis->setLinePenColor(colours.lineStrong);
        axis->setGridLineColor(colours.line);
    }
    view.setBackgroundBrush(colours.surface);
}

} // namespace packdeck::ui
