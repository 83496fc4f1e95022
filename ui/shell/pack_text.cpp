// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pack_text.h"

#include <chrono>

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include "binding/dialect.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/shell/header_content.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

using telemetry::PackSnapshot;

// "MIN: 3711 mV (N06·C03)"; what is stale says so in the detail.
QString line(const QString& name, const TileContent& tile)
{
    QString text = name + QLatin1String(": ");
    if (tile.value.isEmpty()) {
        return text + PackWords::tr("not received");
    }
    text += tile.value;
    if (!tile.unit.isEmpty()) {
        text += QLatin1Char(' ') + tile.unit;
    }
    if (!tile.detail.isEmpty()) {
        text += QStringLiteral(" (%1)").arg(tile.detail);
    }
    return text;
}

QString wallText(const Moment& moment)
{
    const auto at = moment.wallNow + std::chrono::duration_cast<units::WallTime::duration>(moment.cursor - moment.now);
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(Qt::ISODateWithMs);
}

QStringList reasonLines(const PackSnapshot& s)
{
    QStringList lines;
    for (unsigned bit = 0; bit < d1000::reasonCount; ++bit) {
        if (s.reasons.known() && (s.reasons.value >> bit & 1U) != 0) {
            const binding::ReasonText words = binding::reasonText(s.id.dialect, bit);
            lines << QStringLiteral("%1: %2").arg(
                QString::fromUtf8(words.name.data(), static_cast<qsizetype>(words.name.size())),
                translated("Reason", words.text));
        }
    }
    return lines;
}

QString cellTable(const PackSnapshot& s, const ViewSettings& settings)
{
    QStringList rows{QStringLiteral("cell,node_from_0,cell_from_1,voltage_mV,from_median_mV,freshness,balancing")};
    for (std::uint8_t node = 0; node < s.layout.nodeCount; ++node) {
        for (std::uint8_t place = 0; place < s.layout.cellsOfNode[node]; ++place) {
            const units::CellIndex index{{node}, place};
            const telemetry::CellView& cell = s.cell(index);
            const bool known = cell.quality == telemetry::CellQuality::Good && cell.voltage.known();
            const QString fromMedian =
                cell.isMeasured() ? QString::number((cell.voltage.value - s.cellStatistics.median).value()) : QString();
            rows << QStringList{name(settings, index),
                                QString::number(node),
                                QString::number(place + 1),
                                known ? QString::number(cell.voltage.value.value()) : QString(),
                                fromMedian,
                                !known                   ? QStringLiteral("missing")
                                : cell.voltage.isFresh() ? QStringLiteral("fresh")
                                                         : QStringLiteral("stale"),
                                cell.balanceConfirmed ? QStringLiteral("1") : QStringLiteral("0")}
                        .join(QLatin1Char(','));
        }
    }
    return rows.join(QLatin1Char('\n'));
}

} // namespace

QString packText(const Moment& moment)
{
    static const PackSnapshot nothing{};
    const PackSnapshot& s = moment.snapshot ? *moment.snapshot : nothing;
    const HeaderContent header = headerContent(moment);
    QStringList lines;
    if (moment.simulated) {
        lines << PackWords::tr("SIMULATED: no real pack");
    }
    lines << PackWords::tr("%1, BMU %2").arg(wallText(moment), header.unit.text);
    lines << line(PackWords::tr("State"), header.state) << line(PackWords::tr("Pack"), header.voltage)
          << line(PackWords::tr("Current"), header.current) << line(PackWords::tr("Power"), header.power)
          << line(PackWords::tr("SoC"), header.soc) << line(PackWords::tr("Lowest cell"), header.lowest)
          << line(PackWords::tr("Highest cell"), header.highest) << line(PackWords::tr("Spread"), header.spread)
          << line(PackWords::tr("Hottest sensor"), header.hottest);
    if (header.load.present) {
        lines << line(PackWords::tr("Load"), header.load);
    }
    for (const d1000::Contactor which : d1000::allContactors) {
        const telemetry::ContactorView& contactor = s.contactor(which);
        if (const int number = binding::contactorNumber(s.id.dialect, which); number != 0) {
            lines << PackWords::tr("Contactor %1 %2: %3, %4")
                         .arg(number)
                         .arg(translated("Contactor", d1000::label(which)), positionWord(contactor),
                              sourceWord(contactor.source));
        }
    }
    const QStringList reasons = reasonLines(s);
    if (!s.reasons.known()) {
        lines << PackWords::tr("Reasons: not received");
    } else if (reasons.isEmpty()) {
        lines << PackWords::tr("Reasons: none");
    } else {
        lines << reasons;
    }
    lines << QString() << cellTable(s, moment.settings) << QString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace packdeck::ui
