// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QCanBusDevice>
#include <QCanBusDeviceInfo>
#include <QList>

#include "text/error.h"

namespace packdeck::sim {
struct Config;
class Control;
} // namespace packdeck::sim

namespace packdeck::link {

/// A BMU and a pack behind a QCanBusDevice: connected when open() returns, real time unless its sim::Control says
/// otherwise, stamps in epoch microseconds. Lives in the thread that creates it (a worker thread is fine) and needs
/// its event loop. Every open is its own pack from its initial state.
///
/// At any speed but 1x frames are thinned to whole scans (see ScanLimiter) and the last command written is repeated
/// inside, in simulated time, for as long as the writer repeats it in real time (see VirtualControlUnit).
/// When nobody reads, the incoming list is bounded and later frames are skipped.
class SimulatedPackDevice : public QCanBusDevice
{
    Q_OBJECT

public:
    SimulatedPackDevice(const sim::Config& config, std::shared_ptr<sim::Control> control, QObject* parent = nullptr);
    ~SimulatedPackDevice() override;

    /// For `interfaceName` as simulatedPackInterfaces() lists it; else InterfaceUnknown with the list.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedPackDevice>> create(const QString& interfaceName);

    [[nodiscard]] std::shared_ptr<sim::Control> control() const;

    /// Frames left out in time-lapse or because nobody read. Any thread.
    [[nodiscard]] quint64 framesSkipped() const;

    bool writeFrame(const QCanBusFrame& frame) override;
    QString interpretErrorFrame(const QCanBusFrame& errorFrame) override;
    [[nodiscard]] QCanBusDeviceInfo deviceInfo() const override;

    static QList<QCanBusDeviceInfo> interfaces();

protected:
    bool open() override;
    void close() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace packdeck::link
