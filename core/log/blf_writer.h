// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "log/file_output.h"
#include "log/log_writer.h"

namespace packdeck::log {

/// Writes Vector's BLF in compressed containers, times in nanoseconds. What is in an error frame is lost. The totals of
/// the header come with finish(); without it every container that is whole can still be read.
class BlfWriter final : public LogWriter
{
public:
    BlfWriter(FileOutput output, const WriterOptions& options);

    Result<void> write(std::span<const can::Frame> frames) override;
    Result<void> finish() override;

private:
    [[nodiscard]] std::string header() const;
    [[nodiscard]] Result<void> writeContainer();
    void appendObject(const can::Frame& frame);

    FileOutput m_output;
    std::vector<unsigned> m_numbers;
    std::string m_objects;            ///< of the container to come
    std::int64_t m_start = 0;         ///< microseconds since 1970
    std::int64_t m_last = 0;          ///< of the latest frame
    std::uint64_t m_uncompressed = 0; ///< bytes
    std::uint32_t m_count = 0;
    bool m_begun = false;
    bool m_dated = false;
};

} // namespace packdeck::log
