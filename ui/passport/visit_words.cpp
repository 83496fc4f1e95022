// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/visit_words.h"

#include <algorithm>
#include <cmath>

#include "link/parameter_status.h"
#include "params/parameter_file.h"
#include "ui/passport/passport_desk.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr qsizetype namedCells = 3;
constexpr qsizetype namedReasons = 3;

QString spreadText(const std::optional<double>& spread_mV)
{
    return spread_mV ? number(*spread_mV, 0) : QStringLiteral("?");
}

QString countText(const std::optional<unsigned>& count)
{
    return count ? QString::number(*count) : QStringLiteral("?");
}

void addReasons(const passport::Visit& then, const passport::Visit& now, VisitChange& change)
{
    QStringList names;
    for (const std::string& name : passport::newReasons(then, now)) {
        names << QString::fromStdString(name);
    }
    if (names.isEmpty()) {
        return;
    }
    const QStringList named = names.mid(0, namedReasons);
    const auto further = names.size() - named.size();
    change.parts << PassportDesk::tr("new reasons: %1").arg(named.join(QStringLiteral(", "))) +
                        (further > 0 ? PassportDesk::tr(" and %1 more").arg(further) : QString());
    change.all << names;
}

void addCells(const passport::Visit& then, const passport::Visit& now, const binding::CellNaming& naming,
              VisitChange& change)
{
    change.parts << PassportDesk::tr("spread at rest %1 \u2192 %2 mV")
                        .arg(spreadText(then.spread_mV), spreadText(now.spread_mV));
    QStringList cells;
    for (const auto& cell : analysis::compare(passport::standOf(then), passport::standOf(now))) {
        if (const auto moved = cell.change_mV(); moved && std::abs(*moved) >= worthNaming_mV) {
            cells << QString::fromStdString(analysis::changeText(cell, naming));
        }
    }
    change.all << cells;
    change.parts << (cells.isEmpty() ? PassportDesk::tr("no cell moved by %1 mV").arg(worthNaming_mV)
                                     : cells.mid(0, namedCells).join(QStringLiteral(", ")));
}

void addFigures(const passport::Visit& then, const passport::Visit& now, VisitChange& change)
{
    if (then.resistance_mohm && now.resistance_mohm) {
        change.parts << PassportDesk::tr("resistance of a cell %1 \u2192 %2 m\u03a9")
                            .arg(number(*then.resistance_mohm, 2), number(*now.resistance_mohm, 2));
    }
    if (then.operations || now.operations) {
        change.parts << PassportDesk::tr("contactors closed %1 \u2192 %2 times")
                            .arg(countText(then.operations), countText(now.operations));
    }
    if (then.openingsUnderLoad.value_or(0) > 0 || now.openingsUnderLoad.value_or(0) > 0) {
        change.parts << PassportDesk::tr("opened under load %1 \u2192 %2 times")
                            .arg(countText(then.openingsUnderLoad), countText(now.openingsUnderLoad));
    }
    if (!then.parameters.empty() && !now.parameters.empty() && then.parameters != now.parameters) {
        change.parts << PassportDesk::tr("other parameters");
    }
}

} // namespace

VisitChange changeSince(const passport::Visit& then, const passport::Visit* now, const binding::CellNaming& naming)
{
    VisitChange change;
    if (now != nullptr) {
        addReasons(then, *now, change);
    }
    if (now != nullptr && now->spread_mV) {
        addCells(then, *now, naming, change);
    } else {
        change.parts << PassportDesk::tr("spread then %1 mV; compared once the pack has rested for a minute")
                            .arg(spreadText(then.spread_mV));
    }
    if (now != nullptr) {
        addFigures(then, *now, change);
    }
    return change;
}

QString visitTime(units::WallTime at)
{
    return toDateTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QStringList worstOf(const passport::Visit& visit, const binding::CellNaming& naming)
{
    QStringList worst;
    for (const analysis::CellStand& cell : passport::worstCells(visit)) {
        worst << PassportDesk::tr("%1 %2 mV")
                     .arg(QString::fromStdString(naming.cell(cell.cell)), signedNumber(*cell.deviation_mV, 0));
    }
    return worst;
}

QStringList reasonsOf(const passport::Visit& visit)
{
    QStringList reasons;
    for (const auto& [name, times] : visit.reasons) {
        reasons << QString::fromStdString(name) + (times > 1 ? QStringLiteral(" (%1)").arg(times) : QString());
    }
    return reasons;
}

std::string parameterChecksum(const link::ParameterStatus* status)
{
    if (status == nullptr || status->device == nullptr || status->device->metadata == nullptr) {
        return {};
    }
    const params::DeviceImage& device = *status->device;
    const auto file = params::ParameterFile::of(*device.metadata, [&device](std::size_t i) {
        return i < device.values.size() && device.values[i] ? &*device.values[i] : nullptr;
    });
    return file.entries.empty() ? std::string() : file.checksum(); // an image is there before anything is read
}

} // namespace packdeck::ui
