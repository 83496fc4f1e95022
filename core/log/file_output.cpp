// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/file_output.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace packdeck::log {

FileOutput::FileOutput(std::filesystem::path path, std::FILE* file)
    : m_path(std::move(path))
    , m_file(file)
{
}

tl::unexpected<Error> FileOutput::failed() const
{
    return failure(ErrorId::FileWrite, {m_path.string(), std::strerror(errno)});
}

Result<FileOutput> FileOutput::create(const std::filesystem::path& file)
{
    errno = 0;
#ifdef _WIN32
    std::FILE* const stream = _wfopen(file.c_str(), L"wb");
#else
    std::FILE* const stream = std::fopen(file.c_str(), "wb");
#endif
    if (stream == nullptr) {
        return failure(ErrorId::FileWrite, {file.string(), std::strerror(errno)});
    }
    return FileOutput(file, stream);
}

Result<void> FileOutput::write(std::string_view bytes)
{
    errno = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size()) {
        return failed();
    }
    m_size += bytes.size();
    return {};
}

Result<void> FileOutput::rewriteBeginning(std::string_view bytes)
{
    errno = 0;
    if (std::fseek(m_file.get(), 0, SEEK_SET) != 0 ||
        std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size() ||
        std::fseek(m_file.get(), 0, SEEK_END) != 0) {
        return failed();
    }
    return {};
}

Result<void> FileOutput::flush()
{
    errno = 0;
    if (std::fflush(m_file.get()) != 0) {
        return failed();
    }
    return {};
}

} // namespace packdeck::log
