// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/fault_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include <QCoreApplication>

#include "bmu/task_monitor.h"
#include "d1000/contactor.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct Group
{
    const char* title;
    std::vector<std::string_view> beginnings; ///< of the faults' names
};

// The first that fits; what fits none stands in the last.
const std::vector<Group>& groups()
{
    static const std::vector<Group> all{
        {QT_TRANSLATE_NOOP("FaultGroup", "Cells and their monitoring"),
         {"node", "chain", "cell", "hot", "sense", "converter", "crc", "balance", "thermal-runaway"}},
        {QT_TRANSLATE_NOOP("FaultGroup", "Temperature"), {"thermistor", "coolant", "soaked", "ambient"}},
        {QT_TRANSLATE_NOOP("FaultGroup", "Contactors"), {"contactor", "auxiliary"}},
        {QT_TRANSLATE_NOOP("FaultGroup", "Precharge and load"), {"precharge", "load"}},
        {QT_TRANSLATE_NOOP("FaultGroup", "Junction unit and current"), {"bju", "current", "shunt", "battery"}},
        {QT_TRANSLATE_NOOP("FaultGroup", "Charging"), {"charger", "evcc"}},
        {QT_TRANSLATE_NOOP("FaultGroup", "Interlock and enclosure"),
         {"hvil", "isolation", "enclosure", "pressure", "humidity", "voc", "nox"}},
        {QT_TRANSLATE_NOOP("FaultGroup", "Bus, supply and processor"), {}},
    };
    return all;
}

} // namespace

QString faultText(sim::Fault fault)
{
    return translated("Fault", sim::info(fault).text);
}

QString placeText(sim::FaultIndex kind, std::uint16_t index, const ViewSettings& settings)
{
    switch (kind) {
    case sim::FaultIndex::Node:
        return name(settings, units::NodeIndex{static_cast<std::uint8_t>(index)});
    case sim::FaultIndex::Cell:
        return name(settings, units::cellAt(index));
    case sim::FaultIndex::Sensor:
        return name(settings, units::sensorAt(index));
    case sim::FaultIndex::Contactor:
        if (index < d1000::contactorCount) {
            const auto contactor = static_cast<d1000::Contactor>(index);
            return QStringLiteral("%1 %2").arg(QString::number(d1000::number(contactor)),
                                               translated("Contactor", d1000::label(contactor)));
        }
        break;
    case sim::FaultIndex::Task:
        return translated("Task", bmu::name(static_cast<bmu::Task>(index)));
    case sim::FaultIndex::None:
        break;
    }
    return {};
}

QString describe(const sim::FaultSetting& setting, const ViewSettings& settings)
{
    const sim::FaultInfo& info = sim::info(setting.fault);
    QString text = faultText(setting.fault);
    const QString place = placeText(info.index, setting.index, settings);
    if (!place.isEmpty()) {
        text += QStringLiteral(", ") + place;
    }
    if (setting.fault == sim::Fault::SecondCommander) {
        text += QStringLiteral(", ") + QString::fromUtf8(d1000::name(setting.command).data());
    }
    if (!info.unit.empty()) {
        constexpr double hundreds = 100.0;
        const int decimals = std::fabs(setting.value) >= hundreds ? 0 : std::fabs(setting.value) >= 1.0 ? 2 : 3;
        text += QStringLiteral(", %1 %2").arg(
            number(setting.value, decimals),
            QString::fromUtf8(info.unit.data(), static_cast<qsizetype>(info.unit.size())));
    }
    return text;
}

std::vector<FaultGroup> faultGroups()
{
    std::vector<FaultGroup> result;
    result.reserve(groups().size());
    for (const Group& group : groups()) {
        result.push_back({QCoreApplication::translate("FaultGroup", group.title), {}});
    }
    for (std::size_t i = 0; i < sim::faultKindCount; ++i) {
        const auto fault = static_cast<sim::Fault>(i);
        const std::string_view faultName = sim::info(fault).name;
        const auto fits = [faultName](const Group& group) {
            return std::any_of(
                group.beginnings.begin(), group.beginnings.end(),
                [faultName](std::string_view beginning) { return faultName.substr(0, beginning.size()) == beginning; });
        };
        const auto found = std::find_if(groups().begin(), groups().end(), fits);
        const auto index = std::min(static_cast<std::size_t>(found - groups().begin()), result.size() - 1);
        result[index].faults.push_back(fault);
    }
    return result;
}

} // namespace packdeck::ui
