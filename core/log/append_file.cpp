// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/append_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#ifdef _WIN32
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#else
#include <sys/file.h>
#include <unistd.h>
#endif

namespace packdeck::log {

namespace {

#ifdef _WIN32

// A file opened this way is refused to every other writer: that is the lock.
int openFile(const std::filesystem::path& file, int flags)
{
    int descriptor = -1;
    errno = _wsopen_s(&descriptor, file.c_str(), flags | _O_BINARY | _O_NOINHERIT, _SH_DENYWR, _S_IREAD | _S_IWRITE);
    return descriptor;
}

constexpr int createNew = _O_WRONLY | _O_CREAT | _O_EXCL | _O_APPEND;
constexpr int repair = _O_RDWR;

bool lock(int)
{
    return true;
}

std::int64_t writeSome(int descriptor, const char* bytes, std::size_t count)
{
    constexpr std::size_t most = 1 << 30;
    return _write(descriptor, bytes, static_cast<unsigned>(std::min(count, most)));
}

std::int64_t readAt(int descriptor, std::uint64_t offset, char* bytes, std::size_t count)
{
    _lseeki64(descriptor, static_cast<std::int64_t>(offset), SEEK_SET);
    return _read(descriptor, bytes, static_cast<unsigned>(count));
}

bool cutTo(int descriptor, std::uint64_t size)
{
    return _chsize_s(descriptor, static_cast<std::int64_t>(size)) == 0;
}

void closeFile(int descriptor)
{
    _close(descriptor);
}

bool isHeldElsewhere()
{
    return errno == EACCES;
}

#else

int openFile(const std::filesystem::path& file, int flags)
{
    constexpr mode_t readableByAll = 0644;
    return open(file.c_str(), flags | O_CLOEXEC, readableByAll);
}

constexpr int createNew = O_WRONLY | O_CREAT | O_EXCL | O_APPEND;
constexpr int repair = O_RDWR;

// Belongs to the open file and ends with the process, however that ends.
bool lock(int descriptor)
{
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

std::int64_t writeSome(int descriptor, const char* bytes, std::size_t count)
{
    return write(descriptor, bytes, count);
}

std::int64_t readAt(int descriptor, std::uint64_t offset, char* bytes, std::size_t count)
{
    return pread(descriptor, bytes, count, static_cast<off_t>(offset));
}

bool cutTo(int descriptor, std::uint64_t size)
{
    return ftruncate(descriptor, static_cast<off_t>(size)) == 0;
}

void closeFile(int descriptor)
{
    close(descriptor);
}

bool isHeldElsewhere()
{
    return false; // there the lock tells
}

#endif

bool isFull(int code)
{
#ifdef EDQUOT
    return code == ENOSPC || code == EDQUOT;
#else
    return code == ENOSPC;
#endif
}

tl::unexpected<Error> writeError(const std::filesystem::path& file, int code)
{
    if (!isFull(code)) {
        return failure(ErrorId::FileWrite, {file.string(), std::strerror(code)});
    }
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    std::error_code ignored;
    const std::filesystem::space_info space = std::filesystem::space(folder, ignored);
    return failure(ErrorId::DiskFull, {ignored ? "0" : std::to_string(space.available), folder.string()});
}

} // namespace

AppendFile::AppendFile(std::filesystem::path path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

AppendFile::AppendFile(AppendFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{
}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept
{
    const AppendFile closed(std::move(*this));
    m_path = std::move(other.m_path);
    m_descriptor = std::exchange(other.m_descriptor, -1);
    m_size = other.m_size;
    return *this;
}

AppendFile::~AppendFile()
{
    if (m_descriptor >= 0) {
        closeFile(m_descriptor);
    }
}

Result<AppendFile> AppendFile::create(const std::filesystem::path& file)
{
    errno = 0;
    const int descriptor = openFile(file, createNew);
    if (descriptor < 0) {
        return writeError(file, errno);
    }
    lock(descriptor); // a file system that knows no locks loses the protection, not the recording
    return AppendFile(file, descriptor);
}

Result<void> AppendFile::append(std::string_view bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        errno = 0;
        const std::int64_t written = writeSome(m_descriptor, bytes.data() + done, bytes.size() - done);
        if (written > 0) {
            done += static_cast<std::size_t>(written);
        } else if (errno != EINTR) {
            const int code = errno;
            if (done > 0) {
                static_cast<void>(cutTo(m_descriptor, m_size)); // else a reader finds an unfinished line, and says so
            }
            return writeError(m_path, written == 0 ? ENOSPC : code);
        }
    }
    m_size += bytes.size();
    return {};
}

Result<std::uint64_t> cutUnfinishedLine(const std::filesystem::path& file)
{
    errno = 0;
    const int descriptor = openFile(file, repair);
    if (descriptor < 0) {
        if (isHeldElsewhere()) {
            return 0;
        }
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    std::error_code failed;
    const std::uint64_t size = std::filesystem::file_size(file, failed);
    // No line of ours is longer than this; a longer end without a line break is not ours to judge.
    constexpr std::size_t longestLine = 64 * 1024;
    std::array<char, 4096> block{};
    std::uint64_t end = size;
    bool found = failed || size == 0 || !lock(descriptor);
    while (!found && end > 0 && size - end < longestLine) {
        const std::uint64_t from = end - std::min<std::uint64_t>(end, block.size());
        const auto count = static_cast<std::size_t>(end - from);
        if (readAt(descriptor, from, block.data(), count) != static_cast<std::int64_t>(count)) {
            break;
        }
        const std::string_view bytes(block.data(), count);
        const std::size_t newline = bytes.rfind('\n');
        found = newline != std::string_view::npos;
        end = found ? from + newline + 1 : from;
    }
    std::uint64_t cut = found || end == 0 ? size - end : 0;
    if (cut > 0 && !cutTo(descriptor, end)) {
        const int code = errno;
        closeFile(descriptor);
        return failure(ErrorId::FileWrite, {file.string(), std::strerror(code)});
    }
    closeFile(descriptor);
    return cut;
}

} // namespace packdeck::log
