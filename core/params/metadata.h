// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "params/parameter.h"
#include "params/rule.h"
#include "text/error.h"

namespace packdeck::params {

struct Group
{
    std::string id;
    std::string title;
};

/// The parameters of one firmware dialect, as resources/parameters/*.json or a user's own file describe them.
/// Read-only after loading; may be shared between threads.
class Metadata
{
public:
    static constexpr int newestSchema = 1;

    /// `name` stands in the errors. Everything is checked: names and indices are unique, ranges fit their encoding and
    /// are not swapped, defaults lie within them, rules name parameters that exist.
    [[nodiscard]] static Result<Metadata> parse(std::string_view json, const std::string& name);
    [[nodiscard]] static Result<Metadata> load(const std::filesystem::path& file);

    /// The file shipped for a dialect ("V1.2") below `dataDirectory`.
    [[nodiscard]] static std::filesystem::path shippedFile(const std::filesystem::path& dataDirectory,
                                                           std::string_view dialect);

    [[nodiscard]] const std::string& dialect() const { return m_dialect; }

    [[nodiscard]] const std::string& title() const { return m_title; }

    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }

    [[nodiscard]] const std::vector<Parameter>& parameters() const { return m_parameters; }

    [[nodiscard]] std::size_t size() const { return m_parameters.size(); }

    [[nodiscard]] const Parameter& operator[](std::size_t parameter) const { return m_parameters[parameter]; }

    [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }

    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

    /// Whether it belongs to one unit and not to a kind of pack: serial number, base ID, bitrate, hardware variant.
    [[nodiscard]] bool isIdentity(std::size_t parameter) const;

    /// How many elements are in use under these values: `count` where nothing says less.
    [[nodiscard]] std::size_t usedElements(std::size_t parameter, const Expression::Lookup& values) const;

    /// Lengths, ranges and rules of all values that `values` knows. Elements beyond the used ones are not looked at.
    [[nodiscard]] std::vector<Finding> check(const Expression::Lookup& values) const;

    /// The same for what one parameter takes part in.
    [[nodiscard]] std::vector<Finding> check(std::size_t parameter, const Expression::Lookup& values) const;

private:
    friend class MetadataReader;

    void checkValue(std::size_t parameter, const Expression::Lookup& values, std::vector<Finding>& findings) const;
    static void checkRule(const Rule& rule, const Expression::Lookup& values, std::vector<Finding>& findings);

    std::string m_dialect;
    std::string m_title;
    std::vector<Group> m_groups;
    std::vector<Parameter> m_parameters;
    std::vector<Rule> m_rules;
};

} // namespace packdeck::params
