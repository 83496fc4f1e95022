// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pack_abilities.h"

#include <algorithm>
#include <bitset>
#include <map>

#include "telemetry/pack_snapshot.h"

namespace packdeck::ui {

namespace {

using Quantities = std::bitset<binding::quantityCount>;

Quantities publishedBy(binding::Dialect dialect)
{
    Quantities published;
    for (const std::string_view name : binding::expectedSignals(dialect)) {
        published.set(static_cast<std::size_t>(binding::meaningOf(name).quantity));
    }
    return published;
}

} // namespace

bool publishes(binding::Dialect dialect, binding::Quantity quantity)
{
    using binding::Dialect;
    static const std::map<Dialect, Quantities> published{{Dialect::V1_2, publishedBy(Dialect::V1_2)},
                                                         {Dialect::V1_1, publishedBy(Dialect::V1_1)},
                                                         {Dialect::Gen1, publishedBy(Dialect::Gen1)}};
    const auto found = published.find(dialect);
    return found == published.end() || found->second.test(static_cast<std::size_t>(quantity));
}

bool hasNoSensor(const telemetry::PackSnapshot& pack)
{
    if (pack.layout.sensorCount() > 0 || pack.reportedMaxTemperature.known()) {
        return false;
    }
    if (pack.configuredSensors.known()) {
        return pack.configuredSensors.value == 0;
    }
    const auto isTold = [](const telemetry::SensorView& sensor) { return sensor.raw != 0; };
    return pack.id.dialect == binding::Dialect::Gen1 && std::any_of(pack.sensors.begin(), pack.sensors.end(), isTold);
}

} // namespace packdeck::ui
