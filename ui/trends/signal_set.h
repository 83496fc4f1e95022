// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "binding/pack_id.h"
#include "telemetry/signal_ref.h"
#include "ui/plot/signal_choice.h"
#include "units/time.h"

namespace packdeck::binding {
class SignalBook;
}

namespace packdeck::telemetry {
class History;
}

namespace packdeck::ui {

/// The signals that a user put into the trends, in the order in which they came; each axis is a pane: one a unit, and
/// those that the user asked for. No widget.
class SignalSet
{
public:
    /// A pane's axis.
    struct Axis
    {
        QString unit;
        int number = 0; ///< SignalChoice::axis

        bool operator==(const Axis&) const = default;

        /// "V", "V 2"
        [[nodiscard]] QString name() const;
    };

    struct Entry
    {
        SignalChoice choice;
        QString place; ///< which pack it is of; empty where that is clear
        QString unit;
        int decimals = 0;
        bool isKnown = false;    ///< a loaded DBC has it
        bool isDiscrete = false; ///< its values have words: it steps
        bool isMultiplexed = false;
        bool isOfPack = false;    ///< else it may be on any bus
        telemetry::SignalRef ref; ///< while known
        units::Duration period = std::chrono::milliseconds(100);

        std::uint8_t bus = 0;  ///< where it is found, while known: a layout may be of another log
        std::uint32_t key = 0; ///< as bus

        /// "Speed", "Node0Cell01 (0x200)"
        [[nodiscard]] QString name() const;

        /// "Speed, rpm"
        [[nodiscard]] QString title() const;

        [[nodiscard]] Axis axis() const { return {unit, choice.axis}; }
    };

    static constexpr std::size_t most = 16; ///< lines that can still be told apart, and drawn in time

    /// False when it is there already, or there is no room.
    bool add(const SignalChoice& choice);
    void remove(std::size_t entry);

    void clear() { m_entries.clear(); }

    /// Onto an axis of its own, and from there back to that of its unit.
    void toggleOwnAxis(std::size_t entry);

    /// Finds out what they are: after every change of the set, of the DBCs, of the history. What is not at its place is
    /// looked for by its names in the packs, first in that one. `channels`: names by bus, where they are known.
    void resolve(const binding::SignalBook& book, telemetry::History& history, const binding::PackId& pack,
                 const std::vector<std::string>& channels);

    /// How often each one comes, as History has learned it.
    void learnPeriods(const telemetry::History& history, units::Timestamp now);

    /// One that is of no pack has come on another bus than was thought: to be resolved anew.
    [[nodiscard]] bool isHeardElsewhere(const telemetry::History& history) const;

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    [[nodiscard]] SignalChoices choices() const;

    /// One a pane, in the order of their first signals; unknown signals have none.
    [[nodiscard]] std::vector<Axis> axes() const;

    /// Of the known ones, in order.
    [[nodiscard]] std::vector<telemetry::SignalRef> refs() const;

private:
    std::vector<Entry> m_entries;
};

/// What an integral over seconds is given in: A becomes Ah, kW kWh, anything else unit times seconds.
struct IntegralUnit
{
    double perSecond = 1.0; ///< factor from unit * s
    QString unit;
};

[[nodiscard]] IntegralUnit integralUnit(const QString& unit);

} // namespace packdeck::ui
