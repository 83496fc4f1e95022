// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "params/expression.h"

namespace packdeck::params {

enum class Severity : std::uint8_t {
    Warning, ///< may be written
    Error,   ///< is never written
};

/// What has to hold between parameters.
struct Rule
{
    std::string id;
    Severity severity = Severity::Error;
    std::string source; ///< the expression as it stands in the file
    Expression expect;
    std::string text; ///< what is wrong when it does not hold
};

/// Something wrong with a set of values.
struct Finding
{
    enum class Kind : std::uint8_t { Length, Range, Rule };

    Kind kind = Kind::Range;
    Severity severity = Severity::Error;
    std::vector<std::size_t> parameters; ///< that take part, the first one is where it is shown
    std::string text;                    ///< English
};

} // namespace packdeck::params
