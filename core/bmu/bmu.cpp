// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/bmu.h"

#include "bmu/fault_table.h"
#include "bmu/parameter_table.h"

namespace packdeck::bmu {

using d1000::Contactor;
using d1000::State;

namespace {

constexpr std::uint64_t limitPeriod_ms = 100;
constexpr std::int32_t fanOn_dC = 400;
constexpr std::int32_t fanOff_dC = 350;
constexpr std::uint32_t loadSettles_ms = 20; // the contactor's bounce

} // namespace

Bmu::Bmu(const Parameters& parameters, const frames::Firmware& firmware, Start start, const Recollection& recollection)
    : m_parameters(parameters)
    , m_layout(parameters)
    , m_firmware(firmware)
    , m_measurement(m_layout)
    , m_contactors(parameters)
    , m_cells(parameters, m_layout)
    , m_telemetry(parameters.bitrate, firmware.period_percent)
    , m_recollection(recollection)
    , m_watchdogReset(start == Start::Watchdog)
{
    if (m_watchdogReset) {
        logEvent(EventKind::WatchdogReset);
    }
}

Facts Bmu::facts(const Inputs& inputs) const
{
    return {.parameters = m_parameters,
            .layout = m_layout,
            .inputs = inputs,
            .readings = m_measurement.readings(),
            .commands = m_commands,
            .contactors = m_contactors,
            .precharge = m_precharge,
            .link = m_link,
            .charge = m_chargeSupervision,
            .calibration = m_calibration,
            .tasks = m_tasks,
            .state = m_machine.state(),
            .uptime_ms = m_uptime_ms,
            .contextMissing_ms = m_machine.contextMissing_ms(),
            .pressureBefore_dkPa = m_pressures_dkPa.front(),
            .selfTestResult = m_selfTest.failed(),
            .selfTestWord = m_selfTest.word(),
            .watchdogReset = m_watchdogReset,
            .memoryLost = m_recollection.kind == Recollection::Kind::Corrupt && !m_cells.isValid(),
            .recoveryCharge = m_recoveryCharge};
}

const Outputs& Bmu::step(const Inputs& inputs)
{
    m_uptime_ms += tick_ms;
    m_messages.clear();
    m_tasks.tick(inputs.own.taskPeriods_percent);
    if (m_tasks.isLate(Task::Bms)) {
        return m_outputs; // nothing decides any more: the outputs stand until the watchdog resets the unit
    }
    if (m_tasks.begins(Task::SelfTest)) {
        m_selfTest.run(inputs.own.unsound);
    }
    m_commands.tick();
    const std::uint32_t scansBefore = m_measurement.readings().scans;
    m_measurement.update(inputs, m_layout, m_parameters, !m_tasks.isLate(Task::Cmu));
    m_contactors.update(inputs.auxiliaries);
    m_precharge.tick();
    notePressure(inputs);
    watchSurroundings(inputs);
    superviseState();

    Facts now = facts(inputs);
    m_faults.update(now, now.state, newsOf(inputs));
    if (m_machine.step(now, m_faults)) {
        now.state = m_machine.state();
        entered(now.state);
    }
    const ContactorMask targets = contactorTargets(m_machine.phase());
    m_contactors.setTargets(targets);
    for (const Contactor contactor : d1000::allContactors) {
        m_outputs.coils[static_cast<std::size_t>(contactor)] = (targets & d1000::bit(contactor)) != 0;
    }

    if (!m_tasks.isLate(Task::Sox)) {
        m_cells.update(m_measurement.readings(), m_layout, m_parameters);
        updateLimits();
    }
    updateBleeding(m_measurement.readings().scans != scansBefore);
    updateLowSide();
    updateChargeDemand();
    if (!m_tasks.isLate(Task::Telemetry)) {
        sendTelemetry(now);
    }
    return m_outputs;
}

// What is watched only in one state.
void Bmu::superviseState()
{
    const Readings& readings = m_measurement.readings();
    switch (m_machine.state()) {
    case State::Calibrate:
        m_calibration.update(readings, m_contactors.allProvenOpen());
        break;
    case State::Connect:
        if (m_machine.loadIsMeasured(readings) &&
            m_contactors.provenClosed_ms(Contactor::MainNegative) >= loadSettles_ms) {
            const bool pending = m_link.verdict() == LinkCheck::Verdict::Pending;
            m_link.update(readings, m_parameters.loadCapacitance);
            if (pending && m_link.verdict() == LinkCheck::Verdict::Charged) {
                logEvent(EventKind::LinkCharged,
                         {Part::LoadVolts, 0, 0, Measure::Millivolts, readings.load.value, readings.battery.value});
            }
        }
        break;
    case State::Precharge: {
        const std::uint8_t before = m_precharge.failures();
        m_precharge.update(readings, m_parameters, m_contactors.provenClosed_ms(Contactor::Precharge));
        if (before == 0 && m_precharge.failures() != 0) {
            logEvent(EventKind::PrechargeFailed, {Part::LoadVolts, 0, 0, Measure::Flags, m_precharge.failures(), 0});
            if (m_precharge.lockOutRemaining_ms() > 0) {
                logEvent(EventKind::PrechargeLockOut);
            }
        }
        break;
    }
    case State::ChargeConnect: {
        m_chargeSupervision.updateConnect(readings, m_parameters,
                                          m_contactors.provenClosed_ms(Contactor::ChargeNegative));
        if (m_machine.timeInState_ms() >= ChargeSupervision::longestPrecharge_ms) {
            m_precharge.chargerTimedOut();
        }
        break;
    }
    case State::ChargeEnabled:
        m_chargeSupervision.updateCharge(readings, m_parameters, m_layout);
        break;
    case State::ChargeStopping:
        if (m_machine.isPositiveOpen()) {
            m_chargeSupervision.updateWeldCheck(readings);
        }
        break;
    default:
        break;
    }
}

// Vendor's table: in ENABLED. Its sequence text, and this project: while charging, too.
bool Bmu::mayBalance() const
{
    if (m_machine.state() == State::ChargeEnabled) {
        return !m_parameters.strictVendorTable;
    }
    const std::int32_t current_mA = m_measurement.readings().filteredCurrent_mA;
    const std::int32_t tenth_mA = m_layout.capacity_mAh / 10;
    const bool small = current_mA < tenth_mA && current_mA > -tenth_mA;
    return m_machine.state() == State::Enabled && !m_machine.isOpening() && (small || m_parameters.strictVendorTable);
}

void Bmu::updateBleeding(bool scanned)
{
    constexpr std::uint64_t storePeriod_ms = 10 * 60 * 1000;
    const Readings& readings = m_measurement.readings();
    if (scanned) {
        m_account.noteScan(readings, m_layout);
        m_balancer.onScan(readings, m_layout, m_parameters, m_account, mayBalance());
    }
    if (m_machine.state() != State::Enabled && m_machine.state() != State::ChargeEnabled) {
        m_balancer.stop();
    }
    m_outputs.balance = m_balancer.commands();
    const bool drawnUp = m_account.update(readings, m_layout, m_cells);
    if (drawnUp || m_uptime_ms % storePeriod_ms == 0) {
        noteMemory();
    }
}

// Nothing is known yet: what was kept stays.
void Bmu::noteMemory()
{
    m_memoryRevision += m_cells.isValid() ? 1 : 0;
}

void Bmu::updateChargeDemand()
{
    const State state = m_machine.state();
    const Readings& readings = m_measurement.readings();
    ChargeDemand& demand = m_outputs.charge;
    demand.session = state == State::ChargeInit || state == State::ChargeConnect || state == State::ChargeEnabled ||
                     state == State::ChargeStopping;
    demand.precharge = state == State::ChargeConnect;
    demand.charge = state == State::ChargeEnabled && m_contactors.provenClosed_ms(Contactor::ChargePositive) > 0;
    demand.stop = state == State::ChargeStopping;
    demand.positiveOpened = m_machine.isPositiveOpen();
    demand.limit_mA = demand.charge ? m_limits.limit().charge_mA : 0;
    demand.battery_mV = readings.battery.value;
    demand.highestCell_mV = readings.highestCell.value;
}

void Bmu::entered(State state)
{
    const Readings& readings = m_measurement.readings();
    const State from = m_machine.previous();
    if (m_machine.openedUnderLoad() && (from == State::Enabled || from == State::Disconnect) &&
        (state == State::Idle || state == State::Safe)) {
        logEvent(EventKind::OpenedUnderLoad,
                 {Part::Current, 0, 0, Measure::Milliamps, readings.current.value, StateMachine::quietCurrent_mA});
    }
    switch (state) {
    case State::Safe:
        m_recoveryCharge = false;
        m_commands.forgetIdle();
        if (from == State::Calibrate) {
            if (m_calibration.isComplete() && m_calibration.isWithinLimit()) {
                m_measurement.setZeroOffset(m_calibration.mean_mA());
            } else {
                logEvent(EventKind::ZeroOffsetTooLarge,
                         {Part::Current, 0, 0, Measure::Milliamps, m_calibration.mean_mA(),
                          CurrentCalibration::largestOffset_mA});
            }
            m_cells.initialise(readings, m_layout);
            if (m_recollection.kind == Recollection::Kind::Whole && m_cells.isValid()) {
                m_account.recall(m_recollection.memory.bleed, m_layout, m_cells);
            }
        }
        noteMemory(); // a session ended
        break;
    case State::Disconnect:
        m_causeSet = m_faults.active() | m_faults.latched();
        m_causeContactors = bmu::contactorFaults(m_faults);
        if (m_causeSet == 0) {
            const Cause current{Part::Current, 0, 0, Measure::Milliamps, readings.current.value, 0};
            logEvent(from == State::ChargeStopping ? EventKind::ChargeStopTimedOut : EventKind::EvccStopped, current);
        }
        break;
    case State::ChargeConnect:
        m_chargeSupervision.begin();
        break;
    case State::ChargeStopping:
        if (m_chargeSupervision.isFull()) {
            const Extreme& highest = readings.highestCell;
            logEvent(EventKind::BatteryFull,
                     {Part::Cell, static_cast<std::uint8_t>(highest.slot / units::maxCellsPerNode),
                      static_cast<std::uint8_t>(highest.slot % units::maxCellsPerNode), Measure::Millivolts,
                      highest.value, m_parameters.warningCellOverVoltage});
        }
        break;
    case State::Idle:
        noteMemory();
        m_recoveryCharge = m_recoveryCharge && from == State::Safe;
        if (from == State::Safe) {
            m_causeSet = 0;
            m_causeContactors = 0;
            m_precharge.forgetFailures();
        }
        break;
    case State::Connect:
        m_link.begin();
        break;
    case State::Precharge:
        m_precharge.begin();
        break;
    default:
        break;
    }
}

void Bmu::updateLimits()
{
    using Permission = CurrentLimits::Permission;
    if (m_machine.isOpening() || m_machine.state() == State::ChargeStopping) {
        m_limits.withdraw();
        return;
    }
    if (m_uptime_ms % limitPeriod_ms != 0) {
        return;
    }
    Permission permission = Permission::Full;
    switch (m_machine.state()) {
    case State::Init:
    case State::Calibrate:
    case State::Safe:
        permission = Permission::None;
        break;
    case State::Disconnect:
        permission = Permission::RampDown;
        break;
    default:
        break;
    }
    m_limits.update(m_measurement.readings(), m_layout, m_parameters, m_cells.reach(), permission);
    if (m_recoveryCharge) {
        constexpr std::int32_t share = 20;
        m_limits.capCharge(m_layout.capacity_mAh / share);
    }
}

void Bmu::updateLowSide()
{
    const Phase& phase = m_machine.phase();
    const bool handingOver = phase.state == State::Enabled && phase.step == EnabledStep::HandOver;
    if (m_wasHandingOver && !handingOver && phase.state == State::Enabled &&
        m_contactors.provenClosed_ms(Contactor::MainPositive) == 0) {
        logEvent(EventKind::HandOverUnproven);
    }
    m_wasHandingOver = handingOver;
    m_outputs.lowSide.loadEnable = phase.state == State::Enabled && phase.step == EnabledStep::Closed;
    const Extreme& hottest = m_measurement.readings().highestTemperature;
    if (hottest.isKnown()) {
        m_outputs.lowSide.fan = hottest.value > (m_outputs.lowSide.fan ? fanOff_dC : fanOn_dC);
    }
    m_outputs.lowSide.alarm = reasons() != 0;
}

void Bmu::sendTelemetry(const Facts& now)
{
    const Report report{.facts = now,
                        .firmware = m_firmware,
                        .reasons = reasons(),
                        .prechargeFailures = m_precharge.failures(),
                        .contactorFaults = contactorFaults(),
                        .cells = m_cells,
                        .recollection = m_recollection,
                        .limit = m_limits.limit(),
                        .balanceCommands = m_balancer.commands()};
    m_telemetry.step(report, m_messages);
}

void Bmu::notePressure(const Inputs& inputs)
{
    constexpr std::uint64_t period_ms = 100;
    if (!m_hasPressure) {
        m_pressures_dkPa.fill(inputs.environment.pressure_dkPa);
        m_hasPressure = true;
    }
    if (m_uptime_ms % period_ms == 0) {
        for (std::size_t i = 0; i + 1 < m_pressures_dkPa.size(); ++i) {
            m_pressures_dkPa[i] = m_pressures_dkPa[i + 1];
        }
        m_pressures_dkPa.back() = inputs.environment.pressure_dkPa;
    }
}

// The pressure of a second ago moves, and the gas sensors are warm, at whole tenths of a second.
News Bmu::newsOf(const Inputs& inputs)
{
    constexpr std::uint64_t period_ms = 100;
    const std::uint32_t revision = m_measurement.readings().revision;
    const Odd odd = oddOf(inputs);
    News news;
    if (!m_parametersNew) {
        news.cells = revision != m_judgedRevision;
        news.contactors = odd.contactors || m_odd.contactors;
        news.air = m_uptime_ms % period_ms == 0 || inputs.environment != m_judgedAir;
        news.current = odd.current || m_odd.current;
        news.unit = odd.unit || m_odd.unit;
        news.silence = odd.silence || m_odd.silence;
    }
    m_judgedRevision = revision;
    m_odd = odd;
    m_judgedAir = inputs.environment;
    m_parametersNew = false;
    return news;
}

// Wide enough for every rule that watches it.
Bmu::Odd Bmu::oddOf(const Inputs& inputs) const
{
    constexpr std::int32_t deciampere_mA = 100;
    constexpr std::uint32_t scanPeriod_ms = 100;
    const Readings& readings = m_measurement.readings();
    const std::int32_t current_mA = readings.current.value;
    const bool devices = inputs.expanderAnswers && inputs.environment.answers && inputs.externalCanUp &&
                         inputs.own.storageAnswers && inputs.own.bridgeAnswers;
    const bool heard = readings.current.isFresh() && readings.battery.isFresh() && readings.load.isFresh() &&
                       !readings.junctionError && readings.counterStuck_ms == 0;
    Odd odd;
    odd.contactors = m_contactors.anyDisagrees();
    odd.current = !readings.current.isFresh() || current_mA > m_parameters.maxDischargeCurrent * deciampere_mA ||
                  -current_mA > m_parameters.maxChargeCurrent * deciampere_mA;
    odd.unit = !devices || m_recollection.kind == Recollection::Kind::Corrupt || m_selfTest.failed() != 0 ||
               m_watchdogReset || m_tasks.anyFailed();
    odd.silence = !heard || readings.nodesAnswering != m_layout.nodes || readings.scanAge_ms > scanPeriod_ms;
    return odd;
}

// What is worth an event and no reason.
void Bmu::watchSurroundings(const Inputs& inputs)
{
    constexpr std::uint64_t period_ms = 1000;
    constexpr std::uint64_t warmUp_ms = 60'000;
    if (m_isolation.update(inputs.isolation_ohm_per_V)) {
        logEvent(EventKind::IsolationLow,
                 {Part::Isolation, 0, 0, Measure::OhmPerVolt, static_cast<std::int32_t>(inputs.isolation_ohm_per_V),
                  static_cast<std::int32_t>(IsolationWatch::lowest_ohm_per_V)});
    }
    for (std::uint8_t i = 0; m_lowSideFaults != inputs.own.lowSideFaults && i < lowSideSwitchCount; ++i) {
        if ((inputs.own.lowSideFaults & ~m_lowSideFaults & (1U << i)) != 0) {
            logEvent(EventKind::LowSideFault, {Part::LowSideSwitch, i, 0, Measure::None, 0, 0});
        }
    }
    m_lowSideFaults = inputs.own.lowSideFaults;
    const EnvironmentInput& air = inputs.environment;
    if (m_uptime_ms % period_ms == 0 && m_uptime_ms >= warmUp_ms && air.answers && m_vapour.update(air.voc_ppb)) {
        logEvent(EventKind::VapourRising,
                 {Part::Enclosure, 0, 0, Measure::PartsPerBillion, air.voc_ppb, m_vapour.median_ppb()});
    }
}

std::uint32_t Bmu::reasons() const
{
    return m_faults.active() | m_faults.latched() | m_causeSet;
}

std::uint8_t Bmu::contactorFaults() const
{
    return static_cast<std::uint8_t>(bmu::contactorFaults(m_faults) | m_causeContactors);
}

ChargeReport Bmu::charge() const
{
    return chargeReport(m_cells, m_measurement.readings(), m_layout, m_parameters, m_recollection);
}

Obstacles Bmu::explain(const Inputs& inputs) const
{
    return m_machine.obstacles(facts(inputs), m_faults);
}

void Bmu::setParameters(const Parameters& parameters)
{
    m_parameters = effectiveParameters(m_parameters, parameters);
    m_parametersNew = true;
}

void Bmu::clearLatchedFaults()
{
    m_faults.clearLatched();
    m_causeSet &= m_faults.active();
    m_causeContactors &= bmu::contactorFaults(m_faults);
}

bool Bmu::allowRecoveryCharge()
{
    constexpr std::int32_t lowest_mV = 2000;
    const Extreme& cell = m_measurement.readings().lowestCell;
    const bool resting = m_machine.state() == State::Safe && m_contactors.allProvenOpen();
    if (!resting || !m_faults.isSet(d1000::Reason::UnderVolt) || !cell.isKnown() || cell.value <= lowest_mV) {
        return false;
    }
    m_recoveryCharge = true;
    logEvent(EventKind::RecoveryCharge, {Part::Cell, static_cast<std::uint8_t>(cell.slot / units::maxCellsPerNode),
                                         static_cast<std::uint8_t>(cell.slot % units::maxCellsPerNode),
                                         Measure::Millivolts, cell.value, lowest_mV});
    return true;
}

bool Bmu::zeroCurrent()
{
    const std::int32_t offset_mA = m_measurement.zeroOffset_mA() + m_measurement.readings().filteredCurrent_mA;
    constexpr std::int32_t limit_mA = CurrentCalibration::largestOffset_mA;
    if (offset_mA < -limit_mA || offset_mA > limit_mA) {
        return false;
    }
    m_measurement.setZeroOffset(offset_mA);
    return true;
}

bool Bmu::setStateOfCharge(units::DeciPercent soc)
{
    constexpr std::int32_t full_dpc = 1000;
    if (soc.value() < 0 || soc.value() > full_dpc || !m_cells.isValid()) {
        return false;
    }
    m_cells.setMean(static_cast<double>(soc.value()) / full_dpc, m_layout);
    return true;
}

void Bmu::logEvent(EventKind kind, const Cause& detail)
{
    m_events.add({m_uptime_ms, kind, detail});
}

} // namespace packdeck::bmu
