// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace packdeck::link {

/// The plugin name under which our own simulated packs are offered.
inline constexpr auto packdeckPluginName = "packdeck";

/// The plugin name under which logs are replayed; the interface is a file.
inline constexpr auto replayPluginName = "packdeck-replay";

/// What to connect to: a QCanBus plugin and one of its interfaces ("interface" itself is a macro on Windows).
struct ConnectRequest
{
    QString plugin;
    QString interfaceName;
    int bitrate = 0; ///< bit/s; 0: as the interface has it (SocketCAN, virtual ones). Hardware needs one.

    bool operator==(const ConnectRequest&) const = default;
};

} // namespace packdeck::link
