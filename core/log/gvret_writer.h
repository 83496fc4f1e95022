// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "log/file_output.h"
#include "log/log_writer.h"

namespace packdeck::log {

/// Writes the CSV of SavvyCAN and GVRET. It has no place for remote and error frames: they are left out.
class GvretWriter final : public LogWriter
{
public:
    GvretWriter(FileOutput output, const WriterOptions& options);

    Result<void> write(std::span<const can::Frame> frames) override;
    Result<void> finish() override;

private:
    FileOutput m_output;
    std::vector<unsigned> m_numbers;
    std::string m_text;
};

} // namespace packdeck::log
