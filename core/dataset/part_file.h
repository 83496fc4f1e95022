// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "text/error.h"

namespace packdeck::dataset {

/// A file that takes its name only when it is whole: written as `target`.part, which goes unless it is committed.
class PartFile
{
public:
    explicit PartFile(std::filesystem::path target);
    ~PartFile();

    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    /// Where to write.
    [[nodiscard]] const std::filesystem::path& path() const { return m_part; }

    /// Close what writes first. Replaces an existing target. Errors: FileWrite.
    [[nodiscard]] Result<void> commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_part;
};

} // namespace packdeck::dataset
