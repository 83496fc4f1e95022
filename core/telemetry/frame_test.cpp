// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/frame_test.h"

#include <algorithm>
#include <utility>

#include "binding/signal_reader.h"

namespace packdeck::telemetry {

template <typename Accepts>
struct FrameTest::Leaf final : FrameTest::Node
{
    explicit Leaf(Accepts function)
        : accept(std::move(function))
    {
    }

    [[nodiscard]] bool accepts(const FrameBytes& frame) const override { return accept(frame); }

    Accepts accept;
};

template <typename Accepts>
FrameTest FrameTest::of(Accepts accepts)
{
    FrameTest test;
    test.m_constant.reset();
    test.m_node = std::make_shared<const Leaf<Accepts>>(std::move(accepts));
    return test;
}

FrameTest FrameTest::both(FrameTest a, FrameTest b)
{
    if (a.m_constant) {
        return *a.m_constant ? b : a;
    }
    if (b.m_constant) {
        return *b.m_constant ? a : b;
    }
    return of([a = std::move(a.m_node), b = std::move(b.m_node)](const FrameBytes& frame) {
        return a->accepts(frame) && b->accepts(frame);
    });
}

FrameTest FrameTest::either(FrameTest a, FrameTest b)
{
    if (a.m_constant) {
        return *a.m_constant ? a : b;
    }
    if (b.m_constant) {
        return *b.m_constant ? b : a;
    }
    return of([a = std::move(a.m_node), b = std::move(b.m_node)](const FrameBytes& frame) {
        return a->accepts(frame) || b->accepts(frame);
    });
}

FrameTest FrameTest::neither(FrameTest a)
{
    if (a.m_constant) {
        return FrameTest(!*a.m_constant);
    }
    return of([a = std::move(a.m_node)](const FrameBytes& frame) { return !a->accepts(frame); });
}

FrameTest FrameTest::value(std::vector<binding::SignalReader> readers, const NumberRange& range)
{
    if (readers.empty()) {
        return FrameTest(false);
    }
    return of([readers = std::move(readers), range](const FrameBytes& frame) {
        return std::any_of(readers.begin(), readers.end(), [&](const binding::SignalReader& reader) {
            return reader.isPresent(frame.word, frame.length) && range.contains(reader.codec().physical(frame.word));
        });
    });
}

FrameTest FrameTest::raw(const binding::SignalReader& reader, std::vector<std::int64_t> values)
{
    return of([reader, values = std::move(values)](const FrameBytes& frame) {
        return reader.isPresent(frame.word, frame.length) &&
               std::find(values.begin(), values.end(), reader.codec().raw(frame.word)) != values.end();
    });
}

FrameTest FrameTest::data(std::uint64_t pattern, std::uint64_t mask, unsigned bytes)
{
    return of([pattern, mask, bytes](const FrameBytes& frame) {
        return frame.length >= bytes && (frame.word & mask) == pattern;
    });
}

FrameTest FrameTest::byte(unsigned position, const NumberRange& range)
{
    return of([position, range](const FrameBytes& frame) {
        return position < frame.length && range.contains(static_cast<double>(frame.word >> (8 * position) & 0xFFU));
    });
}

FrameTest FrameTest::length(const NumberRange& range)
{
    return of([range](const FrameBytes& frame) { return range.contains(frame.length); });
}

FrameTest FrameTest::echo(bool wanted)
{
    return of([wanted](const FrameBytes& frame) { return frame.isEcho == wanted; });
}

} // namespace packdeck::telemetry
