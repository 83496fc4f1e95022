// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "passport/visit.h"
#include "text/error.h"

namespace packdeck::passport {

/// The visits to units, filed on this computer: one file of lines a serial number, which only grows. Simulated packs
/// have a folder of their own. A line that a killed program left unfinished is passed over and costs no other.
class Passport
{
public:
    explicit Passport(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// Errors: FileWrite.
    [[nodiscard]] Result<void> add(const Visit& visit) const;

    /// @{ The visit that lasts, kept so that a killed program loses a minute of it at most. Every window that runs has
    /// a draft by a number of its own. An old draft is replaced as a whole or not at all. Errors: FileWrite.
    [[nodiscard]] Result<void> keepDraft(unsigned number, const Visit& visit) const;
    void dropDraft(unsigned number) const;
    [[nodiscard]] std::vector<unsigned> drafts() const;

    /// Files a draft whose window is gone. One that was filed already, or is none, only goes.
    [[nodiscard]] Result<void> fileDraft(unsigned number) const;

    [[nodiscard]] std::filesystem::path draftFolder() const { return m_folder / "drafts"; }

    /// @}

    /// The earliest first; none is no error.
    [[nodiscard]] std::vector<Visit> visits(std::uint32_t serial, bool isSimulated) const;

    /// Units that have visits, by number.
    [[nodiscard]] std::vector<std::uint32_t> serials(bool isSimulated) const;

    [[nodiscard]] std::filesystem::path fileOf(std::uint32_t serial, bool isSimulated) const;

private:
    [[nodiscard]] std::filesystem::path draftOf(unsigned number) const;

    std::filesystem::path m_folder;
};

} // namespace packdeck::passport
