// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "text/error.h"

namespace packdeck::log {

/// Why a file is none of the logs that detectFormat() knows, by its first bytes: what it is, where that can be told,
/// and what to do then; else FileFormatUnknown. `file` is what the sentence calls it.
[[nodiscard]] Error whyNoLog(std::string_view firstBytes, const std::string& file);

} // namespace packdeck::log
