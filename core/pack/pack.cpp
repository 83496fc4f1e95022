// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "pack/pack.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "pack/random.h"
#include "units/constants.h"

namespace packdeck::pack {

namespace {

constexpr int loadPeriod_ms = 10;
constexpr int cellPeriod_ms = 100;
constexpr int heatPeriod_ms = 1000;
constexpr double cellPeriod_s = cellPeriod_ms * units::secondsPerMillisecond;

constexpr float bleed_A = 0.65F;              // vendor: balancing current at full duty
constexpr double fastAboveCapacityRate = 3.0; // above 3C currents are followed each millisecond

enum Place : std::size_t { MainNegative, Precharge, MainPositive, ChargeNegative, ChargePositive };

} // namespace

static_assert(std::is_trivially_copyable_v<Pack>, "a snapshot is a copy of bytes");

Pack::Pack(const PackConfig& config)
    : m_config(config.normalised())
    , m_cells(m_config)
    , m_heat(m_config)
    , m_monitors(m_config)
    , m_bju(m_config)
    , m_contactors(m_config.seed, m_config.invertedAuxiliaries)
    , m_link(m_config.load)
    , m_load(m_config.seed, m_config.load.fullDriveAmps)
    , m_charger(m_config.charger_A)
    , m_fuse(m_config.load.fuse_A)
    , m_runaway(m_config)
    , m_cellFactors(RcFactors::over(cellPeriod_s))
{
    joinStrings();
}

void Pack::step(units::Duration duration, const Actuators& actuators)
{
    constexpr units::Duration millisecond = std::chrono::milliseconds(1);
    m_contactors.command(actuators.coils, m_faults.effects());
    setBalance(actuators.balance);
    m_carry += duration;
    std::int64_t left_ms = m_carry / millisecond;
    m_carry -= left_ms * millisecond;
    while (left_ms > 0) {
        const auto toLoadStep = static_cast<std::int64_t>(loadPeriod_ms - m_time_ms % loadPeriod_ms);
        const std::int64_t chunk = needsMilliseconds() ? 1 : std::min(left_ms, toLoadStep);
        advanceCircuit(static_cast<int>(chunk));
        left_ms -= chunk;
        m_time_ms += chunk;
        if (m_time_ms % Bju::currentPeriod_ms == 0) {
            constexpr double period_s = Bju::currentPeriod_ms * units::secondsPerMillisecond;
            m_bju.measureCurrent(m_packCharge_As / period_s, m_heat.ambient_degC(), m_faults.effects());
            m_packCharge_As = 0.0;
        }
        if (m_time_ms % cellPeriod_ms == 0) {
            advanceCells();
        }
        if (m_time_ms % Bju::voltagePeriod_ms == 0) {
            measureVoltages();
        }
        if (m_time_ms % heatPeriod_ms == 0) {
            advanceHeat();
        }
        if (m_time_ms % loadPeriod_ms == 0) {
            m_load.advance(linkPath() == LinkPath::Direct);
            m_charger.advance(chargerConnected(), packVolts(), m_faults.effects());
        }
    }
}

bool Pack::needsMilliseconds() const
{
    return m_contactors.moving() || linkPath() == LinkPath::Precharge ||
           std::abs(m_packAmps) > fastAboveCapacityRate * m_config.capacity_Ah;
}

LinkPath Pack::linkPath() const
{
    const FaultEffects& faults = m_faults.effects();
    if (!m_contactors.closed(MainNegative, faults) || m_fuse.isBlown()) {
        return LinkPath::Open;
    }
    if (m_contactors.closed(MainPositive, faults)) {
        return LinkPath::Direct;
    }
    return m_contactors.closed(Precharge, faults) && !faults.prechargeOpen ? LinkPath::Precharge : LinkPath::Open;
}

void Pack::advanceCircuit(int milliseconds)
{
    m_contactors.advance();
    const double seconds = milliseconds * units::secondsPerMillisecond;
    if (!chargerConnected()) {
        m_charger.cutOff();
    }
    // To the load, a charging pack is one of a higher voltage.
    const double charge_A = m_charger.amps();
    const Source seen{m_source.emf_V + charge_A * m_source.ohm, m_source.ohm};
    const FaultEffects& faults = m_faults.effects();
    const LinkPath path = linkPath();
    if (path != m_path) {
        wearContacts(path, m_path, m_link.volts());
        m_path = path;
    }
    DcLink::Flow flow =
        m_link.advance(seconds, path, seen, m_load.amps(),
                       {faults.loadParallel_S, faults.loadFeed_A, faults.loadCapacitance_F, faults.prechargeShare});
    flow.meanAmps -= charge_A;
    flow.endAmps -= charge_A;
    m_packAmps = flow.endAmps;
    m_fuse.advance(seconds, flow.meanAmps);
    m_packCharge_As += flow.meanAmps * seconds;
    m_delivered_As += flow.meanAmps * seconds;
    const double mean_V = m_source.emf_V - flow.meanAmps * m_source.ohm;
    for (std::size_t string = 0; string < m_config.strings; ++string) {
        m_stringCharge_As[string] += (m_cells.emf_V(string) - mean_V) / m_cells.resistance_ohm(string) * seconds;
    }
}

void Pack::advanceCells()
{
    disturbCells();
    PerString<double> mean{};
    for (std::size_t string = 0; string < m_config.strings; ++string) {
        mean[string] = m_stringCharge_As[string] / cellPeriod_s;
        m_stringCharge_As[string] = 0.0;
    }
    m_cells.advance(m_cellFactors, mean);
    m_cells.setOpenCells(m_faults.effects().openCells);
    joinStrings();
    PerString<double> now{};
    for (std::size_t string = 0; string < m_config.strings; ++string) {
        now[string] = stringAmps(string);
    }
    m_monitors.scan(m_cells, m_heat, now, m_balance, m_faults.effects());
}

// Closing onto an empty link, or opening under a short, may melt a contact. Figures chosen by this project.
void Pack::wearContacts(LinkPath path, LinkPath before, double link_V)
{
    constexpr double loop_ohm = 0.06;
    constexpr double harmless_A = 1500.0;
    constexpr double worst_A = 5000.0;
    constexpr double worstChance = 0.5;
    constexpr double breaks_A = 1000.0;
    constexpr double breakChance = 0.1;
    double chance = 0.0;
    if (path == LinkPath::Direct) {
        const double inrush_A = std::abs(m_source.emf_V - link_V) / loop_ohm;
        chance = std::clamp((inrush_A - harmless_A) / (worst_A - harmless_A), 0.0, 1.0) * worstChance;
    } else if (before == LinkPath::Direct && !m_fuse.isBlown() && std::abs(m_packAmps) > breaks_A) {
        chance = breakChance;
    }
    const Place moved = m_contactors.closed(MainNegative, m_faults.effects()) ? MainPositive : MainNegative;
    if (chance > 0.0 && uniform(m_config.seed, Stream::ContactorWeld, moved, m_contactors.operations(moved)) < chance) {
        m_contactors.weld(moved);
    }
}

// Strings side by side: one source with the conductance of all and the mean of their voltages weighted by it.
void Pack::joinStrings()
{
    double total_S = 0.0;
    double short_A = 0.0;
    for (std::size_t string = 0; string < m_config.strings; ++string) {
        const double string_S = 1.0 / m_cells.resistance_ohm(string);
        total_S += string_S;
        short_A += m_cells.emf_V(string) * string_S;
    }
    m_source = {short_A / total_S, 1.0 / total_S};
}

void Pack::advanceHeat()
{
    const FaultEffects& faults = m_faults.effects();
    Rows<float> heat = m_cells.takeHeat();
    for (std::size_t node = 0; node < m_config.nodes; ++node) {
        for (std::size_t lane = 0; lane < laneCount; ++lane) {
            heat[node][lane] += faults.heat_W[node][lane]; // for one second
        }
    }
    m_runaway.advanceOneSecond(m_heat.cells_degC(), heat);
    m_heat.setCooled(!faults.coolantLost);
    if (faults.ambientRamp_K_per_s != 0.0) {
        setAmbient(m_heat.ambient_degC() + faults.ambientRamp_K_per_s); // in one second
    }
    m_heat.advanceOneSecond(heat, m_boardHeat_J);
    m_boardHeat_J = {};
    for (std::size_t node = 0; node < m_config.nodes; ++node) {
        for (std::size_t lane = 0; faults.held[node] >> lane != 0; ++lane) {
            if ((faults.held[node] >> lane & 1U) != 0) {
                m_heat.hold(node, lane, static_cast<double>(faults.held_degC[node][lane]));
            }
        }
    }
    m_cells.refresh(m_heat.cells_degC());
    joinStrings();
}

void Pack::measureVoltages()
{
    const FaultEffects& faults = m_faults.effects();
    m_bju.measureVoltages({packVolts(), chargerVolts(), loadVolts(), m_contactors.closed(ChargeNegative, faults),
                           m_contactors.closed(MainNegative, faults)},
                          m_heat.ambient_degC(), faults);
}

void Pack::setBalance(const std::array<std::uint16_t, units::maxNodes>& words)
{
    unsigned changes = 0;
    for (std::size_t node = 0; node < words.size(); ++node) {
        changes |= static_cast<unsigned>(words[node] ^ m_balance[node]);
    }
    if (changes == 0) {
        return; // nearly always
    }
    for (std::size_t node = 0; node < m_config.nodes; ++node) {
        if (words[node] != m_balance[node]) {
            countBleeding(node);
            m_balance[node] = words[node];
        }
    }
}

void Pack::countBleeding(std::size_t node)
{
    const auto elapsed_ms = static_cast<float>(m_time_ms - m_balanceSince_ms[node]);
    m_balanceSince_ms[node] = m_time_ms;
    if (m_balance[node] == 0) {
        return;
    }
    m_bleeding = true;
    const unsigned closed = m_balance[node] & ~unsigned{m_faults.effects().openBleeds[node]};
    for (std::size_t lane = 0; lane < m_config.cellsOfNode[node]; ++lane) {
        m_bleed_ms[node][lane] += (closed >> lane & 1U) != 0 ? elapsed_ms : 0.0F;
    }
}

void Pack::disturbCells()
{
    for (std::size_t node = 0; node < m_config.nodes; ++node) {
        countBleeding(node);
    }
    if (m_faults.effects().anyRamp) {
        m_faults.advanceRamps(m_time_ms);
        m_faultsChanged = true;
    }
    if (!m_bleeding && !m_disturbed && !m_faultsChanged) {
        return;
    }
    CellDisturbance disturbance = m_faults.effects().cells;
    if (m_bleeding) {
        for (std::size_t node = 0; node < m_config.nodes; ++node) {
            for (std::size_t lane = 0; lane < laneCount; ++lane) {
                const float amps = bleed_A * m_bleed_ms[node][lane] / cellPeriod_ms;
                disturbance.amps[node][lane] += amps;
                m_boardHeat_J[node] += static_cast<double>(amps * m_cells.row(node).open_V[lane]) * cellPeriod_s;
            }
        }
        m_bleed_ms = {};
    }
    m_cells.setDisturbance(disturbance);
    m_disturbed = m_bleeding;
    m_bleeding = false;
    m_faultsChanged = false;
}

units::Duration Pack::time() const
{
    return std::chrono::milliseconds(m_time_ms);
}

const BjuReading& Pack::bju() const
{
    return m_bju.reading();
}

const CmuScan& Pack::scan() const
{
    return m_monitors.reading();
}

AuxiliaryContacts Pack::auxiliaries() const
{
    return m_contactors.auxiliaries(m_faults.effects());
}

void Pack::setLoad(const LoadSetting& setting)
{
    m_load.set(setting);
}

const LoadSetting& Pack::load() const
{
    return m_load.setting();
}

void Pack::setLoadLimits(const LoadLimits& limits)
{
    m_load.setLimits(limits);
}

void Pack::setAmbient(double degC)
{
    constexpr double coldest_degC = -40.0;
    constexpr double hottest_degC = 80.0;
    if (std::isfinite(degC)) {
        m_heat.setAmbient(std::clamp(degC, coldest_degC, hottest_degC));
    }
}

bool Pack::inject(const Fault& fault)
{
    if (!m_faults.add(fault, m_config, m_time_ms)) {
        return false;
    }
    if (fault.kind == FaultKind::LoadCharged) {
        m_link.setVoltage(static_cast<double>(fault.magnitude));
    } else if (fault.kind == FaultKind::ThermalRunaway) {
        m_runaway.ignite(fault.target);
    } else if (fault.kind == FaultKind::Soaked) {
        m_heat.soak(static_cast<double>(fault.magnitude));
        m_cells.refresh(m_heat.cells_degC());
        joinStrings();
    }
    m_faultsChanged = true;
    return true;
}

bool Pack::clear(FaultKind kind, std::uint16_t target)
{
    m_faultsChanged = true;
    return m_faults.remove(kind, target, m_config, m_time_ms);
}

void Pack::clearFaults()
{
    m_faultsChanged = true;
    m_faults.removeAll();
}

std::span<const Fault> Pack::faults() const
{
    return m_faults.standing();
}

bool Pack::exists(units::CellIndex cell) const
{
    return cell.node.value < m_config.nodes && cell.position < m_config.cellsOfNode[cell.node.value];
}

double Pack::cellVolts(units::CellIndex cell) const
{
    if (!exists(cell)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto string = static_cast<std::size_t>(stringOf(m_config, cell.node));
    return m_cells.terminal_V(cell.node.value, cell.position, stringAmps(string));
}

double Pack::cellCelsius(units::CellIndex cell) const
{
    return exists(cell) ? m_heat.cells_degC()[cell.node.value][cell.position]
                        : std::numeric_limits<double>::quiet_NaN();
}

double Pack::cellSoc(units::CellIndex cell) const
{
    return exists(cell) ? m_cells.row(cell.node.value).soc[cell.position] : std::numeric_limits<double>::quiet_NaN();
}

double Pack::cellCapacity_Ah(units::CellIndex cell) const
{
    return exists(cell) ? m_cells.capacity_As(cell.node.value, cell.position) / units::secondsPerHour
                        : std::numeric_limits<double>::quiet_NaN();
}

double Pack::meanSoc() const
{
    double sum = 0.0;
    int count = 0;
    for (std::size_t node = 0; node < m_config.nodes; ++node) {
        for (std::size_t lane = 0; lane < m_config.cellsOfNode[node]; ++lane) {
            sum += m_cells.row(node).soc[lane];
            ++count;
        }
    }
    return sum / count;
}

double Pack::stringAmps(std::size_t string) const
{
    return string < m_config.strings ? (m_cells.emf_V(string) - packVolts()) / m_cells.resistance_ohm(string) : 0.0;
}

double Pack::packAmps() const
{
    return m_packAmps;
}

double Pack::deliveredCharge_As() const
{
    return m_delivered_As;
}

double Pack::packVolts() const
{
    return m_source.emf_V - m_packAmps * m_source.ohm;
}

double Pack::loadVolts() const
{
    return m_link.volts();
}

double Pack::chargerVolts() const
{
    return chargerConnected() ? packVolts() : m_charger.volts();
}

double Pack::chargerAmps() const
{
    return m_charger.amps();
}

bool Pack::chargerConnected() const
{
    return contactorClosed(ChargeNegative) && contactorClosed(ChargePositive) && !m_fuse.isBlown();
}

bool Pack::contactorClosed(std::size_t contactor) const
{
    return contactor < contactorCount && m_contactors.closed(contactor, m_faults.effects());
}

double Pack::prechargeHeat_J() const
{
    return m_link.prechargeHeat_J();
}

} // namespace packdeck::pack
