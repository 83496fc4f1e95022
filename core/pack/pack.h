// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "pack/bju.h"
#include "pack/cell_bank.h"
#include "pack/cell_monitors.h"
#include "pack/charger.h"
#include "pack/config.h"
#include "pack/contactors.h"
#include "pack/dc_link.h"
#include "pack/fault.h"
#include "pack/fault_set.h"
#include "pack/fuse.h"
#include "pack/load_profile.h"
#include "pack/load_setting.h"
#include "pack/readings.h"
#include "pack/runaway.h"
#include "pack/thermal_network.h"
#include "units/index.h"
#include "units/time.h"

namespace packdeck::pack {

/// The simulated hardware that a BMU sees: cells with their monitoring units, the current and voltage sensor,
/// contactors, precharge resistor and load. No heap, no clock, no I/O, no threads. A copy is a snapshot: it goes on
/// from where the original stood, with the same values. The same configuration, inputs and build give the same
/// values; steps of 10 ms and of 1 s do, too, as long as the inputs are the same at the same times.
class Pack
{
public:
    explicit Pack(const PackConfig& config);

    /// Goes on by `duration`; less than 1 ms is carried over to the next call. Within, 1 ms steps while a contactor
    /// moves or a capacitor charges, else 10 ms for currents, 100 ms for cells and their scan, 1 s for heat.
    void step(units::Duration duration, const Actuators& actuators);

    [[nodiscard]] units::Duration time() const;

    /// As built: PackConfig::normalised().
    [[nodiscard]] const PackConfig& config() const { return m_config; }

    // What a BMU measures.
    [[nodiscard]] const BjuReading& bju() const;
    [[nodiscard]] const CmuScan& scan() const;
    [[nodiscard]] AuxiliaryContacts auxiliaries() const;

    // What stands around the pack.
    void setLoad(const LoadSetting& setting);
    [[nodiscard]] const LoadSetting& load() const;
    void setLoadLimits(const LoadLimits& limits);

    void setCharger(const ChargerCommand& command) { m_charger.command(command); }

    void setAmbient(double degC);

    /// False when the target does not exist here, the magnitude is outside faultTable(), or too many stand already.
    /// The same kind on the same target replaces the former.
    bool inject(const Fault& fault);
    /// False when it did not stand.
    bool clear(FaultKind kind, std::uint16_t target = 0);
    void clearFaults();
    [[nodiscard]] std::span<const Fault> faults() const;

    // The truth, for the simulator's own pages and for tests. NaN for a cell that is not there.
    [[nodiscard]] double cellVolts(units::CellIndex cell) const;
    [[nodiscard]] double cellCelsius(units::CellIndex cell) const;
    [[nodiscard]] double cellSoc(units::CellIndex cell) const; ///< 0 ... 1, beyond when over-charged or over-discharged
    [[nodiscard]] double cellCapacity_Ah(units::CellIndex cell) const;
    [[nodiscard]] double meanSoc() const; ///< 0 ... 1
    [[nodiscard]] double stringAmps(std::size_t string) const;
    [[nodiscard]] double packAmps() const;                           ///< positive discharges
    [[nodiscard]] double deliveredCharge_As() const;                 ///< out of the pack since the start
    [[nodiscard]] double packVolts() const;                          ///< at the terminals, before the fuse
    [[nodiscard]] double loadVolts() const;                          ///< at the load's capacitance
    [[nodiscard]] double chargerVolts() const;                       ///< at the charger
    [[nodiscard]] double chargerAmps() const;                        ///< into the pack, 0 or more
    [[nodiscard]] bool contactorClosed(std::size_t contactor) const; ///< main contact, contactor 0 ... 4

    [[nodiscard]] bool fuseBlown() const { return m_fuse.isBlown(); }

    /// In the enclosure, from burning cells.
    [[nodiscard]] double gasPressure_kPa() const { return m_runaway.pressure_kPa(); }

    [[nodiscard]] double gasVoc_ppb() const { return m_runaway.voc_ppb(); }

    [[nodiscard]] unsigned burningCells() const { return m_runaway.burning(); }

    [[nodiscard]] double ambient_degC() const { return m_heat.ambient_degC(); }

    [[nodiscard]] double prechargeHeat_J() const; ///< turned into heat by the precharge resistor since the start

private:
    void advanceCircuit(int milliseconds);
    void advanceCells();
    void advanceHeat();
    void measureVoltages();
    void joinStrings();
    void setBalance(const std::array<std::uint16_t, units::maxNodes>& words);
    void countBleeding(std::size_t node);
    void disturbCells();
    void wearContacts(LinkPath path, LinkPath before, double link_V);
    [[nodiscard]] bool needsMilliseconds() const;
    [[nodiscard]] LinkPath linkPath() const;
    [[nodiscard]] bool chargerConnected() const;
    [[nodiscard]] bool exists(units::CellIndex cell) const;

    PackConfig m_config;
    CellBank m_cells;
    ThermalNetwork m_heat;
    CellMonitors m_monitors;
    Bju m_bju;
    Contactors m_contactors;
    DcLink m_link;
    LoadProfile m_load;
    Charger m_charger;
    Fuse m_fuse;
    Runaway m_runaway;
    FaultSet m_faults;
    RcFactors m_cellFactors; ///< over one cell step
    std::int64_t m_time_ms = 0;
    units::Duration m_carry{};

    Source m_source; ///< all strings as one
    double m_packAmps = 0.0;
    LinkPath m_path = LinkPath::Open;      ///< in the last step
    PerString<double> m_stringCharge_As{}; ///< since the last cell step
    double m_delivered_As = 0.0;
    double m_packCharge_As = 0.0; ///< since the last current frame

    std::array<std::uint16_t, units::maxNodes> m_balance{};
    std::array<std::int64_t, units::maxNodes> m_balanceSince_ms{};
    Rows<float> m_bleed_ms{}; ///< since the last cell step
    std::array<double, units::maxNodes> m_boardHeat_J{};
    bool m_bleeding = false;  ///< since the last cell step
    bool m_disturbed = false; ///< the cells hold a disturbance of bleeding
    bool m_faultsChanged = false;
};

} // namespace packdeck::pack
