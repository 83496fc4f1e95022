// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/signal_column.h"

#include <bit>
#include <cmath>
#include <limits>

namespace packdeck::telemetry {

namespace {

constexpr std::uint32_t floatSign = 0x80000000U;
constexpr std::uint64_t doubleSign = 0x8000000000000000U;

// Floats as unsigned numbers in the same order: negative ones reversed, positive ones above them.
template <typename Bits>
constexpr Bits orderedFloat(Bits bits, Bits sign)
{
    return (bits & sign) != 0 ? static_cast<Bits>(~bits) : static_cast<Bits>(bits | sign);
}

template <typename Bits>
constexpr Bits floatOfOrdered(Bits key, Bits sign)
{
    return (key & sign) != 0 ? static_cast<Bits>(key & ~sign) : static_cast<Bits>(~key);
}

constexpr std::uint64_t highestOf(unsigned bits)
{
    return bits >= 64 ? std::numeric_limits<std::uint64_t>::max() : (std::uint64_t{1} << bits) - 1;
}

} // namespace

ColumnPlan::ColumnPlan(const FrameStream& stream, const OldBlocks& old, std::int64_t from_us, std::int64_t width_us,
                       std::size_t columns)
{
    frames.reserve(columns + 1);
    FrameStream::TimeCursor cursor(stream, from_us);
    for (std::size_t i = 0; i <= columns; ++i) {
        frames.push_back(cursor.next(from_us + static_cast<std::int64_t>(i) * width_us));
    }
    if (frames.front() < stream.end()) {
        chunk = stream.chunkOf(frames.front());
    }
    if (old.empty() || frames.front() > stream.first()) {
        return;
    }
    oldBlocks.reserve(columns);
    for (std::size_t i = 0; i < columns; ++i) {
        const std::int64_t begin = from_us + static_cast<std::int64_t>(i) * width_us;
        oldBlocks.push_back(old.overlapping(begin, begin + width_us));
    }
}

// Reads measurements out of a run of frames. The common case, an integer without multiplexor, is a tight loop over what
// was looked up once.
template <typename Key>
struct SignalColumn::Scan
{
    explicit Scan(const SignalColumn& signal)
        : column(signal)
        , codec(signal.m_reader.codec())
        , bias(signal.m_bias)
        , lowest(static_cast<Key>(signal.m_lowestKey))
        , range(static_cast<Key>(signal.m_highestKey - signal.m_lowestKey))
        , bytesNeeded(signal.m_reader.bytesNeeded())
        , isPlain(!signal.m_reader.isFloat() && !signal.m_reader.isMultiplexed())
    {
    }

    void operator()(const std::uint64_t* words, std::size_t count, std::uint8_t length, Extremes<Key>& result) const
    {
        if (bytesNeeded == 0 || length < bytesNeeded) {
            return;
        }
        if (!isPlain) {
            scanAny(words, count, length, result);
            return;
        }
        Extremes<Key> here = result;
        for (std::size_t i = 0; i < count; ++i) {
            const auto key = static_cast<Key>(static_cast<std::uint64_t>(codec.raw(words[i])) + bias);
            const bool measured = static_cast<Key>(key - lowest) <= range;
            here.least = measured && key < here.least ? key : here.least;
            here.greatest = measured && key > here.greatest ? key : here.greatest;
        }
        result = here;
    }

    void scanAny(const std::uint64_t* words, std::size_t count, std::uint8_t length, Extremes<Key>& result) const
    {
        for (std::size_t i = 0; i < count; ++i) {
            const std::int64_t raw = codec.raw(words[i]);
            const std::uint64_t key = column.keyOf(raw);
            if (column.m_reader.isPresent(words[i], length) && column.isNumber(raw) && key >= column.m_lowestKey &&
                key <= column.m_highestKey) {
                result.include(static_cast<Key>(key));
            }
        }
    }

    const SignalColumn& column;
    dbc::SignalCodec codec;
    std::uint64_t bias;
    Key lowest; ///< of a measurement
    Key range;  ///< from there to the highest of a measurement
    std::uint8_t bytesNeeded;
    bool isPlain;
};

// A key in physical units, as SignalColumn::physical() has it for integers.
struct SignalColumn::Linear
{
    double factor;
    double offset;
    double unitFactor;
    std::uint64_t bias;

    double operator()(std::uint64_t key) const
    {
        return (static_cast<double>(static_cast<std::int64_t>(key - bias)) * factor + offset) * unitFactor;
    }
};

SignalColumn::SignalColumn(const binding::BoundSignal& signal)
    : m_reader(signal.reader)
    , m_unitFactor(signal.unitFactor)
{
    choosePyramid();
    if (signal.lowEnd != signal.highEnd) {
        m_lowestKey = keyOf(signal.lowEnd) + 1;
        m_highestKey = keyOf(signal.highEnd) - 1;
    }
}

SignalColumn::SignalColumn(const binding::SignalReader& reader)
    : m_reader(reader)
{
    choosePyramid();
}

void SignalColumn::choosePyramid()
{
    const unsigned bits = m_reader.bitLength();
    m_highestKey = highestOf(bits);
    m_isRising = m_reader.factor() * m_unitFactor >= 0.0;
    if (!m_reader.isFloat() && m_reader.isSigned() && bits > 0) {
        m_bias = std::uint64_t{1} << (bits - 1);
    }
    if (bits > 32) {
        m_pyramid.emplace<Pyramid<std::uint64_t>>();
    } else if (bits > 16) {
        m_pyramid.emplace<Pyramid<std::uint32_t>>();
    }
}

void SignalColumn::extend(const FrameStream& stream)
{
    std::visit([&]<typename Key>(Pyramid<Key>& pyramid) { pyramid.extend(stream, Scan<Key>(*this)); }, m_pyramid);
}

void SignalColumn::columns(const FrameStream& stream, const ColumnPlan& plan, std::span<Column> out) const
{
    std::visit([&](const auto& pyramid) { columns(pyramid, stream, plan, out); }, m_pyramid);
}

template <typename Key>
void SignalColumn::columns(const Pyramid<Key>& pyramid, const FrameStream& stream, const ColumnPlan& plan,
                           std::span<Column> out) const
{
    const Scan<Key> scan(*this);
    FrameStream::FrameCursor cursor(stream, plan.chunk);
    std::vector<Extremes<Key>> found(out.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!plan.oldBlocks.empty()) {
            pyramid.oldBlocks(plan.oldBlocks[i], found[i]);
        }
        if (plan.frames[i] < plan.frames[i + 1]) {
            pyramid.frames(cursor, plan.frames[i], plan.frames[i + 1], scan, found[i]);
        }
    }
    // Apart from the search, so that the compiler can work on several columns at once.
    const Linear linear{m_reader.factor(), m_reader.offset(), m_unitFactor, m_bias};
    const bool isLinear = this->isLinear();
    for (std::size_t i = 0; i < out.size(); ++i) {
        const Extremes<Key> extremes = found[i];
        const double least = isLinear ? linear(extremes.least) : physical(rawOf(extremes.least));
        const double greatest = isLinear ? linear(extremes.greatest) : physical(rawOf(extremes.greatest));
        const double none = Column{}.minimum;
        out[i].minimum = static_cast<float>(extremes.empty() ? none : (m_isRising ? least : greatest));
        out[i].maximum = static_cast<float>(extremes.empty() ? none : (m_isRising ? greatest : least));
    }
}

std::optional<double> SignalColumn::value(std::uint64_t word, std::uint8_t length) const
{
    if (!m_reader.isPresent(word, length)) {
        return std::nullopt;
    }
    const std::int64_t raw = m_reader.codec().raw(word);
    const std::uint64_t key = keyOf(raw);
    const bool measured = isNumber(raw) && key >= m_lowestKey && key <= m_highestKey;
    return measured ? std::optional(physical(raw)) : std::nullopt;
}

void SignalColumn::retireBefore(std::uint64_t block)
{
    std::visit([block](auto& pyramid) { pyramid.retireBefore(block); }, m_pyramid);
}

std::size_t SignalColumn::memory() const
{
    return sizeof(*this) + std::visit([](const auto& pyramid) { return pyramid.memory(); }, m_pyramid);
}

std::uint64_t SignalColumn::keyOf(std::int64_t raw) const
{
    if (!m_reader.isFloat()) {
        return static_cast<std::uint64_t>(raw) + m_bias;
    }
    if (m_reader.bitLength() == 32) {
        return orderedFloat(static_cast<std::uint32_t>(raw), floatSign);
    }
    return orderedFloat(static_cast<std::uint64_t>(raw), doubleSign);
}

std::int64_t SignalColumn::rawOf(std::uint64_t key) const
{
    if (!m_reader.isFloat()) {
        return static_cast<std::int64_t>(key - m_bias);
    }
    if (m_reader.bitLength() == 32) {
        return static_cast<std::int64_t>(floatOfOrdered(static_cast<std::uint32_t>(key), floatSign));
    }
    return static_cast<std::int64_t>(floatOfOrdered(key, doubleSign));
}

bool SignalColumn::isNumber(std::int64_t raw) const
{
    if (!m_reader.isFloat()) {
        return true;
    }
    return !std::isnan(m_reader.codec().physicalOf(raw));
}

bool SignalColumn::isLinear() const
{
    return !m_reader.isFloat() && (m_reader.bitLength() < 64 || m_reader.isSigned());
}

double SignalColumn::physical(std::int64_t raw) const
{
    if (!isLinear()) {
        return m_reader.codec().physicalOf(raw) * m_unitFactor;
    }
    return Linear{m_reader.factor(), m_reader.offset(), m_unitFactor, 0}(static_cast<std::uint64_t>(raw));
}

} // namespace packdeck::telemetry
