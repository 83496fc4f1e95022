// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "sim/scenario.h"

namespace packdeck::sim {

/// What is wrong in a JSON object that a user wrote: the key, and why.
struct KeyProblem
{
    std::string key;
    std::string reason; ///< English

    bool operator==(const KeyProblem&) const = default;
};

/// Takes values out of one JSON object by key and remembers the first thing that is wrong. Keys that nobody asked for
/// are wrong, too: a misspelt one would do nothing in silence. The object outlives it.
class KeyReader
{
public:
    explicit KeyReader(const nlohmann::json& object);

    [[nodiscard]] bool has(const char* key);
    [[nodiscard]] std::string text(const char* key);
    /// Outside of the range is wrong. Without the key: `otherwise`.
    [[nodiscard]] double number(const char* key, double lowest, double highest, double otherwise);
    /// The same, or "max": `highest`.
    [[nodiscard]] double numberOrMax(const char* key, double lowest, double highest, double otherwise);
    [[nodiscard]] int wholeNumber(const char* key, int lowest, int highest, int otherwise);
    [[nodiscard]] bool flag(const char* key, bool otherwise);
    /// An object; an empty one when it is missing or something else.
    [[nodiscard]] const nlohmann::json& object(const char* key);
    /// A list; an empty one when it is missing or something else.
    [[nodiscard]] const nlohmann::json& list(const char* key);
    /// A list of at most `most` whole numbers.
    [[nodiscard]] std::vector<int> wholeNumbers(const char* key, int lowest, int highest, std::size_t most);

    void blame(const std::string& key, const std::string& reason);

    /// To be called when all keys have been asked for.
    void finish();

    [[nodiscard]] bool ok() const { return m_problem.reason.empty(); }

    [[nodiscard]] const KeyProblem& problem() const { return m_problem; }

private:
    const nlohmann::json* find(const char* key);

    const nlohmann::json& m_object;
    std::vector<std::string> m_asked;
    KeyProblem m_problem;
};

/// Reads the action in an object with one of the keys command, expect, inject, clear, clear_faults, load, power_cycle,
/// restart, speed, pause, step_s; what belongs to it stands beside it. The rest of the object is the caller's.
[[nodiscard]] Action readAction(KeyReader& reader);

/// {"mode": "drive", "rest", "constant" with "amps", "speed-trace" with "file" and "unit" or without, "recording" with
/// "file" and "scale"; "obeys_limits"}
[[nodiscard]] LoadSetting readLoad(KeyReader& reader);

} // namespace packdeck::sim
