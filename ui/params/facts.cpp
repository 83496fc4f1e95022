// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/facts.h"

#include <chrono>

#include <QDateTime>

#include "link/link_status.h"
#include "link/parameter_status.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

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

} // namespace packdeck::ui
