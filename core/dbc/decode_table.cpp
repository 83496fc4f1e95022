// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/decode_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace packdeck::dbc {

namespace {

constexpr std::size_t blockWidth = 4;
constexpr unsigned wordBits = 64;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

constexpr std::uint8_t wholeFrame = 8;

/// Layout::bytesNeeded of a message that only the thorough path can decode: no frame is that long.
constexpr std::uint8_t neverPlain = wholeFrame + 1;

constexpr std::size_t roundedUp(std::size_t count)
{
    return (count + blockWidth - 1) / blockWidth * blockWidth;
}

bool isPlain(const Signal& signal)
{
    // An unsigned 64-bit value does not fit the signed arithmetic of the plain path.
    return signal.byteOrder == ByteOrder::LittleEndian && signal.valueType == ValueType::Integer &&
           !signal.multiplexing.isMultiplexed && SignalCodec::bytesNeeded(signal) != 0 &&
           (signal.isSigned || signal.bitLength < wordBits);
}

} // namespace

DecodeTable::DecodeTable(const Database& database)
    : m_standard(standardIds, DecodedFrame::noMessage)
{
    m_messages.reserve(database.messages().size());
    std::unordered_map<std::uint32_t, std::uint32_t> lastOwner;
    for (const Message& message : database.messages()) {
        const auto index = static_cast<std::uint32_t>(m_messages.size());
        compile(message);
        const auto [last, first] = lastOwner.try_emplace(message.key, index);
        if (!first) {
            m_messages[last->second].nextOwner = index;
            last->second = index;
        } else if (message.key < standardIds) {
            m_standard[message.key] = index;
        } else {
            m_others.emplace(message.key, index);
        }
    }
}

std::uint32_t DecodeTable::find(std::uint32_t key) const
{
    if (key < m_standard.size()) {
        return m_standard[key];
    }
    const auto found = m_others.find(key);
    return found == m_others.end() ? DecodedFrame::noMessage : found->second;
}

void DecodeTable::compile(const Message& message)
{
    Layout layout;
    layout.firstBlock = static_cast<std::uint32_t>(m_blocks.size());
    layout.firstGeneral = static_cast<std::uint32_t>(m_general.size());
    layout.count = static_cast<std::uint32_t>(message.signals.size());
    if (!fillBlocks(message, layout)) {
        layout.bytesNeeded = neverPlain;
    }
    fillGeneral(message);
    m_messages.push_back(layout);
    m_mostValues = std::max(m_mostValues, roundedUp(layout.count));
}

bool DecodeTable::fillBlocks(const Message& message, Layout& layout)
{
    if (!std::all_of(message.signals.begin(), message.signals.end(), isPlain)) {
        return false;
    }
    m_blocks.resize(m_blocks.size() + roundedUp(layout.count) / blockWidth);
    for (std::size_t i = 0; i < layout.count; ++i) {
        const Signal& signal = message.signals[i];
        Block& block = m_blocks[layout.firstBlock + i / blockWidth];
        const std::size_t lane = i % blockWidth;
        block.mask.at(lane) = signal.isSigned ? ~std::uint64_t{0} : ~std::uint64_t{0} >> (wordBits - signal.bitLength);
        block.left.at(lane) = static_cast<std::uint8_t>(wordBits - signal.startBit - signal.bitLength);
        block.right.at(lane) = static_cast<std::uint8_t>(wordBits - signal.bitLength);
        block.factor.at(lane) = signal.factor;
        block.offset.at(lane) = signal.offset;
        layout.bytesNeeded = std::max(layout.bytesNeeded, static_cast<std::uint8_t>(SignalCodec::bytesNeeded(signal)));
    }
    return true;
}

void DecodeTable::fillGeneral(const Message& message)
{
    for (OrderedSignal& ordered : multiplexOrder(message)) {
        const Signal& signal = message.signals[ordered.signal];
        General& general = m_general.emplace_back();
        general.codec = SignalCodec(signal);
        general.bytesNeeded =
            ordered.reachable ? static_cast<std::uint8_t>(SignalCodec::bytesNeeded(signal)) : std::uint8_t{0};
        general.order = std::move(ordered);
    }
}

DecodedFrame DecodeTable::decode(const can::Frame& frame, std::span<double> values) const
{
    return decodeAs(frame.isData() ? find(can::key(frame)) : DecodedFrame::noMessage, frame, values);
}

DecodedFrame DecodeTable::decodeAs(std::uint32_t message, const can::Frame& frame, std::span<double> values) const
{
    if (message >= m_messages.size() || values.size() < m_mostValues) {
        return {};
    }
    const Layout& layout = m_messages[message];
    decodeInto(layout, frame, values.data());
    return {message, layout.count, 0};
}

std::size_t DecodeTable::decode(std::span<const can::Frame> frames, std::span<DecodedFrame> decoded,
                                std::span<double> values) const
{
    const std::size_t frameCount = std::min(frames.size(), decoded.size());
    std::size_t used = 0;
    for (std::size_t i = 0; i < frameCount; ++i) {
        if (values.size() - used < m_mostValues) {
            return i;
        }
        const can::Frame& frame = frames[i];
        const std::uint32_t message = frame.isData() ? find(can::key(frame)) : DecodedFrame::noMessage;
        if (message == DecodedFrame::noMessage) {
            decoded[i] = {message, 0, used};
            continue;
        }
        const Layout& layout = m_messages[message];
        decodeInto(layout, frame, values.data() + used);
        decoded[i] = {message, layout.count, used};
        used += layout.count;
    }
    return frameCount;
}

void DecodeTable::decodeInto(const Layout& layout, const can::Frame& frame, double* values) const
{
    if (std::min(frame.length, wholeFrame) < layout.bytesNeeded) {
        decodeGeneral(layout, frame, values);
        return;
    }
    const std::uint64_t word = dataWord(frame);
    const Block* block = m_blocks.data() + layout.firstBlock;
    for (std::uint32_t done = 0; done < layout.count; done += blockWidth, ++block, values += blockWidth) {
        for (std::size_t lane = 0; lane < blockWidth; ++lane) {
            const auto aligned = static_cast<std::int64_t>(word << block->left[lane]) >> block->right[lane];
            const auto raw = static_cast<std::int64_t>(static_cast<std::uint64_t>(aligned) & block->mask[lane]);
            values[lane] = static_cast<double>(raw) * block->factor[lane] + block->offset[lane];
        }
    }
}

void DecodeTable::decodeGeneral(const Layout& layout, const can::Frame& frame, double* values) const
{
    const std::uint64_t word = dataWord(frame);
    const General* const signals = m_general.data() + layout.firstGeneral;
    const auto selected = [&](const OrderedSignal& order) {
        if (!order.selector) {
            return true;
        }
        const General& selector = signals[*order.selector];
        return !std::isnan(values[selector.order.signal]) && order.selectedBy(selector.codec.raw(word));
    };
    for (std::uint32_t i = 0; i < layout.count; ++i) {
        const General& signal = signals[i];
        const bool inFrame = signal.bytesNeeded != 0 && signal.bytesNeeded <= frame.length;
        values[signal.order.signal] = inFrame && selected(signal.order) ? signal.codec.physical(word) : missing;
    }
}

} // namespace packdeck::dbc
