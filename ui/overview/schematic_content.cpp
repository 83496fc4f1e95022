// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/schematic_content.h"

#include <QCoreApplication>

#include "binding/dialect.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/shell/pack_abilities.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct Schematic
{
    Q_DECLARE_TR_FUNCTIONS(Schematic)
};

template <typename T, typename Text>
SchematicValue plainValue(const telemetry::Reading<T>& reading, units::Timestamp now, Text&& toText)
{
    SchematicValue value;
    if (!reading.known()) {
        value.text = Schematic::tr("not received");
        value.hatched = true;
        return value;
    }
    value.text = toText(reading.value);
    if (!reading.isFresh()) {
        value.hatched = true;
        value.second = Schematic::tr("%1 old").arg(age(reading.age(now)));
    }
    return value;
}

// U2 and U3 hang in the air while their negative contactor is open: no number then but the last good one.
SchematicValue referencedValue(const telemetry::Reading<units::Millivolts>& reading, bool referenced,
                               const telemetry::Reading<units::Millivolts>& last, int contactor, const Moment& moment)
{
    const auto inVolts = [](units::Millivolts v) { return Schematic::tr("%1 V").arg(volts(v)); };
    if (referenced) {
        return plainValue(reading, moment.now, inVolts);
    }
    SchematicValue value;
    value.hatched = true;
    value.text = Schematic::tr("not measured (contactor %1 open)").arg(contactor);
    if (last.known()) {
        value.second = Schematic::tr("last %1 at %2").arg(inVolts(last.value), wallTime(moment, last.at));
    }
    return value;
}

} // namespace

SchematicContent schematicContent(const Moment& moment)
{
    static const telemetry::PackSnapshot nothing{};
    const telemetry::PackSnapshot& s = moment.snapshot ? *moment.snapshot : nothing;
    SchematicContent content;
    content.battery =
        plainValue(s.batteryVoltage, s.now, [](units::Millivolts v) { return Schematic::tr("%1 V").arg(volts(v)); });
    content.load = referencedValue(s.loadVoltage, s.loadVoltageReferenced, s.lastReferencedLoadVoltage, 1, moment);
    content.charger =
        referencedValue(s.auxiliaryVoltage, s.chargerVoltageReferenced, s.lastReferencedChargerVoltage, 4, moment);
    if (!publishes(s.id.dialect, binding::Quantity::LoadVoltage)) {
        content.load = {};
        content.load.published = false;
    }
    content.current = plainValue(s.current, s.now, [&moment](units::Milliamps i) {
        return Schematic::tr("%1 A").arg(amps(i, moment.settings));
    });
    if (s.current.isFresh()) {
        content.current.second = directionWord(direction(s.current.value));
    }
    for (std::size_t index = 0; index < d1000::contactorCount; ++index) {
        const telemetry::ContactorView& view = s.contactors[index];
        SchematicContactor& out = content.contactors[index];
        out.number = binding::contactorNumber(s.id.dialect, static_cast<d1000::Contactor>(index));
        out.position = positionWord(view);
        out.command = Schematic::tr("command %1").arg(commandWord(view));
        out.source = sourceWord(view.source);
        if (view.source != telemetry::ContactorSource::Unknown || view.operations > 0) {
            out.source = Schematic::tr("%1 \u00b7 %2\u00d7").arg(out.source).arg(view.operations);
        }
        out.closed = view.position == telemetry::ContactorPosition::Closed ||
                     view.position == telemetry::ContactorPosition::Welded;
        out.fault = view.position == telemetry::ContactorPosition::Welded ||
                    view.position == telemetry::ContactorPosition::FaultOpen;
        out.unknown = view.position == telemetry::ContactorPosition::Unknown;
    }
    return content;
}

} // namespace packdeck::ui
