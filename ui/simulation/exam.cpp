// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/exam.h"

#include <algorithm>
#include <chrono>

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
    std::vector<std::uint16_t> places;
    do {
        m_fault = {};
        m_fault.fault = static_cast<sim::Fault>(pick(0, static_cast<int>(sim::faultKindCount) - 1));
        places = placesFor(sim::info(m_fault.fault).index, truth);
    } while (places.empty() || sim::actsAtOnce(m_fault.fault)); // those do not stand
    m_fault.index = places[static_cast<std::size_t>(pick(0, static_cast<int>(places.size()) - 1))];
    m_fault.value = sim::info(m_fault.fault).typical;
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
