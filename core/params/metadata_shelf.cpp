// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/metadata_shelf.h"

#include <algorithm>
#include <utility>

namespace packdeck::params {

Result<MetadataShelf> MetadataShelf::load(const std::filesystem::path& dataDirectory,
                                          const std::filesystem::path& usersFolder)
{
    MetadataShelf shelf;
    shelf.addFrom(dataDirectory / "parameters", false);
    shelf.addFrom(usersFolder, true);
    const auto newest = shelf.m_byDialect.find(newestDialect);
    if (newest == shelf.m_byDialect.end()) {
        return shelf.m_problems.empty()
                   ? failure(ErrorId::FileOpen, {Metadata::shippedFile(dataDirectory, newestDialect).string(), ""})
                   : tl::unexpected<Error>(shelf.m_problems.front());
    }
    shelf.m_otherwise = newest->second;
    shelf.m_otherwise.fits = false;
    return shelf;
}

MetadataShelf MetadataShelf::of(std::shared_ptr<const Metadata> metadata)
{
    MetadataShelf shelf;
    shelf.m_otherwise = {std::move(metadata), {}, true, true};
    return shelf;
}

MetadataChoice MetadataShelf::choose(std::string_view dialect) const
{
    const auto found = m_byDialect.find(dialect);
    return found == m_byDialect.end() ? m_otherwise : found->second;
}

// In the order of their names, so that two files for one dialect give the same choice everywhere.
void MetadataShelf::addFrom(const std::filesystem::path& folder, bool usersOwn)
{
    std::error_code none;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    for (const std::filesystem::path& file : files) {
        auto metadata = Metadata::load(file);
        if (!metadata) {
            m_problems.push_back(metadata.error());
            continue;
        }
        auto shared = std::make_shared<const Metadata>(std::move(*metadata));
        const std::string& dialect = shared->dialect();
        m_byDialect.insert_or_assign(dialect, MetadataChoice{shared, file, true, usersOwn});
    }
}

} // namespace packdeck::params
