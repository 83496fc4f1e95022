// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/grid_painter.h"

#include <QCoreApplication>

#include "ui/plot/hatch_brush.h"
#include "ui/plot/trace_colour.h"

namespace packdeck::ui {

namespace {

constexpr int figurePixels = 12;
constexpr int detailPixels = 10;
constexpr int letterPixels = 9;
constexpr int ringWidth = 2;

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

// A frame of whole pixels: four fills, crisp at every scale, much cheaper than a stroked rectangle.
void paintRing(QPainter& painter, const QRect& area, int width, const QColor& colour)
{
    painter.fillRect(area.left(), area.top(), area.width(), width, colour);
    painter.fillRect(area.left(), area.bottom() - width + 1, area.width(), width, colour);
    painter.fillRect(area.left(), area.top() + width, width, area.height() - 2 * width, colour);
    painter.fillRect(area.right() - width + 1, area.top() + width, width, area.height() - 2 * width, colour);
}

QString text(const char* source)
{
    return QCoreApplication::translate("GridPainter", source);
}

// The hairline between fields is what the fill leaves over.
QRect inner(const QRect& area)
{
    return area.adjusted(0, 0, -1, -1);
}

} // namespace

GridPainter::GridPainter(const Theme& theme, double devicePixelRatio)
    : m_colours(theme.colours())
    , m_hatch(hatchBrush(m_colours, devicePixelRatio))
    , m_headFont(sized(theme.font(TextRole::Caption), detailPixels + 1))
    , m_figures(sized(theme.font(TextRole::Caption), figurePixels))
    , m_details(sized(theme.font(TextRole::Caption), detailPixels))
    , m_letters(sized(theme.font(TextRole::Caption), letterPixels, QFont::Bold))
    , m_labels(sized(theme.font(TextRole::Caption), figurePixels, QFont::DemiBold))
{
}

void GridPainter::paintHead(QPainter& painter, const GridGeometry& geometry, int firstCellNumber)
{
    painter.fillRect(geometry.head(), m_colours.surface);
    painter.setFont(m_headFont);
    painter.setPen(m_colours.textMuted);
    const auto head = [&](QRect column, const QString& words, Qt::Alignment alignment) {
        column.moveTop(0);
        column.setHeight(GridGeometry::headHeight - 1);
        painter.drawText(column, alignment | Qt::AlignVCenter, words);
    };
    const GridShape& shape = geometry.shape();
    head(geometry.label(0).adjusted(Theme::gap, 0, 0, 0), text(QT_TRANSLATE_NOOP("GridPainter", "Node")),
         Qt::AlignLeft);
    head(geometry.label(0).adjusted(0, 0, -Theme::gap, 0), text(QT_TRANSLATE_NOOP("GridPainter", "Sum V")),
         Qt::AlignRight);
    for (std::uint8_t position = 0; position < shape.cells; ++position) {
        head(inner(geometry.cell({{0}, position})), QString::number(firstCellNumber + position), Qt::AlignHCenter);
    }
    head(geometry.spread(0), text(QT_TRANSLATE_NOOP("GridPainter", "\u0394 mV")), Qt::AlignHCenter);
    for (std::uint8_t position = 0; position < shape.sensors; ++position) {
        head(inner(geometry.sensor({{0}, position})), QStringLiteral("T%1 °C").arg(firstCellNumber + position),
             Qt::AlignHCenter);
    }
    head(geometry.balancing(0), text(QT_TRANSLATE_NOOP("GridPainter", "Bal")), Qt::AlignHCenter);
}

void GridPainter::paintRows(QPainter& painter, const GridGeometry& geometry, const GridPicture& picture, int first,
                            int last)
{
    if (first > last) {
        return;
    }
    painter.fillRect(geometry.row(first).united(geometry.row(last)), m_colours.surface);
    const QRgb ink = m_colours.text.rgb();
    const QRgb muted = m_colours.textMuted.rgb();
    for (int node = first; node <= last; ++node) {
        const RowPaint& row = picture.rows[static_cast<std::size_t>(node)];
        const units::NodeIndex index{static_cast<std::uint8_t>(node)};
        for (std::uint8_t position = 0; position < geometry.shape().cells; ++position) {
            paintField(painter, inner(geometry.cell({index, position})), row.cells[position], geometry.hasTwoLines());
        }
        for (std::uint8_t position = 0; position < geometry.shape().sensors; ++position) {
            paintField(painter, inner(geometry.sensor({index, position})), row.sensors[position], false);
        }
        paintField(painter, inner(geometry.spread(node).adjusted(Theme::unit, 0, -Theme::unit, 0)), row.spread, false);
        const QRect label = inner(geometry.label(node)).adjusted(Theme::gap, 0, -Theme::gap, 0);
        m_labels.addLeft(label, row.label.view(), row.sumIsOld ? muted : ink);
        m_figures.addRight(label, row.sum.view(), row.sumIsOld ? muted : ink);
        m_figures.addCentred(geometry.balancing(node), row.balancing.view(), ink);
        if (row.stringBegins) {
            const QRect whole = geometry.row(node);
            painter.fillRect(whole.left(), whole.top() - 1, whole.width(), 1, m_colours.text);
        }
    }
    m_figures.flush(painter);
    m_details.flush(painter);
    m_labels.flush(painter);
    m_letters.flush(painter);
}

void GridPainter::paintField(QPainter& painter, const QRect& area, const FieldPaint& field, bool twoLines)
{
    if (field.marks.has(Mark::Absent)) {
        return;
    }
    painter.fillRect(area, field.shade.fill);
    if (field.marks.isHatched()) {
        painter.fillRect(area, m_hatch);
    }
    const QRect room = field.marks == Marks() ? area : paintMarks(painter, area, field);
    if (twoLines && !field.detail.isEmpty()) {
        const QRect upper(room.left(), room.top() + 1, room.width(), room.height() * 11 / 20);
        const QRect lower(room.left(), upper.bottom(), room.width(), room.bottom() - upper.bottom());
        m_figures.addCentred(upper, field.figure.view(), field.shade.ink);
        m_details.addCentred(lower, field.detail.view(), field.shade.ink);
    } else {
        m_figures.addCentred(room, field.figure.view(), field.shade.ink);
    }
}

QRect GridPainter::paintMarks(QPainter& painter, const QRect& area, const FieldPaint& field)
{
    constexpr int tabWidth = 9;
    QRect room = area;
    const auto tab = [&](QStringView letter, const QColor& fill, QRgb ink) {
        const QRect place(area.left(), area.top(), tabWidth, area.height());
        painter.fillRect(place, fill);
        m_letters.addCentred(place, letter, ink);
        room.setLeft(place.right() + 1);
    };
    if (field.marks.has(Mark::Lowest) || field.marks.has(Mark::Highest)) {
        paintRing(painter, area, 1, m_colours.text);
        const bool beyond = field.marks.has(Mark::BeyondEdited);
        tab(field.marks.has(Mark::Lowest) ? u"L" : u"H", beyond ? m_colours.accent : m_colours.text,
            beyond ? m_colours.onAccent.rgb() : m_colours.surface.rgb());
    } else if (field.marks.has(Mark::BeyondEdited)) {
        tab(u"!", m_colours.accent, m_colours.onAccent.rgb());
    } else if (field.marks.has(Mark::Suspect)) {
        tab(u"?", m_colours.criticalFill, m_colours.onCriticalFill.rgb());
    } else if (field.marks.has(Mark::SensorPlace)) {
        const QRect place(area.left(), area.top(), tabWidth, area.height());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(field.shade.ink));
        const QPointF at = place.center();
        constexpr double r = 3.0;
        painter.drawPolygon(
            QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y()}, {at.x(), at.y() + r}, {at.x() - r, at.y()}});
        painter.setRenderHint(QPainter::Antialiasing, false);
        room.setLeft(place.right() + 1);
    }
    if (field.marks.has(Mark::HighResistance)) {
        const QRect place(area.right() - tabWidth + 1, area.bottom() - tabWidth + 1, tabWidth, tabWidth);
        m_letters.addCentred(place, u"W", field.shade.ink);
        room.setRight(place.left());
    }
    const bool confirmed = field.marks.has(Mark::BalancingConfirmed);
    if (confirmed || field.marks.has(Mark::BalancingCommanded)) {
        constexpr double dot = 5.0;
        const QColor ink = QColor::fromRgb(field.shade.ink);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 1.0));
        painter.setBrush(confirmed ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(area.right() - dot - 0.5, area.top() + 1.5, dot, dot));
        painter.setRenderHint(QPainter::Antialiasing, false);
        constexpr int dotRoom = 6;
        room.setRight(std::min(room.right(), area.right() - dotRoom));
    }
    return room;
}

void GridPainter::paintOverlay(QPainter& painter, const GridGeometry& geometry, const GridOverlay& overlay) const
{
    for (std::size_t i = 0; i < overlay.selected.size(); ++i) {
        const QColor colour = overlay.selected.size() == 1 ? m_colours.accent : traceColour(m_colours, i);
        paintRing(painter, geometry.cell(overlay.selected[i]).adjusted(-1, -1, 0, 0), ringWidth, colour);
    }
    if (overlay.hovered) {
        paintRing(painter, geometry.cell(*overlay.hovered).adjusted(-1, -1, 0, 0), 1, m_colours.lineStrong);
    }
    if (overlay.current && overlay.hasFocus) {
        const QRect area = geometry.cell(*overlay.current).adjusted(-1, -1, 0, 0);
        paintRing(painter, area.adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth), 1, m_colours.surface);
        paintRing(painter, area, ringWidth, m_colours.accent);
    }
}

} // namespace packdeck::ui
