// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/byte_source.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>
#include <utility>

#include "log/handle.h"
#include "log/inflate.h"

namespace packdeck::log {

namespace {

constexpr std::string_view gzipMagic = "\x1F\x8B";
constexpr std::string_view zipMagic = "PK\x03\x04";

using File = Handle<std::FILE, std::fclose>;

File openFile(const std::filesystem::path& file)
{
#ifdef _WIN32
    return File(_wfopen(file.c_str(), L"rb"));
#else
    return File(std::fopen(file.c_str(), "rb"));
#endif
}

class PlainSource : public ByteSource
{
public:
    PlainSource(std::filesystem::path path, File file)
        : m_path(std::move(path))
        , m_file(std::move(file))
    {
        std::setvbuf(m_file.get(), nullptr, _IONBF, 0); // whole pieces are read: a second buffer would only copy
    }

    Result<void> next(std::string& piece) override
    {
        piece.resize(pieceSize);
        errno = 0;
        const std::size_t count = std::fread(piece.data(), 1, piece.size(), m_file.get());
        piece.resize(count);
        m_position += count;
        if (std::ferror(m_file.get()) != 0) {
            return failure(ErrorId::FileRead, {m_path.string(), std::strerror(errno)});
        }
        return {};
    }

    [[nodiscard]] std::uint64_t position() const override { return m_position; }

    [[nodiscard]] std::string name() const override { return m_path.filename().string(); }

private:
    std::filesystem::path m_path;
    File m_file;
    std::uint64_t m_position = 0;
};

class GzipSource : public ByteSource
{
public:
    GzipSource(std::filesystem::path path, std::unique_ptr<ByteSource> packed)
        : m_path(std::move(path))
        , m_packed(std::move(packed))
    {
    }

    Result<void> next(std::string& piece) override
    {
        piece.clear();
        while (piece.empty() && !m_ended) {
            if (!m_inflater.hasMore()) {
                if (auto read = m_packed->next(m_input); !read) {
                    return read;
                }
                m_ended = m_input.empty();
            } else {
                m_input.clear();
            }
            // A file that was cut ends early; what came before is worth reading.
            m_ended = !m_inflater.unpack(m_input, pieceSize, piece) || m_ended;
        }
        return {};
    }

    [[nodiscard]] std::uint64_t position() const override { return m_packed->position(); }

    [[nodiscard]] std::string name() const override
    {
        return m_path.extension() == ".gz" ? m_path.stem().string() : m_path.filename().string();
    }

private:
    std::filesystem::path m_path;
    std::unique_ptr<ByteSource> m_packed;
    Inflater m_inflater{Inflater::Wrapping::Gzip};
    std::string m_input;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<ByteSource>> openPlainSource(const std::filesystem::path& file)
{
    errno = 0;
    File opened = openFile(file);
    if (!opened) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    return std::make_unique<PlainSource>(file, std::move(opened));
}

Result<std::unique_ptr<ByteSource>> openByteSource(const std::filesystem::path& file)
{
    std::string magic(zipMagic.size(), '\0');
    errno = 0;
    const File opened = openFile(file);
    if (!opened) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    magic.resize(std::fread(magic.data(), 1, magic.size(), opened.get()));
    if (magic == zipMagic) {
        return openZipSource(file);
    }
    auto plain = openPlainSource(file);
    if (plain && magic.starts_with(gzipMagic)) {
        return std::make_unique<GzipSource>(file, std::move(*plain));
    }
    return plain;
}

} // namespace packdeck::log
