// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "binding/pack_binding.h"
#include "dbc/parser.h"
#include "text/error.h"

namespace packdeck::binding {

/// What a word of ContactorInfo means; unpublished, so data. By default the codes of the bundled BMU.
struct ContactorCodes
{
    enum class Meaning : std::uint8_t { Open, Closed, Opening, Closing, FaultOpen, Welded, NoFeedback, Unknown };

    ContactorCodes();

    std::array<Meaning, 16> meaningOfNibble{};
};

/// The DBCs of the packs by dialect, and the settings of their interpretation. Immutable once shared; any thread.
class PackCatalog
{
public:
    static constexpr std::string_view fileV1_2 = "prohelion_d1000_gen2_v1_2.dbc";
    static constexpr std::string_view fileV1_1 = "prohelion_d1000_gen2_v1_1.dbc";
    static constexpr std::string_view fileGen1 = "prohelion_d1000_gen1.dbc";

    /// The shipped file of a dialect; empty for Unknown.
    [[nodiscard]] static std::string_view fileOf(Dialect dialect);

    PackCatalog() = default;

    /// Loads the shipped files from `<dataDirectory>/dbc`. Fails when one cannot be read; what the parser found wrong
    /// in a file that can be read stands in problems().
    [[nodiscard]] static Result<PackCatalog> load(const std::filesystem::path& dataDirectory);

    /// Replaces the DBC of a dialect by the user's own.
    [[nodiscard]] Result<void> load(Dialect dialect, const std::filesystem::path& file);
    void set(Dialect dialect, dbc::Database database, std::string file);

    void setCurrentSign(CurrentSign sign) { m_sign = sign; }

    [[nodiscard]] CurrentSign currentSign() const { return m_sign; }

    void setContactorCodes(const ContactorCodes& codes) { m_codes = codes; }

    [[nodiscard]] const ContactorCodes& contactorCodes() const { return m_codes; }

    /// The dialect's DBC bound for that pack. Null for a dialect that has none (Unknown).
    [[nodiscard]] std::shared_ptr<const PackBinding> bind(const PackId& pack) const;

    [[nodiscard]] const dbc::Database* database(Dialect dialect) const;

    /// Where that DBC was read from; empty when it was not read from a file.
    [[nodiscard]] const std::filesystem::path& pathOf(Dialect dialect) const
    {
        return m_sources[position(dialect)].path;
    }

    /// Syntax problems of the files (DbcSyntax).
    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }

private:
    struct Source
    {
        std::shared_ptr<const dbc::Database> database;
        std::string file;
        std::filesystem::path path;
    };

    [[nodiscard]] static std::size_t position(Dialect dialect) { return static_cast<std::size_t>(dialect); }

    std::array<Source, 4> m_sources; ///< by Dialect
    CurrentSign m_sign = CurrentSign::NegativeCharges;
    ContactorCodes m_codes;
    std::vector<Error> m_problems;
};

} // namespace packdeck::binding
