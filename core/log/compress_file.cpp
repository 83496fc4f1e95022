// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/compress_file.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>

#include <fcntl.h>
#ifndef _WIN32
#include <unistd.h>
#endif
#include <zlib.h>

#include "log/byte_source.h"
#include "log/handle.h"

namespace packdeck::log {

namespace {

// The usual level: logs become a fifth; higher ones take several times as long for a tenth of that.
constexpr auto writeMode = "wb6";

using PackedFile = Handle<gzFile_s, gzclose>;

PackedFile createPacked(const std::filesystem::path& file)
{
#ifdef _WIN32
    return PackedFile(gzopen_w(file.c_str(), writeMode));
#else
    return PackedFile(gzopen(file.c_str(), writeMode));
#endif
}

bool reachedTheDisk(const std::filesystem::path& file)
{
#ifdef _WIN32
    return std::filesystem::exists(file); // the rename is journalled behind the data
#else
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool good = descriptor >= 0 && fsync(descriptor) == 0;
    if (descriptor >= 0) {
        close(descriptor);
    }
    return good;
#endif
}

Result<void> pack(const std::filesystem::path& from, const std::filesystem::path& to)
{
    auto source = openPlainSource(from);
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    errno = 0;
    const auto failed = [&to] { return failure(ErrorId::FileWrite, {to.string(), std::strerror(errno)}); };
    PackedFile packed = createPacked(to);
    if (!packed) {
        return failed();
    }
    std::string piece;
    while (true) {
        if (auto read = (*source)->next(piece); !read) {
            return read;
        }
        if (piece.empty()) {
            break;
        }
        const auto length = static_cast<unsigned>(piece.size());
        if (gzwrite(packed.get(), piece.data(), length) != static_cast<int>(length)) {
            return failed();
        }
    }
    if (gzclose(packed.release()) != Z_OK || !reachedTheDisk(to)) {
        return failed();
    }
    return {};
}

} // namespace

Result<std::filesystem::path> compressFile(const std::filesystem::path& file)
{
    std::filesystem::path target = file;
    target += ".gz";
    std::filesystem::path unfinished = target;
    unfinished += ".tmp";
    std::error_code failed;
    if (const auto packed = pack(file, unfinished); !packed) {
        std::filesystem::remove(unfinished, failed);
        return tl::unexpected<Error>(packed.error());
    }
    std::filesystem::rename(unfinished, target, failed);
    if (failed) {
        return failure(ErrorId::FileWrite, {target.string(), failed.message()});
    }
    std::filesystem::remove(file, failed);
    return target;
}

} // namespace packdeck::log
