// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sim/request.h"

namespace packdeck::sim {

/// One line of the control channel, read: a request, or what is wrong with it.
struct RequestLine
{
    std::optional<Request> request;
    std::string id;      ///< of the client's choice, as JSON text; empty: it gave none
    std::string problem; ///< English; empty with a request
    std::string key;     ///< where the problem is, "expect.state"; empty: in the line itself
    int column = 0;      ///< where the line stops being JSON, from 1; 0: it is JSON
};

/// Reads one JSON object: an action as in a scenario file (sim/action_reader.h), or one of
///     {"resume": true}  {"snapshot": "name"}  {"restore": "name"}  {"rewind_s": 10}  {"truth": true}
/// each with an "id" if the client wants one in the answer. Never throws.
[[nodiscard]] RequestLine readRequest(std::string_view line);

} // namespace packdeck::sim
