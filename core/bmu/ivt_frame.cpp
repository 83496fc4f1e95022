// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/ivt_frame.h"

namespace packdeck::bmu {

namespace {

constexpr std::size_t frameLength = 6;
constexpr unsigned systemError = 0x80;
constexpr unsigned measurementError = 0x40;
constexpr unsigned channelError = 0x20;
constexpr unsigned counterMask = 0x0F;

ChannelInput* channelOf(std::uint16_t id, JunctionInput& junction)
{
    switch (id) {
    case ivt::current:
        return &junction.current;
    case ivt::battery:
        return &junction.battery;
    case ivt::charger:
        return &junction.charger;
    case ivt::load:
        return &junction.load;
    default:
        return nullptr;
    }
}

} // namespace

bool receiveIvt(std::uint16_t id, std::span<const std::uint8_t> data, JunctionInput& junction)
{
    ChannelInput* const channel = channelOf(id, junction);
    if (channel == nullptr || data.size() != frameLength || data[0] != id - ivt::current) {
        return false;
    }
    const std::uint32_t value = std::uint32_t{data[2]} << 24U | std::uint32_t{data[3]} << 16U |
                                std::uint32_t{data[4]} << 8U | std::uint32_t{data[5]};
    channel->value = static_cast<std::int32_t>(value);
    channel->messageCounter = static_cast<std::uint8_t>(data[1] & counterMask);
    channel->error = (data[1] & (measurementError | channelError)) != 0;
    ++channel->samples;
    junction.systemError = (data[1] & systemError) != 0;
    return true;
}

} // namespace packdeck::bmu
