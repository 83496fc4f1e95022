// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "log/line_log_reader.h"

namespace packdeck::log {

/// Reads the CSV of SavvyCAN and GVRET: microseconds, ID, and data bytes in columns of their own. Columns are found by
/// the names in the header.
class GvretReader final : public LineLogReader
{
public:
    explicit GvretReader(FrameSink sink);

protected:
    void takeLine(std::string_view line) override;

private:
    enum Column : std::size_t { Time, Id, Extended, Direction, Bus, Length, FirstByte, ColumnCount };

    static constexpr std::size_t absent = SIZE_MAX;

    void takeHeader();
    void takeFrame();
    [[nodiscard]] std::string_view field(Column column) const;
    [[nodiscard]] std::string_view fill(can::Frame& frame) const;

    std::array<std::size_t, ColumnCount> m_columns{}; ///< place by Column
    std::vector<std::string_view> m_fields;           ///< of the line at hand
};

/// Whether a line is the header of such a file.
[[nodiscard]] bool looksLikeGvret(std::string_view line);

} // namespace packdeck::log
