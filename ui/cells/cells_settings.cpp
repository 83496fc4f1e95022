// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cells/cells_settings.h"

#include <algorithm>

#include <QJsonDocument>
#include <QSettings>

namespace packdeck::ui {

namespace {

const QLatin1String modeKey("cells/mode");
const QLatin1String deviationKey("cells/deviationRange_mV");
const QLatin1String temperatureKey("cells/temperatureRange_dK");
const QLatin1String voltageKey("cells/voltageRange_mV");
const QLatin1String lessMedianKey("cells/lessMedianChange");
const QLatin1String stringsKey("cells/stringStarts");
const QLatin1String sensorsKey("cells/sensorMap");

template <typename T>
bool isOneOf(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

const std::vector<int>& deviationRanges_mV()
{
    static const std::vector<int> ranges{20, 50, 100};
    return ranges;
}

const std::vector<int>& temperatureRanges_dK()
{
    static const std::vector<int> ranges{50, 100, 200};
    return ranges;
}

const std::vector<GridRange>& voltageRanges_mV()
{
    // Titanate, iron phosphate, and the oxides of nickel, manganese and cobalt.
    static const std::vector<GridRange> ranges{{1500, 2800}, {2500, 3650}, {2500, 4250}};
    return ranges;
}

CellsSettings CellsSettings::load(QSettings& settings)
{
    CellsSettings result;
    GridOptions& options = result.options;
    const int mode = settings.value(modeKey, 0).toInt();
    if (mode >= 0 && mode < gridModeCount) {
        options.mode = static_cast<GridMode>(mode);
    }
    const int deviation = settings.value(deviationKey).toInt();
    if (isOneOf(deviationRanges_mV(), deviation)) {
        options.deviationRange_mV = deviation;
    }
    const int temperature = settings.value(temperatureKey).toInt();
    if (isOneOf(temperatureRanges_dK(), temperature)) {
        options.temperatureRange_dK = temperature;
    }
    const QStringList voltage = settings.value(voltageKey).toString().split(QLatin1Char(' '));
    for (const GridRange& range : voltageRanges_mV()) {
        if (voltage.size() == 2 && range == GridRange{voltage[0].toInt(), voltage[1].toInt()}) {
            options.voltageRange_mV = range;
        }
    }
    options.lessMedianChange = settings.value(lessMedianKey, false).toBool();
    options.strings = StringStarts::parse(settings.value(stringsKey).toString());
    result.sensorEdits = QJsonDocument::fromJson(settings.value(sensorsKey).toByteArray()).object();
    return result;
}

void CellsSettings::save(QSettings& settings) const
{
    settings.setValue(modeKey, static_cast<int>(options.mode));
    settings.setValue(deviationKey, options.deviationRange_mV);
    settings.setValue(temperatureKey, options.temperatureRange_dK);
    settings.setValue(voltageKey,
                      QStringLiteral("%1 %2").arg(options.voltageRange_mV.low).arg(options.voltageRange_mV.high));
    settings.setValue(lessMedianKey, options.lessMedianChange);
    settings.setValue(stringsKey, options.strings.toText());
    settings.setValue(sensorsKey, QJsonDocument(sensorEdits).toJson(QJsonDocument::Compact));
}

} // namespace packdeck::ui
