// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/blf_splitter.h"

#include "log/blf_format.h"
#include "log/blf_records.h"
#include "log/byte_load.h"
#include "log/inflate.h"

namespace packdeck::log {

namespace {

constexpr std::size_t mostAhead = 4U << 20U; ///< bytes of a container that are unpacked ahead; 128 KiB as a rule

bool isContainer(const blf::Step& step)
{
    return step.kind == blf::Step::Kind::Record && step.type == blf::logContainer &&
           step.size >= blf::baseHeaderSize + blf::containerHeaderSize;
}

} // namespace

std::optional<BlfSplitter::Part> BlfSplitter::next(bool isEnd)
{
    const std::string_view bytes = m_bytes.view();
    std::size_t between = 0;
    if (!m_hasHeader) {
        between = blf::fileHeaderLength(bytes).value_or(0);
        m_hasHeader = between > 0;
    }
    while (m_hasHeader) {
        const blf::Step step = blf::nextStep(bytes.substr(between));
        if (isContainer(step)) {
            return between == 0 ? take(step.size, true) : take(between, false);
        }
        if (step.kind == blf::Step::Kind::More) {
            break;
        }
        between += step.size;
    }
    if (between > 0) {
        return take(between, false);
    }
    return isEnd && !bytes.empty() ? std::optional(take(bytes.size(), false)) : std::nullopt;
}

BlfSplitter::Part BlfSplitter::take(std::size_t size, bool isContainer)
{
    Part part{std::string(m_bytes.view().substr(0, size)), isContainer};
    m_bytes.take(size);
    return part;
}

void unpackContainer(std::string& container)
{
    if (loadLittle<std::uint16_t>(container, blf::baseHeaderSize) != blf::zlibCompressed) {
        return;
    }
    constexpr std::size_t headerSize = blf::baseHeaderSize + blf::containerHeaderSize;
    std::string unpacked = container.substr(0, headerSize);
    Inflater inflater(Inflater::Wrapping::Zlib);
    if (!inflater.unpack(std::string_view(container).substr(headerSize), mostAhead, unpacked) ||
        unpacked.size() >= headerSize + mostAhead) {
        return;
    }
    storeLittle(static_cast<std::uint32_t>(unpacked.size()), unpacked, blf::objectSizeAt);
    storeLittle(blf::notCompressed, unpacked, blf::baseHeaderSize);
    container = std::move(unpacked);
}

} // namespace packdeck::log
