// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

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

/// The signals that a user put into the trends, in the order in which they came; each unit is a pane. No widget.
class SignalSet
{
public:
    struct Entry
    {
        SignalChoice choice;
        QString unit;
        int decimals = 0;
        bool isKnown = false;    ///< a loaded DBC has it
        bool isDiscrete = false; ///< its values have words: it steps
        bool isMultiplexed = false;
        telemetry::SignalRef ref; ///< while known
        units::Duration period = std::chrono::milliseconds(100);

        /// "Speed, rpm"
        [[nodiscard]] QString title() const;
    };

    static constexpr std::size_t most = 16; ///< lines that can still be told apart, and drawn in time

    /// False when it is there already, or there is no room.
    bool add(const SignalChoice& choice);
    void remove(std::size_t entry);

    void clear() { m_entries.clear(); }

    /// Finds out what they are: after every change of the set, of the DBCs, of the history.
    void resolve(const binding::SignalBook& book, telemetry::History& history);

    /// How often each one comes, as History has learned it.
    void learnPeriods(const telemetry::History& history, units::Timestamp now);

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    [[nodiscard]] SignalChoices choices() const;

    /// One a pane, in the order of their first signals; unknown signals have none.
    [[nodiscard]] std::vector<QString> units() const;

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
