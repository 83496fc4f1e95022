// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

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

/// In a test case of JUnit's: that it failed, with the frames that offend.
[[nodiscard]] std::string junitFailure(std::string_view message, const std::vector<Finding>& findings);

/// ... and that it was not tried.
[[nodiscard]] std::string junitSkipped(std::string_view message);

struct JUnitCounts
{
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t skipped = 0;
};

/// All of a file of JUnit's: one suite of these test cases.
[[nodiscard]] std::string junitSuite(std::string_view title, const JUnitCounts& counts, std::string_view cases);

/// The beginning of a page of HTML: nothing is loaded from elsewhere.
[[nodiscard]] std::string htmlHead(std::string_view title);

/// A list of {"time","id","data","state","text"}.
[[nodiscard]] nlohmann::ordered_json jsonFindings(const std::vector<Finding>& findings);

/// A table of frames with what offends in them.
[[nodiscard]] std::string htmlFindings(const std::vector<Finding>& findings);

} // namespace packdeck::coach
