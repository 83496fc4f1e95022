// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_content.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include <QCoreApplication>

#include "binding/dialect.h"
#include "control/status.h"
#include "link/link_status.h"
#include "telemetry/pack_power.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/shell/pack_abilities.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct HeaderWords
{
    Q_DECLARE_TR_FUNCTIONS(HeaderWords)
};

using telemetry::PackSnapshot;
using telemetry::Reading;

// A value that is not fresh is hatched and tells its age in place of the detail; one never received has no value.
template <typename T, typename Text>
void fill(TileContent& tile, const Reading<T>& reading, units::Timestamp now, Text&& toText)
{
    if (!reading.known()) {
        tile.hatched = true;
        return;
    }
    tile.value = toText(reading.value);
    if (!reading.isFresh()) {
        tile.hatched = true;
        tile.detail = HeaderWords::tr("%1 old").arg(age(reading.age(now)));
        tile.standing = Standing::Normal;
    }
}

ChipContent modeChip(const Moment& moment)
{
    ChipContent chip;
    chip.filled = true;
    if (moment.replay) {
        chip.text = HeaderWords::tr("REPLAY");
    } else if (moment.control == nullptr) {
        chip.text = HeaderWords::tr("NOT CONNECTED");
    } else {
        const control::Status& status = *moment.control;
        chip.text = text(status.words);
        // Anything but watching is the exception that must not be overlooked.
        chip.standing =
            status.mode == control::Mode::Watch && !status.takeOver.running ? Standing::Normal : Standing::Notable;
    }
    return chip;
}

ChipContent unitChip(const Moment& moment)
{
    ChipContent chip;
    chip.label = HeaderWords::tr("BMU");
    if (!moment.snapshot) {
        return {};
    }
    const PackSnapshot& s = *moment.snapshot;
    chip.text = s.serial.known() ? QStringLiteral("%1").arg(s.serial.value, 5, 10, QLatin1Char('0')) : QString();
    if (s.firmware.known()) {
        const auto& f = s.firmware.value;
        chip.text += HeaderWords::tr("  fw %1.%2.%3").arg(f.major).arg(f.minor).arg(f.patch);
    }
    if (chip.text.isEmpty()) {
        chip.text = HeaderWords::tr("unknown");
    }
    if (s.dialectAssumed) {
        chip.text += HeaderWords::tr(" (firmware not known)");
        chip.standing = Standing::Warning;
    }
    chip.hatched = s.link != telemetry::PackLink::Live;
    return chip;
}

ChipContent commanderChip(const Moment& moment)
{
    ChipContent chip;
    chip.label = HeaderWords::tr("CMD");
    if (moment.control == nullptr) {
        return {};
    }
    const control::Status& status = *moment.control;
    if (status.foreign.present) {
        const QString command = status.foreign.command ? QString::fromUtf8(d1000::name(*status.foreign.command).data())
                                                       : QStringLiteral("0x%1").arg(status.foreign.rawCommand, 0, 16);
        chip.text = HeaderWords::tr("other node: %1").arg(command);
        if (status.foreign.rateHz) {
            chip.text += HeaderWords::tr(" %1 Hz").arg(std::lround(*status.foreign.rateHz));
        }
    } else if (status.command) {
        chip.text = HeaderWords::tr("this PC: %1").arg(QString::fromUtf8(d1000::name(*status.command).data()));
    } else {
        chip.text = HeaderWords::tr("nobody");
    }
    if (const auto running = status.rawSend.running.size(); running > 0) {
        chip.text += HeaderWords::tr("  RAW SEND: %n periodic", nullptr, static_cast<int>(running));
        chip.standing = Standing::Warning;
    }
    return chip;
}

QString bitrateText(int bitrate)
{
    return bitrate % 1'000'000 == 0 ? QStringLiteral("%1M").arg(bitrate / 1'000'000)
                                    : QStringLiteral("%1k").arg(bitrate / 1000);
}

ChipContent busChip(const Moment& moment)
{
    ChipContent chip;
    if (moment.link == nullptr) {
        return {};
    }
    const link::LinkStatus& status = *moment.link;
    if (!moment.log.isEmpty()) {
        chip.label = HeaderWords::tr("LOG");
        chip.text = moment.log;
        return chip;
    }
    chip.label = HeaderWords::tr("BUS");
    if (status.state == link::LinkState::Disconnected) {
        chip.text = HeaderWords::tr("choose a connection");
        return chip;
    }
    chip.text = status.request.interfaceName;
    if (status.bitrate) {
        chip.text += QLatin1Char(' ') + bitrateText(*status.bitrate);
    }
    if (status.state != link::LinkState::Live) {
        chip.text += QLatin1String("  ") + translated("LinkState", link::label(status.state));
        chip.standing = status.state == link::LinkState::Connecting ? Standing::Normal : Standing::Critical;
        return chip;
    }
    if (status.loadPercent) {
        chip.text += HeaderWords::tr("  %1 %").arg(std::lround(*status.loadPercent));
    } else {
        chip.text += HeaderWords::tr("  %1 frames/s").arg(std::lround(status.framesPerSecond));
    }
    chip.text += HeaderWords::tr("  err %1").arg(std::lround(status.errorsPerSecond));
    if (status.errorsPerSecond >= 0.5 || status.busStatus == link::BusStatus::Warning ||
        status.busStatus == link::BusStatus::Error) {
        chip.standing = Standing::Warning;
    }
    if (status.acknowledging == link::Acknowledging::Acknowledges) {
        chip.text += HeaderWords::tr("  ack");
    } else if (status.acknowledging == link::Acknowledging::ListensOnly) {
        chip.text += HeaderWords::tr("  listens only");
    }
    return chip;
}

ChipContent countedAlarms(const AlarmSummary& alarms)
{
    ChipContent chip;
    chip.text =
        alarms.present == 0 ? HeaderWords::tr("no alarms") : HeaderWords::tr("%n alarm(s)", nullptr, alarms.present);
    if (alarms.unacknowledged > 0) {
        chip.text += HeaderWords::tr(", %n to acknowledge", nullptr, alarms.unacknowledged);
    }
    chip.standing = alarms.worst;
    return chip;
}

ChipContent alarmChip(const Moment& moment)
{
    if (moment.alarms) {
        return countedAlarms(*moment.alarms);
    }
    ChipContent chip; // nobody counts them: what the unit itself says
    if (!moment.snapshot) {
        return {};
    }
    const PackSnapshot& s = *moment.snapshot;
    if (!s.reasons.known()) {
        chip.text = HeaderWords::tr("alarms unknown");
        chip.hatched = true;
        return chip;
    }
    std::uint32_t reasons = s.reasons.value;
    if (moment.control != nullptr) {
        for (const auto& row : moment.control->why) {
            if (row.informationOnly) {
                reasons &= ~d1000::bit(row.reason);
            }
        }
    }
    const int count = std::popcount(reasons);
    chip.text = count == 0 ? HeaderWords::tr("no alarms") : HeaderWords::tr("%n alarm(s)", nullptr, count);
    if (!s.reasons.isFresh()) {
        chip.hatched = true;
        chip.text += HeaderWords::tr(" (%1 old)").arg(age(s.reasons.age(s.now)));
    } else if (count > 0) {
        chip.standing = Standing::Critical;
    }
    return chip;
}

TileContent stateTile(const PackSnapshot& s)
{
    TileContent tile;
    const units::Duration inState = s.now - s.stateSince;
    if (s.state.known()) {
        if (const auto limit = binding::timeLimit(s.id.dialect, s.state.value)) {
            tile.detail = HeaderWords::tr("%1 s until time-out")
                              .arg(number(std::max(0.0, units::toSeconds(*limit - inState)), 0));
        } else {
            tile.detail = HeaderWords::tr("for %1").arg(clockTime(inState));
        }
        if (s.state.value == d1000::State::Disconnect) {
            tile.standing = Standing::Critical;
            tile.detail = HeaderWords::tr("STILL CLOSED, opens within 2 s");
        }
    }
    fill(tile, s.state, s.now, [&s](d1000::State state) {
        const auto name = binding::stateName(s.id.dialect, state);
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    });
    return tile;
}

TileContent powerTile(const PackSnapshot& s, const ViewSettings& settings)
{
    TileContent tile;
    // By the pack, not by the moment: a unit that changes with the figure is misread.
    constexpr units::Millivolts smallPack(100'000);
    const bool inWatts = s.batteryVoltage.known() && s.batteryVoltage.value < smallPack;
    tile.unit = inWatts ? QStringLiteral("W") : QStringLiteral("kW");
    tile.detail = HeaderWords::tr("POWER");
    const auto [power, isDerived] = telemetry::powerOf(s);
    if (isDerived) {
        tile.hint = HeaderWords::tr("Voltage times current: the unit tells no power");
    }
    fill(tile, power, s.now, [&settings, inWatts](units::Milliwatts value) {
        const double shown = static_cast<double>(value.value()) * (inWatts ? 1e-3 : 1e-6);
        return number(settings.chargeIsNegative ? shown : -shown, 1);
    });
    return tile;
}

TileContent currentTile(const PackSnapshot& s, const ViewSettings& settings)
{
    TileContent tile;
    tile.unit = QStringLiteral("A");
    if (s.current.known()) {
        const Direction where = direction(s.current.value);
        const QString arrow = where == Direction::Charging      ? QStringLiteral("\u2190 ")
                              : where == Direction::Discharging ? QStringLiteral("\u2192 ")
                                                                : QString();
        tile.detail = arrow + directionWord(where);
    }
    fill(tile, s.current, s.now, [&settings](units::Milliamps current) { return amps(current, settings); });
    return tile;
}

Standing cellStanding(units::Millivolts voltage, const Limits& limits)
{
    if (voltage >= limits.cellCriticalHigh || voltage <= limits.cellCriticalLow) {
        return Standing::Critical;
    }
    return voltage >= limits.cellWarningHigh || voltage <= limits.cellWarningLow ? Standing::Warning : Standing::Normal;
}

/// What the unit itself calls its lowest or highest, where it does not tell them all.
template <typename Extreme, typename Text>
void fillReported(TileContent& tile, const Reading<Extreme>& reported, const PackSnapshot& s,
                  const ViewSettings& settings, Text&& toText)
{
    fill(tile, reported, s.now, [&toText](const Extreme& extreme) { return toText(extreme.value); });
    if (!reported.known()) {
        return;
    }
    if (reported.isFresh() && reported.value.place) {
        tile.detail = name(settings, *reported.value.place);
    }
    tile.hint = HeaderWords::tr("As the unit itself says: it does not send them all.");
}

void reportedCellTiles(HeaderContent& content, const PackSnapshot& s, const ViewSettings& settings)
{
    const auto toText = [](units::Millivolts voltage) { return QString::number(voltage.value()); };
    for (auto [tile, reported] :
         {std::pair(&content.lowest, &s.reportedMinCell), std::pair(&content.highest, &s.reportedMaxCell)}) {
        tile->hatched = false;
        fillReported(*tile, *reported, s, settings, toText);
        if (reported->isFresh()) {
            tile->standing = cellStanding(reported->value.value, settings.limits);
        }
    }
    if (s.reportedMinCell.isFresh() && s.reportedMaxCell.isFresh()) {
        content.spread.hatched = false;
        content.spread.value = toText(s.reportedMaxCell.value.value - s.reportedMinCell.value.value);
        content.spread.hint = content.lowest.hint;
    }
}

void cellTiles(HeaderContent& content, const PackSnapshot& s, const ViewSettings& settings)
{
    const telemetry::CellStatistics& cells = s.cellStatistics;
    for (TileContent* tile : {&content.lowest, &content.highest, &content.spread}) {
        tile->unit = QStringLiteral("mV");
        tile->hatched = cells.count == 0;
    }
    content.lowest.label = HeaderWords::tr("MIN");
    content.highest.label = HeaderWords::tr("MAX");
    content.spread.label = HeaderWords::tr("SPREAD");
    if (cells.count == 0) {
        reportedCellTiles(content, s, settings);
    } else {
        content.lowest.value = QString::number(cells.min.value());
        content.lowest.detail = name(settings, cells.minCell);
        content.lowest.standing = cellStanding(cells.min, settings.limits);
        content.highest.value = QString::number(cells.max.value());
        content.highest.detail = name(settings, cells.maxCell);
        content.highest.standing = cellStanding(cells.max, settings.limits);
        content.spread.value = QString::number(cells.spread.value());
    }
    // A shape beside the colour.
    for (TileContent* tile : {&content.lowest, &content.highest}) {
        if (tile->standing != Standing::Normal) {
            tile->label += QStringLiteral(" \u25b2");
        }
    }
    const int missing = s.layout.cellCount() - cells.count;
    if (cells.count > 0 && missing > 0) {
        content.spread.detail = HeaderWords::tr("%n unseen", nullptr, missing);
    }
}

TileContent hottestTile(const PackSnapshot& s, const ViewSettings& settings)
{
    TileContent tile;
    tile.label = HeaderWords::tr("HOT");
    tile.unit = QStringLiteral("°C");
    const auto toText = [](units::DeciCelsius value) { return number(units::toCelsius(value), 1); };
    units::DeciCelsius hottest = s.sensorStatistics.max;
    if (hasNoSensor(s)) {
        tile.unit.clear();
        tile.value = HeaderWords::tr("none");
        tile.detail = HeaderWords::tr("no sensor");
        tile.hint =
            HeaderWords::tr("The unit says of every place that no sensor is connected: nothing watches over the "
                            "temperatures of the cells.");
        return tile;
    }
    if (s.sensorStatistics.count == 0) {
        fillReported(tile, s.reportedMaxTemperature, s, settings, toText);
        if (!s.reportedMaxTemperature.isFresh()) {
            return tile;
        }
        hottest = s.reportedMaxTemperature.value.value;
    } else {
        tile.value = toText(hottest);
        tile.detail = name(settings, s.sensorStatistics.maxSensor);
    }
    if (hottest >= settings.limits.temperatureHigh) {
        tile.standing = Standing::Critical;
    } else if (hottest + settings.limits.temperatureMargin >= settings.limits.temperatureHigh) {
        tile.standing = Standing::Warning;
    }
    return tile;
}

TileContent loadTile(const PackSnapshot& s, const Moment& moment)
{
    TileContent tile;
    tile.label = HeaderWords::tr("LOAD");
    if (!publishes(s.id.dialect, binding::Quantity::LoadVoltage) && !s.loadVoltage.known()) {
        tile.present = false;
        return tile;
    }
    if (!s.loadVoltageReferenced) {
        tile.hatched = true;
        tile.value = HeaderWords::tr("not measured");
        tile.hint = notMeasured(moment, 1, s.lastReferencedLoadVoltage);
        if (s.lastReferencedLoadVoltage.known()) {
            tile.detail =
                HeaderWords::tr("last %1 V").arg(number(units::toVolts(s.lastReferencedLoadVoltage.value), 0));
        }
        return tile;
    }
    tile.unit = QStringLiteral("V");
    fill(tile, s.loadVoltage, s.now, volts);
    return tile;
}

OpenContent openContent(const Moment& moment)
{
    OpenContent open;
    if (moment.control == nullptr || moment.replay || moment.control->openAction == control::OpenAction::Absent) {
        return open;
    }
    const control::Status& status = *moment.control;
    open.present = true;
    open.first = HeaderWords::tr("OPEN  F12");
    if (moment.snapshot && moment.snapshot->current.isFresh()) {
        open.second =
            HeaderWords::tr("%1 A now").arg(number(std::abs(units::toAmps(moment.snapshot->current.value)), 0));
    } else {
        open.second = HeaderWords::tr("current unknown");
    }
    switch (status.openAction) {
    case control::OpenAction::Press:
        open.muted = false;
        break;
    case control::OpenAction::HoldTakeOver:
        open.muted = false;
        open.first = HeaderWords::tr("HOLD 1 s: OPEN");
        if (status.takeOver.hold.pressed && status.takeOver.hold.needed.count() > 0) {
            open.progress = std::clamp(
                units::toSeconds(status.takeOver.hold.held) / units::toSeconds(status.takeOver.hold.needed), 0.0, 1.0);
        }
        break;
    case control::OpenAction::Refused:
    case control::OpenAction::Absent:
        break;
    }
    return open;
}

} // namespace

ChipContent packChip(const Moment& shown)
{
    ChipContent chip;
    if (shown.packs < 2 || !shown.snapshot) {
        return chip;
    }
    chip.label = HeaderWords::tr("PACK");
    chip.text = HeaderWords::tr("%1  (%2 of %3)").arg(shown.packPlace).arg(shown.packNumber).arg(shown.packs);
    return chip;
}

HeaderContent headerContent(const Moment& moment)
{
    HeaderContent content;
    content.mode = modeChip(moment);
    if (moment.simulated) {
        content.source.text = HeaderWords::tr("SIMULATED");
        content.source.filled = true;
    }
    content.unit = unitChip(moment);
    content.commander = commanderChip(moment);
    content.bus = busChip(moment);
    content.alarms = alarmChip(moment);
    content.open = openContent(moment);

    static const PackSnapshot nothing{};
    const PackSnapshot& s = moment.snapshot ? *moment.snapshot : nothing;
    content.state = stateTile(s);
    content.voltage.unit = QStringLiteral("V");
    content.voltage.detail = HeaderWords::tr("PACK");
    fill(content.voltage, s.batteryVoltage, s.now, volts);
    content.current = currentTile(s, moment.settings);
    content.power = powerTile(s, moment.settings);
    content.soc.unit = QStringLiteral("%");
    content.soc.detail = HeaderWords::tr("SoC");
    fill(content.soc, s.soc, s.now, [](units::DeciPercent soc) { return number(soc.value() * 0.1, 1); });
    cellTiles(content, s, moment.settings);
    content.hottest = hottestTile(s, moment.settings);
    content.load = loadTile(s, moment);
    return content;
}

} // namespace packdeck::ui
