// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/parameter_file.h"

#include <fmt/format.h>

#include "params/crc32.h"
#include "params/file_formats.h"
#include "params/text_file.h"

namespace packdeck::params {

FileFormat formatOf(const std::filesystem::path& file)
{
    const std::string extension = file.extension().string();
    if (extension == ".json") {
        return FileFormat::Json;
    }
    return extension == ".csv" ? FileFormat::Csv : FileFormat::Text;
}

Result<ParameterFile> ParameterFile::parse(std::string_view text, const std::string& name)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark) {
        text.remove_prefix(byteOrderMark.size());
    }
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return failure(ErrorId::ParameterFile, {name, "the file is empty"});
    }
    FileContent content = text[first] == '{' ? readJson(text) : readLines(text);
    if (!content.problem.empty()) {
        return failure(ErrorId::ParameterFile, {name, content.problem});
    }
    if (content.schema > newestSchema) {
        return failure(ErrorId::ParameterFileNewer,
                       {name, std::to_string(content.schema), std::to_string(newestSchema)});
    }
    if (content.entryCount && *content.entryCount != content.file.entries.size()) {
        return failure(ErrorId::ParameterFile, {name, fmt::format("{} of {} parameters are there: the file is cut off",
                                                                  content.file.entries.size(), *content.entryCount)});
    }
    if (!content.checksum.empty() && content.checksum != content.file.checksum()) {
        return failure(ErrorId::ParameterFile,
                       {name, "does not match its checksum: changed or cut off since it was written. After an edit by "
                              "hand take the checksum away"});
    }
    return std::move(content.file);
}

Result<ParameterFile> ParameterFile::load(const std::filesystem::path& file)
{
    const auto text = readTextFile(file);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    return parse(*text, file.string());
}

std::string ParameterFile::toText(FileFormat format) const
{
    return format == FileFormat::Json ? writeJson(*this) : writeLines(*this, format);
}

Result<void> ParameterFile::save(const std::filesystem::path& file) const
{
    return writeTextFile(file, toText(formatOf(file)));
}

ParameterFile ParameterFile::of(const Metadata& metadata, const Expression::Lookup& values)
{
    ParameterFile file;
    file.dialect = metadata.dialect();
    for (std::size_t i = 0; i < metadata.size(); ++i) {
        const RawValue* const value = values(i);
        if (value == nullptr) {
            continue;
        }
        const Parameter& parameter = metadata[i];
        FileEntry entry;
        entry.name = parameter.name;
        entry.unit = parameter.unit;
        entry.isArray = parameter.isArray();
        for (const std::int64_t raw : *value) {
            entry.values.push_back(parameter.text(raw));
        }
        file.entries.push_back(std::move(entry));
    }
    return file;
}

std::string ParameterFile::checksum() const
{
    Crc32 crc;
    for (const FileEntry& entry : entries) {
        crc.add(entry.name);
        for (const std::string& value : entry.values) {
            crc.add(" ");
            crc.add(value);
        }
        crc.add(" ");
        crc.add(entry.unit);
        crc.add("\n");
    }
    return fmt::format("crc32:{:08X}", crc.value());
}

} // namespace packdeck::params
