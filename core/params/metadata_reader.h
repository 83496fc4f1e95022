// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "params/metadata.h"

namespace packdeck::params {

/// Reads and checks one metadata file. The first problem ends it: half a description would be worse than none.
class MetadataReader
{
public:
    explicit MetadataReader(std::string name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] Result<Metadata> read(std::string_view text);

private:
    using Json = nlohmann::json;

    void readGroups(const Json& root);
    void readParameters(const Json& root);
    void readParameter(const Json& entry);
    void readNumbers(const Json& entry, Parameter& parameter);
    void readDefault(const Json& entry, Parameter& parameter);
    void readArray(const Json& entry, Parameter& parameter);
    void readWords(const Json& entry, Parameter& parameter);
    void readRules(const Json& root);
    void checkReferences();

    [[nodiscard]] std::string stringOf(const Json& object, const char* key, bool required);
    [[nodiscard]] std::int64_t integerOf(const Json& object, const char* key);
    void problem(std::string text);

    [[nodiscard]] bool ok() const { return m_problem.empty(); }

    std::string m_name;
    std::string m_where;
    std::string m_problem;
    std::int64_t m_didBase = 0;
    Metadata m_metadata;
};

} // namespace packdeck::params
