// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <vector>

#include "log/recording_note.h"

namespace packdeck::telemetry {

/// Notes in order of time, those of one instant as they came. Any thread.
class NoteList
{
public:
    void add(const log::RecordingNote& note)
    {
        const std::scoped_lock lock(m_mutex);
        const auto after =
            std::upper_bound(m_notes.begin(), m_notes.end(), note.time,
                             [](std::int64_t time, const log::RecordingNote& present) { return time < present.time; });
        m_notes.insert(after, note);
        ++m_revision;
    }

    /// False: there is none such.
    bool takeBack(const log::RecordingNote& note)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::find(m_notes.begin(), m_notes.end(), note);
        if (found == m_notes.end()) {
            return false;
        }
        m_notes.erase(found);
        ++m_revision;
        return true;
    }

    [[nodiscard]] std::vector<log::RecordingNote> all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_notes;
    }

    [[nodiscard]] std::uint64_t revision() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_revision;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<log::RecordingNote> m_notes;
    std::uint64_t m_revision = 0;
};

} // namespace packdeck::telemetry
