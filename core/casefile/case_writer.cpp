// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <memory>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "casefile/case_file.h"
#include "casefile/case_parts.h"
#include "log/zip_archive.h"

namespace packdeck::casefile {

namespace {

/// A zip while it is made. Texts have to outlive finish().
class Writer
{
public:
    explicit Writer(log::ZipArchive archive)
        : m_archive(std::move(archive))
    {
    }

    void add(const std::string& name, const std::string& text)
    {
        if (m_problem.empty() && !text.empty()) {
            take(name, zip_source_buffer(m_archive.get(), text.data(), text.size(), 0));
        }
    }

    void add(const std::string& name, const std::filesystem::path& file)
    {
        if (m_problem.empty()) {
            take(name, zip_source_file(m_archive.get(), file.string().c_str(), 0, -1));
        }
    }

    /// False when it was cancelled.
    [[nodiscard]] bool finish(const Progress& progress)
    {
        if (!m_problem.empty()) {
            return true;
        }
        Watcher watcher{&progress, false};
        constexpr double precision = 0.005;
        zip_register_progress_callback_with_state(
            m_archive.get(), precision,
            [](zip_t* /*archive*/, double share, void* state) {
                auto& watching = *static_cast<Watcher*>(state);
                if (*watching.progress && !(*watching.progress)(share)) {
                    watching.isCancelled = true;
                }
            },
            nullptr, &watcher);
        zip_register_cancel_callback_with_state(
            m_archive.get(),
            [](zip_t* /*archive*/, void* state) { return static_cast<Watcher*>(state)->isCancelled ? 1 : 0; }, nullptr,
            &watcher);
        if (zip_close(m_archive.get()) == 0) {
            static_cast<void>(m_archive.release());
            return true;
        }
        m_problem = zip_strerror(m_archive.get());
        return !watcher.isCancelled;
    }

    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    struct Watcher
    {
        const Progress* progress;
        bool isCancelled;
    };

    void take(const std::string& name, zip_source_t* source)
    {
        if (source == nullptr || zip_file_add(m_archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
            m_problem = zip_strerror(m_archive.get());
            zip_source_free(source);
        }
    }

    log::ZipArchive m_archive;
    std::string m_problem;
};

/// The name of a file within the zip, none twice.
std::string placeOf(const std::filesystem::path& file, const std::string& folder, std::set<std::string>& taken)
{
    const std::string name = file.filename().string();
    std::string place = folder + name;
    for (int number = 2; !taken.insert(place).second; ++number) {
        place = folder + fmt::format("{}-{}", number, name);
    }
    return place;
}

} // namespace

Result<bool> writeCase(const std::filesystem::path& file, const Case& contents, const Progress& progress)
{
    std::error_code problem;
    std::vector<std::filesystem::path> parts = contents.dbcs;
    parts.push_back(contents.log);
    for (const auto& [name, part] : contents.packDbcs) {
        parts.push_back(part);
    }
    for (const auto& part : parts) {
        if (!std::filesystem::is_regular_file(part, problem)) {
            return failure(ErrorId::FileOpen, {part.string(), "it is not there any more"});
        }
    }
    std::set<std::string> taken;
    nlohmann::ordered_json manifest{{formatKey, formatWord},
                                    {schemaKey, schema},
                                    {programKey, contents.program},
                                    {logKey, placeOf(contents.log, logFolder, taken)},
                                    {dbcsKey, nlohmann::ordered_json::array()},
                                    {packDbcsKey, nlohmann::ordered_json::array()},
                                    {negativeKey, contents.negativeCharges}};
    for (const auto& part : contents.dbcs) {
        manifest[dbcsKey].push_back(placeOf(part, dbcFolder, taken));
    }
    for (const auto& [name, part] : contents.packDbcs) {
        manifest[packDbcsKey].push_back(packDbcFolder + name);
    }
    const std::string manifestText = manifest.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);

    // libzip writes beside the file and renames, so that an old case stays until the new one is whole.
    auto archive = log::openZip(file, ZIP_CREATE | ZIP_TRUNCATE, ErrorId::FileWrite);
    if (!archive) {
        return tl::unexpected<Error>(std::move(archive.error()));
    }
    Writer writer(*std::move(archive));
    writer.add(manifestName, manifestText);
    writer.add(viewName, contents.view);
    writer.add(eventsName, contents.events);
    writer.add(notesName, contents.notes);
    writer.add(parametersName, contents.parameters);
    writer.add(manifest[logKey].get<std::string>(), contents.log);
    for (std::size_t i = 0; i < contents.dbcs.size(); ++i) {
        writer.add(manifest[dbcsKey][i].get<std::string>(), contents.dbcs[i]);
    }
    for (const auto& [name, part] : contents.packDbcs) {
        writer.add(packDbcFolder + name, part);
    }
    if (!writer.finish(progress)) {
        return false;
    }
    if (!writer.problem().empty()) {
        return failure(ErrorId::FileWrite, {file.string(), writer.problem()});
    }
    return true;
}

} // namespace packdeck::casefile
