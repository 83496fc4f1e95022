// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/signal_step.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include "telemetry/history.h"

namespace packdeck::telemetry {

namespace {

using units::Timestamp;

constexpr std::size_t samplesPerLook = 4096; // History is locked for so long
constexpr units::Duration tick{1};
constexpr units::Duration firstWindow = std::chrono::seconds(1);

/// Calls changed(at) for every change within [from, to] until it returns false.
template <typename Changed>
void walkChanges(const History& history, const SignalRef& ref, Timestamp from, Timestamp to, const Changed& changed)
{
    double before = std::numeric_limits<double>::quiet_NaN(); // none yet: the first one is a change
    if (const auto known = history.valueAt(ref, from - tick)) {
        before = known->value;
    }
    while (from <= to) {
        const auto samples = history.samples(ref, from, to, samplesPerLook);
        for (const Sample& sample : samples) {
            if (std::isnan(sample.value) || sample.value == before) {
                continue;
            }
            before = sample.value;
            if (!changed(sample.at)) {
                return;
            }
        }
        if (samples.size() < samplesPerLook) {
            return;
        }
        from = samples.back().at + tick;
    }
}

} // namespace

std::optional<Timestamp> changeAfter(const History& history, std::span<const SignalRef> refs, Timestamp from)
{
    const auto span = history.span();
    std::optional<Timestamp> first;
    for (const SignalRef& ref : refs) {
        const Timestamp until = first ? *first - tick : (span ? span->to : from);
        walkChanges(history, ref, from + tick, until, [&first](Timestamp at) {
            first = at;
            return false;
        });
    }
    return first;
}

// Backwards in windows of growing length: a change is mostly near, and a signal that never changes costs one pass.
std::optional<Timestamp> changeBefore(const History& history, std::span<const SignalRef> refs, Timestamp from)
{
    const auto span = history.span();
    std::optional<Timestamp> last;
    for (const SignalRef& ref : refs) {
        Timestamp end = from - tick;
        for (units::Duration window = firstWindow; span && end >= span->from && (!last || end > *last); window *= 2) {
            const Timestamp begin = std::max(span->from, end - window);
            std::optional<Timestamp> found;
            walkChanges(history, ref, begin, end, [&found](Timestamp at) {
                found = at;
                return true;
            });
            if (found) {
                last = std::max(last.value_or(*found), *found);
                break;
            }
            end = begin - tick;
        }
    }
    return last;
}

} // namespace packdeck::telemetry
