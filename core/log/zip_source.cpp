// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <utility>
#include <vector>

#include "log/byte_source.h"
#include "log/log_format.h"
#include "log/no_log.h"
#include "log/zip_archive.h"

namespace packdeck::log {

namespace {

class ZipSource : public ByteSource
{
public:
    /// `logs`: the places of all logs in the archive; the first is read.
    ZipSource(std::filesystem::path path, ZipArchive archive, const std::vector<zip_int64_t>& logs)
        : m_path(std::move(path))
        , m_archive(std::move(archive))
    {
        const auto place = static_cast<zip_uint64_t>(logs.front());
        m_entry.reset(zip_fopen_index(m_archive.get(), place, 0));
        zip_stat_t status{};
        if (zip_stat_index(m_archive.get(), place, 0, &status) == 0 && (status.valid & ZIP_STAT_SIZE) != 0 &&
            (status.valid & ZIP_STAT_COMP_SIZE) != 0 && status.size > 0) {
            m_ratio = static_cast<double>(status.comp_size) / static_cast<double>(status.size);
        }
        m_name = std::filesystem::path(nameOf(logs.front())).filename().string();
        for (std::size_t i = 1; i < logs.size(); ++i) {
            m_otherLogs.push_back(nameOf(logs[i]));
        }
    }

    Result<void> next(std::string& piece) override
    {
        piece.resize(pieceSize);
        const zip_int64_t count = m_entry ? zip_fread(m_entry.get(), piece.data(), piece.size()) : -1;
        piece.resize(static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
        m_unpacked += piece.size();
        if (count < 0 && m_unpacked == 0) {
            return failure(ErrorId::FileRead, {m_path.string(), zip_strerror(m_archive.get())});
        }
        return {}; // a broken end: what came before is worth reading
    }

    [[nodiscard]] std::uint64_t position() const override
    {
        return static_cast<std::uint64_t>(static_cast<double>(m_unpacked) * m_ratio);
    }

    [[nodiscard]] std::string name() const override { return m_name; }

    [[nodiscard]] std::vector<std::string> otherLogs() const override { return m_otherLogs; }

private:
    [[nodiscard]] std::string nameOf(zip_int64_t index) const
    {
        const char* const name = zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
        return name == nullptr ? std::string() : std::string(name);
    }

    std::filesystem::path m_path;
    ZipArchive m_archive;
    ZipEntry m_entry; ///< goes before the archive
    std::string m_name;
    std::vector<std::string> m_otherLogs;
    double m_ratio = 1;
    std::uint64_t m_unpacked = 0;
};

std::string beginningOf(zip_t* archive, zip_int64_t index)
{
    const ZipEntry entry(zip_fopen_index(archive, static_cast<zip_uint64_t>(index), 0));
    if (!entry) {
        return {};
    }
    std::string beginning(ByteSource::pieceSize, '\0');
    const zip_int64_t count = zip_fread(entry.get(), beginning.data(), beginning.size());
    beginning.resize(static_cast<std::size_t>(std::max<zip_int64_t>(count, 0)));
    return beginning;
}

} // namespace

Result<std::unique_ptr<ByteSource>> openZipSource(const std::filesystem::path& file)
{
    auto archive = openZip(file, ZIP_RDONLY, ErrorId::FileRead);
    if (!archive) {
        return tl::unexpected<Error>(std::move(archive.error()));
    }
    constexpr zip_int64_t mostEntries = 1000; // looked at
    const zip_int64_t entries = std::min(zip_get_num_entries(archive->get(), 0), mostEntries);
    std::vector<zip_int64_t> logs;
    Error reason{ErrorId::FileFormatUnknown, {file.string()}};
    for (zip_int64_t index = 0; index < entries; ++index) {
        const std::string beginning = beginningOf(archive->get(), index);
        if (detectFormat(beginning)) {
            logs.push_back(index);
        } else if (reason.id == ErrorId::FileFormatUnknown && !beginning.empty()) {
            reason = whyNoLog(beginning, file.string()); // the first file that can be named
        }
    }
    if (logs.empty()) {
        return tl::unexpected<Error>(std::move(reason));
    }
    return std::make_unique<ZipSource>(file, *std::move(archive), logs);
}

} // namespace packdeck::log
