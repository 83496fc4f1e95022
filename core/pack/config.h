// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "pack/ocv_table.h"
#include "units/index.h"

namespace packdeck::pack {

enum class Cooling : std::uint8_t {
    Natural,   ///< still air around the cells
    ColdPlate, ///< a liquid that passes the nodes of a string one after the other
};

/// Relative standard deviations of the seeded differences between cells, for a single cell; groups of n cells in
/// parallel get 1/sqrt(n) of it. Wildfeuer & Lienkamp (600 cells) report 0.2 ... 0.3 % capacity and 0.7 ... 3.8 %
/// impedance for recent batches. Drawn values stay within 4 sigma.
struct Spread
{
    double capacity = 0.003;
    double seriesResistance = 0.010;      ///< R0
    double polarisationResistance = 0.02; ///< R1, R2
    double initialSoc = 0.005;            ///< of a whole group, absolute: not reduced by its size
    double selfDischarge = 0.5;           ///< sigma of the logarithm, of a whole group

    /// A pack after years: five times as different.
    [[nodiscard]] static Spread aged();
};

/// A cell that has aged more than the others.
struct WeakCell
{
    std::uint16_t slot = 0;     ///< units::slot()
    double capacityShare = 1.0; ///< of what it would have
    double resistanceShare = 1.0;
};

/// What stands between the pack's terminals and the vehicle.
struct LoadCircuit
{
    double capacitance_F = 2e-3;
    double bleed_ohm = 1e6; ///< discharges the capacitance when it is cut off
    double prechargeResistance_ohm = 330.0;
    double cable_ohm = 5e-3;     ///< fuse, cables and both contactors' terminals; chosen by this project
    double standingDraw_A = 0.0; ///< a DC/DC converter that draws as soon as it sees voltage, even in precharge
    double fuse_A = 0.0;         ///< rating; 0: three and a half times the capacity in an hour (3.5C)
    double fullDriveAmps = 0.0;  ///< peak of the drive profile; 0: two thirds of the capacity in an hour (C/1.5)
};

/// The hardware to simulate. A "cell" is what a cell monitoring unit measures: a group of single cells in parallel,
/// as many as the pack's capacity needs.
struct PackConfig
{
    std::uint64_t seed = 1; ///< of cell differences, sensor errors and noise, contactor times and the drive profile

    std::uint8_t nodes = 32;                                   ///< 1 ... 32
    std::array<std::uint8_t, units::maxNodes> cellsOfNode{};   ///< 1 ... 14
    std::array<std::uint8_t, units::maxNodes> sensorsOfNode{}; ///< 0 ... 4
    /// Parallel strings of equal length: node n belongs to string n / (nodes / strings). One string when the nodes or
    /// their cells do not divide equally.
    std::uint8_t strings = 2;

    double capacity_Ah = 100.0; ///< of the whole pack
    double cellCapacity_Ah = 5.0;
    double cellResistance_ohm = 0.031; ///< R0 + R1 + R2 of a single cell at 25 degC and half charge
    OcvTable openCircuitVoltage;
    double hysteresis_V = 0.0;            ///< half gap of the Plett one-state model; 0: none. NMC: 5 mV
    double selfDischargePerMonth = 0.005; ///< of the capacity, at 25 degC; doubles every 10 K

    double capacityShare = 1.0;   ///< of all cells: what ageing has left of it
    double resistanceShare = 1.0; ///< of all cells: what ageing has made of it
    static constexpr std::size_t mostWeakCells = 32;
    std::array<WeakCell, mostWeakCells> weakCells{};
    std::uint8_t weakCellCount = 0;

    double initialSoc = 0.8; ///< 0 ... 1
    double ambient_degC = 25.0;
    Cooling cooling = Cooling::Natural;
    Spread spread;

    double thermistorBeta_K = 3380.0;     ///< NTC 10 kohm at 25 degC
    std::uint8_t invertedAuxiliaries = 0; ///< bit per contactor: its auxiliary contact is normally closed
    LoadCircuit load;
    double charger_A = 0.0; ///< at most; 0: half the capacity in an hour (C/2)

    /// 32 nodes of 14 cells and 4 sensors, 224s2p.
    PackConfig();

    /// Every node alike.
    [[nodiscard]] static PackConfig uniform(int nodes, int cellsPerNode, int sensorsPerNode, int strings);

    /// This configuration with every figure brought into its range, as Pack builds it.
    [[nodiscard]] PackConfig normalised() const;
};

/// Of a normalised configuration: 0 ... strings - 1.
[[nodiscard]] int stringOf(const PackConfig& config, units::NodeIndex node);

/// How many single cells make a "cell"; need not be whole.
[[nodiscard]] double cellsInParallel(const PackConfig& config);

/// The cell whose surface a sensor touches: sensors are spread evenly along the cells of their node.
[[nodiscard]] units::CellIndex cellOfSensor(const PackConfig& config, units::SensorIndex sensor);

} // namespace packdeck::pack
