// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/extremes_agreement.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "binding/pack_binding.h"
#include "binding/pack_catalog.h"
#include "telemetry/frame_stream.h"
#include "telemetry/history.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"

namespace packdeck::telemetry {

namespace {

using binding::BoundMessage;
using binding::BoundSignal;
using binding::Quantity;

// As a reading becomes stale: three periods, and half a one for jitter.
constexpr std::int64_t freshHalfPeriods = 7;

/// A stream that is walked forward through time, frame by frame.
class Walk
{
public:
    explicit Walk(const FrameStream& frames)
        : m_frames(&frames)
    {
    }

    /// Enters the next frame up to `until_us`. False: there is none.
    bool next(std::int64_t until_us)
    {
        const auto& chunks = m_frames->chunks();
        while (m_chunk < chunks.size() && m_next >= chunks[m_chunk].words.size()) {
            ++m_chunk;
            m_next = 0;
        }
        if (m_chunk >= chunks.size() || chunks[m_chunk].time(m_next) > until_us) {
            return false;
        }
        m_time_us = chunks[m_chunk].time(m_next);
        m_word = chunks[m_chunk].words[m_next];
        m_length = chunks[m_chunk].length;
        ++m_next;
        return true;
    }

    [[nodiscard]] std::int64_t time_us() const { return m_time_us; }

    /// In mV; nothing where the frame entered last carries no measurement.
    [[nodiscard]] std::optional<std::int64_t> value(const BoundSignal& signal) const
    {
        if (!signal.reader.isPresent(m_word, m_length)) {
            return std::nullopt;
        }
        const std::int64_t raw = signal.reader.codec().raw(m_word);
        return signal.isSuspect(raw) ? std::nullopt : std::optional(signal.native(raw));
    }

private:
    const FrameStream* m_frames;
    std::size_t m_chunk = 0;
    std::size_t m_next = 0;
    std::int64_t m_time_us = 0;
    std::uint64_t m_word = 0;
    std::uint8_t m_length = 0;
};

struct Cell
{
    const BoundSignal* signal = nullptr;
    std::optional<std::int64_t> value_mV;
    std::optional<std::int64_t> ahead_mV; ///< of the next frame; of the last one the same
    std::int64_t before_mV = 0;           ///< the value before and the next one; the same without one
    std::int64_t next_mV = 0;
};

/// The cells of one message.
struct CellFrames
{
    Walk walk;
    Walk ahead; ///< one frame further
    std::int64_t freshFor_us = 0;
    std::vector<Cell> cells;
    bool isHeard = false;

    void advance(std::int64_t until_us)
    {
        while (walk.next(until_us)) {
            if (!std::exchange(isHeard, true)) {
                ahead = walk;
                lookAhead();
            }
            for (Cell& cell : cells) {
                const auto before = std::exchange(cell.value_mV, cell.ahead_mV);
                cell.before_mV = before.value_or(cell.value_mV.value_or(0));
            }
            const bool goesOn = ahead.next(INT64_MAX) && ahead.time_us() - walk.time_us() <= freshFor_us;
            lookAhead();
            for (Cell& cell : cells) {
                const std::int64_t present = cell.value_mV.value_or(0);
                cell.next_mV = goesOn ? cell.ahead_mV.value_or(present) : present;
            }
        }
    }

    void lookAhead()
    {
        for (Cell& cell : cells) {
            cell.ahead_mV = ahead.value(*cell.signal);
        }
    }
};

std::vector<CellFrames> cellFramesOf(std::span<const History::KeptFrames> all, const binding::PackBinding& binding)
{
    std::vector<CellFrames> result;
    for (const History::KeptFrames& kept : all) {
        const auto message = kept.bus == binding.pack().bus ? binding.find(kept.key) : std::nullopt;
        if (!message) {
            continue;
        }
        CellFrames frames{
            Walk(*kept.frames), Walk(*kept.frames), kept.frames->period().count() * freshHalfPeriods / 2, {}};
        for (const BoundSignal& signal : binding.messages()[*message].signals) {
            if (signal.meaning.quantity == Quantity::CellVoltage) {
                frames.cells.push_back({&signal, std::nullopt});
            }
        }
        if (!frames.cells.empty()) {
            result.push_back(std::move(frames));
        }
    }
    return result;
}

/// How far the extreme of the cells, and of those before and after, lies from what is reported. Nothing while not all
/// of them are fresh.
std::optional<std::int64_t> differenceOf(std::span<const CellFrames> frames, std::int64_t at_us, int cells,
                                         std::int64_t reported_mV, bool lowest)
{
    constexpr std::int64_t none = INT64_MAX;
    std::array<std::int64_t, 3> extremes{};
    extremes.fill(lowest ? none : -none);
    int fresh = 0;
    const auto further = [lowest](std::int64_t a, std::int64_t b) { return lowest ? std::min(a, b) : std::max(a, b); };
    for (const CellFrames& part : frames) {
        if (!part.isHeard || at_us - part.walk.time_us() > part.freshFor_us) {
            continue;
        }
        for (const Cell& cell : part.cells) {
            if (cell.value_mV) {
                ++fresh;
                extremes = {further(extremes[0], cell.before_mV), further(extremes[1], *cell.value_mV),
                            further(extremes[2], cell.next_mV)};
            }
        }
    }
    if (fresh == 0 || fresh < cells) {
        return std::nullopt;
    }
    const auto [low, high] = std::minmax_element(extremes.begin(), extremes.end());
    return std::max<std::int64_t>({0, *low - reported_mV, reported_mV - *high});
}

} // namespace

ExtremesAgreement extremesAgreement(const History& history, const binding::PackBinding& binding, int cells)
{
    ExtremesAgreement result;

    struct Reported
    {
        Quantity quantity;
        bool isLowest;
        ExtremesAgreement::Count& count;
    };

    const std::array extremes{Reported{Quantity::MinCellVoltage, true, result.lowest},
                              Reported{Quantity::MaxCellVoltage, false, result.highest}};
    const auto compare = [&](std::span<const History::KeptFrames> all, std::size_t messageIndex) {
        const BoundMessage& message = binding.messages()[messageIndex];
        const auto reports = std::find_if(all.begin(), all.end(), [&](const History::KeptFrames& kept) {
            return kept.bus == binding.pack().bus && kept.key == message.key;
        });
        if (reports == all.end()) {
            return;
        }
        std::vector<CellFrames> frames = cellFramesOf(all, binding);
        Walk walk(*reports->frames);
        while (walk.next(INT64_MAX)) {
            for (CellFrames& part : frames) {
                part.advance(walk.time_us());
            }
            for (const Reported& extreme : extremes) {
                const auto place = binding.place({extreme.quantity, 0});
                if (!place || place->message != messageIndex) {
                    continue;
                }
                const auto reported = walk.value(message.signals[place->signal]);
                if (!reported) {
                    result.withoutValue += extreme.isLowest ? 1U : 0U;
                    continue;
                }
                if (const auto difference = differenceOf(frames, walk.time_us(), cells, *reported, extreme.isLowest)) {
                    ++extreme.count.compared;
                    extreme.count.agree += *difference == 0 ? 1U : 0U;
                    extreme.count.greatestDifference_mV = std::max(extreme.count.greatestDifference_mV, *difference);
                }
            }
        }
    };
    // As a rule one message tells both, and the cells are gone through once.
    std::set<std::size_t> messages;
    for (const Reported& extreme : extremes) {
        if (const auto place = binding.place({extreme.quantity, 0})) {
            messages.insert(place->message);
        }
    }
    history.inspect([&](std::span<const History::KeptFrames> all) {
        for (const std::size_t message : messages) {
            compare(all, message);
        }
    });
    return result;
}

std::optional<ExtremesAgreement> extremesAgreement(const Timeline& timeline, const binding::PackId& pack)
{
    const auto catalog = timeline.catalog();
    const auto snapshot = timeline.snapshot(pack);
    const auto binding = catalog && snapshot ? catalog->bind(snapshot->id) : nullptr;
    return binding ? std::optional(extremesAgreement(timeline.history(), *binding, snapshot->layout.cellCount()))
                   : std::nullopt;
}

} // namespace packdeck::telemetry
