// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulated_pack_factory.h"

#include "link/control_server.h"
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
    // For programs that know nothing of PackDeck: the control channel is asked for from outside, by its name.
    const QString control = qEnvironmentVariable("PACKDECK_SIM_CONTROL");
    if (device && !control.isEmpty()) {
        auto server = link::ControlServer::listen(control);
        if (!server) {
            device = tl::unexpected<Error>(server.error());
        } else {
            (*server)->setControl((*device)->control());
            (*server).release()->setParent(device->get());
        }
    }
    report(errorMessage, device ? QString() : QString::fromStdString(toEnglish(device.error())));
    return device ? device->release() : nullptr;
}

} // namespace packdeck
