// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "log/byte_source.h"
#include "log/log_format.h"

namespace packdeck::log {

/// A file that was found to be a log, by its first bytes, which were taken from the source already.
struct BegunLog
{
    std::unique_ptr<ByteSource> source;
    std::string beginning;
    LogFormat format = LogFormat::Candump;
};

/// Errors: those of openByteSource(), FileRead, those of whyNoLog().
[[nodiscard]] Result<BegunLog> beginLog(const std::filesystem::path& file);

} // namespace packdeck::log
