// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

#include <QCoreApplication>
#include <QString>

#include "control/mode.h"
#include "d1000/command.h"
#include "d1000/state.h"
#include "sim/control.h"
#include "sim/request.h"
#include "ui/shell/moment.h"

namespace packdeck::ui {

/// An exam: a fault that the simulator chooses, injected at a time that it chooses; what the user does and what the bus
/// shows is written down; at the end everything is told on one time line.
class Exam
{
    Q_DECLARE_TR_FUNCTIONS(packdeck::ui::Exam)

public:
    struct Line
    {
        units::Duration at{}; ///< since the exam began
        QString text;
        bool byUser = false;
    };

    explicit Exam(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// A fault that this pack, as it is now, can show on its bus.
    void begin(const sim::Truth& truth, units::Timestamp now);

    /// Whether an examinee has a chance to see it: what no message tells, what is too slow, what this pack does not
    /// have or does not use now.
    [[nodiscard]] static bool canShow(const sim::FaultSetting& setting, const sim::Truth& truth);

    /// What the user did to the simulator itself.
    void noteDeed(const sim::Request& request, const ViewSettings& settings, units::Timestamp now);

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Looks at what changed; returns the fault when its time has come, once.
    [[nodiscard]] std::optional<sim::FaultSetting> observe(const Moment& moment);

    /// The end, with the user's answer; returns whether it was right.
    bool reveal(sim::Fault answer, const Moment& moment);

    /// By time; the fault itself only after reveal().
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

    [[nodiscard]] const sim::FaultSetting& fault() const { return m_fault; }

    [[nodiscard]] bool hasInjected() const { return m_injectedAt.has_value(); }

    [[nodiscard]] units::Duration since(units::Timestamp now) const { return now - m_begun; }

private:
    void note(units::Timestamp now, const QString& text, bool byUser);

    std::mt19937 m_random;
    bool m_running = false;
    units::Timestamp m_begun{};
    units::Timestamp m_due{};
    std::optional<units::Timestamp> m_injectedAt;
    sim::FaultSetting m_fault;
    std::vector<Line> m_lines;
    std::optional<d1000::State> m_state;
    std::uint32_t m_reasons = 0;
    std::optional<d1000::Command> m_command;
    control::Mode m_mode = control::Mode::Watch;
};

} // namespace packdeck::ui
