// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "can/frame.h"
#include "log/log_format.h"

namespace packdeck::log {

/// The name of a channel as formats with names have it: ASC, BLF and TRC count from 1, GVRET from 0; channel 1 of an
/// ASC file is "can0".
[[nodiscard]] std::string interfaceName(LogFormat readFrom, std::string_view channel);

/// Numbers from 0 by Frame::bus, for formats without names: of "can3" it is 3 if all have such names, else the place in
/// the list.
[[nodiscard]] std::vector<unsigned> channelNumbers(const std::vector<std::string>& names);

/// The one of a frame; its bus number where the list has none.
[[nodiscard]] inline unsigned channelNumber(const std::vector<unsigned>& numbers, const can::Frame& frame)
{
    return frame.bus < numbers.size() ? numbers[frame.bus] : frame.bus;
}

} // namespace packdeck::log
