// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include <QCanBusDevice>
#include <QCanBusFrame>

#include "can/frame.h"

namespace packdeck::link {

class FakeCanDevice;

/// The test's hand on whatever FakeCanDevice a Session has opened, across threads.
class FakeBus : public std::enable_shared_from_this<FakeBus>
{
public:
    enum class Opening { Works, Fails, Later };

    [[nodiscard]] std::unique_ptr<QCanBusDevice> makeDevice();

    /// Runs `job` in the device's thread; false while no device exists.
    bool post(const std::function<void(FakeCanDevice&)>& job);

    [[nodiscard]] std::vector<QCanBusFrame> written() const;
    [[nodiscard]] int devicesMade() const;
    [[nodiscard]] int resets() const;
    [[nodiscard]] bool hasDevice() const;

    std::atomic<Opening> opening = Opening::Works;
    std::atomic<bool> takesFrames = true;

private:
    friend class FakeCanDevice;

    mutable std::mutex m_mutex;
    FakeCanDevice* m_device = nullptr;
    std::vector<QCanBusFrame> m_written;
    int m_devicesMade = 0;
    int m_resets = 0;
};

/// A QCanBusDevice that does what a test says.
class FakeCanDevice : public QCanBusDevice
{
    Q_OBJECT

public:
    explicit FakeCanDevice(std::shared_ptr<FakeBus> bus);
    ~FakeCanDevice() override;

    void deliver(const QList<QCanBusFrame>& frames) { enqueueReceivedFrames(frames); }

    void fail(const QString& text, CanBusError kind) { setError(text, kind); }

    /// As a dongle that is pulled out.
    void vanish();

    /// Ends Opening::Later.
    void nowConnected() { setState(ConnectedState); }

    void setBusStatus(CanBusStatus status) { m_busStatus = status; }

    bool writeFrame(const QCanBusFrame& frame) override;
    QString interpretErrorFrame(const QCanBusFrame& errorFrame) override;
    [[nodiscard]] QCanBusDeviceInfo deviceInfo() const override;
    void resetController() override;
    [[nodiscard]] bool hasBusStatus() const override;
    CanBusStatus busStatus() override;

protected:
    bool open() override;
    void close() override;

private:
    std::shared_ptr<FakeBus> m_bus;
    CanBusStatus m_busStatus = CanBusStatus::Unknown;
};

} // namespace packdeck::link
