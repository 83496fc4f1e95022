// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/isotp_settings.h"

#include "text/translatable.h"

namespace packdeck::uds {

namespace {

constexpr std::uint8_t lastMillisecondByte = 0x7F;
constexpr std::uint8_t firstMicrosecondByte = 0xF1;
constexpr std::uint8_t lastMicrosecondByte = 0xF9;

} // namespace

units::Duration separationFromByte(std::uint8_t byte)
{
    if (byte >= firstMicrosecondByte && byte <= lastMicrosecondByte) {
        return std::chrono::microseconds(100 * (byte - 0xF0));
    }
    return std::chrono::milliseconds(byte <= lastMillisecondByte ? byte : lastMillisecondByte);
}

std::uint8_t separationToByte(units::Duration separation)
{
    using std::chrono::milliseconds;
    if (separation <= units::Duration::zero()) {
        return 0;
    }
    if (separation <= std::chrono::microseconds(900)) {
        return static_cast<std::uint8_t>(0xF0 + (separation.count() + 99) / 100);
    }
    const auto wholeMilliseconds = std::chrono::ceil<milliseconds>(separation).count();
    return wholeMilliseconds > lastMillisecondByte ? lastMillisecondByte : static_cast<std::uint8_t>(wholeMilliseconds);
}

std::string_view label(IsoTpError error)
{
    switch (error) {
    case IsoTpError::SendTimeout:
        return PACKDECK_TEXT("IsoTp", "the bus did not take a frame within its time");
    case IsoTpError::FlowControlTimeout:
        return PACKDECK_TEXT("IsoTp", "the receiver did not answer with a flow control");
    case IsoTpError::ConsecutiveTimeout:
        return PACKDECK_TEXT("IsoTp", "the sender stopped in the middle of a message");
    case IsoTpError::WrongSequence:
        return PACKDECK_TEXT("IsoTp", "a frame of the message was lost, doubled or swapped");
    case IsoTpError::Overflow:
        return PACKDECK_TEXT("IsoTp", "the receiver has no room for the message");
    case IsoTpError::TooManyWaits:
        return PACKDECK_TEXT("IsoTp", "the receiver kept asking to wait");
    case IsoTpError::BadFlowStatus:
        return PACKDECK_TEXT("IsoTp", "the receiver answered with an unknown flow status");
    case IsoTpError::Interrupted:
        return PACKDECK_TEXT("IsoTp", "another message began before this one ended");
    case IsoTpError::TooLong:
        return PACKDECK_TEXT("IsoTp", "the message is too long");
    case IsoTpError::Busy:
        return PACKDECK_TEXT("IsoTp", "a message is still being sent");
    }
    return "?";
}

} // namespace packdeck::uds
