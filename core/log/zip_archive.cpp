// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/zip_archive.h"

#include <string>

namespace packdeck::log {

Result<ZipArchive> openZip(const std::filesystem::path& file, int flags, ErrorId error)
{
    int code = 0;
    ZipArchive archive(zip_open(file.string().c_str(), flags, &code));
    if (!archive) {
        zip_error_t problem{};
        zip_error_init_with_code(&problem, code);
        const std::string reason = zip_error_strerror(&problem);
        zip_error_fini(&problem);
        return failure(error, {file.string(), reason});
    }
    return archive;
}

} // namespace packdeck::log
