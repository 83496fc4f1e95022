// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/table_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "telemetry/pack_view.h"

namespace packdeck::dataset {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Samples fetched at once: of all signals together about 64 MB, of one no more than History's lock should be held for.
std::size_t pieceFor(std::size_t signalCount)
{
    constexpr std::size_t all = 4'000'000;
    constexpr std::size_t fewest = 256;
    constexpr std::size_t most = 20'000;
    return std::clamp(all / std::max<std::size_t>(signalCount, 1), fewest, most);
}

} // namespace

TableWalk::Reader::Reader(const telemetry::History& history, const DataSignal& signal, const telemetry::TimeSpan& span,
                          std::size_t piece)
    : m_history(&history)
    , m_ref(signal.ref)
    , m_scale(signal.scale)
    , m_isMultiplexed(signal.isMultiplexed)
    , m_rest(span)
    , m_piece(piece)
    , m_longest(signal.period)
{
    fetch();
}

void TableWalk::Reader::skip()
{
    ++m_position;
    if (m_position == m_samples.size()) {
        fetch();
    }
}

void TableWalk::Reader::fetch()
{
    m_position = 0;
    m_samples.clear();
    if (m_isLast) {
        return;
    }
    m_samples = m_history->samples(m_ref, m_rest.from, m_rest.to, m_piece);
    m_isLast = m_samples.size() < m_piece;
    if (!m_samples.empty()) {
        m_rest.from = m_samples.back().at + units::Duration(1);
    }
}

double TableWalk::Reader::heldAt(units::Timestamp at)
{
    for (const telemetry::Sample* sample = peek(); sample != nullptr && sample->at <= at; sample = peek()) {
        if (!std::isnan(sample->value)) {
            if (m_isMultiplexed && m_held) {
                m_longest = std::max(m_longest, sample->at - m_held->at);
            }
            m_held = *sample;
        } else if (!m_isMultiplexed) { // of a multiplexed one it is only a frame that carries others
            m_held.reset();
        }
        skip();
    }
    const bool holds = m_held && at - m_held->at <= m_longest * telemetry::PackView::stalePeriods;
    return holds ? m_held->value * m_scale : none;
}

TableWalk::TableWalk(const telemetry::History& history, std::span<const DataSignal> signals,
                     const telemetry::TimeSpan& span, std::optional<units::Duration> period)
    : m_span(span)
    , m_period(period)
    , m_values(signals.size(), none)
{
    m_readers.reserve(signals.size());
    for (const DataSignal& signal : signals) {
        m_readers.emplace_back(history, signal, span, pieceFor(signals.size()));
    }
    for (std::size_t i = 0; i < m_readers.size() && !period; ++i) {
        if (m_readers[i].peek() != nullptr) {
            m_heap.push_back(i);
        }
    }
    std::make_heap(m_heap.begin(), m_heap.end(),
                   [this](std::size_t a, std::size_t b) { return m_readers[a].peek()->at > m_readers[b].peek()->at; });
}

bool TableWalk::next()
{
    return m_period ? nextPeriod() : nextReceived();
}

bool TableWalk::nextReceived()
{
    const auto later = [this](std::size_t a, std::size_t b) {
        return m_readers[a].peek()->at > m_readers[b].peek()->at;
    };
    for (const std::size_t filled : m_filled) {
        m_values[filled] = none;
    }
    m_filled.clear();
    while (!m_heap.empty()) {
        Reader& reader = m_readers[m_heap.front()];
        // Two samples of one signal at one instant are two rows.
        if (!m_filled.empty() && (reader.peek()->at != m_at || !std::isnan(m_values[m_heap.front()]))) {
            break;
        }
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        const std::size_t column = m_heap.back();
        m_heap.pop_back();
        const telemetry::Sample sample = *reader.peek();
        reader.skip();
        if (!std::isnan(sample.value)) {
            m_at = sample.at;
            m_values[column] = sample.value * reader.scale();
            m_filled.push_back(column);
        }
        if (reader.peek() != nullptr) {
            m_heap.push_back(column);
            std::push_heap(m_heap.begin(), m_heap.end(), later);
        }
    }
    return !m_filled.empty();
}

bool TableWalk::nextPeriod()
{
    m_at = m_begun ? m_at + *m_period : m_span.from;
    m_begun = true;
    if (m_at > m_span.to) {
        return false;
    }
    for (std::size_t i = 0; i < m_readers.size(); ++i) {
        m_values[i] = m_readers[i].heldAt(m_at);
    }
    return true;
}

} // namespace packdeck::dataset
