// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include "commissioning/record.h"

/// The parts of a record in JSON, shared by saved records and reports.
namespace packdeck::commissioning {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json toJson(const Words& words);
[[nodiscard]] Json toJson(const Record& record);

/// Throws Json::exception where a field has another type than it should.
[[nodiscard]] Record recordFrom(const Json& json);

} // namespace packdeck::commissioning
