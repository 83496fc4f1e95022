// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "params/parameter_file.h"

namespace packdeck::params {

/// What a reader found, before it is believed.
struct FileContent
{
    ParameterFile file;
    int schema = ParameterFile::newestSchema;
    std::optional<std::size_t> entryCount; ///< as the file says
    std::string checksum;                  ///< as the file says; empty: it does not
    std::string problem;                   ///< English; empty: it could be read
};

/// {"format": "packdeck-parameters", ..., "parameters": [{"name": ..., "value": ..., "unit": ...}, ...]}
[[nodiscard]] FileContent readJson(std::string_view text);
[[nodiscard]] std::string writeJson(const ParameterFile& file);

/// CSV ("name,value,unit" in its first line) or "name = value unit" lines; "# key: value" lines tell the rest.
[[nodiscard]] FileContent readLines(std::string_view text);
[[nodiscard]] std::string writeLines(const ParameterFile& file, FileFormat format);

} // namespace packdeck::params
