// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/history.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "dbc/message.h"
#include "telemetry/history_store.h"

namespace packdeck::telemetry {

namespace {

std::int64_t microseconds(units::Timestamp at)
{
    return at.time_since_epoch().count();
}

// A DBC may be loaded again with another layout under the same names: that is another signal.
std::string layoutName(const dbc::Message& message, const dbc::Signal& signal)
{
    std::string name = fmt::format("{}.{} {}|{}@{}{}{} ({},{})", message.name, signal.name, signal.startBit,
                                   signal.bitLength, static_cast<int>(signal.byteOrder), signal.isSigned ? '-' : '+',
                                   static_cast<int>(signal.valueType), signal.factor, signal.offset);
    const dbc::Signal* selected = &signal;
    for (std::size_t step = 0; selected != nullptr && selected->multiplexing.isMultiplexed; ++step) {
        for (const dbc::MultiplexRange& range : selected->multiplexing.ranges) {
            name += fmt::format(" {}={}-{}", selected->multiplexing.multiplexor, range.first, range.last);
        }
        selected = step < message.signals.size() ? message.find(selected->multiplexing.multiplexor) : nullptr;
    }
    return name;
}

} // namespace

struct History::Shared
{
    explicit Shared(std::size_t budget)
        : store(budget)
    {
    }

    mutable std::mutex mutex;
    HistoryStore store;
    std::map<std::tuple<std::uint8_t, std::uint32_t, std::string>, std::uint32_t> handles;
};

History::History(std::size_t budgetBytes)
    : m_shared(std::make_unique<Shared>(budgetBytes))
{
}

History::~History() = default;

void History::append(std::span<const Entry> entries)
{
    const std::scoped_lock lock(m_shared->mutex);
    for (const Entry& entry : entries) {
        m_shared->store.append(entry.frame, microseconds(entry.at));
    }
}

void History::append(const can::Frame& frame, units::Timestamp at)
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->store.append(frame, microseconds(at));
}

void History::bind(const binding::PackId& pack, std::shared_ptr<const binding::PackBinding> binding)
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->store.bind(pack, std::move(binding));
}

SignalRef History::define(std::uint8_t bus, const dbc::Message& message, const dbc::Signal& signal)
{
    const std::scoped_lock lock(m_shared->mutex);
    std::uint32_t& handle = m_shared->handles[{bus, message.key, layoutName(message, signal)}];
    if (handle == 0) {
        handle = m_shared->store.define(bus, message, signal);
    }
    SignalRef ref;
    ref.custom = handle;
    return ref;
}

bool History::has(const SignalRef& ref) const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.has(ref);
}

void History::envelope(const SignalRef& ref, units::Timestamp from, units::Duration columnWidth,
                       std::span<Column> columns) const
{
    envelopes({&ref, 1}, from, columnWidth, columns.size(), columns);
}

void History::envelopes(std::span<const SignalRef> refs, units::Timestamp from, units::Duration columnWidth,
                        std::size_t columnCount, std::span<Column> out) const
{
    if (columnWidth.count() <= 0 || out.size() < refs.size() * columnCount) {
        return;
    }
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->store.envelopes(refs, microseconds(from), columnWidth.count(), columnCount, out);
}

units::Timestamp History::align(units::Timestamp at, units::Duration columnWidth)
{
    const std::int64_t width = std::max<std::int64_t>(columnWidth.count(), 1);
    const std::int64_t time = microseconds(at);
    const std::int64_t remainder = ((time % width) + width) % width;
    return at - units::Duration(remainder);
}

std::vector<Sample> History::samples(const SignalRef& ref, units::Timestamp from, units::Timestamp to,
                                     std::size_t max) const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.samples(ref, microseconds(from), microseconds(to), max);
}

std::optional<Sample> History::valueAt(const SignalRef& ref, units::Timestamp at) const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.valueAt(ref, microseconds(at));
}

std::vector<History::PastFrame> History::framesAt(std::uint8_t bus, std::uint32_t firstKey, std::uint32_t lastKey,
                                                  units::Timestamp at) const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.framesAt(bus, firstKey, lastKey, microseconds(at));
}

void History::inspect(const Look& look) const
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->store.inspect(look);
}

std::optional<TimeSpan> History::span() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.span();
}

std::optional<units::Timestamp> History::rawSince() const
{
    const std::scoped_lock lock(m_shared->mutex);
    const auto since = m_shared->store.rawSince();
    if (since) {
        return units::Timestamp(units::Duration(*since));
    }
    const auto whole = m_shared->store.span();
    return whole ? std::optional(whole->from) : std::nullopt;
}

std::size_t History::memory() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.memory();
}

std::uint64_t History::frameCount() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.frameCount();
}

std::uint64_t History::refusedFrames() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->store.refusedFrames();
}

} // namespace packdeck::telemetry
