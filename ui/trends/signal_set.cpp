// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/signal_set.h"

#include <algorithm>
#include <optional>
#include <span>

#include <QRegularExpression>

#include "binding/signal_book.h"
#include "binding/signal_info.h"
#include "telemetry/history.h"
#include "ui/shell/format.h"
#include "ui/shell/pack_names.h"
#include "units/constants.h"

namespace packdeck::ui {

namespace {

/// Where a signal is told, and by which message.
struct Found
{
    std::uint8_t bus = 0;
    std::uint32_t key = 0;
    const dbc::Message* message = nullptr;
    const dbc::Signal* field = nullptr;
    std::optional<binding::PackId> pack;
};

std::optional<Found> foundAtItsPlace(const binding::SignalBook& book, const SignalChoice& choice)
{
    for (const auto& owner : book.owners(choice.bus, choice.key)) {
        const dbc::Signal* const field = binding::nameOf(*owner.message) == choice.message.toStdString()
                                             ? binding::fieldOf(*owner.message, choice.field.toStdString())
                                             : nullptr;
        if (field != nullptr) {
            return Found{choice.bus, choice.key, owner.message, field, owner.pack};
        }
    }
    return std::nullopt;
}

/// A layout of another log: there the pack had another base, or was on another bus.
std::optional<Found> foundByName(const binding::SignalBook& book, const SignalChoice& choice,
                                 const binding::PackId& pack)
{
    std::optional<Found> found;
    for (const auto& source : book.sources()) {
        const bool isShown = source->pack && binding::samePack(*source->pack, pack);
        if (!source->pack || (found && !isShown)) {
            continue;
        }
        const dbc::Message* const message = binding::messageOf(*source->database, choice.message.toStdString());
        const dbc::Signal* const field =
            message != nullptr ? binding::fieldOf(*message, choice.field.toStdString()) : nullptr;
        if (field != nullptr) {
            found = Found{source->pack->bus, binding::keyOf(*message), message, field, source->pack};
        }
    }
    return found;
}

/// What is of no pack may be on any bus: where it was heard, else where it was chosen.
std::uint8_t busOf(const telemetry::History& history, std::uint8_t chosen, std::uint32_t key)
{
    std::optional<std::uint8_t> heard;
    history.inspect([&](std::span<const telemetry::History::KeptFrames> all) {
        for (const auto& kept : all) {
            if (kept.key == key && (!heard || kept.bus == chosen)) {
                heard = kept.bus;
            }
        }
    });
    return heard.value_or(chosen);
}

} // namespace

QString SignalSet::Entry::name() const
{
    return place.isEmpty() ? choice.field : QStringLiteral("%1 (%2)").arg(choice.field, place);
}

QString SignalSet::Entry::title() const
{
    return unit.isEmpty() ? name() : QStringLiteral("%1, %2").arg(name(), shownUnit(unit));
}

QString SignalSet::Axis::name() const
{
    return number == 0 ? unit : QStringLiteral("%1 %2").arg(unit).arg(number + 1).trimmed();
}

bool SignalSet::add(const SignalChoice& choice)
{
    const auto isSame = [&choice](const Entry& entry) { return entry.choice.isSameSignal(choice); };
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

void SignalSet::toggleOwnAxis(std::size_t entry)
{
    if (entry >= m_entries.size()) {
        return;
    }
    int& axis = m_entries[entry].choice.axis;
    if (axis > 0) {
        axis = 0;
        return;
    }
    const auto isTaken = [this](int number) {
        return std::any_of(m_entries.begin(), m_entries.end(),
                           [number](const Entry& other) { return other.choice.axis == number; });
    };
    int number = 1;
    while (isTaken(number)) {
        ++number;
    }
    axis = number;
}

void SignalSet::resolve(const binding::SignalBook& book, telemetry::History& history, const binding::PackId& pack,
                        const std::vector<std::string>& channels)
{
    const std::vector<binding::PackId> packs = book.packs();
    for (Entry& entry : m_entries) {
        auto found = foundAtItsPlace(book, entry.choice);
        if (!found) {
            found = foundByName(book, entry.choice, pack);
        }
        entry.isKnown = found.has_value();
        entry.place.clear();
        if (!found) {
            continue;
        }
        const auto info = binding::infoOf(*found->field);
        entry.unit = QString::fromUtf8(info.unit.data(), static_cast<qsizetype>(info.unit.size()));
        entry.decimals = info.decimals;
        entry.isDiscrete = !info.words.empty();
        entry.isMultiplexed = info.isMultiplexed;
        entry.bus = found->pack ? found->bus : busOf(history, found->bus, found->key);
        entry.isOfPack = found->pack.has_value();
        entry.key = found->key;
        entry.ref = history.define(entry.bus, *found->message, *found->field);
        if (packs.size() > 1 && found->pack) {
            entry.place = packPlace(*found->pack, packs, channels);
        }
    }
}

void SignalSet::learnPeriods(const telemetry::History& history, units::Timestamp now)
{
    for (Entry& entry : m_entries) {
        const auto frames = history.framesAt(entry.bus, entry.key, entry.key, now);
        if (entry.isKnown && !frames.empty() && frames.front().period > units::Duration::zero()) {
            entry.period = frames.front().period;
        }
    }
}

bool SignalSet::isHeardElsewhere(const telemetry::History& history) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&history](const Entry& entry) {
        return entry.isKnown && !entry.isOfPack && busOf(history, entry.bus, entry.key) != entry.bus;
    });
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

std::vector<SignalSet::Axis> SignalSet::axes() const
{
    std::vector<Axis> axes;
    for (const Entry& entry : m_entries) {
        if (entry.isKnown && std::find(axes.begin(), axes.end(), entry.axis()) == axes.end()) {
            axes.push_back(entry.axis());
        }
    }
    return axes;
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
