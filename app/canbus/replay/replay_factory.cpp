// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "replay_factory.h"

#include "link/replay_device.h"

namespace packdeck {

QList<QCanBusDeviceInfo> ReplayFactory::availableDevices(QString* errorMessage) const
{
    if (errorMessage != nullptr) {
        errorMessage->clear();
    }
    return {};
}

QCanBusDevice* ReplayFactory::createDevice(const QString& interfaceName, QString* errorMessage) const
{
    auto device = link::ReplayDevice::create(interfaceName);
    if (errorMessage != nullptr) {
        *errorMessage = device ? QString() : QString::fromStdString(toEnglish(device.error()));
    }
    return device ? device->release() : nullptr;
}

} // namespace packdeck
