// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/link/fake_can_device.h"

#include <utility>

#include <QMetaObject>

namespace packdeck::link {

std::unique_ptr<QCanBusDevice> FakeBus::makeDevice()
{
    auto device = std::make_unique<FakeCanDevice>(shared_from_this());
    const std::scoped_lock lock(m_mutex);
    m_device = device.get();
    ++m_devicesMade;
    return device;
}

bool FakeBus::post(const std::function<void(FakeCanDevice&)>& job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_device == nullptr) {
        return false;
    }
    return QMetaObject::invokeMethod(
        m_device, [device = m_device, job] { job(*device); }, Qt::QueuedConnection);
}

std::vector<QCanBusFrame> FakeBus::written() const
{
    const std::scoped_lock lock(m_mutex);
    return m_written;
}

int FakeBus::devicesMade() const
{
    const std::scoped_lock lock(m_mutex);
    return m_devicesMade;
}

int FakeBus::resets() const
{
    const std::scoped_lock lock(m_mutex);
    return m_resets;
}

bool FakeBus::hasDevice() const
{
    const std::scoped_lock lock(m_mutex);
    return m_device != nullptr;
}

FakeCanDevice::FakeCanDevice(std::shared_ptr<FakeBus> bus)
    : m_bus(std::move(bus))
{
}

FakeCanDevice::~FakeCanDevice()
{
    const std::scoped_lock lock(m_bus->m_mutex);
    if (m_bus->m_device == this) {
        m_bus->m_device = nullptr;
    }
}

void FakeCanDevice::vanish()
{
    setError(QStringLiteral("unplugged"), ConnectionError);
    setState(UnconnectedState);
}

bool FakeCanDevice::writeFrame(const QCanBusFrame& frame)
{
    if (!m_bus->takesFrames) {
        setError(QStringLiteral("no buffer space"), WriteError);
        return false;
    }
    {
        const std::scoped_lock lock(m_bus->m_mutex);
        m_bus->m_written.push_back(frame);
    }
    Q_EMIT framesWritten(1);
    return true;
}

QString FakeCanDevice::interpretErrorFrame(const QCanBusFrame& errorFrame)
{
    Q_UNUSED(errorFrame)
    return {};
}

QCanBusDeviceInfo FakeCanDevice::deviceInfo() const
{
    return createDeviceInfo(QStringLiteral("fake"), QStringLiteral("wire0"), false, false);
}

void FakeCanDevice::resetController()
{
    const std::scoped_lock lock(m_bus->m_mutex);
    ++m_bus->m_resets;
}

bool FakeCanDevice::hasBusStatus() const
{
    return true;
}

QCanBusDevice::CanBusStatus FakeCanDevice::busStatus()
{
    return m_busStatus;
}

bool FakeCanDevice::open()
{
    switch (m_bus->opening.load()) {
    case FakeBus::Opening::Works:
        setState(ConnectedState);
        return true;
    case FakeBus::Opening::Later:
        return true;
    case FakeBus::Opening::Fails:
        break;
    }
    setError(QStringLiteral("no such wire"), ConnectionError);
    return false;
}

void FakeCanDevice::close()
{
    setState(UnconnectedState);
}

} // namespace packdeck::link
