// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "log/resumable_reader.h"

namespace packdeck::log {

/// Where a line has what.
struct GvretColumns
{
    enum Column : std::size_t { Time, Id, Extended, Direction, Bus, Length, FirstByte, ColumnCount };

    static constexpr std::size_t absent = SIZE_MAX;

    std::array<std::size_t, ColumnCount> places{0, 1, 2, 3, 4, 5, 6};

    void forgetLines() {}

    [[nodiscard]] std::optional<std::int64_t> offsetTo(const GvretColumns& truth) const
    {
        return *this == truth ? std::optional<std::int64_t>(0) : std::nullopt;
    }

    void rebase(const GvretColumns& /*assumed*/, const GvretColumns& /*truth*/) {}

    bool operator==(const GvretColumns&) const = default;
};

/// Reads the CSV of SavvyCAN and GVRET: microseconds, ID, and data bytes in columns of their own. Columns are found by
/// the names in the header.
class GvretReader final : public ResumableReader<GvretReader, GvretColumns>
{
public:
    explicit GvretReader(FrameSink sink);

    [[nodiscard]] static std::unique_ptr<GvretReader> fresh(FrameSink sink);

protected:
    void takeLine(std::string_view line) override;

private:
    void takeHeader();
    void takeFrame();
    [[nodiscard]] std::string_view field(GvretColumns::Column column) const;
    [[nodiscard]] std::string_view fill(can::Frame& frame) const;

    std::vector<std::string_view> m_fields; ///< of the line at hand
};

/// Whether a line is the header of such a file.
[[nodiscard]] bool looksLikeGvret(std::string_view line);

} // namespace packdeck::log
