// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/begun_log.h"

#include <utility>

#include "log/no_log.h"

namespace packdeck::log {

Result<BegunLog> beginLog(const std::filesystem::path& file)
{
    auto source = openByteSource(file);
    if (!source) {
        return tl::unexpected<Error>(std::move(source.error()));
    }
    BegunLog log;
    log.source = std::move(*source);
    if (const auto read = log.source->next(log.beginning); !read) {
        return tl::unexpected<Error>(read.error());
    }
    const auto format = detectFormat(log.beginning);
    if (!format) {
        return tl::unexpected<Error>(whyNoLog(log.beginning, file.string()));
    }
    log.format = *format;
    return log;
}

} // namespace packdeck::log
