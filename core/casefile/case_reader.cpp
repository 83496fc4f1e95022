// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "casefile/case_file.h"
#include "casefile/case_parts.h"
#include "log/file_output.h"
#include "log/recording_note.h"
#include "log/zip_archive.h"

namespace packdeck::casefile {

namespace {

constexpr std::uint64_t megabyte = 1U << 20U;
constexpr std::uint64_t longestText = 64 * megabyte; ///< of view, events, notes, parameters
constexpr std::uint64_t longestManifest = megabyte;
constexpr zip_int64_t mostEntries = 256;

// A log of text packs to a tenth or a twentieth, one of a silent bus to less.
constexpr std::uint64_t mostRatio = 200;
constexpr std::uint64_t alwaysAllowed = 256 * megabyte;

/// "log/x.log": one folder that is known and one plain name.
bool isSafe(std::string_view place, std::string_view folder)
{
    constexpr std::size_t longest = 200;
    if (place.substr(0, folder.size()) != folder) {
        return false;
    }
    const std::string_view name = place.substr(folder.size());
    const bool isPlain = std::none_of(name.begin(), name.end(), [](char letter) {
        return static_cast<unsigned char>(letter) < ' ' ||
               std::string_view("/\\:*?\"<>|").find(letter) != std::string_view::npos;
    });
    return isPlain && !name.empty() && name.size() <= longest && name.front() != '.';
}

/// What the manifest says.
struct Manifest
{
    std::string program;
    std::string log;
    std::vector<std::string> dbcs;
    std::vector<std::string> packDbcs;
    bool negativeCharges = true;
};

/// A list of parts; nothing when it is none.
std::optional<std::vector<std::string>> partsIn(const nlohmann::json& list)
{
    if (!list.is_array() || std::any_of(list.begin(), list.end(), [](const auto& part) { return !part.is_string(); })) {
        return std::nullopt;
    }
    return list.get<std::vector<std::string>>();
}

bool areSafe(const std::vector<std::string>& places, std::string_view folder)
{
    return std::all_of(places.begin(), places.end(),
                       [folder](const std::string& place) { return isSafe(place, folder); });
}

class Reader
{
public:
    [[nodiscard]] static Result<Reader> open(const std::filesystem::path& file)
    {
        std::error_code problem;
        const auto size = std::filesystem::file_size(file, problem);
        if (problem) {
            return failure(ErrorId::FileOpen, {file.string(), problem.message()});
        }
        auto archive = log::openZip(file, ZIP_RDONLY | ZIP_CHECKCONS, ErrorId::CaseUnusable);
        if (!archive) {
            return failure(ErrorId::CaseUnusable, {file.string(), "not a case, or not all of one"});
        }
        Reader reader(file, *std::move(archive), std::max(alwaysAllowed, size * mostRatio));
        if (zip_get_num_entries(reader.m_archive.get(), 0) > mostEntries) {
            return reader.unusable("too many parts");
        }
        return reader;
    }

    [[nodiscard]] tl::unexpected<Error> unusable(const std::string& why) const
    {
        return failure(ErrorId::CaseUnusable, {m_file.string(), why});
    }

    [[nodiscard]] Result<Manifest> manifest()
    {
        const auto text = this->text(manifestName, longestManifest);
        if (!text) {
            return tl::unexpected<Error>(text.error());
        }
        const auto json = nlohmann::json::parse(text->value_or(""), nullptr, false);
        if (!json.is_object() || json.value(formatKey, nlohmann::json()) != formatWord ||
            !json.value(schemaKey, nlohmann::json()).is_number_integer()) {
            return unusable("no case of PackDeck");
        }
        if (const auto found = json.at(schemaKey).get<std::int64_t>(); found > schema) {
            return failure(ErrorId::CaseNewer, {m_file.string(), std::to_string(found), std::to_string(schema)});
        }
        Manifest manifest;
        const auto log = json.value(logKey, nlohmann::json());
        auto dbcs = partsIn(json.value(dbcsKey, nlohmann::json::array()));
        auto packDbcs = partsIn(json.value(packDbcsKey, nlohmann::json::array())); // older cases have none
        const auto program = json.value(programKey, nlohmann::json());
        manifest.program = program.is_string() ? program.get<std::string>() : std::string();
        if (!log.is_string() || !dbcs || !packDbcs) {
            return unusable("its list of parts is none");
        }
        const auto negative = json.value(negativeKey, nlohmann::json());
        manifest.negativeCharges = !negative.is_boolean() || negative.get<bool>();
        manifest.log = log.get<std::string>();
        manifest.dbcs = *std::move(dbcs);
        manifest.packDbcs = *std::move(packDbcs);
        if (!isSafe(manifest.log, logFolder) || !areSafe(manifest.dbcs, dbcFolder) ||
            !areSafe(manifest.packDbcs, packDbcFolder)) {
            return unusable("a part has a name that leads elsewhere");
        }
        return manifest;
    }

    /// A part as text; nothing when it is not there.
    [[nodiscard]] Result<std::optional<std::string>> text(const char* name, std::uint64_t longest = longestText)
    {
        const auto index = zip_name_locate(m_archive.get(), name, 0);
        if (index < 0) {
            return std::optional<std::string>();
        }
        std::string whole;
        auto read = this->read(static_cast<zip_uint64_t>(index), longest, [&whole](std::string_view piece) {
            whole += piece;
            return Result<void>();
        });
        if (!read) {
            return tl::unexpected<Error>(std::move(read.error()));
        }
        return std::optional(std::move(whole));
    }

    [[nodiscard]] Result<std::filesystem::path> unpack(const std::string& place, const std::filesystem::path& folder)
    {
        const auto index = zip_name_locate(m_archive.get(), place.c_str(), 0);
        if (index < 0) {
            return unusable(place + " is missing");
        }
        const auto target = folder / std::filesystem::u8path(place);
        std::error_code problem;
        std::filesystem::create_directories(target.parent_path(), problem);
        auto output = log::FileOutput::create(target);
        if (!output) {
            return tl::unexpected<Error>(std::move(output.error()));
        }
        auto done = read(static_cast<zip_uint64_t>(index), m_budget,
                         [&output](std::string_view piece) { return output->write(piece); });
        if (done) {
            done = output->flush();
        }
        if (!done) {
            return tl::unexpected<Error>(std::move(done.error()));
        }
        return target;
    }

    void setProgress(const Progress& progress)
    {
        m_progress = progress;
        for (const Part& part : parts()) {
            m_total += std::min(part.bytes, m_budget);
        }
    }

    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    [[nodiscard]] std::vector<Part> parts() const
    {
        std::vector<Part> found;
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            zip_stat_t status{};
            if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(i), 0, &status) == 0 &&
                (status.valid & ZIP_STAT_NAME) != 0) {
                found.push_back({status.name, status.size});
            }
        }
        return found;
    }

private:
    Reader(std::filesystem::path file, log::ZipArchive archive, std::uint64_t budget)
        : m_file(std::move(file))
        , m_archive(std::move(archive))
        , m_budget(budget)
    {
    }

    /// Hands on a part piece by piece; never more than the zip said, nor than all parts may have.
    template <typename Take>
    Result<void> read(zip_uint64_t index, std::uint64_t longest, const Take& take)
    {
        zip_stat_t status{};
        const bool isKnown =
            zip_stat_index(m_archive.get(), index, 0, &status) == 0 && (status.valid & ZIP_STAT_SIZE) != 0;
        if (!isKnown || status.size > longest || status.size > m_budget) {
            return unusable("a part is larger than it may be");
        }
        const log::ZipEntry entry(zip_fopen_index(m_archive.get(), index, 0));
        std::string piece(megabyte, '\0');
        std::uint64_t left = status.size;
        while (entry && left > 0) {
            const zip_int64_t count = zip_fread(entry.get(), piece.data(), std::min<std::uint64_t>(piece.size(), left));
            if (count <= 0) {
                break;
            }
            left -= static_cast<std::uint64_t>(count);
            m_budget -= static_cast<std::uint64_t>(count);
            m_done += static_cast<std::uint64_t>(count);
            if (m_progress && !m_progress(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total)))) {
                m_isCancelled = true;
                return unusable("ended by the user");
            }
            if (auto taken = take(std::string_view(piece).substr(0, static_cast<std::size_t>(count))); !taken) {
                return taken;
            }
        }
        char more = 0;
        // The read beyond the end is what checks the sum over the part.
        if (!entry || left > 0 || zip_fread(entry.get(), &more, 1) != 0) {
            return unusable("a part of it is damaged");
        }
        return {};
    }

    std::filesystem::path m_file;
    log::ZipArchive m_archive;
    std::uint64_t m_budget;    ///< bytes that may still be unpacked
    std::uint64_t m_total = 1; ///< bytes of all parts, as the zip says
    std::uint64_t m_done = 0;
    Progress m_progress;
    bool m_isCancelled = false;
};

/// Nothing for an empty one.
Result<void> writeText(const std::filesystem::path& file, const std::string& text)
{
    if (text.empty()) {
        return {};
    }
    auto output = log::FileOutput::create(file);
    return output ? output->write(text) : tl::unexpected<Error>(std::move(output.error()));
}

Result<Case> unpackInto(Reader& reader, const std::filesystem::path& folder)
{
    const auto manifest = reader.manifest();
    if (!manifest) {
        return tl::unexpected<Error>(manifest.error());
    }
    Case result;
    result.program = manifest->program;
    result.negativeCharges = manifest->negativeCharges;
    const std::pair<const char*, std::string*> texts[] = {{viewName, &result.view},
                                                          {eventsName, &result.events},
                                                          {notesName, &result.notes},
                                                          {parametersName, &result.parameters}};
    for (const auto& [name, text] : texts) {
        auto read = reader.text(name);
        if (!read) {
            return tl::unexpected<Error>(std::move(read.error()));
        }
        *text = std::move(*read).value_or("");
    }
    auto log = reader.unpack(manifest->log, folder);
    if (!log) {
        return tl::unexpected<Error>(std::move(log.error()));
    }
    result.log = *std::move(log);
    for (const std::string& dbc : manifest->dbcs) {
        auto unpacked = reader.unpack(dbc, folder);
        if (!unpacked) {
            return tl::unexpected<Error>(std::move(unpacked.error()));
        }
        result.dbcs.push_back(*std::move(unpacked));
    }
    for (const std::string& dbc : manifest->packDbcs) {
        auto unpacked = reader.unpack(dbc, folder);
        if (!unpacked) {
            return tl::unexpected<Error>(std::move(unpacked.error()));
        }
        const std::string name = unpacked->filename().string();
        result.packDbcs.insert_or_assign(name, *std::move(unpacked));
    }
    if (auto written = writeText(folder / parametersName, result.parameters); !written) {
        return tl::unexpected<Error>(std::move(written.error()));
    }
    if (auto written = writeText(log::notesFileOf(result.log), result.notes); !written) {
        return tl::unexpected<Error>(std::move(written.error()));
    }
    return result;
}

} // namespace

Result<CaseInfo> inspectCase(const std::filesystem::path& file)
{
    auto reader = Reader::open(file);
    if (!reader) {
        return tl::unexpected<Error>(std::move(reader.error()));
    }
    auto manifest = reader->manifest();
    if (!manifest) {
        return tl::unexpected<Error>(std::move(manifest.error()));
    }
    auto view = reader->text(viewName);
    if (!view) {
        return tl::unexpected<Error>(std::move(view.error()));
    }
    return CaseInfo{manifest->program, std::move(*view).value_or(""), reader->parts()};
}

Result<std::optional<Case>> readCase(const std::filesystem::path& file, const std::filesystem::path& folder,
                                     const Progress& progress)
{
    auto reader = Reader::open(file);
    if (!reader) {
        return tl::unexpected<Error>(std::move(reader.error()));
    }
    reader->setProgress(progress);
    auto result = unpackInto(*reader, folder);
    if (result) {
        return std::optional(*std::move(result));
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    if (reader->isCancelled()) {
        return std::optional<Case>();
    }
    return tl::unexpected<Error>(std::move(result.error()));
}

} // namespace packdeck::casefile
