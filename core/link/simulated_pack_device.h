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
struct Scenario;
} // namespace packdeck::sim

namespace packdeck::link {

/// A BMU and a pack behind a QCanBusDevice: connected when open() returns, stamps in epoch microseconds. Lives in the
/// thread that creates it (a worker thread is fine) and needs its event loop. Every open is its own pack from its
/// initial state. Speed, pause, faults and the rules of time-lapse are the sim::Runner's, told through sim::Control.
/// When nobody reads, the incoming list is bounded and later frames are skipped.
class SimulatedPackDevice : public QCanBusDevice
{
    Q_OBJECT

public:
    SimulatedPackDevice(const sim::Config& config, std::shared_ptr<sim::Control> control, QObject* parent = nullptr);
    /// Plays the scenario from every open on.
    SimulatedPackDevice(std::shared_ptr<const sim::Scenario> scenario, std::shared_ptr<sim::Control> control,
                        QObject* parent = nullptr);
    ~SimulatedPackDevice() override;

    /// For `interfaceName` as interfaces() lists it, or the path of a scenario file (.json); else InterfaceUnknown with
    /// the list.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedPackDevice>> create(const QString& interfaceName);

    /// What create() makes the pack of; a scenario without steps for a name of interfaces().
    [[nodiscard]] static Result<std::shared_ptr<const sim::Scenario>> scenarioFor(const QString& interfaceName);

    [[nodiscard]] std::shared_ptr<sim::Control> control() const;

    [[nodiscard]] int bitrate() const; ///< bit/s the unit is configured for

    /// Frames left out in time-lapse or because nobody read, since open(). The device's thread.
    [[nodiscard]] quint64 framesSkipped() const;

    bool writeFrame(const QCanBusFrame& frame) override;
    QString interpretErrorFrame(const QCanBusFrame& errorFrame) override;
    [[nodiscard]] QCanBusDeviceInfo deviceInfo() const override;

    static QList<QCanBusDeviceInfo> interfaces();

protected:
    bool open() override;
    void close() override;

private:
    void advance();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace packdeck::link
