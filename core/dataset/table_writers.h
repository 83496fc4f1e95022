// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dataset/export_table.h"
#include "dataset/table_walk.h"

namespace packdeck::dataset {

// What exportTable() is made of: rows into one file, which they leave behind as far as they came.

[[nodiscard]] Result<std::optional<std::uint64_t>> writeCsv(TableWalk& walk, std::span<const DataSignal> signals,
                                                            const std::filesystem::path& file,
                                                            const TableOptions& options, const Progress& progress);

[[nodiscard]] Result<std::optional<std::uint64_t>> writeMat(TableWalk& walk, std::span<const DataSignal> signals,
                                                            const std::filesystem::path& file,
                                                            const TableOptions& options, const Progress& progress);

/// Asks `progress` every some hundred rows.
class ProgressGate
{
public:
    ProgressGate(const Progress& progress, const telemetry::TimeSpan& span)
        : m_progress(progress)
        , m_span(span)
    {
    }

    /// False: the work is to end.
    [[nodiscard]] bool pass(units::Timestamp at)
    {
        constexpr unsigned rowsApart = 256;
        if (!m_progress || ++m_rows % rowsApart != 0) {
            return true;
        }
        const double whole = units::toSeconds(m_span.to - m_span.from);
        return m_progress(whole > 0 ? units::toSeconds(at - m_span.from) / whole : 1.0);
    }

private:
    const Progress& m_progress;
    telemetry::TimeSpan m_span;
    unsigned m_rows = 0;
};

} // namespace packdeck::dataset
