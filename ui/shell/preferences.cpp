// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <algorithm>

#include <QSettings>

namespace packdeck::ui {

namespace {

constexpr int smallestScale = 100;
constexpr int largestScale = 200;
constexpr int largestStart = 1;

constexpr auto themeKey = "view/theme";
constexpr auto languageKey = "view/language";
constexpr auto scaleKey = "view/scalePercent";
constexpr auto firstNodeKey = "view/firstNode";
constexpr auto firstCellKey = "view/firstCell";
constexpr auto chargeSignKey = "view/chargeIsNegative";
constexpr auto wireSignKey = "pack/negativeCurrentCharges";
constexpr auto pluginKey = "connection/plugin";
constexpr auto interfaceKey = "connection/interface";
constexpr auto bitrateKey = "connection/bitrate";
constexpr auto baseIdKey = "connection/baseId";

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences p;
    p.theme = Theme::parse(settings.value(key(themeKey)).toString()).value_or(ThemeKind::Light);
    p.language = settings.value(key(languageKey)).toString();
    p.scalePercent = std::clamp(settings.value(key(scaleKey), smallestScale).toInt(), smallestScale, largestScale);
    const binding::CellNaming usual;
    const auto start = [&settings](const char* name, int fallback) {
        return static_cast<std::uint8_t>(std::clamp(settings.value(key(name), fallback).toInt(), 0, largestStart));
    };
    p.view.naming = binding::CellNaming(start(firstNodeKey, usual.firstNode()), start(firstCellKey, usual.firstCell()));
    p.view.chargeIsNegative = settings.value(key(chargeSignKey), true).toBool();
    p.wireNegativeCharges = settings.value(key(wireSignKey), true).toBool();
    p.lastConnection.request.plugin =
        settings.value(key(pluginKey), QString::fromLatin1(link::packdeckPluginName)).toString();
    p.lastConnection.request.interfaceName = settings.value(key(interfaceKey), QStringLiteral("sim0")).toString();
    p.lastConnection.request.bitrate = settings.value(key(bitrateKey), 0).toInt();
    p.lastConnection.baseId = static_cast<std::uint16_t>(settings.value(key(baseIdKey), d1000::defaultBaseId).toUInt());
    return p;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(key(themeKey), Theme::name(theme));
    settings.setValue(key(languageKey), language);
    settings.setValue(key(scaleKey), scalePercent);
    settings.setValue(key(firstNodeKey), view.naming.firstNode());
    settings.setValue(key(firstCellKey), view.naming.firstCell());
    settings.setValue(key(chargeSignKey), view.chargeIsNegative);
    settings.setValue(key(wireSignKey), wireNegativeCharges);
    settings.setValue(key(pluginKey), lastConnection.request.plugin);
    settings.setValue(key(interfaceKey), lastConnection.request.interfaceName);
    settings.setValue(key(bitrateKey), lastConnection.request.bitrate);
    settings.setValue(key(baseIdKey), lastConnection.baseId);
}

} // namespace packdeck::ui
