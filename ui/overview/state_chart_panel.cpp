// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/state_chart_panel.h"

#include <QCoreApplication>
#include <QPainterPath>

#include "telemetry/pack_snapshot.h"
#include "ui/overview/state_exits.h"
#include "ui/shell/drawing.h"

namespace packdeck::ui {

namespace {

using d1000::State;

struct Place
{
    int column;
    int row;
};

constexpr int columns = 4;
constexpr int rows = 3;
constexpr int wordLine = 17;
constexpr int mostExits = 3;
constexpr double widestBox = 150.0;
constexpr double highestBox = 44.0;
constexpr double widestRowGap = 64.0;

// Start-up and faults above, discharge in the middle, charge below.
constexpr Place placeOf(State state)
{
    switch (state) {
    case State::Init:
        return {0, 0};
    case State::Calibrate:
        return {1, 0};
    case State::Safe:
        return {2, 0};
    case State::Disconnect:
        return {3, 0};
    case State::Idle:
        return {0, 1};
    case State::Connect:
        return {1, 1};
    case State::Precharge:
        return {2, 1};
    case State::Enabled:
        return {3, 1};
    case State::ChargeInit:
        return {0, 2};
    case State::ChargeConnect:
        return {1, 2};
    case State::ChargeEnabled:
        return {2, 2};
    case State::ChargeStopping:
        return {3, 2};
    }
    return {0, 0};
}

void paintArrow(QPainter& p, const QPolygonF& line, const QColor& colour, double width)
{
    p.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    p.setBrush(Qt::NoBrush);
    p.drawPolyline(line);
    const QPointF tip = line.back();
    QPointF back = tip - line[line.size() - 2];
    const double length = std::hypot(back.x(), back.y());
    if (length <= 0.0) {
        return;
    }
    back /= length;
    const QPointF side(-back.y(), back.x());
    const double size = 4.0 + width;
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    p.drawPolygon(QPolygonF{tip, tip - back * size + side * (size * 0.55), tip - back * size - side * (size * 0.55)});
}

} // namespace

struct StateChartPanel::Geometry
{
    double boxWidth = 0;
    double boxHeight = 0;
    double columnPitch = 0;
    double rowPitch = 0;
    QPointF origin;
    double rightMargin = 0; ///< x of the lane right of everything

    [[nodiscard]] QRectF box(State state) const
    {
        const Place place = placeOf(state);
        return {origin.x() + place.column * columnPitch, origin.y() + place.row * rowPitch, boxWidth, boxHeight};
    }

    /// Between a row and the one above it there are three lanes: 0 upper, 2 lower.
    [[nodiscard]] double lane(int row, int which) const
    {
        const double top = origin.y() + (row - 1) * rowPitch + boxHeight;
        return top + (rowPitch - boxHeight) * (which + 1) / 4.0;
    }
};

StateChartPanel::StateChartPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("State"), parent)
{
}

void StateChartPanel::refresh(const Moment& moment)
{
    std::optional<State> state;
    std::optional<State> previous;
    auto dialect = binding::Dialect::Unknown;
    bool fresh = false;
    if (moment.snapshot) {
        const telemetry::PackSnapshot& s = *moment.snapshot;
        if (s.state.known()) {
            state = s.state.value;
        }
        previous = s.previousState;
        fresh = s.state.isFresh();
        dialect = s.id.dialect;
    }
    if (state == m_state && previous == m_previous && fresh == m_fresh && dialect == m_dialect) {
        return;
    }
    m_state = state;
    m_previous = previous;
    m_fresh = fresh;
    m_dialect = dialect;
    if (previous) {
        setNote(tr("before: %1").arg(QString::fromUtf8(binding::stateName(dialect, *previous).data())));
    }
    update();
}

StateChartPanel::Geometry StateChartPanel::geometry(const QRect& area) const
{
    Geometry g;
    constexpr double rightLane = 16.0;
    const double width = area.width() - rightLane;
    g.boxWidth = std::min(widestBox, width / columns - 22.0);
    g.columnPitch = (width - g.boxWidth) / (columns - 1);
    g.boxHeight = std::clamp(area.height() / (rows + 2.2), 18.0, highestBox);
    g.rowPitch = std::min((area.height() - g.boxHeight) / (rows - 1), g.boxHeight + widestRowGap);
    const double used = g.rowPitch * (rows - 1) + g.boxHeight;
    g.origin = QPointF(area.left(), area.top() + std::max(0.0, (area.height() - used) / 2.0));
    g.rightMargin = area.right() - 2.0;
    return g;
}

void StateChartPanel::paintEdges(QPainter& p, const Geometry& g) const
{
    const Palette& c = theme().colours();
    const auto route = [&g](State from, State to) -> QPolygonF {
        const QRectF a = g.box(from);
        const QRectF b = g.box(to);
        const Place pa = placeOf(from);
        const Place pb = placeOf(to);
        if (pa.row == pb.row && pb.column == pa.column + 1) {
            return {{a.right(), a.center().y()}, {b.left(), b.center().y()}};
        }
        if (pa.row == pb.row && pb.column == pa.column - 1 && pa.row == 0) {
            return {{a.left(), a.center().y()}, {b.right(), b.center().y()}};
        }
        if (from == State::Idle && to == State::ChargeInit) {
            return {{a.center().x(), a.bottom()}, {b.center().x(), b.top()}};
        }
        if (to == State::Disconnect) {
            if (from == State::Enabled) {
                return {{a.center().x(), a.top()}, {b.center().x(), b.bottom()}};
            }
            if (pa.row == 1) {
                const double y = g.lane(1, 1);
                const double x = b.center().x() + b.width() * 0.15;
                return {{a.center().x() + a.width() * 0.25, a.top()},
                        {a.center().x() + a.width() * 0.25, y},
                        {x, y},
                        {x, b.bottom()}};
            }
            const double y = g.lane(2, 1);
            const double x = a.center().x() + a.width() * 0.25;
            return {
                {x, a.top()}, {x, y}, {g.rightMargin, y}, {g.rightMargin, b.center().y()}, {b.right(), b.center().y()}};
        }
        if (to == State::Idle && pa.row == 0) {
            const double y = g.lane(1, 0);
            return {{a.center().x(), a.bottom()}, {a.center().x(), y}, {b.center().x(), y}, {b.center().x(), b.top()}};
        }
        if (to == State::Idle && pa.row == 1) {
            const double y = g.lane(2, 0);
            const double x = b.center().x() + b.width() * 0.3;
            return {{a.center().x(), a.bottom()}, {a.center().x(), y}, {x, y}, {x, b.bottom()}};
        }
        if (to == State::Idle) {
            const double y = g.lane(2, 2);
            const double x = b.center().x() + b.width() * (from == State::ChargeInit ? 0.3 : 0.15);
            if (from == State::ChargeInit) {
                return {{x, a.top()}, {x, b.bottom()}};
            }
            return {{a.center().x(), a.top()}, {a.center().x(), y}, {x, y}, {x, b.bottom()}};
        }
        // CHARGE_CONNECT -> CHARGE_STOPPING passes above CHARGE_ENABLED.
        const double y = g.lane(2, 2);
        return {{a.center().x(), a.top()}, {a.center().x(), y}, {b.center().x(), y}, {b.center().x(), b.top()}};
    };

    p.setRenderHint(QPainter::Antialiasing);
    if (m_dialect == binding::Dialect::Gen1) {
        return; // its ways are not these
    }
    // The quiet graph: the main ways only. Every state but the first four also falls to DISCONNECT; drawn for the
    // present one, otherwise the picture is all lines.
    for (const StateExit& exit : stateExits()) {
        const bool main = exit.to != State::Disconnect &&
                          !(exit.to == State::Idle && exit.from != State::Safe && exit.from != State::ChargeStopping) &&
                          !(exit.from == State::ChargeConnect && exit.to == State::ChargeStopping);
        if (main && exit.from != m_state) {
            paintArrow(p, route(exit.from, exit.to), c.line, 1.5);
        }
    }
    for (const StateExit& exit : stateExits()) {
        if (m_fresh && exit.from == m_state) {
            paintArrow(p, route(exit.from, exit.to), exit.to == State::Disconnect ? c.textMuted : c.accent, 1.8);
        }
    }
}

void StateChartPanel::paintStates(QPainter& p, const Geometry& g) const
{
    const Palette& c = theme().colours();
    const QFont& font = theme().font(TextRole::Caption);
    for (const State state : d1000::allStates) {
        const QRectF box = g.box(state);
        const bool current = state == m_state;
        const auto word = binding::stateName(m_dialect, state);
        if (m_dialect == binding::Dialect::Gen1 && word == "?") {
            continue; // the previous generation has no such state
        }
        QColor fill = c.surface;
        QColor ink = c.textMuted;
        QColor border = c.line;
        if (current && m_fresh) {
            const bool trouble = state == State::Disconnect;
            fill = trouble ? c.criticalFill : c.accent;
            ink = trouble ? c.onCriticalFill : c.onAccent;
            border = fill;
        }
        p.setPen(QPen(border, 1.2));
        p.setBrush(fill);
        p.drawRoundedRect(box, 3, 3);
        if (current && !m_fresh) {
            paintHatch(p, box, c);
        }
        QFont fitted = font;
        fitted.setWeight(current ? QFont::Bold : QFont::Normal);
        const QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        const double wanted = QFontMetricsF(fitted).horizontalAdvance(text);
        if (wanted > box.width() - 4) {
            fitted.setPixelSize(std::max(9, static_cast<int>(fitted.pixelSize() * (box.width() - 4) / wanted)));
        }
        p.setFont(fitted);
        p.setPen(ink);
        p.drawText(box, Qt::AlignCenter, text);
    }
}

void StateChartPanel::paintWords(QPainter& p, const QRect& area) const
{
    const Palette& c = theme().colours();
    if (!m_state) {
        p.setFont(theme().font(TextRole::Body));
        p.setPen(c.textMuted);
        p.drawText(area, Qt::AlignLeft | Qt::AlignTop, tr("The state is not known."));
        return;
    }
    if (m_dialect == binding::Dialect::Gen1) {
        return; // nobody publishes when it leaves a state
    }
    int widest = 0;
    const QFont& nameFont = theme().font(TextRole::Caption);
    for (const StateExit& exit : stateExits()) {
        if (exit.from == m_state) {
            widest = std::max(widest,
                              QFontMetrics(nameFont).horizontalAdvance(QString::fromUtf8(d1000::name(exit.to).data())));
        }
    }
    int y = area.top();
    for (const StateExit& exit : stateExits()) {
        if (exit.from != m_state) {
            continue;
        }
        p.setFont(nameFont);
        p.setPen(c.text);
        p.drawText(QRect(area.left(), y, area.width(), wordLine), Qt::AlignLeft | Qt::AlignVCenter,
                   QStringLiteral("\u2192 ") + QString::fromUtf8(d1000::name(exit.to).data()));
        p.setPen(c.textMuted);
        const QRect rest(area.left() + widest + 24, y, area.width() - widest - 24, wordLine);
        p.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(nameFont).elidedText(QCoreApplication::translate("StateExit", exit.words),
                                                     Qt::ElideRight, rest.width()));
        y += wordLine;
    }
}

void StateChartPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    QPainter p(this);
    QRect area = content();
    const int words = mostExits * wordLine;
    const QRect wordArea(area.left(), area.bottom() - words + 4, area.width(), words);
    area.setBottom(wordArea.top() - Theme::gap);
    const Geometry g = geometry(area);
    paintEdges(p, g);
    paintStates(p, g);
    paintWords(p, wordArea);
}

} // namespace packdeck::ui
