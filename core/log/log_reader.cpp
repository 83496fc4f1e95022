// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/log_reader.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "log/candump_reader.h"

namespace packdeck::log {

namespace {

constexpr std::size_t pieceSize = 256 * 1024; ///< half of a common second-level cache

struct FileCloser
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};

std::unique_ptr<std::FILE, FileCloser> openFile(const std::filesystem::path& file)
{
#ifdef _WIN32
    return std::unique_ptr<std::FILE, FileCloser>(_wfopen(file.c_str(), L"rb"));
#else
    return std::unique_ptr<std::FILE, FileCloser>(std::fopen(file.c_str(), "rb"));
#endif
}

} // namespace

std::unique_ptr<LogReader> makeReader(LogFormat format, FrameSink sink)
{
    switch (format) {
    case LogFormat::Candump:
        break;
    }
    return std::make_unique<CandumpReader>(std::move(sink));
}

Result<ReadSummary> readLog(const std::filesystem::path& file, const FrameSink& sink)
{
    errno = 0;
    const auto stream = openFile(file);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    std::setvbuf(stream.get(), nullptr, _IONBF, 0); // whole pieces are read: a second buffer would only copy
    std::vector<char> piece(pieceSize);
    std::unique_ptr<LogReader> reader;
    while (true) {
        errno = 0;
        const std::size_t count = std::fread(piece.data(), 1, piece.size(), stream.get());
        const std::string_view bytes(piece.data(), count);
        if (std::ferror(stream.get()) != 0) {
            return failure(ErrorId::FileRead, {file.string(), std::strerror(errno)});
        }
        if (!reader) {
            const auto format = detectFormat(bytes);
            if (!format) {
                return failure(ErrorId::FileFormatUnknown, {file.string()});
            }
            reader = makeReader(*format, sink);
        }
        if (count == 0 || !reader->feed(bytes)) {
            return reader->finish();
        }
    }
}

} // namespace packdeck::log
