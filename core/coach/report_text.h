// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "can/frame.h"
#include "coach/vcu_coach.h"

/// What the coach's reports share.
namespace packdeck::coach {

/// For XML and HTML, in attributes, too.
[[nodiscard]] std::string escaped(std::string_view text);

[[nodiscard]] std::string dataText(const can::Frame& frame); ///< "01 00 00 00 01 00 00 00"

/// The pack's state then, by its name, or "unknown".
[[nodiscard]] std::string_view stateText(const Finding& finding);

/// "123.456789 6FA 01 00 00 00 01 00 00 00": a frame with its time in seconds.
[[nodiscard]] std::string frameText(const Finding& finding);

/// "123.456789 6FA 01 00 00 00 01 00 00 00  in SAFE: what about it".
[[nodiscard]] std::string findingText(const Finding& finding);

/// The beginning of a page of HTML: nothing is loaded from elsewhere.
[[nodiscard]] std::string htmlHead(std::string_view title);

/// A table of frames with what offends in them.
[[nodiscard]] std::string htmlFindings(const std::vector<Finding>& findings);

} // namespace packdeck::coach
