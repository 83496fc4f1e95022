// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulated_pack_factory.h"

#include "link/simulated_pack_device.h"

namespace packdeck {

namespace {

void report(QString* errorMessage, const QString& text)
{
    if (errorMessage != nullptr) {
        *errorMessage = text;
    }
}

} // namespace

QList<QCanBusDeviceInfo> SimulatedPackFactory::availableDevices(QString* errorMessage) const
{
    report(errorMessage, {});
    return link::SimulatedPackDevice::interfaces();
}

QCanBusDevice* SimulatedPackFactory::createDevice(const QString& interfaceName, QString* errorMessage) const
{
    auto device = link::SimulatedPackDevice::create(interfaceName);
    report(errorMessage, device ? QString() : QString::fromStdString(toEnglish(device.error())));
    return device ? device->release() : nullptr;
}

} // namespace packdeck
