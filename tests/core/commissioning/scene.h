// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>

#include "commissioning/checklist.h"
#include "core/params/shipped.h"

namespace packdeck::test {

/// A healthy pack of two nodes at rest, as a unit would tell it, to be spoilt one thing at a time.
class Scene
{
public:
    static constexpr std::size_t nodes = 2;
    static constexpr std::size_t cellsPerNode = 14;
    static constexpr std::size_t sensorsPerNode = 4;

    Scene()
        : parameters(defaultSet(metadata()))
    {
        set("numCMUNodes", {nodes});
        params::RawValue cells(units::maxNodes, 10);
        std::fill_n(cells.begin(), nodes, cellsPerNode);
        set("nodeNumCells", cells);
        pack.now = units::Timestamp(std::chrono::seconds(10));
        tell(pack.serial, 1234U);
        tell(pack.deviceType, 4472U);
        tell(pack.firmware, {1, 2, 0, 7});
        tell(pack.state, d1000::State::Idle);
        tell(pack.configuredNodes, nodes);
        tell(pack.connectedNodes, nodes);
        tell(pack.configuredCells, nodes * cellsPerNode);
        tell(pack.connectedCells, nodes * cellsPerNode);
        tell(pack.configuredSensors, nodes * sensorsPerNode);
        tell(pack.connectedSensors, nodes * sensorsPerNode);
        tell(pack.reasons, 0U);
        tell(pack.prechargeFailures, 0);
        tell(pack.contactorFaults, 0);
        tell(pack.current, units::Milliamps(20));
        tell(pack.batteryVoltage, units::Millivolts(3700 * static_cast<int>(nodes * cellsPerNode)));
        pack.contactorsTogether = telemetry::ContactorsTogether::AllOpen;
        pack.frames = 1000;
        pack.layout.nodeCount = nodes;
        for (std::size_t node = 0; node < nodes; ++node) {
            pack.layout.cellsOfNode[node] = cellsPerNode;
            pack.layout.sensorsOfNode[node] = sensorsPerNode;
            pack.nodes[node].present = true;
            pack.nodes[node].freshness = telemetry::Freshness::Fresh;
            tell(pack.nodes[node].connectedCells, cellsPerNode);
            for (std::uint8_t i = 0; i < cellsPerNode; ++i) {
                telemetry::CellView& cell = pack.cells[slotOf(node, i)];
                cell.quality = telemetry::CellQuality::Good;
                tell(cell.voltage, units::Millivolts(3700));
            }
            for (std::uint8_t i = 0; i < sensorsPerNode; ++i) {
                telemetry::SensorView& sensor =
                    pack.sensors[units::slot(units::SensorIndex{{static_cast<std::uint8_t>(node)}, i})];
                sensor.quality = telemetry::CellQuality::Good;
                tell(sensor.temperature, units::DeciCelsius(220));
            }
        }
        for (auto& flag : pack.hvil) {
            tell(flag, false);
        }
        for (telemetry::ContactorView& contactor : pack.contactors) {
            contactor.source = telemetry::ContactorSource::Feedback;
            contactor.position = telemetry::ContactorPosition::Open;
            contactor.commanded = telemetry::ContactorPosition::Open;
        }
        summarise();
    }

    static const std::shared_ptr<const params::Metadata>& metadata()
    {
        static const auto shipped = shippedMetadata();
        return shipped;
    }

    static std::size_t slotOf(std::size_t node, std::uint8_t position)
    {
        return units::slot(units::CellIndex{{static_cast<std::uint8_t>(node)}, position});
    }

    template <typename T, typename V>
    void tell(telemetry::Reading<T>& reading, const V& value)
    {
        reading = {static_cast<T>(value), pack.now, telemetry::Freshness::Fresh};
    }

    void tell(telemetry::Reading<telemetry::Firmware>& reading, const telemetry::Firmware& value)
    {
        reading = {value, pack.now, telemetry::Freshness::Fresh};
    }

    void set(const char* name, const params::RawValue& value)
    {
        parameters.setDevice(indexOf(*metadata(), name), value);
    }

    void setFile(const char* name, const params::RawValue& value)
    {
        parameters.setFile(indexOf(*metadata(), name), value);
    }

    /// What telemetry would sum up.
    void summarise()
    {
        auto& statistics = pack.cellStatistics;
        statistics = {};
        double sum = 0;
        for (std::size_t slot = 0; slot < pack.cells.size(); ++slot) {
            const telemetry::CellView& cell = pack.cells[slot];
            if (!cell.isMeasured()) {
                continue;
            }
            if (statistics.count == 0 || cell.voltage.value > statistics.max) {
                statistics.max = cell.voltage.value;
                statistics.maxCell = units::cellAt(slot);
            }
            if (statistics.count == 0 || cell.voltage.value < statistics.min) {
                statistics.min = cell.voltage.value;
                statistics.minCell = units::cellAt(slot);
            }
            sum += cell.voltage.value.value();
            ++statistics.count;
        }
        statistics.mean_mV = statistics.count > 0 ? sum / statistics.count : 0.0;
        statistics.median = units::Millivolts(3700);
        statistics.spread = statistics.max - statistics.min;
        pack.sensorStatistics = {};
        pack.sensorStatistics.count = nodes * sensorsPerNode;
        pack.sensorStatistics.median = units::DeciCelsius(220);
    }

    [[nodiscard]] commissioning::Facts facts() const
    {
        commissioning::Facts facts{.pack = pack, .naming = naming, .parameters = &parameters, .precharge = &precharge};
        facts.bitrate = 500'000;
        facts.hasService = true;
        facts.serviceSerial = 1234;
        facts.unsaved = false;
        facts.wallTime = "2026-11-28T12:00:00Z";
        return facts;
    }

    /// Time passes, every value stays and is told again.
    void pass(units::Duration duration)
    {
        pack.now += duration;
        pack.current.at = pack.now;
    }

    /// Looks for `duration`, every 100 ms.
    void watch(commissioning::Checklist& checklist, units::Duration duration)
    {
        constexpr units::Duration step = std::chrono::milliseconds(100);
        for (units::Duration passed{}; passed < duration; passed += step) {
            pass(step);
            checklist.observe(facts());
        }
    }

    telemetry::PackSnapshot pack;
    params::ParameterSet parameters;
    control::PrechargeStatus precharge;
    binding::CellNaming naming;
};

} // namespace packdeck::test
