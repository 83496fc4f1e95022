// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/request_reader.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

#include "sim/action_reader.h"

namespace packdeck::sim {

namespace {

using nlohmann::json;

constexpr std::size_t longestName = 64;
constexpr double longestRewind_s = 1e7;

std::string nameIn(KeyReader& reader, const char* key)
{
    std::string name = reader.text(key);
    if (name.empty() || name.size() > longestName) {
        reader.blame(key, "a name of 1 to 64 characters is needed");
    }
    return name;
}

Request requestIn(KeyReader& reader)
{
    if (reader.has("snapshot")) {
        return TakeSnapshot{nameIn(reader, "snapshot")};
    }
    if (reader.has("restore")) {
        return RestoreSnapshot{nameIn(reader, "restore")};
    }
    if (reader.has("rewind_s")) {
        const std::chrono::duration<double> back(reader.number("rewind_s", 0.0, longestRewind_s, 0.0));
        return Rewind{std::chrono::duration_cast<units::Duration>(back)};
    }
    if (reader.flag("truth", false)) {
        return AskTruth{};
    }
    if (reader.flag("resume", false)) {
        return ControlCommand{SetPaused{false}};
    }
    return std::visit([](auto&& action) -> Request { return std::forward<decltype(action)>(action); },
                      readAction(reader));
}

} // namespace

RequestLine readRequest(std::string_view line)
{
    RequestLine result;
    json object;
    try {
        object = json::parse(line.begin(), line.end());
    } catch (const json::parse_error& error) {
        result.problem = "not a JSON object in one line";
        result.column = static_cast<int>(std::min(error.byte, line.size() + 1));
        return result;
    } catch (const json::exception&) { // a number that no double holds
        result.problem = "a number is too large";
        return result;
    }
    KeyReader reader(object);
    if (reader.has("id")) {
        const json& id = object["id"];
        if (id.is_string() || id.is_number_integer()) {
            result.id = id.dump();
        } else {
            reader.blame("id", "a text or a whole number is needed");
        }
    }
    Request request = requestIn(reader);
    reader.finish();
    if (reader.ok()) {
        result.request = std::move(request);
    } else {
        result.key = reader.problem().key;
        result.problem = reader.problem().reason;
    }
    return result;
}

} // namespace packdeck::sim
