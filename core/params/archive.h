// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

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

/// A command to the contactors, or what became of it.
struct CommandNote
{
    std::uint32_t unit = 0;
    std::string command; ///< "ENABLE", "arm CONTROL"
    std::string before;  ///< the unit's state then
    std::string after;   ///< and when this was noted
    std::string result;  ///< "sent", "ended", "opened in 340 ms at 180 A"
    std::string reason;
};

/// One line of the journal, as it is read back. What a kind of line does not have is empty.
struct JournalEntry
{
    std::string time;
    std::string program;
    std::string user;
    std::uint32_t unit = 0;
    std::string conditions;
    std::string what;    ///< command, parameter, or task
    std::string before;  ///< old value, or state
    std::string after;   ///< new value, or state
    std::string measure; ///< unit of the values
    std::string result;
    std::string reason;

    bool operator==(const JournalEntry&) const = default;
};

/// What is kept of every write and command: the values before a write, one file each, and an append-only journal, one
/// JSON object a line. Nothing here is ever changed or removed.
class Archive
{
public:
    explicit Archive(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// Everything the unit holds now; the file it went to. `device` was read.
    [[nodiscard]] Result<std::filesystem::path> backUp(const DeviceImage& device, const std::string& time) const;

    /// One line for each parameter of a write, one for any other task.
    [[nodiscard]] Result<void> record(const DeviceImage& device, const ServiceStatus& status,
                                      const Circumstances& circumstances) const;

    [[nodiscard]] Result<void> record(const CommandNote& note, const Circumstances& circumstances) const;

    /// The newest `most` lines, oldest first; lines that are none are left out. Nothing there yet is an empty journal.
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(std::size_t most) const;

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

    [[nodiscard]] std::filesystem::path journal() const { return m_folder / "journal.jsonl"; }

    [[nodiscard]] std::filesystem::path backups() const { return m_folder / "backups"; }

private:
    [[nodiscard]] Result<void> append(const std::string& text) const;

    std::filesystem::path m_folder;
};

} // namespace packdeck::params
