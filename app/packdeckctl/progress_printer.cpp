// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/progress_printer.h"

#include <cstdio>
#include <string_view>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/pack_report.h"
#include "binding/dialect.h"
#include "control/phrase.h"
#include "d1000/command.h"
#include "d1000/contactor.h"

namespace packdeck::ctl {

namespace {

std::string stageOf(const control::Step& step)
{
    const std::string value = step.value.empty() ? std::string() : " (" + step.value + ")";
    switch (step.state) {
    case control::StepState::Waiting:
        return "waiting";
    case control::StepState::Failed:
        return "failed" + value;
    case control::StepState::Done:
        return "done" + value;
    case control::StepState::Active:
        break;
    }
    return "under way";
}

std::string join(const std::vector<std::string_view>& names)
{
    std::string text;
    for (const std::string_view name : names) {
        text += text.empty() ? "" : ", ";
        text += name;
    }
    return text;
}

} // namespace

ProgressPrinter::ProgressPrinter(bool json)
    : m_json(json)
{
}

void ProgressPrinter::show(const control::Status& status, const telemetry::PackSnapshot& pack, units::Timestamp now)
{
    change("mode", control::toEnglish(status.words), now);
    change("sends", status.command ? std::string(d1000::name(*status.command)) : "nothing", now);
    if (pack.state.known()) {
        change("state", std::string(binding::stateName(pack.id.dialect, pack.state.value)), now);
    }
    if (pack.reasons.known()) {
        change("reasons", join(reasonNames(pack)), now);
    }
    for (const d1000::Contactor which : d1000::allContactors) {
        if (const int number = binding::contactorNumber(pack.id.dialect, which); number != 0) {
            change(fmt::format("contactor {}", number), words(pack.contactor(which)), now);
        }
    }
    for (const control::Step& step : status.steps) {
        if (step.state != control::StepState::Waiting) {
            change("step: " + control::toEnglish(step.text), stageOf(step), now);
        }
    }
    change("other commander", status.foreign.present ? control::toEnglish(status.foreign.text) : "", now);
}

void ProgressPrinter::line(const std::string& subject, const std::string& value, units::Timestamp now) const
{
    if (m_json) {
        fmt::print("{}\n", nlohmann::json{{"time", units::toSeconds(now)}, {"what", subject}, {"value", value}}.dump());
    } else {
        fmt::print("{:8.3f}  {}: {}\n", units::toSeconds(now), subject, value.empty() ? "none" : value);
    }
    std::fflush(stdout);
}

void ProgressPrinter::change(const std::string& subject, const std::string& value, units::Timestamp now)
{
    const auto [place, isNew] = m_last.try_emplace(subject, value);
    if (isNew ? value.empty() : place->second == value) {
        return;
    }
    place->second = value;
    line(subject, value, now);
}

} // namespace packdeck::ctl
