// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/grid_view.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QToolTip>

namespace packdeck::ui {

namespace {

constexpr int pageOfRows = 8;

std::optional<units::CellIndex> cellIn(const GridPlace& place)
{
    const auto* cell = std::get_if<units::CellIndex>(&place);
    return cell != nullptr ? std::optional(*cell) : std::nullopt;
}

} // namespace

GridView::GridView(Theme& theme, CellSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("cellGrid"));
    setAccessibleName(tr("Cells"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme, &Theme::changed, this, &GridView::themeChanged);
    connect(&selection, &CellSelection::changed, this, &GridView::selectionChanged);
    selectionChanged();
}

GridView::~GridView() = default;

void GridView::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

void GridView::setWordsWithoutCells(const QString& words)
{
    if (words != m_wordsWithoutCells) {
        m_wordsWithoutCells = words;
        setAccessibleDescription(words);
        update();
    }
}

int GridView::setPicture(const GridPicture& picture, int firstCellNumber)
{
    if (!(picture.shape == m_picture.shape) || firstCellNumber != m_firstCellNumber) {
        m_picture = picture;
        m_firstCellNumber = firstCellNumber;
        fit();
        updateGeometry();
        update();
        return static_cast<int>(picture.rows.size());
    }
    int repainted = 0;
    for (std::size_t node = 0; node < picture.rows.size(); ++node) {
        if (!(picture.rows[node] == m_picture.rows[node])) {
            m_picture.rows[node] = picture.rows[node];
            update(m_geometry.row(static_cast<int>(node)));
            ++repainted;
        }
    }
    return repainted;
}

QSize GridView::sizeHint() const
{
    const GridShape& shape = m_picture.shape;
    return {GridGeometry::widthFor(shape, GridGeometry::mostCellWidth),
            GridGeometry::headHeight + shape.nodes * GridGeometry::mostRowHeight};
}

QSize GridView::minimumSizeHint() const
{
    const GridShape& shape = m_picture.shape;
    return {GridGeometry::widthFor(shape, GridGeometry::leastCellWidth),
            GridGeometry::headHeight + shape.nodes * GridGeometry::leastRowHeight};
}

void GridView::fit()
{
    m_geometry = GridGeometry(size(), m_picture.shape);
    emit geometryChanged();
}

void GridView::themeChanged()
{
    m_painter.reset();
    update();
}

void GridView::selectionChanged()
{
    for (const auto& cell : m_overlay.selected) {
        updateCell(cell);
    }
    updateCell(m_overlay.current);
    m_overlay.selected = m_selection.cells();
    m_overlay.current = m_selection.current();
    for (const auto& cell : m_overlay.selected) {
        updateCell(cell);
    }
    updateCell(m_overlay.current);
    if (m_describer && m_overlay.current) {
        setAccessibleDescription(m_describer(*m_overlay.current));
    }
}

void GridView::updateCell(std::optional<units::CellIndex> cell)
{
    if (cell) {
        update(m_geometry.cell(*cell).adjusted(-1, -1, 1, 1));
    }
}

void GridView::setHovered(std::optional<units::CellIndex> cell)
{
    if (cell && !exists(*cell)) {
        cell.reset();
    }
    if (cell == m_overlay.hovered) {
        return;
    }
    updateCell(m_overlay.hovered);
    m_overlay.hovered = cell;
    updateCell(cell);
}

bool GridView::exists(units::CellIndex cell) const
{
    return cell.node.value < m_picture.rows.size() &&
           !m_picture.rows[cell.node.value].cells[cell.position].marks.has(Mark::Absent);
}

GridPainter& GridView::painterForScale()
{
    if (m_painter == nullptr || m_painterScale != devicePixelRatioF()) {
        m_painterScale = devicePixelRatioF();
        m_painter = std::make_unique<GridPainter>(m_theme, m_painterScale);
    }
    return *m_painter;
}

void GridView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    GridPainter& grid = painterForScale();
    const QSize used = m_geometry.size();
    for (const QRect& area : event->region()) {
        painter.setClipRect(area);
        // Beside and below the grid.
        painter.fillRect(area & QRect(used.width(), 0, width(), height()), m_theme.colours().surface);
        painter.fillRect(area & QRect(0, used.height(), width(), height()), m_theme.colours().surface);
        const int rows = m_picture.shape.nodes;
        if (rows == 0) {
            painter.fillRect(area, m_theme.colours().surface);
            painter.setFont(m_theme.font(TextRole::Body));
            painter.setPen(m_theme.colours().text);
            const QRect words = rect().adjusted(Theme::padding, 0, -Theme::padding, 0);
            painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, m_wordsWithoutCells);
            continue;
        }
        if (area.top() < GridGeometry::headHeight) {
            grid.paintHead(painter, m_geometry, m_firstCellNumber);
        }
        const auto rowOf = [&](int y) { return (y - GridGeometry::headHeight) / m_geometry.rowHeight(); };
        const int first = std::clamp(rowOf(area.top()), 0, rows - 1);
        const int last = std::clamp(rowOf(area.bottom()), 0, rows - 1);
        grid.paintRows(painter, m_geometry, m_picture, first, last);
        grid.paintOverlay(painter, m_geometry, m_overlay);
    }
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

std::optional<units::CellIndex> GridView::step(units::CellIndex from, int columns, int rows) const
{
    const GridShape& shape = m_picture.shape;
    int node = from.node.value;
    int position = from.position;
    // Past the end of a row the walk goes on in the next one; over absent cells it goes on in its direction.
    while (true) {
        position += columns;
        node += rows;
        if (position < 0 || position >= shape.cells) {
            node += columns;
            position = position < 0 ? shape.cells - 1 : 0;
        }
        if (node < 0 || node >= shape.nodes) {
            return std::nullopt;
        }
        const units::CellIndex next{{static_cast<std::uint8_t>(node)}, static_cast<std::uint8_t>(position)};
        if (exists(next)) {
            return next;
        }
    }
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (m_picture.rows.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const units::CellIndex from = m_selection.current().value_or(units::CellIndex{});
    std::optional<units::CellIndex> to;
    switch (event->key()) {
    case Qt::Key_Left:
        to = step(from, -1, 0);
        break;
    case Qt::Key_Right:
        to = step(from, 1, 0);
        break;
    case Qt::Key_Up:
        to = step(from, 0, -1);
        break;
    case Qt::Key_Down:
        to = step(from, 0, 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int rows = event->key() == Qt::Key_PageUp ? -pageOfRows : pageOfRows;
        const int node = std::clamp(from.node.value + rows, 0, m_picture.shape.nodes - 1);
        to = units::CellIndex{{static_cast<std::uint8_t>(node)}, from.position};
        break;
    }
    case Qt::Key_Space:
        m_selection.toggle(from);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(from);
        return;
    case Qt::Key_Escape:
        m_selection.clear();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_selection.current() && exists({})) {
        to = units::CellIndex{}; // the first arrow key enters the grid
    }
    if (to && exists(*to)) {
        m_selection.select(*to);
    }
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellIn(m_geometry.at(event->pos()));
    if (event->button() != Qt::LeftButton || !cell || !exists(*cell)) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_selection.toggle(*cell);
    } else {
        m_selection.select(*cell);
    }
}

void GridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto cell = cellIn(m_geometry.at(event->pos()));
    if (cell && exists(*cell)) {
        emit activated(*cell);
    }
}

void GridView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(cellIn(m_geometry.at(event->pos())));
}

void GridView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

void GridView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_overlay.hasFocus = true;
    updateCell(m_overlay.current);
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_overlay.hasFocus = false;
    updateCell(m_overlay.current);
}

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_describer) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = m_describer(m_geometry.at(help->pos()));
        if (words.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), words, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace packdeck::ui
