// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QList>
#include <QMetaType>
#include <QString>

#include "text/error.h"

namespace packdeck::link {

/// One interface that a plugin offers at this moment. Others may exist that it cannot list (a remote virtualcan).
struct InterfaceInfo
{
    QString name;
    QString description;
    QString serialNumber;
    bool isVirtual = false; ///< no wire behind it: a simulated pack, vcan. slcan is hardware even if Qt says otherwise
    bool hasFd = false;
    int bitrate = 0; ///< bit/s as the interface is configured now; 0 where nobody tells
};

/// A QCanBus plugin found, with what it offers or why it cannot be used.
struct PluginInfo
{
    QString name;
    QList<InterfaceInfo> interfaces;
    std::optional<Error> error; ///< the loader's or the vendor library's own words as an argument
};

} // namespace packdeck::link

Q_DECLARE_METATYPE(packdeck::link::PluginInfo)
