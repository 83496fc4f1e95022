// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/plugins.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/exit_code.h"
#include "link/plugin_registry.h"

namespace packdeck::ctl {

namespace {

nlohmann::json toJson(const link::PluginInfo& plugin)
{
    nlohmann::json interfaces = nlohmann::json::array();
    for (const link::InterfaceInfo& info : plugin.interfaces) {
        interfaces.push_back({{"name", info.name.toStdString()},
                              {"description", info.description.toStdString()},
                              {"serial", info.serialNumber.toStdString()},
                              {"virtual", info.isVirtual},
                              {"bitrate", info.bitrate > 0 ? nlohmann::json(info.bitrate) : nlohmann::json()}});
    }
    return {{"plugin", plugin.name.toStdString()},
            {"interfaces", interfaces},
            {"error", plugin.error ? nlohmann::json(toEnglish(*plugin.error)) : nlohmann::json()}};
}

void printText(const link::PluginInfo& plugin)
{
    fmt::print("{}\n", plugin.name.toStdString());
    if (plugin.error) {
        fmt::print("    cannot be used: {}\n", toEnglish(*plugin.error));
    } else if (plugin.interfaces.isEmpty()) {
        fmt::print("    no interface present\n");
    }
    for (const link::InterfaceInfo& info : plugin.interfaces) {
        fmt::print("    {:<12} {}{}\n", info.name.toStdString(), info.isVirtual ? "virtual  " : "",
                   info.description.toStdString());
    }
}

} // namespace

int plugins(bool json)
{
    for (const link::PluginInfo& plugin : link::listPlugins()) {
        if (json) {
            fmt::print("{}\n", toJson(plugin).dump());
        } else {
            printText(plugin);
        }
    }
    return done;
}

} // namespace packdeck::ctl
