// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/exam.h"

#include <algorithm>
#include <chrono>
#include <variant>

#include "bmu/task_monitor.h"
#include "control/status.h"
#include "d1000/contactor.h"
#include "d1000/reason.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/simulation/fault_words.h"

namespace packdeck::ui {

namespace {

constexpr int soonest_ms = 5'000;
constexpr int latest_ms = 45'000;

QString word(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Places of a kind that this pack has.
std::vector<std::uint16_t> placesFor(sim::FaultIndex kind, const sim::Truth& truth)
{
    std::vector<std::uint16_t> places;
    const auto addAll = [&places, &truth](std::size_t placesOfNode, const auto& counts) {
        for (std::size_t node = 0; node < truth.nodeCount; ++node) {
            for (std::size_t i = 0; i < counts(node); ++i) {
                places.push_back(static_cast<std::uint16_t>(node * placesOfNode + i));
            }
        }
    };
    switch (kind) {
    case sim::FaultIndex::None:
        places.push_back(0);
        break;
    case sim::FaultIndex::Node:
        addAll(1, [](std::size_t) { return std::size_t{1}; });
        break;
    case sim::FaultIndex::Cell:
        addAll(units::maxCellsPerNode, [&truth](std::size_t node) { return std::size_t{truth.cellsOfNode[node]}; });
        break;
    case sim::FaultIndex::Sensor:
        addAll(units::maxSensorsPerNode, [&truth](std::size_t node) { return std::size_t{truth.sensorsOfNode[node]}; });
        break;
    case sim::FaultIndex::Contactor:
    case sim::FaultIndex::Task: {
        const std::size_t count = kind == sim::FaultIndex::Task ? bmu::taskCount : d1000::contactorCount;
        for (std::size_t i = 0; i < count; ++i) {
            places.push_back(static_cast<std::uint16_t>(i));
        }
        break;
    }
    }
    return places;
}

} // namespace

void Exam::begin(const sim::Truth& truth, units::Timestamp now)
{
    const auto pick = [this](int lowest, int highest) {
        return std::uniform_int_distribution<int>(lowest, highest)(m_random);
    };
    do {
        m_fault = {};
        m_fault.fault = static_cast<sim::Fault>(pick(0, static_cast<int>(sim::faultKindCount) - 1));
        m_fault.value = sim::info(m_fault.fault).typical;
        const std::vector<std::uint16_t> places = placesFor(sim::info(m_fault.fault).index, truth);
        if (!places.empty()) {
            m_fault.index = places[static_cast<std::size_t>(pick(0, static_cast<int>(places.size()) - 1))];
        }
    } while (!canShow(m_fault, truth));
    m_running = true;
    m_begun = now;
    m_due = now + std::chrono::milliseconds(pick(soonest_ms, latest_ms));
    m_injectedAt.reset();
    m_lines.clear();
    m_state.reset();
    m_command.reset();
    m_reasons = 0;
    m_mode = control::Mode::Watch;
    note(now, tr("The exam begins"), false);
}

bool Exam::canShow(const sim::FaultSetting& setting, const sim::Truth& truth)
{
    using d1000::State;
    using sim::Fault;
    const bool charges = truth.state == State::ChargeInit || truth.state == State::ChargeConnect ||
                         truth.state == State::ChargeEnabled || truth.state == State::ChargeStopping;
    constexpr std::uint16_t firstOfCharging = 3; // contactors 4 and 5
    switch (setting.fault) {
    case Fault::LoadCharged:
    case Fault::ThermalRunaway:
    case Fault::Soaked: // these do not stand
    case Fault::NodesSwapped:
    case Fault::BalanceOpen:
    case Fault::IsolationLow:
    case Fault::LowSideSwitch:
    case Fault::CommandReplay: // no message tells of these
    case Fault::CellShort:
    case Fault::CoolantLost:
    case Fault::AmbientRamp: // too slow
        return false;
    case Fault::ChargerDead:
    case Fault::ChargerIgnoresLimits:
    case Fault::ChargerIgnoresStop:
    case Fault::ChargerOverVoltage:
        return charges;
    case Fault::EvccError:
    case Fault::EvccSilent:
    case Fault::EvccEmergencyStop:
        return charges && truth.hasEvcc;
    case Fault::PrechargeResistorOpen:
    case Fault::PrechargeResistance:
    case Fault::LoadCapacitance:
    case Fault::LoadBleed: // seen when the load is charged
        return !charges && truth.state != State::Enabled;
    case Fault::ContactorStuckOpen:
    case Fault::ContactorWelded:
    case Fault::ContactorSlow:
        return (setting.index >= firstOfCharging) == charges;
    case Fault::ContactorBounce: // too short for a message
        return false;
    default:
        return true;
    }
}

namespace {

struct DeedWords
{
    const ViewSettings& settings;

    QString operator()(const sim::FaultSetting& setting) const
    {
        return (setting.active ? Exam::tr("inject %1") : Exam::tr("clear %1")).arg(describe(setting, settings));
    }

    QString operator()(const sim::ClearFaults& /*all*/) const { return Exam::tr("clear all faults"); }

    QString operator()(const sim::LoadSetting& /*load*/) const { return Exam::tr("change the load"); }

    QString operator()(const sim::SetSpeed& speed) const
    {
        return Exam::tr("let time run %1\u00d7").arg(number(speed.factor, speed.factor < 1.0 ? 1 : 0));
    }

    QString operator()(const sim::SetPaused& pause) const
    {
        return pause.paused ? Exam::tr("stop the time") : Exam::tr("let time run again");
    }

    QString operator()(const sim::Step& step) const
    {
        return Exam::tr("go on by %1 s").arg(number(units::toSeconds(step.duration), 2));
    }

    QString operator()(const sim::PowerCycleBmu& /*cycle*/) const
    {
        return Exam::tr("switch the unit's supply off and on");
    }

    QString operator()(const sim::Restart& /*restart*/) const { return Exam::tr("reset everything"); }

    QString operator()(const sim::DriveFrom& /*from*/) const { return Exam::tr("take the load from the bus"); }

    QString operator()(const sim::ControlCommand& command) const { return std::visit(*this, command); }

    QString operator()(const sim::Rewind& rewind) const
    {
        return Exam::tr("go back by %1 s").arg(number(units::toSeconds(rewind.back), 0));
    }

    template <typename Other>
    QString operator()(const Other& /*request*/) const
    {
        return {};
    }
};

} // namespace

void Exam::noteDeed(const sim::Request& request, const ViewSettings& settings, units::Timestamp now)
{
    const QString words = m_running ? std::visit(DeedWords{settings}, request) : QString();
    if (!words.isEmpty()) {
        note(now, tr("You %1").arg(words), true);
    }
}

std::optional<sim::FaultSetting> Exam::observe(const Moment& moment)
{
    if (!m_running) {
        return std::nullopt;
    }
    if (moment.control != nullptr) {
        if (moment.control->mode != m_mode) {
            m_mode = moment.control->mode;
            note(moment.now, tr("You: %1").arg(translated("Control", control::label(m_mode))), true);
        }
        if (moment.control->command != m_command) {
            m_command = moment.control->command;
            note(moment.now, m_command ? tr("You send %1").arg(word(d1000::name(*m_command))) : tr("You send nothing"),
                 true);
        }
    }
    if (moment.snapshot && moment.snapshot->state.isFresh() && moment.snapshot->state.value != m_state) {
        m_state = moment.snapshot->state.value;
        note(moment.now, tr("The unit is in %1").arg(word(d1000::name(*m_state))), false);
    }
    if (moment.snapshot && moment.snapshot->reasons.isFresh()) {
        const std::uint32_t now = moment.snapshot->reasons.value;
        for (std::size_t i = 0; i < d1000::reasonCount; ++i) {
            const auto reason = static_cast<d1000::Reason>(i);
            if ((now & ~m_reasons & d1000::bit(reason)) != 0) {
                note(moment.now, tr("The unit shows %1").arg(word(d1000::info(reason).name)), false);
            }
        }
        m_reasons = now;
    }
    if (!m_injectedAt && moment.now >= m_due) {
        m_injectedAt = moment.now;
        return m_fault;
    }
    return std::nullopt;
}

bool Exam::reveal(sim::Fault answer, const Moment& moment)
{
    m_running = false;
    const bool right = answer == m_fault.fault && m_injectedAt;
    if (m_injectedAt) {
        const Line hidden{*m_injectedAt - m_begun, tr("HIDDEN: %1").arg(describe(m_fault, moment.settings)), false};
        const auto place = std::upper_bound(m_lines.begin(), m_lines.end(), hidden,
                                            [](const Line& a, const Line& b) { return a.at < b.at; });
        m_lines.insert(place, hidden);
    } else {
        note(moment.now, tr("The fault had not come yet: %1").arg(describe(m_fault, moment.settings)), false);
    }
    note(moment.now, (right ? tr("Your answer: %1. Right.") : tr("Your answer: %1. Wrong.")).arg(faultText(answer)),
         true);
    return right;
}

void Exam::note(units::Timestamp now, const QString& text, bool byUser)
{
    m_lines.push_back({now - m_begun, text, byUser});
}

} // namespace packdeck::ui
