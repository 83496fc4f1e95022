// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace packdeck::binding {
class SignalReader;
}

namespace packdeck::telemetry {

/// Numbers that a term accepts: from lowest to highest, the ends included unless open.
struct NumberRange
{
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    bool lowestIsOpen = false;
    bool highestIsOpen = false;
    bool isInverted = false; ///< everything but these

    [[nodiscard]] bool contains(double number) const
    {
        const bool above = lowestIsOpen ? number > lowest : number >= lowest;
        const bool below = highestIsOpen ? number < highest : number <= highest;
        return (above && below) != isInverted;
    }
};

/// What of a frame a test looks at.
struct FrameBytes
{
    std::uint64_t word = 0; ///< dbc::dataWord
    std::uint8_t length = 0;
    bool isEcho = false;
};

/// A filter compiled for the frames of one ID: no look-up, no allocation. Immutable, any thread.
class FrameTest
{
public:
    /// A test that always gives the same.
    explicit FrameTest(bool constant = true)
        : m_constant(constant)
    {
    }

    [[nodiscard]] static FrameTest both(FrameTest a, FrameTest b);
    [[nodiscard]] static FrameTest either(FrameTest a, FrameTest b);
    [[nodiscard]] static FrameTest neither(FrameTest a);

    /// A value that the frame carries lies in the range.
    [[nodiscard]] static FrameTest value(std::vector<binding::SignalReader> readers, const NumberRange& range);

    /// A raw value of the signal is one of these.
    [[nodiscard]] static FrameTest raw(const binding::SignalReader& reader, std::vector<std::int64_t> values);

    /// Bits of the data equal those of `pattern` under `mask`; the frame has at least `bytes` bytes.
    [[nodiscard]] static FrameTest data(std::uint64_t pattern, std::uint64_t mask, unsigned bytes);

    [[nodiscard]] static FrameTest byte(unsigned position, const NumberRange& range);
    [[nodiscard]] static FrameTest length(const NumberRange& range);
    [[nodiscard]] static FrameTest echo(bool wanted);

    /// What it gives for every frame of the ID; nothing when that depends on the frame.
    [[nodiscard]] std::optional<bool> constant() const { return m_constant; }

    [[nodiscard]] bool operator()(const FrameBytes& frame) const
    {
        return m_constant ? *m_constant : m_node->accepts(frame);
    }

private:
    struct Node
    {
        Node() = default;
        virtual ~Node() = default;
        Node(const Node&) = delete;
        Node& operator=(const Node&) = delete;
        [[nodiscard]] virtual bool accepts(const FrameBytes& frame) const = 0;
    };

    template <typename Accepts>
    struct Leaf;

    template <typename Accepts>
    static FrameTest of(Accepts accepts);

    std::optional<bool> m_constant;
    std::shared_ptr<const Node> m_node; ///< null while constant
};

} // namespace packdeck::telemetry
