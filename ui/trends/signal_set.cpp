// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/signal_set.h"

#include <algorithm>

#include <QRegularExpression>

#include "binding/signal_book.h"
#include "binding/signal_info.h"
#include "telemetry/history.h"
#include "ui/shell/format.h"
#include "units/constants.h"

namespace packdeck::ui {

QString SignalSet::Entry::title() const
{
    return unit.isEmpty() ? choice.field : QStringLiteral("%1, %2").arg(choice.field, shownUnit(unit));
}

bool SignalSet::add(const SignalChoice& choice)
{
    const auto isSame = [&choice](const Entry& entry) { return entry.choice == choice; };
    if (m_entries.size() >= most || std::any_of(m_entries.begin(), m_entries.end(), isSame)) {
        return false;
    }
    m_entries.emplace_back().choice = choice;
    return true;
}

void SignalSet::remove(std::size_t entry)
{
    if (entry < m_entries.size()) {
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(entry));
    }
}

void SignalSet::resolve(const binding::SignalBook& book, telemetry::History& history)
{
    for (Entry& entry : m_entries) {
        entry.isKnown = false;
        const std::string message = entry.choice.message.toStdString();
        const std::string field = entry.choice.field.toStdString();
        for (const auto& owner : book.owners(entry.choice.bus, entry.choice.key)) {
            const dbc::Signal* const found =
                binding::nameOf(*owner.message) == message ? binding::fieldOf(*owner.message, field) : nullptr;
            if (found != nullptr && !entry.isKnown) {
                const auto info = binding::infoOf(*found);
                entry.isKnown = true;
                entry.unit = QString::fromUtf8(info.unit.data(), static_cast<qsizetype>(info.unit.size()));
                entry.decimals = info.decimals;
                entry.isDiscrete = !info.words.empty();
                entry.isMultiplexed = info.isMultiplexed;
                entry.ref = history.define(entry.choice.bus, *owner.message, *found);
            }
        }
    }
}

void SignalSet::learnPeriods(const telemetry::History& history, units::Timestamp now)
{
    for (Entry& entry : m_entries) {
        const auto frames = history.framesAt(entry.choice.bus, entry.choice.key, entry.choice.key, now);
        if (!frames.empty() && frames.front().period > units::Duration::zero()) {
            entry.period = frames.front().period;
        }
    }
}

SignalChoices SignalSet::choices() const
{
    SignalChoices choices;
    choices.reserve(m_entries.size());
    for (const Entry& entry : m_entries) {
        choices.push_back(entry.choice);
    }
    return choices;
}

std::vector<QString> SignalSet::units() const
{
    std::vector<QString> units;
    for (const Entry& entry : m_entries) {
        if (entry.isKnown && std::find(units.begin(), units.end(), entry.unit) == units.end()) {
            units.push_back(entry.unit);
        }
    }
    return units;
}

std::vector<telemetry::SignalRef> SignalSet::refs() const
{
    std::vector<telemetry::SignalRef> refs;
    for (const Entry& entry : m_entries) {
        if (entry.isKnown) {
            refs.push_back(entry.ref);
        }
    }
    return refs;
}

IntegralUnit integralUnit(const QString& unit)
{
    static const QRegularExpression ampsOrWatts(QStringLiteral("^[mkM\u00B5]?[AW]$"));
    if (ampsOrWatts.match(unit).hasMatch()) {
        return {1.0 / units::secondsPerHour, unit + QLatin1Char('h')};
    }
    return {1.0, unit.isEmpty() ? QStringLiteral("s") : unit + QStringLiteral("\u00B7s")};
}

} // namespace packdeck::ui
