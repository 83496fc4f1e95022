// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "log/local_time.h"

namespace packdeck::log {

/// The first date in a file's name: "RawDataLog-20190708-1957.txt", "canlog_2013-07-18_19-15-03.csv". The time of day
/// is 0:00 when none follows the date.
[[nodiscard]] std::optional<LocalTime> dateInFileName(std::string_view fileName);

} // namespace packdeck::log
