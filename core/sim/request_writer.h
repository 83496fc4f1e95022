// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "sim/request.h"
#include "sim/request_reader.h"

namespace packdeck::sim {

/// The answers of the control channel: one JSON object each, no line end.
/// @{

/// {"ok":true,"time":12.34} with "id" as asked; an Expectation's answer says "met", "state", "reasons" and the named
/// values, AskTruth's the whole truth; {"ok":false,"error":"..."} otherwise.
[[nodiscard]] std::string answerText(const Request& request, const Reply& reply, const std::string& id);

/// {"ok":false,"line":3,"key":"inject","error":"..."}, with "column" where the line is no JSON.
[[nodiscard]] std::string problemText(const RequestLine& line, int lineNumber);

/// @}

} // namespace packdeck::sim
