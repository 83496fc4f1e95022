// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCanBusFactory>
#include <QObject>

namespace packdeck {

/// The QCanBus plugin "packdeck-replay": logs for any Qt program. The interface is a file, so there is none to list.
class ReplayFactory : public QObject, public QCanBusFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QCanBusFactory" FILE "replay.json")
    Q_INTERFACES(QCanBusFactory)

public:
    QList<QCanBusDeviceInfo> availableDevices(QString* errorMessage) const override;
    QCanBusDevice* createDevice(const QString& interfaceName, QString* errorMessage) const override;
};

} // namespace packdeck
