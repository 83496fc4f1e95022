// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/ribbon_plottable.h"

#include <algorithm>

#include "ui/shell/drawing.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

using d1000::State;
using telemetry::ContactorPosition;

constexpr double markerReach = 4.0;
constexpr double leastWords = 14.0; ///< less room holds no word

QColor fillOf(State state, const Palette& colours)
{
    switch (state) {
    case State::Disconnect:
        return colours.warningFill;
    case State::Enabled:
    case State::ChargeEnabled:
        return colours.accentSoft;
    default:
        return colours.raised;
    }
}

// The user's own words as they are, the recorder's as a sentence.
QString markerWords(const telemetry::Event& flag)
{
    if (flag.arguments[0] != telemetry::noteArgument(log::RecordingNote::Kind::Marker)) {
        return text(flag, ViewSettings{});
    }
    return flag.names.empty() ? QString() : QString::fromStdString(flag.names.front());
}

} // namespace

RibbonPlottable::RibbonPlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const Theme& theme)
    : QCPAbstractPlottable(keyAxis, valueAxis)
    , m_theme(theme)
{
    setSelectable(QCP::stNone);
    setAntialiased(false);
}

void RibbonPlottable::setTrack(const EventTrack* track, binding::Dialect dialect)
{
    m_track = track;
    m_dialect = dialect;
}

QRectF RibbonPlottable::stateLine(const QRectF& ribbon)
{
    return {ribbon.left(), ribbon.top() + flagHeight, ribbon.width(), stateHeight};
}

QRectF RibbonPlottable::lane(const QRectF& ribbon, std::size_t contactor)
{
    const double top = ribbon.top() + flagHeight + stateHeight + 3.0 + static_cast<double>(contactor) * lanePitch;
    return {ribbon.left(), top, ribbon.width(), lanePitch};
}

double RibbonPlottable::pixelOf(units::Timestamp at) const
{
    const QRectF area = keyAxis()->axisRect()->rect();
    // Spans of a day must not become coordinates beyond what a painter can take.
    return std::clamp(keyAxis()->coordToPixel(units::toSeconds(at)), area.left() - 4.0, area.right() + 4.0);
}

void RibbonPlottable::draw(QCPPainter* painter)
{
    if (m_track == nullptr) {
        return;
    }
    const QRectF ribbon = keyAxis()->axisRect()->rect();
    painter->fillRect(ribbon, m_theme.colours().surface);
    drawStates(*painter, ribbon);
    drawLanes(*painter, ribbon);
    drawFlags(*painter, ribbon);
}

void RibbonPlottable::drawStates(QCPPainter& painter, const QRectF& ribbon) const
{
    const Palette& colours = m_theme.colours();
    const QRectF line = stateLine(ribbon);
    paintHatch(painter, line, colours); // where nobody said
    painter.setFont(m_theme.font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const auto& span : m_track->states()) {
        const double left = pixelOf(span.from);
        const double right = pixelOf(span.to);
        if (right <= ribbon.left() || left >= ribbon.right()) {
            continue;
        }
        // A state of 50 ms is still a state: never thinner than a pixel.
        const QRectF area(left, line.top(), std::max(1.0, right - left), line.height());
        painter.fillRect(area, fillOf(span.state, colours));
        painter.fillRect(QRectF(area.left(), area.top(), 1.0, area.height()), colours.lineStrong);
        const QRectF visible = area.intersected(ribbon).adjusted(4, 0, -2, 0);
        const std::string_view word = binding::stateName(m_dialect, span.state);
        const QString text = QString::fromLatin1(word.data(), static_cast<int>(word.size()));
        if (metrics.horizontalAdvance(text) <= visible.width()) {
            painter.setPen(span.state == State::Disconnect ? colours.onWarningFill : colours.text);
            painter.drawText(visible, Qt::AlignLeft | Qt::AlignVCenter, text);
        }
    }
}

void RibbonPlottable::drawLanes(QCPPainter& painter, const QRectF& ribbon) const
{
    const Palette& colours = m_theme.colours();
    for (std::size_t contactor = 0; contactor < d1000::contactorCount; ++contactor) {
        const QRectF place = lane(ribbon, contactor);
        const double middle = place.center().y();
        for (const auto& span : m_track->positions(contactor)) {
            const double left = pixelOf(span.from);
            const double right = std::max(left + 1.0, pixelOf(span.to));
            if (right <= ribbon.left() || left >= ribbon.right()) {
                continue;
            }
            switch (span.position) {
            case ContactorPosition::Closed:
                painter.fillRect(QRectF(left, middle - 2.5, right - left, 5.0), colours.text);
                break;
            case ContactorPosition::Open:
                painter.fillRect(QRectF(left, middle - 0.5, right - left, 1.0), colours.lineStrong);
                break;
            case ContactorPosition::Opening:
            case ContactorPosition::Closing:
                painter.fillRect(QRectF(left, middle - 2.5, right - left, 5.0), colours.lineStrong);
                break;
            case ContactorPosition::FaultOpen:
            case ContactorPosition::Welded:
                painter.fillRect(QRectF(left, place.top() + 0.5, right - left, place.height() - 1.0),
                                 colours.criticalFill);
                break;
            case ContactorPosition::Unknown:
                paintHatch(painter, QRectF(left, place.top() + 1.0, right - left, place.height() - 2.0), colours);
                break;
            }
        }
    }
}

void RibbonPlottable::drawFlags(QCPPainter& painter, const QRectF& ribbon) const
{
    const Palette& colours = m_theme.colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& flag : m_track->flags()) {
        const double x = pixelOf(flag.at);
        if (x < ribbon.left() || x > ribbon.right() || flag.kind == telemetry::EventKind::Marked) {
            continue;
        }
        const double top = ribbon.top() + 1.0;
        const double bottom = ribbon.top() + flagHeight - 2.0;
        // Severity by shape first: a tick, an open pennant, a filled one.
        QColor colour = colours.lineStrong;
        if (flag.severity == telemetry::Severity::Warning) {
            colour = colours.warning;
        } else if (flag.severity == telemetry::Severity::Alarm) {
            colour = colours.critical;
        }
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        if (flag.severity != telemetry::Severity::Information) {
            painter.setBrush(flag.severity == telemetry::Severity::Alarm ? QBrush(colour) : QBrush(colours.surface));
            painter.drawPolygon(QPolygonF{{x, top}, {x + 7.0, top + 3.5}, {x, top + 7.0}});
        }
    }
    drawMarkers(painter, ribbon);
    painter.restore();
}

// A diamond and the user's words, as far as there is room before the next one.
void RibbonPlottable::drawMarkers(QCPPainter& painter, const QRectF& ribbon) const
{
    const Palette& colours = m_theme.colours();
    QFont small = m_theme.font(TextRole::Caption);
    small.setPixelSize(10);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    double right = ribbon.right();
    const auto& flags = m_track->flags();
    for (auto flag = flags.rbegin(); flag != flags.rend(); ++flag) {
        const double x = pixelOf(flag->at);
        if (flag->kind != telemetry::EventKind::Marked || x < ribbon.left() || x > ribbon.right()) {
            continue;
        }
        const double middle = ribbon.top() + flagHeight / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawPolygon(QPolygonF{{x, middle - markerReach},
                                      {x + markerReach, middle},
                                      {x, middle + markerReach},
                                      {x - markerReach, middle}});
        const double left = x + markerReach + 2.0;
        const QString words = markerWords(*flag);
        const double room = right - left - markerReach;
        if (!words.isEmpty() && room >= leastWords) {
            const QString fitting = metrics.elidedText(words, Qt::ElideRight, static_cast<int>(room));
            const QRectF place(left, ribbon.top(), metrics.horizontalAdvance(fitting) + 2.0, flagHeight);
            painter.fillRect(place, colours.surface);
            painter.setPen(colours.text);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, fitting);
        }
        right = x;
    }
}

void RibbonPlottable::drawLegendIcon(QCPPainter* /*painter*/, const QRectF& /*rect*/) const {}

double RibbonPlottable::selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/, QVariant* /*details*/) const
{
    return -1.0;
}

QCPRange RibbonPlottable::getKeyRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/) const
{
    foundRange = false;
    return {};
}

QCPRange RibbonPlottable::getValueRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/,
                                        const QCPRange& /*inKeyRange*/) const
{
    foundRange = false;
    return {};
}

} // namespace packdeck::ui
