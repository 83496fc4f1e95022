// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/schematic_panel.h"

#include "ui/shell/drawing.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

using d1000::Contactor;

constexpr double thin = 1.4;
constexpr double thick = 3.0;
constexpr double batteryWidth = 104.0;
constexpr double trunkGap = 18.0;
constexpr double resistorWidth = 26.0;
constexpr double largestPitch = 68.0;
constexpr double twoLines = 31.0; ///< a lower card has room for one line

// From the top: precharge, main positive, charge positive | charge negative, main negative. So the charger's loop lies
// inside the load's and no wire crosses another.
constexpr int rowOf(Contactor which)
{
    switch (which) {
    case Contactor::Precharge:
        return 0;
    case Contactor::MainPositive:
        return 1;
    case Contactor::ChargePositive:
        return 2;
    case Contactor::ChargeNegative:
        return 3;
    case Contactor::MainNegative:
        return 4;
    }
    return 0;
}

constexpr int rowCount = 5;

} // namespace

struct SchematicPanel::Geometry
{
    double rowTop = 0;
    double rowPitch = 0;
    QRectF battery;
    double trunk = 0; ///< x where the lines branch
    double cardLeft = 0;
    double cardWidth = 0;
    double cardHeight = 0;
    QRectF charger;
    QRectF load;
    double loadRail = 0; ///< x where precharge joins main positive

    [[nodiscard]] double y(Contactor which) const { return rowTop + rowPitch * (rowOf(which) + 0.5); }

    [[nodiscard]] QRectF card(Contactor which) const
    {
        return {cardLeft, y(which) - cardHeight / 2.0, cardWidth, cardHeight};
    }
};

SchematicPanel::SchematicPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Contactors"), parent)
{
}

void SchematicPanel::refresh(const Moment& moment)
{
    SchematicContent content = schematicContent(moment);
    if (content != m_content) {
        m_content = std::move(content);
        update();
    }
}

SchematicPanel::Geometry SchematicPanel::geometry(const QRect& area) const
{
    Geometry g;
    g.rowTop = area.top();
    g.rowPitch = std::min(area.height() / static_cast<double>(rowCount), largestPitch);
    g.rowTop += (area.height() - g.rowPitch * rowCount) / 2.0;
    g.cardHeight = std::min(44.0, g.rowPitch - 4.0);
    const double width = area.width();
    g.battery = QRectF(area.left(), g.y(Contactor::MainPositive) - 4, batteryWidth,
                       g.y(Contactor::MainNegative) - g.y(Contactor::MainPositive) + 8);
    g.trunk = g.battery.right() + trunkGap;
    g.cardLeft = g.trunk + trunkGap;
    g.cardWidth = std::clamp(width * 0.36, 250.0, 300.0);
    const double boxWidth = std::min(190.0, (area.right() - g.cardLeft - g.cardWidth - 3 * trunkGap) / 2.0);
    g.load = QRectF(area.right() - boxWidth, g.y(Contactor::MainPositive) - g.cardHeight / 2, boxWidth,
                    g.y(Contactor::MainNegative) - g.y(Contactor::MainPositive) + g.cardHeight);
    g.loadRail = g.load.left() - trunkGap * 0.6;
    const double chargerLeft = g.cardLeft + g.cardWidth + trunkGap;
    g.charger = QRectF(chargerLeft, g.y(Contactor::ChargePositive) - g.cardHeight / 2,
                       g.loadRail - trunkGap * 0.6 - chargerLeft,
                       g.y(Contactor::ChargeNegative) - g.y(Contactor::ChargePositive) + g.cardHeight);
    return g;
}

bool SchematicPanel::hasCharger() const
{
    return m_content.contactors[static_cast<std::size_t>(Contactor::ChargePositive)].number != 0;
}

void SchematicPanel::paintWires(QPainter& p, const Geometry& g) const
{
    const Palette& c = theme().colours();
    p.setRenderHint(QPainter::Antialiasing);
    const auto wire = [&](const QPolygonF& points, bool live) {
        p.setPen(QPen(live ? c.text : c.lineStrong, live ? thick : thin, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        p.setBrush(Qt::NoBrush);
        p.drawPolyline(points);
    };
    const auto closed = [this](Contactor which) {
        return m_content.contactors[static_cast<std::size_t>(which)].closed;
    };
    // What hangs on the battery is live whatever the contactors do; what is behind a contactor is as that contactor.
    const double plus = g.y(Contactor::MainPositive);
    const double minus = g.y(Contactor::MainNegative);
    wire({{g.battery.right(), plus}, {g.cardLeft, plus}}, true);
    wire({{g.trunk, plus}, {g.trunk, g.y(Contactor::Precharge)}, {g.cardLeft, g.y(Contactor::Precharge)}}, true);
    wire({{g.battery.right(), minus}, {g.cardLeft, minus}}, true);
    const double right = g.cardLeft + g.cardWidth;
    wire({{right, g.y(Contactor::Precharge)}, {g.loadRail, g.y(Contactor::Precharge)}, {g.loadRail, plus}},
         closed(Contactor::Precharge));
    wire({{right, plus}, {g.load.left(), plus}}, closed(Contactor::MainPositive));
    wire({{right, minus}, {g.load.left(), minus}}, closed(Contactor::MainNegative));
    const std::array<std::pair<Contactor, double>, 2> charge{
        {{Contactor::ChargePositive, plus}, {Contactor::ChargeNegative, minus}}};
    if (hasCharger()) {
        for (const auto& [which, pole] : charge) {
            wire({{g.trunk, pole}, {g.trunk, g.y(which)}, {g.cardLeft, g.y(which)}}, true);
            wire({{right, g.y(which)}, {g.charger.left(), g.y(which)}}, closed(which));
        }
    }

    p.setBrush(c.text);
    p.setPen(Qt::NoPen);
    p.drawEllipse(QPointF(g.trunk, plus), 3.5, 3.5);
    if (hasCharger()) {
        p.drawEllipse(QPointF(g.trunk, minus), 3.5, 3.5);
    }

    // The precharge resistor.
    const QRectF resistor(right + (g.loadRail - right - resistorWidth) / 2.0, g.y(Contactor::Precharge) - 6,
                          resistorWidth, 12);
    p.setPen(QPen(c.lineStrong, 1.4));
    p.setBrush(c.surface);
    p.drawRect(resistor);
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    p.drawText(resistor.translated(0, -16), Qt::AlignHCenter | Qt::AlignVCenter, QStringLiteral("R"));
}

// A figure is large; words that stand for one are as large as there is room.
const QFont& SchematicPanel::valueFont(const QString& text, double width) const
{
    for (const TextRole role : {TextRole::Title, TextRole::Body}) {
        if (QFontMetricsF(theme().font(role)).horizontalAdvance(text) <= width) {
            return theme().font(role);
        }
    }
    return theme().font(TextRole::Caption);
}

void SchematicPanel::paintBattery(QPainter& p, const Geometry& g) const
{
    const Palette& c = theme().colours();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.lineStrong, 1.4));
    p.setBrush(c.raised);
    p.drawRoundedRect(g.battery, 3, 3);
    // U1 in the middle, I at the negative end, where the shunt is.
    const QRectF inside = g.battery.adjusted(8, 6, -8, -6);
    if (m_content.battery.hatched) {
        paintHatch(p, g.battery.adjusted(1, 1, -1, -inside.height() / 2), c);
    }
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    p.drawText(inside, Qt::AlignLeft | Qt::AlignTop, tr("U1 battery"));
    p.setFont(valueFont(m_content.battery.text, inside.width()));
    p.setPen(m_content.battery.hatched ? c.textMuted : c.text);
    p.drawText(inside.adjusted(0, 15, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_content.battery.text);
    p.setFont(theme().font(TextRole::Caption));
    p.drawText(inside.adjusted(0, 36, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_content.battery.second);

    const QRectF lower = inside.adjusted(0, inside.height() - 54, 0, 0);
    if (m_content.current.hatched) {
        paintHatch(p, lower.adjusted(-7, 0, 7, 5), c);
    }
    p.setPen(c.textMuted);
    p.drawText(lower, Qt::AlignLeft | Qt::AlignTop, tr("I at the shunt"));
    p.setFont(valueFont(m_content.current.text, lower.width()));
    p.setPen(m_content.current.hatched ? c.textMuted : c.text);
    p.drawText(lower.adjusted(0, 15, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_content.current.text);
    p.setFont(theme().font(TextRole::Caption));
    p.drawText(lower.adjusted(0, 36, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_content.current.second);
}

void SchematicPanel::paintContactor(QPainter& p, Contactor which, const QRectF& card) const
{
    const Palette& c = theme().colours();
    const SchematicContactor& contactor = m_content.contactors[static_cast<std::size_t>(which)];
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(contactor.fault    ? c.critical
                  : contactor.closed ? c.text
                                     : c.lineStrong,
                  contactor.fault ? 2.0 : 1.2));
    p.setBrush(c.surface);
    p.drawRoundedRect(card, 3, 3);
    if (contactor.unknown) {
        paintHatch(p, card.adjusted(1, 1, -1, -1), c);
    }
    // The symbol: two terminals and a blade that is down when closed.
    const double y = card.center().y();
    const double x = card.left() + 8;
    const QColor ink = contactor.fault ? c.critical : c.text;
    p.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap));
    p.setBrush(ink);
    p.drawEllipse(QPointF(x + 3, y), 2, 2);
    p.drawEllipse(QPointF(x + 21, y), 2, 2);
    if (contactor.unknown) {
        p.setFont(theme().font(TextRole::Strong));
        p.drawText(QRectF(x, y - 10, 24, 20), Qt::AlignCenter, QStringLiteral("?"));
    } else {
        p.drawLine(QPointF(x + 3, y), contactor.closed ? QPointF(x + 21, y) : QPointF(x + 19, y - 9));
    }

    const bool compact = card.height() < twoLines;
    const QRectF words = card.adjusted(36, 0, -8, 0);
    const double upper = std::min(19.0, card.height() / 2.0 + 1.0);
    const double lower = std::min(17.0, card.height() / 2.0 - 1.0);
    const QRectF first = compact ? words : QRectF(words.left(), y + 1 - upper, words.width(), upper);
    const QRectF second(words.left(), y + 1, words.width(), lower);
    p.setFont(theme().font(TextRole::Strong));
    const QFontMetricsF positionMetrics(p.font());
    const double positionWidth = positionMetrics.horizontalAdvance(contactor.position);
    p.setPen(ink);
    p.drawText(first, Qt::AlignRight | Qt::AlignVCenter, contactor.position);
    p.setFont(theme().font(TextRole::Body));
    p.setPen(c.text);
    const QString title =
        QStringLiteral("%1  %2").arg(contactor.number).arg(translated("Contactor", d1000::label(which)));
    p.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
               QFontMetricsF(p.font()).elidedText(title, Qt::ElideRight, first.width() - positionWidth - 6));
    if (compact) {
        return;
    }
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    p.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, contactor.command);
    const double room = second.width() - QFontMetricsF(p.font()).horizontalAdvance(contactor.command) - 8;
    p.drawText(second, Qt::AlignRight | Qt::AlignVCenter,
               QFontMetricsF(p.font()).elidedText(contactor.source, Qt::ElideRight, room));
}

void SchematicPanel::paintBox(QPainter& p, const QRectF& box, const QString& name, const SchematicValue& value) const
{
    const Palette& c = theme().colours();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.lineStrong, 1.4));
    p.setBrush(c.raised);
    p.drawRoundedRect(box, 3, 3);
    if (value.hatched) {
        paintHatch(p, box.adjusted(1, 1, -1, -1), c);
    }
    const QRectF inside = box.adjusted(10, 8, -8, -6);
    p.setFont(theme().font(TextRole::Caption));
    p.setPen(c.textMuted);
    p.drawText(inside, Qt::AlignLeft | Qt::AlignTop, name);
    p.setFont(theme().font(value.hatched ? TextRole::Caption : TextRole::Title));
    p.setPen(value.hatched ? c.textMuted : c.text);
    const QRectF text = inside.adjusted(0, 16, 0, 0);
    const QRectF used = p.boundingRect(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, value.text);
    p.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, value.text);
    p.setFont(theme().font(TextRole::Caption));
    p.drawText(text.adjusted(0, used.height() + 3, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
               value.second);
}

void SchematicPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    QPainter p(this);
    const Geometry g = geometry(content());
    paintWires(p, g);
    paintBattery(p, g);
    for (const Contactor which : d1000::allContactors) {
        if (m_content.contactors[static_cast<std::size_t>(which)].number == 0) {
            continue;
        }
        paintContactor(p, which, g.card(which));
    }
    paintBox(p, g.load, m_content.load.published ? tr("U3 load") : tr("Load"), m_content.load);
    if (hasCharger()) {
        paintBox(p, g.charger, tr("U2 charger"), m_content.charger);
    }
}

} // namespace packdeck::ui
