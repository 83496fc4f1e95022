// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace packdeck::link {

/// What the kernel says about a SocketCAN interface (rtnetlink). Linux only.
struct NetworkInterface
{
    std::string kind; ///< "vcan", "can" ...; empty where the driver has none (slcan on older kernels)
    bool isUp = false;
    std::optional<int> bitrate;     ///< bit/s; nothing for vcan and slcan
    std::optional<bool> listenOnly; ///< nothing where the driver has no such mode

    /// No wire behind it. Decided by kind, not by its place in /sys, where the hardware behind slcan looks virtual too.
    [[nodiscard]] bool isVirtual() const { return kind == "vcan" || kind == "vxcan"; }
};

/// Nothing when there is no such interface, or on another system. A few microseconds; no privilege needed.
[[nodiscard]] std::optional<NetworkInterface> queryNetworkInterface(const std::string& name);

} // namespace packdeck::link
