// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QCanBusDevice>
#include <QList>

#include "link/connect_request.h"
#include "link/plugin_info.h"
#include "text/error.h"

namespace packdeck::link {

/// The one door to QCanBus, which is not thread-safe: all of this belongs to one thread, the link thread. Vendor
/// libraries are loaded here and may take seconds.

/// Every plugin found, its interfaces, and files in the plugin folders that are no usable plugin with the reason.
/// Our own simulated packs, and the replay of logs without an interface, are listed whether or not their plugin files
/// are there. Sorted by name.
[[nodiscard]] QList<PluginInfo> listPlugins();

/// The interface as listPlugins() has it; nothing where the plugin cannot list it.
[[nodiscard]] std::optional<InterfaceInfo> findInterface(const ConnectRequest& request);

/// Whether nothing but computers is on that bus.
[[nodiscard]] bool isVirtual(const ConnectRequest& request);

/// A device that is not connected yet, configured by the request: PluginUnknown and InterfaceUnknown carry what
/// there is, BitrateMissing stands for hardware without a chosen bitrate. On SocketCAN the bitrate is set only when
/// the request has one, own frames come back as local echo, and error frames are delivered.
[[nodiscard]] Result<std::unique_ptr<QCanBusDevice>> makeDevice(const ConnectRequest& request);

} // namespace packdeck::link
