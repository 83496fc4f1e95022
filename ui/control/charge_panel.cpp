// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control/charge_panel.h"

#include <chrono>
#include <cmath>

#include <QPainter>

#include "link/parameter_status.h"
#include "params/service_status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/overview/margin_bar.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int marginGap = 6;

QString shortTime(units::Duration duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    constexpr int perHour = 60;
    return minutes < perHour
               ? ChargePanel::tr("%1 min").arg(minutes)
               : ChargePanel::tr("%1 h %2 min").arg(minutes / perHour).arg(minutes % perHour, 2, 10, QLatin1Char('0'));
}

} // namespace

ChargePanel::ChargePanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Charge"), parent)
{
}

QSize ChargePanel::minimumSizeHint() const
{
    return {300, headHeight + static_cast<int>(m_rows.size()) * rowHeight +
                     static_cast<int>(m_margins.size()) * (marginBarHeight + marginGap) + Theme::padding};
}

void ChargePanel::observe(const Moment& moment)
{
    if (moment.snapshot) {
        m_progress.update(*moment.snapshot, moment.now, moment.settings.limits.cellWarningHigh);
    }
}

void ChargePanel::reset()
{
    m_progress.reset();
    update();
}

ChargePanel::Method ChargePanel::method(const Moment& moment) const
{
    if (moment.parameters != nullptr && moment.parameters->device) {
        const params::RawValue* const value = moment.parameters->device->value("chargingMethod");
        if (value != nullptr && !value->empty() && value->front() >= None && value->front() <= External) {
            return static_cast<Method>(value->front());
        }
    }
    return Unknown;
}

ChargePanel::Row ChargePanel::methodRow(const Moment& moment) const
{
    switch (method(moment)) {
    case None:
        return {tr("Method"), tr("none: this unit does not charge"), false};
    case Evse:
        return {tr("Method"), tr("charging station (EVSE)"), false};
    case External:
        return {tr("Method"), tr("external charger"), false};
    case Unknown:
        break;
    }
    return {tr("Method"), tr("unknown until the parameters are read"), false};
}

ChargePanel::Row ChargePanel::phaseRow() const
{
    QString words;
    switch (m_progress.phase()) {
    case ChargePhase::None:
        words = tr("not charging");
        break;
    case ChargePhase::Starting:
        words = tr("charger or station gets ready");
        break;
    case ChargePhase::Matching:
        words = tr("charger brings U2 to U1");
        break;
    case ChargePhase::AtLimit:
        words = tr("constant current, at the pack's limit");
        break;
    case ChargePhase::BelowLimit:
        words = tr("the charger gives less than it may");
        break;
    case ChargePhase::AtUpperVoltage:
        words = tr("constant voltage: the highest cell leads");
        break;
    case ChargePhase::Stopping:
        words = tr("stopping");
        break;
    }
    if (m_progress.timeLeft()) {
        words += tr(", %1 s left").arg(number(std::ceil(units::toSeconds(*m_progress.timeLeft())), 0));
    }
    return {tr("Phase"), words, false};
}

ChargePanel::Row ChargePanel::voltageRow(const Moment& moment)
{
    Row row{tr("U2 charger / U1 battery"), missingText(), true};
    if (!moment.snapshot) {
        return row;
    }
    const telemetry::PackSnapshot& pack = *moment.snapshot;
    const QString battery = pack.batteryVoltage.known() ? volts(pack.batteryVoltage.value) : missingText();
    if (pack.chargerVoltageReferenced && pack.auxiliaryVoltage.known() && pack.batteryVoltage.known()) {
        row.value =
            tr("%1 / %2 V, difference %3 V")
                .arg(volts(pack.auxiliaryVoltage.value), battery,
                     signedNumber(
                         units::toVolts(pack.auxiliaryVoltage.value) - units::toVolts(pack.batteryVoltage.value), 1));
        row.hatched = !pack.auxiliaryVoltage.isFresh() || !pack.batteryVoltage.isFresh();
    } else {
        row.value = tr("%1 / %2 V").arg(notMeasured(moment, 4, pack.lastReferencedChargerVoltage), battery);
    }
    return row;
}

ChargePanel::Row ChargePanel::balancingRow(const Moment& moment)
{
    Row row{tr("Cells balancing"), missingText(), true};
    if (moment.snapshot && moment.snapshot->cellsBalancing.known()) {
        row.value = QString::number(moment.snapshot->cellsBalancing.value);
        row.hatched = !moment.snapshot->cellsBalancing.isFresh();
    }
    return row;
}

ChargePanel::Row ChargePanel::chargeRow() const
{
    return {tr("Charge brought in"),
            tr("%1 Ah in %2").arg(number(m_progress.ampereHoursIn(), 2), clockTime(m_progress.charging())), false};
}

ChargePanel::Row ChargePanel::fullRow() const
{
    const auto range = m_progress.timeToFull();
    return {tr("Full in, estimated here"),
            range ? tr("%1 to %2").arg(shortTime(range->first), shortTime(range->second)) : missingText(), false};
}

void ChargePanel::refresh(const Moment& moment)
{
    const std::array<Row, 6> rows{methodRow(moment),    phaseRow(),  voltageRow(moment),
                                  balancingRow(moment), chargeRow(), fullRow()};
    const std::array<Margin, 2> margins{chargeMargin(moment), highestCellMargin(moment)};
    if (rows != m_rows || margins != m_margins) {
        m_rows = rows;
        m_margins = margins;
        update();
    }
}

QStringList ChargePanel::lines() const
{
    QStringList all;
    for (const Row& row : m_rows) {
        all << QStringLiteral("%1: %2").arg(row.label, row.value);
    }
    return all;
}

void ChargePanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    QPainter p(this);
    const Palette& c = theme().colours();
    const QRect area = content();
    int top = area.top();
    const auto paintRow = [&](const Row& row) {
        const QRect place(area.left(), top, area.width(), rowHeight);
        p.setFont(theme().font(TextRole::Body));
        const int labelWidth = p.fontMetrics().horizontalAdvance(row.label) + Theme::gap;
        const QRect value = place.adjusted(labelWidth, 0, 0, 0);
        if (row.hatched) {
            paintHatch(p, value.adjusted(0, 3, 0, -3), c);
        }
        p.setPen(c.textMuted);
        p.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, row.label);
        p.setFont(theme().font(TextRole::Strong));
        p.setPen(c.text);
        p.drawText(value, Qt::AlignRight | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(row.value, Qt::ElideRight, value.width()));
        top += rowHeight;
    };
    constexpr std::size_t rowsAbove = 3;
    for (std::size_t i = 0; i < rowsAbove; ++i) {
        paintRow(m_rows[i]);
    }
    for (const Margin& margin : m_margins) {
        top += marginGap;
        paintMargin(p, theme(), margin, QRect(area.left(), top, area.width(), marginBarHeight));
        top += marginBarHeight;
    }
    for (std::size_t i = rowsAbove; i < m_rows.size(); ++i) {
        paintRow(m_rows[i]);
    }
}

} // namespace packdeck::ui
