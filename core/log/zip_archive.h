// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <zip.h>

#include "log/handle.h"
#include "text/error.h"

namespace packdeck::log {

using ZipArchive = Handle<zip_t, zip_discard>;
using ZipEntry = Handle<zip_file_t, zip_fclose>; ///< goes before its archive

/// `flags`: of zip_open(). The error is of the kind given and holds the file and libzip's reason.
[[nodiscard]] Result<ZipArchive> openZip(const std::filesystem::path& file, int flags, ErrorId error);

} // namespace packdeck::log
