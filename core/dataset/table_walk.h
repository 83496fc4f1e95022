// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "dataset/signal_list.h"
#include "telemetry/history.h"

namespace packdeck::dataset {

/// Signals as rows of one table, first to last. As received: a row an instant at which any of them came. With a period:
/// a row every so often, each signal with its latest value for as long as it is not stale (three of its periods; a
/// multiplexed one three of the longest distances between its own values). The history may grow meanwhile.
class TableWalk
{
public:
    TableWalk(const telemetry::History& history, std::span<const DataSignal> signals, const telemetry::TimeSpan& span,
              std::optional<units::Duration> period);

    /// Goes to the next row; false at the end.
    bool next();

    [[nodiscard]] units::Timestamp at() const { return m_at; }

    /// Of the row, one a signal, times its scale; NaN: it has none here.
    [[nodiscard]] std::span<const double> values() const { return m_values; }

private:
    /// The samples of one signal one after the other, fetched in pieces.
    class Reader
    {
    public:
        Reader(const telemetry::History& history, const DataSignal& signal, const telemetry::TimeSpan& span,
               std::size_t piece);

        /// The next sample, gaps included; null at the end.
        [[nodiscard]] const telemetry::Sample* peek() const
        {
            return m_position < m_samples.size() ? &m_samples[m_position] : nullptr;
        }

        void skip();

        /// Its value at `at`, which never goes back; NaN when there is none that still holds.
        [[nodiscard]] double heldAt(units::Timestamp at);

        [[nodiscard]] double scale() const { return m_scale; }

    private:
        void fetch();

        const telemetry::History* m_history;
        telemetry::SignalRef m_ref;
        double m_scale;
        bool m_isMultiplexed;
        telemetry::TimeSpan m_rest;
        std::size_t m_piece;
        std::vector<telemetry::Sample> m_samples;
        std::size_t m_position = 0;
        bool m_isLast = false;
        std::optional<telemetry::Sample> m_held;
        units::Duration m_longest; ///< distance between two values, or the period of the frames
    };

    bool nextReceived();
    bool nextPeriod();

    telemetry::TimeSpan m_span;
    std::optional<units::Duration> m_period;
    std::vector<Reader> m_readers;
    std::vector<std::size_t> m_heap; ///< readers by their next sample, the earliest on top
    std::vector<std::size_t> m_filled;
    units::Timestamp m_at{};
    bool m_begun = false;
    std::vector<double> m_values;
};

} // namespace packdeck::dataset
