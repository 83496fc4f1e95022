// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/margin.h"

#include <algorithm>

#include <QCoreApplication>

#include <optional>

#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/shell/pack_abilities.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

using binding::Quantity;

struct Margins
{
    Q_DECLARE_TR_FUNCTIONS(Margins)
};

// How much of the way to the limit a bar shows; what is further away stands at its quiet end.
constexpr double cellReach_mV = 700.0;
constexpr double hotReach_K = 40.0;
constexpr double coldReach_K = 60.0;
constexpr double beyond = 0.06; ///< of the bar lies beyond the last limit

// Places a value on a bar that ends `beyond` after `critical` and begins `reach` before it.
void place(Margin& margin, double value, double warning, double critical, double reach)
{
    const double direction = margin.fromRight ? -1.0 : 1.0;
    const double begin = critical - direction * reach;
    const double length = reach * (1.0 + beyond);
    const auto shareOf = [&](double x) { return std::clamp(direction * (x - begin) / length, 0.0, 1.0); };
    margin.share = shareOf(value);
    margin.warningShare = shareOf(warning);
    margin.criticalShare = shareOf(critical);
}

void judge(Margin& margin, double toWarning, double toCritical, const QString& unit, int decimals)
{
    if (toCritical <= 0) {
        margin.standing = Standing::Critical;
        margin.words = Margins::tr("CRITICAL: %1 %2 beyond").arg(number(-toCritical, decimals), unit);
    } else if (toWarning <= 0) {
        margin.standing = Standing::Warning;
        margin.words = Margins::tr("WARNING: %1 %2 to critical").arg(number(toCritical, decimals), unit);
    } else {
        margin.words = Margins::tr("%1 %2 to warning").arg(number(toWarning, decimals), unit);
    }
}

Margin cellMargin(const Moment& moment, bool highest)
{
    const Limits& limits = moment.settings.limits;
    Margin margin;
    margin.label = highest ? Margins::tr("Highest cell") : Margins::tr("Lowest cell");
    margin.unit = QStringLiteral("mV");
    margin.fromRight = !highest;
    const auto warning = highest ? limits.cellWarningHigh : limits.cellWarningLow;
    const auto critical = highest ? limits.cellCriticalHigh : limits.cellCriticalLow;
    margin.limits = Margins::tr("warning %1, critical %2").arg(warning.value()).arg(critical.value());
    static const telemetry::PackSnapshot nothing{};
    const telemetry::PackSnapshot& s = moment.snapshot ? *moment.snapshot : nothing;
    const telemetry::CellStatistics& cells = s.cellStatistics;
    auto value = highest ? cells.max : cells.min;
    std::optional<units::CellIndex> where = highest ? cells.maxCell : cells.minCell;
    if (cells.count == 0) {
        // A unit that does not tell its cells tells the outermost ones.
        const auto& reported = highest ? s.reportedMaxCell : s.reportedMinCell;
        if (!reported.known()) {
            place(margin, critical.value(), warning.value(), critical.value(), cellReach_mV);
            margin.share = 0.0;
            return margin;
        }
        margin.stale = !reported.isFresh();
        value = reported.value.value;
        where = reported.value.place;
    }
    margin.name = where ? name(moment.settings, *where) : QString();
    margin.value = QString::number(value.value());
    const int sign = highest ? 1 : -1;
    place(margin, value.value(), warning.value(), critical.value(), cellReach_mV);
    judge(margin, sign * (warning - value).value(), sign * (critical - value).value(), margin.unit, 0);
    return margin;
}

Margin temperatureMargin(const Moment& moment, bool hottest)
{
    const Limits& limits = moment.settings.limits;
    Margin margin;
    margin.label = hottest ? Margins::tr("Hottest sensor") : Margins::tr("Coldest sensor");
    margin.unit = QStringLiteral("°C");
    margin.fromRight = !hottest;
    const double critical = units::toCelsius(hottest ? limits.temperatureHigh : limits.temperatureLow);
    const double distance = units::toCelsius(limits.temperatureMargin);
    const double warning = hottest ? critical - distance : critical + distance;
    const double reach = hottest ? hotReach_K : coldReach_K;
    margin.limits = Margins::tr("warning %1, critical %2").arg(number(warning, 0), number(critical, 0));
    static const telemetry::PackSnapshot nothing{};
    const telemetry::PackSnapshot& s = moment.snapshot ? *moment.snapshot : nothing;
    const telemetry::SensorStatistics& sensors = s.sensorStatistics;
    double value = units::toCelsius(hottest ? sensors.max : sensors.min);
    std::optional<units::SensorIndex> where = hottest ? sensors.maxSensor : sensors.minSensor;
    if (sensors.count == 0) {
        // As with cells: the outermost ones may be told where they are not.
        const auto& reported = hottest ? s.reportedMaxTemperature : s.reportedMinTemperature;
        if (!reported.known()) {
            place(margin, critical, warning, critical, reach);
            margin.share = 0.0;
            margin.words = hasNoSensor(s) ? Margins::tr("no sensor is connected") : QString();
            return margin;
        }
        margin.stale = !reported.isFresh();
        value = units::toCelsius(reported.value.value);
        where = reported.value.place;
    }
    margin.name = where ? name(moment.settings, *where) : QString();
    margin.value = number(value, 1);
    const double sign = hottest ? 1.0 : -1.0;
    place(margin, value, warning, critical, reach);
    judge(margin, sign * (warning - value), sign * (critical - value), QStringLiteral("K"), 1);
    return margin;
}

Margin currentMargin(const Moment& moment, bool discharge)
{
    Margin margin;
    margin.label = discharge ? Margins::tr("Discharge current") : Margins::tr("Charge current");
    margin.unit = QStringLiteral("A");
    if (!moment.snapshot) {
        return margin;
    }
    const telemetry::PackSnapshot& s = *moment.snapshot;
    const auto& limit = discharge ? s.maxDischargeCurrent : s.maxChargeCurrent;
    if (!publishes(s.id.dialect, discharge ? Quantity::MaxDischargeCurrent : Quantity::MaxChargeCurrent)) {
        margin.words = Margins::tr("this unit sends no limit");
        return margin;
    }
    if (!s.current.known() || !limit.known()) {
        return margin;
    }
    margin.stale = !s.current.isFresh() || !limit.isFresh();
    const double most = units::toAmps(limit.value);
    const double now = std::max(0.0, units::toAmps(discharge ? s.current.value : -s.current.value));
    margin.value = number(now, 1);
    margin.limits = Margins::tr("limit now %1 (SoP)").arg(number(most, 1));
    if (most <= 0.0) {
        const bool flows = now > units::toAmps(idleCurrent); // the offset of an idle pack is no violation
        margin.share = flows ? 1.0 : 0.0;
        margin.warningShare = 0.0;
        margin.criticalShare = 0.0;
        margin.words = discharge ? Margins::tr("no discharge allowed now") : Margins::tr("no charge allowed now");
        margin.standing = flows ? Standing::Critical : Standing::Normal;
        return margin;
    }
    place(margin, now, most, most, most);
    if (now > most) {
        margin.standing = Standing::Critical;
        margin.words = Margins::tr("CRITICAL: %1 A above the limit").arg(number(now - most, 1));
    } else {
        margin.words = Margins::tr("%1 A to the limit").arg(number(most - now, 1));
    }
    return margin;
}

} // namespace

Margin highestCellMargin(const Moment& moment)
{
    return cellMargin(moment, true);
}

Margin lowestCellMargin(const Moment& moment)
{
    return cellMargin(moment, false);
}

Margin hottestMargin(const Moment& moment)
{
    return temperatureMargin(moment, true);
}

Margin coldestMargin(const Moment& moment)
{
    return temperatureMargin(moment, false);
}

Margin dischargeMargin(const Moment& moment)
{
    return currentMargin(moment, true);
}

Margin chargeMargin(const Moment& moment)
{
    return currentMargin(moment, false);
}

} // namespace packdeck::ui
