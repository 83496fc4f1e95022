// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/facts.h"

#include <chrono>

#include <QCoreApplication>
#include <QDateTime>

#include "binding/dialect.h"
#include "link/link_status.h"
#include "link/parameter_status.h"
#include "params/metadata_shelf.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

namespace {

struct Doubt
{
    Q_DECLARE_TR_FUNCTIONS(Doubt)
};

} // namespace

commissioning::Facts factsOf(const Moment& moment, const params::ParameterSet& parameters)
{
    commissioning::Facts facts{.pack = *moment.snapshot, .naming = moment.settings.naming, .parameters = &parameters};
    if (moment.control != nullptr) {
        facts.precharge = &moment.control->precharge;
    }
    if (moment.link != nullptr) {
        facts.bitrate = moment.link->bitrate;
    }
    if (moment.parameters != nullptr) {
        facts.hasService = moment.parameters->unavailable.id != control::PhraseId::RefusedServiceNone;
        if (const params::DeviceImage* const device = moment.parameters->device.get(); device != nullptr) {
            facts.serviceSerial = device->serial;
            facts.unsaved = device->unsaved;
        }
    }
    facts.wallTime = isoTime(moment.wallNow);
    facts.simulated = moment.simulated;
    return facts;
}

QString text(const commissioning::Words& words)
{
    return QString::fromStdString(fillTemplate(translated("Commissioning", words.text).toStdString(), words.arguments));
}

std::string isoTime(units::WallTime time)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(milliseconds.count(), Qt::UTC).toString(Qt::ISODate).toStdString();
}

QString doubtAbout(const params::MetadataShelf& shelf, const telemetry::PackSnapshot& pack)
{
    if (pack.id.dialect == binding::Dialect::Unknown) {
        return {};
    }
    const std::string_view name = binding::name(pack.id.dialect);
    const QString dialect = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    if (!shelf.choose(name).fits) {
        return Doubt::tr("\u26a0 nothing describes the parameters of %1: those of "
                         "another firmware are shown")
            .arg(dialect);
    }
    if (!pack.dialectAssumed) {
        return {};
    }
    if (!pack.firmware.known()) {
        return Doubt::tr("\u26a0 the unit has not told its firmware: %1 is assumed").arg(dialect);
    }
    const telemetry::Firmware& told = pack.firmware.value;
    return Doubt::tr("\u26a0 firmware %1.%2.%3 is not known: %4 is assumed")
        .arg(told.major)
        .arg(told.minor)
        .arg(told.patch)
        .arg(dialect);
}

} // namespace packdeck::ui
