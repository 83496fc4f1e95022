// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "bmu/inputs.h"
#include "bmu/layout.h"
#include "d1000/protocol.h"
#include "units/index.h"

namespace packdeck::bmu {

enum class CellQuality : std::uint8_t {
    Ok,
    Untrusted, ///< too far from the other cells to be true, for 500 ms
    Open,      ///< sense wire
    Absent,    ///< below 0.5 V, or no such cell
    Stale,     ///< its node does not answer
};

/// The newest value of one channel and how old it is.
struct Sample
{
    std::int32_t value = 0;   ///< mV or mA
    std::uint32_t age_ms = 0; ///< since the last frame, or since power-up when there was none
    std::uint32_t count = 0;  ///< frames since power-up
    bool error = false;

    /// A channel is believed for 100 ms: the slowest has a period of 60 ms.
    [[nodiscard]] bool isFresh() const { return count > 0 && age_ms <= 100 && !error; }
};

/// An extreme value and the slot (units::slot) it was found in; slot noSlot: there is no valid value.
struct Extreme
{
    static constexpr std::uint16_t noSlot = 0xFFFF;
    std::int32_t value = 0;
    std::uint16_t slot = noSlot;

    [[nodiscard]] bool isKnown() const { return slot != noSlot; }
};

/// What one node contributes.
struct NodeReadings
{
    std::uint32_t age_ms = 0; ///< at the newest scan: since it last answered, or since power-up
    std::int32_t sum_mV = 0;  ///< of its known cells
    std::uint16_t highResistance = 0;
    std::uint16_t balancing = 0;
    std::uint8_t cellsSeen = 0;   ///< configured and there
    std::uint8_t extraCells = 0;  ///< there but not configured
    std::uint8_t sensorsSeen = 0; ///< configured and within the sensor's range
    std::int16_t board_dC = 0;
    bool answered = false; ///< at least once since power-up
    bool answers = false;  ///< in the last scan
};

struct Readings
{
    Sample current; ///< mA, zero offset taken off
    Sample battery;
    Sample charger;
    Sample load;
    std::int32_t filteredCurrent_mA = 0; ///< first order, 1 s
    std::uint32_t counterStuck_ms = 0;   ///< the current's message counter has not moved although frames came
    bool junctionError = false;

    std::array<std::uint16_t, units::maxCells> cells_mV{}; ///< d1000::absentCell where there is none
    std::array<CellQuality, units::maxCells> quality{};
    std::array<std::int16_t, units::maxSensors> temperatures_dC{}; ///< d1000::absentSensor where there is none
    std::array<NodeReadings, units::maxNodes> nodes{};
    std::array<std::int32_t, units::maxNodes> stringSum_mV{};
    std::array<std::uint16_t, units::maxNodes> stringMin_mV{};
    std::array<std::uint16_t, units::maxNodes> stringDoubtful{}; ///< untrusted or stale cells
    Extreme highestCell;                                         ///< of the cells that are Ok
    Extreme lowestCell;
    Extreme highestTemperature;
    Extreme lowestTemperature;
    std::int32_t mean_mV = 0;    ///< of the cells that are Ok
    std::int32_t packSum_mV = 0; ///< mean of the strings' sums
    std::uint16_t cellsOk = 0;
    std::uint16_t cellsMissing = 0; ///< configured, but Open or Absent
    bool cellsComplete = false;     ///< every configured cell is Ok, and there is none besides
    bool sensorsComplete = false;   ///< every configured sensor is seen
    std::uint8_t nodesAnswering = 0;
    std::uint32_t scanAge_ms = 0;
    std::uint32_t scans = 0;    ///< seen since power-up
    std::uint32_t revision = 0; ///< counts what changed cells and temperatures: scans, and the loss of the chain
};

/// Of a node whose every cell is Ok, as its cells were read.
struct PlainCells
{
    std::uint16_t lowest_mV = 0;
    std::uint16_t highest_mV = 0;
    std::int32_t sum_mV = 0;
};

/// Turns what the drivers hold into readings with age and quality.
class Measurement
{
public:
    explicit Measurement(const Layout& layout);

    /// Called every tick of 10 ms.
    /// `reads`: the task that reads the cell monitoring units runs.
    void update(const Inputs& inputs, const Layout& layout, const Parameters& parameters, bool reads = true);

    void setZeroOffset(std::int32_t offset_mA) { m_zeroOffset_mA = offset_mA; }

    [[nodiscard]] std::int32_t zeroOffset_mA() const { return m_zeroOffset_mA; }

    [[nodiscard]] const Readings& readings() const { return m_readings; }

private:
    void updateJunction(const JunctionInput& junction);
    void updateScan(const Inputs& inputs, const Layout& layout, const Parameters& parameters);
    void readNode(std::size_t node, const NodeInput& input, const Layout& layout);
    void loseChain(const Layout& layout);
    void loseNode(std::size_t node, const Layout& layout);
    void readSensors(std::size_t node, const NodeInput& input, const Layout& layout);
    bool takePlain(std::size_t node, const NodeInput& input, const Layout& layout);
    void readCell(std::size_t slot, std::uint16_t raw_mV, bool openWire, bool sagging);
    void judgePlausibility(const Layout& layout, const Parameters& parameters);
    void summarise(const Layout& layout);
    void summarisePlain(std::size_t n, const Layout& layout);

    std::int32_t summariseMixed(std::size_t n, const Layout& layout);
    void summariseTemperatures(const Layout& layout);

    /// Of a node, as last read; looked at again only when it says something else.
    struct Sensors
    {
        std::array<std::int16_t, units::maxSensorsPerNode> raw_dC{};
        bool read = false;
        Extreme highest;
        Extreme lowest;
    };

    Readings m_readings;
    std::array<std::uint8_t, units::maxCells> m_oddScans{}; ///< in a row, far from the median
    std::array<bool, units::maxNodes> m_plain{};            ///< every cell of the node is Ok
    std::array<PlainCells, units::maxNodes> m_plainCells{};
    std::array<Sensors, units::maxNodes> m_sensors{};
    std::int64_t m_filtered_uA = 0;
    std::int32_t m_zeroOffset_mA = 0;
    std::uint32_t m_lastScan = 0;
    std::uint8_t m_lastCounter = 0;
    bool m_someOdd = false;
};

static_assert(std::is_trivially_copyable_v<Measurement>);

} // namespace packdeck::bmu
