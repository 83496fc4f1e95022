// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include "params/metadata.h"
#include "params/service_status.h"
#include "text/error.h"

namespace packdeck::params {

/// Who did it, when, and how the unit stood.
struct Circumstances
{
    std::string time; ///< "2026-11-22T14:03:12Z"
    std::string user;
    std::string program;    ///< "packdeckctl"
    std::string conditions; ///< "SAFE, all contactors open"
};

/// What is kept of every write: the values before it, one file each, and an append-only journal, one JSON object a
/// line. Nothing here is ever changed or removed.
class Archive
{
public:
    explicit Archive(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// Everything the unit holds now; the file it went to.
    [[nodiscard]] Result<std::filesystem::path> backUp(const Metadata& metadata, const DeviceImage& device,
                                                       const std::string& time) const;

    /// One line for each parameter of a write, one for any other task.
    [[nodiscard]] Result<void> record(const Metadata& metadata, const DeviceImage& device, const ServiceStatus& status,
                                      const Circumstances& circumstances) const;

    [[nodiscard]] std::filesystem::path journal() const { return m_folder / "journal.jsonl"; }

    [[nodiscard]] std::filesystem::path backups() const { return m_folder / "backups"; }

private:
    std::filesystem::path m_folder;
};

} // namespace packdeck::params
