// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "params/metadata.h"
#include "text/error.h"

namespace packdeck::params {

/// The description chosen for a unit.
struct MetadataChoice
{
    std::shared_ptr<const Metadata> metadata; ///< never null
    std::filesystem::path file;               ///< where it was loaded from; empty: given
    bool fits = false;                        ///< it describes the dialect asked for
    bool usersOwn = false;                    ///< the user gave it, so it is taken at its word
};

/// The metadata files, one for each firmware dialect: those shipped, each replaceable by a file of the user's own for
/// the same dialect. Immutable once loaded; any thread.
class MetadataShelf
{
public:
    /// What is shown until a unit has told what it speaks.
    static constexpr std::string_view newestDialect = "V1.2";

    /// `<dataDirectory>/parameters/*.json`, then those of `usersFolder`, which need not exist. Fails when the newest
    /// dialect has none. A file that is not valid is left out and stands in problems().
    [[nodiscard]] static Result<MetadataShelf> load(const std::filesystem::path& dataDirectory,
                                                    const std::filesystem::path& usersFolder);

    /// One description, of the user's choice, for whatever unit answers.
    [[nodiscard]] static MetadataShelf of(std::shared_ptr<const Metadata> metadata);

    /// For a dialect ("V1.1"). What nobody describes gets the newest, marked as not fitting.
    [[nodiscard]] MetadataChoice choose(std::string_view dialect) const;

    [[nodiscard]] const std::vector<Error>& problems() const { return m_problems; }

private:
    void addFrom(const std::filesystem::path& folder, bool usersOwn);

    std::map<std::string, MetadataChoice, std::less<>> m_byDialect;
    MetadataChoice m_otherwise;
    std::vector<Error> m_problems;
};

} // namespace packdeck::params
