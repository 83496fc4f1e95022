// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "bmu/balancer.h"
#include "bmu/bleed_account.h"
#include "bmu/cell_estimates.h"
#include "bmu/charge_supervision.h"
#include "bmu/command_reception.h"
#include "bmu/contactor_supervision.h"
#include "bmu/current_calibration.h"
#include "bmu/current_limits.h"
#include "bmu/debounce.h"
#include "bmu/event.h"
#include "bmu/facts.h"
#include "bmu/inputs.h"
#include "bmu/isolation_watch.h"
#include "bmu/lasting_memory.h"
#include "bmu/layout.h"
#include "bmu/link_check.h"
#include "bmu/measurement.h"
#include "bmu/message.h"
#include "bmu/obstacle.h"
#include "bmu/outputs.h"
#include "bmu/parameters.h"
#include "bmu/precharge_supervision.h"
#include "bmu/self_test.h"
#include "bmu/state_machine.h"
#include "bmu/state_of_charge.h"
#include "bmu/task_monitor.h"
#include "bmu/telemetry.h"
#include "bmu/vapour_baseline.h"
#include "units/quantity.h"
#include "units/time.h"

namespace packdeck::bmu {

/// The Battery Management Unit as its firmware: inputs in, outputs and messages out, every 10 ms. No heap, clock, I/O,
/// exceptions or threads; a copy is a snapshot. Constructing it is switching its supply on.
class Bmu
{
public:
    static constexpr units::Duration tick = std::chrono::milliseconds(tick_ms);

    /// Why the unit starts.
    enum class Start : std::uint8_t { Supply, Watchdog };

    /// `recollection`: what memory() was when the supply went.
    Bmu(const Parameters& parameters, const frames::Firmware& firmware, Start start = Start::Supply,
        const Recollection& recollection = {});

    /// The eight data bytes of BMSCommands, as received since the last step.
    CommandVerdict receiveCommand(const std::array<std::uint8_t, 8>& data, std::uint8_t length)
    {
        return m_commands.receive(data, length);
    }

    /// One tick.
    const Outputs& step(const Inputs& inputs);

    /// What the last step transmits.
    [[nodiscard]] const MessageBuffer& messages() const { return m_messages; }

    [[nodiscard]] const Outputs& outputs() const { return m_outputs; }

    [[nodiscard]] d1000::State state() const { return m_machine.state(); }

    [[nodiscard]] const StateMachine& machine() const { return m_machine; }

    [[nodiscard]] d1000::Command command() const { return m_commands.command(); }

    /// As on the wire: active, latched, or the cause of the present DISCONNECT or SAFE.
    [[nodiscard]] std::uint32_t reasons() const;

    [[nodiscard]] const DebounceEngine& faults() const { return m_faults; }

    [[nodiscard]] std::uint8_t contactorFaults() const;

    [[nodiscard]] const PrechargeSupervision& precharge() const { return m_precharge; }

    [[nodiscard]] const ContactorSupervision& contactors() const { return m_contactors; }

    [[nodiscard]] const Readings& readings() const { return m_measurement.readings(); }

    [[nodiscard]] const CurrentLimit& limit() const { return m_limits.limit(); }

    [[nodiscard]] ChargeReport charge() const;

    /// Cell by cell.
    [[nodiscard]] const CellEstimates& cells() const { return m_cells; }

    [[nodiscard]] const SelfTest& selfTest() const { return m_selfTest; }

    [[nodiscard]] const TaskMonitor& tasks() const { return m_tasks; }

    /// The hardware watchdog has not been fed for too long: whoever holds the unit resets it, coils off.
    [[nodiscard]] bool watchdogExpired() const { return m_tasks.since_ms(Task::Bms) >= TaskMonitor::watchdog_ms; }

    /// What a start wants to know of this run. Whoever holds the unit stores it whenever its revision is another one:
    /// every ten minutes, and when a session ends. A memory that wears out is not worn out by that. @{
    [[nodiscard]] LastingMemory memory() const { return {charge().soc_dpc, m_account.shares(m_layout)}; }

    [[nodiscard]] std::uint32_t memoryRevision() const { return m_memoryRevision; }

    /// @}

    [[nodiscard]] const BleedAccount& bleedAccount() const { return m_account; }

    [[nodiscard]] const EventLog& events() const { return m_events; }

    [[nodiscard]] const Layout& layout() const { return m_layout; }

    [[nodiscard]] const Parameters& parameters() const { return m_parameters; }

    [[nodiscard]] std::uint64_t uptime_ms() const { return m_uptime_ms; }

    [[nodiscard]] std::uint32_t droppedMessages() const { return m_telemetry.dropped(); }

    /// What a parameter service may ask for; it decides when. @{

    /// Takes effect at once, but for what needs a restart (bmu/parameter_table.h).
    void setParameters(const Parameters& parameters);
    void clearLatchedFaults();

    /// Allows one charge in spite of UNDERVOLT, at C/20 at most, while every cell has more than 2.0 V: a pack that is
    /// deeply discharged could never be charged again. Ends with the session. False when it is not that case.
    bool allowRecoveryCharge();

    /// The current that flows now is the sensor's offset; false when it is too large to be one.
    bool zeroCurrent();

    /// All tests run with the next turn of their task; selfTest() then says what they found.
    void runSelfTest() { m_selfTest.restart(); }

    /// How full the pack is, by somebody who knows; false above 100 % and before the first estimate.
    bool setStateOfCharge(units::DeciPercent soc);
    /// @}

    /// Why the way forward from the present state waits, with the inputs of the last step.
    [[nodiscard]] Obstacles explain(const Inputs& inputs) const;

private:
    [[nodiscard]] Facts facts(const Inputs& inputs) const;
    void superviseState();
    void entered(d1000::State state);
    void logEvent(EventKind kind, const Cause& detail = {});
    void updateLimits();
    void updateLowSide();
    void updateBleeding(bool scanned);
    void noteMemory();
    void updateChargeDemand();
    [[nodiscard]] bool mayBalance() const;
    void sendTelemetry(const Facts& now);
    void notePressure(const Inputs& inputs);
    void watchSurroundings(const Inputs& inputs);

    /// What a rule of the table may trip on; without it such rules are not asked.
    struct Odd
    {
        bool contactors = true;
        bool current = true;
        bool unit = true;
        bool silence = true;
    };

    [[nodiscard]] News newsOf(const Inputs& inputs);
    [[nodiscard]] Odd oddOf(const Inputs& inputs) const;

    Parameters m_parameters;
    Layout m_layout;
    frames::Firmware m_firmware;

    TaskMonitor m_tasks;
    SelfTest m_selfTest;
    IsolationWatch m_isolation;
    VapourBaseline m_vapour;
    CommandReception m_commands;
    Measurement m_measurement;
    ContactorSupervision m_contactors;
    CurrentCalibration m_calibration;
    PrechargeSupervision m_precharge;
    LinkCheck m_link;
    ChargeSupervision m_chargeSupervision;
    DebounceEngine m_faults;
    StateMachine m_machine;
    CellEstimates m_cells;
    CurrentLimits m_limits;
    Balancer m_balancer;
    BleedAccount m_account;
    Telemetry m_telemetry;
    EventLog m_events;

    Outputs m_outputs;
    MessageBuffer m_messages;
    Recollection m_recollection;
    std::uint32_t m_memoryRevision = 0;
    std::uint64_t m_uptime_ms = 0;
    std::uint32_t m_causeSet = 0;                    ///< the reasons that caused the present DISCONNECT or SAFE
    std::uint8_t m_causeContactors = 0;              ///< the same for the contactors' own faults
    std::array<std::int16_t, 10> m_pressures_dkPa{}; ///< one every 100 ms
    EnvironmentInput m_judgedAir;
    std::uint32_t m_judgedRevision = 0; ///< Readings::revision
    std::uint8_t m_lowSideFaults = 0;
    bool m_parametersNew = true;
    Odd m_odd; ///< a tick ago
    bool m_watchdogReset = false;
    bool m_hasPressure = false;
    bool m_recoveryCharge = false;
    bool m_wasHandingOver = false;
};

static_assert(std::is_trivially_copyable_v<Bmu>);

} // namespace packdeck::bmu
