// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/margin_panel.h"

#include "ui/overview/margin_bar.h"

namespace packdeck::ui {

namespace {

constexpr int columns = 3;
constexpr int rows = 2;
constexpr int rowHeight = marginBarHeight;
constexpr int leastGap = 6;
constexpr int largestGap = 20;
constexpr int columnGap = 32;

} // namespace

MarginPanel::MarginPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Distance to trouble"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(sizeHint().height());
}

QSize MarginPanel::sizeHint() const
{
    return {600, headHeight + rows * (rowHeight + largestGap) + Theme::padding};
}

QSize MarginPanel::minimumSizeHint() const
{
    return {600, headHeight + rows * (rowHeight + leastGap) + Theme::padding};
}

void MarginPanel::refresh(const Moment& moment)
{
    const std::array<Margin, 6> margins{highestCellMargin(moment), hottestMargin(moment), dischargeMargin(moment),
                                        lowestCellMargin(moment),  coldestMargin(moment), chargeMargin(moment)};
    switch (moment.settings.limits.source) {
    case LimitSource::Default:
        setNote(tr("voltage and temperature limits: default, not read from the unit"));
        break;
    case LimitSource::SimulatedConfiguration:
        setNote(tr("voltage and temperature limits: as the simulated pack was made"));
        break;
    case LimitSource::Unit:
        setNote(QString());
        break;
    }
    if (margins != m_margins) {
        m_margins = margins;
        update();
    }
}

void MarginPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    QPainter p(this);
    const QRect area = content();
    const int width = (area.width() - (columns - 1) * columnGap) / columns;
    const int pitch = area.height() / rows;
    for (int index = 0; index < columns * rows; ++index) {
        const QRect place(area.left() + (index % columns) * (width + columnGap), area.top() + (index / columns) * pitch,
                          width, rowHeight);
        paintMargin(p, theme(), m_margins[static_cast<std::size_t>(index)], place);
    }
}

} // namespace packdeck::ui
