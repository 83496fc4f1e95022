// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pack_names.h"

#include <algorithm>

#include <QCoreApplication>

#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct PackNames
{
    Q_DECLARE_TR_FUNCTIONS(PackNames)
};

QString hexId(std::uint16_t id)
{
    return QStringLiteral("0x") + QString::number(id, 16).toUpper();
}

QString channelOf(const binding::PackId& pack, const std::vector<std::string>& channels)
{
    return pack.bus < channels.size() ? QString::fromStdString(channels[pack.bus])
                                      : PackNames::tr("channel %1").arg(pack.bus + 1);
}

} // namespace

QString packPlace(const binding::PackId& pack, const std::vector<binding::PackId>& packs,
                  const std::vector<std::string>& channels)
{
    const bool isAlone = std::none_of(packs.begin(), packs.end(), [&pack](const binding::PackId& other) {
        return other.baseId == pack.baseId && !binding::samePack(other, pack);
    });
    return isAlone ? hexId(pack.baseId) : PackNames::tr("%1 on %2").arg(hexId(pack.baseId), channelOf(pack, channels));
}

QString packWords(const telemetry::Timeline& timeline, const binding::PackId& pack,
                  const std::vector<std::string>& channels)
{
    QStringList words;
    if (const auto snapshot = timeline.snapshot(pack); snapshot && snapshot->serial.known()) {
        words << PackNames::tr("BMU %1").arg(snapshot->serial.value);
    }
    words << dialectWords(pack.dialect)
          << (channels.size() > 1 ? PackNames::tr("%1 on %2").arg(hexId(pack.baseId), channelOf(pack, channels))
                                  : hexId(pack.baseId));
    return words.join(QStringLiteral(", "));
}

} // namespace packdeck::ui
