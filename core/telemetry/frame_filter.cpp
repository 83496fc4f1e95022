// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/frame_filter.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "binding/signal_reader.h"
#include "can/frame_key.h"
#include "dbc/database.h"
#include "telemetry/frame_filter_node.h"
#include "text/error.h"
#include "text/translatable.h"

namespace packdeck::telemetry {

namespace {

using Node = FrameFilter::Node;
using Owners = std::vector<binding::SignalBook::Owner>;

bool contains(std::string_view whole, std::string_view loweredPart)
{
    return lowered(whole).find(loweredPart) != std::string::npos;
}

template <typename Accepts>
bool anySignal(const Owners& owners, Accepts accepts)
{
    return std::any_of(owners.begin(), owners.end(), [&](const auto& owner) {
        return std::any_of(owner.message->signals.begin(), owner.message->signals.end(), accepts);
    });
}

bool isNamed(const Owners& owners, std::string_view part)
{
    return std::any_of(owners.begin(), owners.end(),
                       [&](const auto& owner) { return contains(owner.message->name, part); });
}

bool hasSignalNamed(const Owners& owners, std::string_view part)
{
    return anySignal(owners, [&](const dbc::Signal& signal) { return contains(signal.name, part); });
}

/// Readers of the signals that `accepts` takes.
template <typename Accepts>
std::vector<binding::SignalReader> readersOf(const Owners& owners, Accepts accepts)
{
    std::vector<binding::SignalReader> readers;
    for (const auto& owner : owners) {
        for (const dbc::Signal& signal : owner.message->signals) {
            if (accepts(signal)) {
                readers.emplace_back(*owner.message, signal);
            }
        }
    }
    return readers;
}

/// A signal that `accepts` takes holds a value whose word contains `part`.
template <typename Accepts>
FrameTest wordTest(const Owners& owners, std::string_view part, Accepts accepts)
{
    FrameTest test(false);
    for (const auto& owner : owners) {
        for (const dbc::Signal& signal : owner.message->signals) {
            std::vector<std::int64_t> values;
            for (const dbc::ValueDescription& description : signal.values) {
                if (contains(description.text, part)) {
                    values.push_back(description.value);
                }
            }
            if (!values.empty() && accepts(signal)) {
                test = FrameTest::either(std::move(test),
                                         FrameTest::raw(binding::SignalReader(*owner.message, signal), values));
            }
        }
    }
    return test;
}

FrameTest wrongLengthTest(const Owners& owners)
{
    FrameTest test(false);
    for (const auto& owner : owners) {
        const double length = owner.message->length;
        test = FrameTest::either(std::move(test), FrameTest::length({length, length, false, false, true}));
    }
    return test;
}

FrameTest compileTerm(const Node& node, const Owners& owners, std::uint8_t bus, std::uint32_t key)
{
    const std::uint32_t id = can::idOfKey(key);
    const auto isMeant = [&node](const dbc::Signal& signal) { return lowered(signal.name) == node.name; };
    const auto isAny = [](const dbc::Signal&) { return true; };
    switch (node.kind) {
    case Node::Kind::Text:
        return FrameTest(isNamed(owners, node.text) || hasSignalNamed(owners, node.text) ||
                         contains(fmt::format("0x{:03X}", id), node.text));
    case Node::Kind::Id:
        return FrameTest(node.range.contains(id));
    case Node::Kind::Name:
        return FrameTest(isNamed(owners, node.text));
    case Node::Kind::SignalName:
        return FrameTest(hasSignalNamed(owners, node.text));
    case Node::Kind::AnyValue:
        return FrameTest::value(readersOf(owners, isAny), node.range);
    case Node::Kind::AnyWord:
        return wordTest(owners, node.text, isAny);
    case Node::Kind::SignalValue:
        return FrameTest::value(readersOf(owners, isMeant), node.range);
    case Node::Kind::SignalWord:
        return wordTest(owners, node.text, isMeant);
    case Node::Kind::Byte:
        return FrameTest::byte(node.position, node.range);
    case Node::Kind::Data:
        return FrameTest::data(node.pattern, node.mask, node.position);
    case Node::Kind::Bus:
        return FrameTest(node.range.contains(bus));
    case Node::Kind::Length:
        return FrameTest::length(node.range);
    case Node::Kind::Sent:
        return FrameTest::echo(true);
    case Node::Kind::Received:
        return FrameTest::echo(false);
    case Node::Kind::Extended:
        return FrameTest(can::isExtendedKey(key));
    case Node::Kind::Unknown:
        return FrameTest(owners.empty());
    case Node::Kind::Contested:
        return FrameTest(owners.size() > 1);
    case Node::Kind::WrongLength:
        return wrongLengthTest(owners);
    case Node::Kind::And:
    case Node::Kind::Or:
    case Node::Kind::Not:
        break;
    }
    return FrameTest(true);
}

FrameTest compileNode(const Node& node, const Owners& owners, std::uint8_t bus, std::uint32_t key)
{
    switch (node.kind) {
    case Node::Kind::And:
        return FrameTest::both(compileNode(*node.left, owners, bus, key), compileNode(*node.right, owners, bus, key));
    case Node::Kind::Or:
        return FrameTest::either(compileNode(*node.left, owners, bus, key), compileNode(*node.right, owners, bus, key));
    case Node::Kind::Not:
        return FrameTest::neither(compileNode(*node.left, owners, bus, key));
    default:
        return compileTerm(node, owners, bus, key);
    }
}

const Node* firstUnknown(const Node* node, const binding::SignalBook& book)
{
    if (node == nullptr) {
        return nullptr;
    }
    const bool names = node->kind == Node::Kind::SignalValue || node->kind == Node::Kind::SignalWord;
    if (names && !book.hasSignal(node->name)) {
        return node;
    }
    const Node* const left = firstUnknown(node->left.get(), book);
    return left != nullptr ? left : firstUnknown(node->right.get(), book);
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string FrameFilter::Problem::text() const
{
    return fillTemplate(sentence, arguments);
}

FrameFilter::FrameFilter() = default;

std::optional<FrameFilter::Problem> FrameFilter::unknownName(const binding::SignalBook& book) const
{
    const Node* const unknown = firstUnknown(m_root.get(), book);
    if (unknown == nullptr) {
        return std::nullopt;
    }
    return Problem{
        unknown->column, PACKDECK_TEXT("FrameFilter", "no loaded DBC has a signal \"{0}\""), {unknown->name}};
}

FrameTest FrameFilter::compile(const binding::SignalBook& book, std::uint8_t bus, std::uint32_t key) const
{
    return m_root ? compileNode(*m_root, book.owners(bus, key), bus, key) : FrameTest(true);
}

} // namespace packdeck::telemetry
