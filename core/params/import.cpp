// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "params/import.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "text/translatable.h"

namespace packdeck::params {

namespace {

using Kind = ImportNote::Kind;

class Importer
{
public:
    Importer(const ParameterFile& file, const Metadata& metadata, const ImportOptions& options)
        : m_file(file)
        , m_metadata(metadata)
        , m_takesIdentity(options.withIdentity || (file.serial && file.serial == options.unit))
    {
    }

    Import run(const Expression::Lookup& current)
    {
        if (!m_file.dialect.empty() && m_file.dialect != m_metadata.dialect()) {
            note(Kind::WrongDialect, m_file.dialect,
                 fmt::format("written for firmware {}, this unit has {}", m_file.dialect, m_metadata.dialect()), 0);
        }
        for (const FileEntry& entry : m_file.entries) {
            take(entry);
        }
        for (std::size_t i = 0; i < m_metadata.size(); ++i) {
            const Parameter& parameter = m_metadata[i];
            if (!m_seen.contains(i) && parameter.level != Level::ReadOnly) {
                note(Kind::Missing, parameter.name, "is not in the file and stays as it is", 0);
            }
        }
        const Expression::Lookup merged = [&](std::size_t parameter) -> const RawValue* {
            const auto found = m_import.values.find(parameter);
            if (found != m_import.values.end()) {
                return &found->second;
            }
            return current ? current(parameter) : nullptr;
        };
        for (const Finding& finding : m_metadata.check(merged)) {
            if (finding.severity == Severity::Error) {
                note(finding.kind == Finding::Kind::Rule ? Kind::RuleBroken : Kind::OutOfRange,
                     m_metadata[finding.parameters.front()].name, finding.text, 0);
            }
        }
        return std::move(m_import);
    }

private:
    void take(const FileEntry& entry)
    {
        const auto index = m_metadata.find(entry.name);
        if (!index) {
            note(Kind::Unknown, entry.name, "is no parameter of this firmware and is left out", entry.line);
            return;
        }
        const Parameter& parameter = m_metadata[*index];
        if (!m_seen.insert(*index).second) {
            note(Kind::Twice, entry.name, "stands in the file twice", entry.line);
        } else if (parameter.level == Level::ReadOnly) {
            note(Kind::ReadOnly, entry.name, "cannot be written and is left out", entry.line);
        } else if (m_metadata.isIdentity(*index) && !m_takesIdentity) {
            note(Kind::IdentityLeftOut, entry.name, "belongs to the unit the file was read from and is left out",
                 entry.line);
        } else {
            takeValue(*index, parameter, entry);
        }
    }

    void takeValue(std::size_t index, const Parameter& parameter, const FileEntry& entry)
    {
        if (!entry.unit.empty() && entry.unit != parameter.unit) {
            note(Kind::WrongUnit, entry.name, fmt::format("is given in {}, not in {}", entry.unit, parameter.unit),
                 entry.line);
            return;
        }
        if (entry.values.size() != parameter.count) {
            note(Kind::WrongLength, entry.name,
                 fmt::format("has {} elements, there have to be {}", entry.values.size(), parameter.count), entry.line);
            return;
        }
        RawValue value;
        for (const std::string& text : entry.values) {
            const auto raw = parameter.parse(text);
            if (!raw) {
                note(Kind::BadValue, entry.name,
                     fmt::format("\"{}\" is no number in steps of {}{}{}", text, parameter.text(1),
                                 parameter.unit.empty() ? "" : " ", parameter.unit),
                     entry.line);
                return;
            }
            value.push_back(*raw);
        }
        if (parameter.extension) {
            note(Kind::Extension, entry.name, "is an extension that only the bundled BMU has", entry.line);
        }
        m_import.values.emplace(index, std::move(value));
    }

    void note(Kind kind, const std::string& name, std::string text, int line)
    {
        m_import.notes.push_back({kind, name, std::move(text), line});
    }

    const ParameterFile& m_file;
    const Metadata& m_metadata;
    bool m_takesIdentity;
    std::set<std::size_t> m_seen;
    Import m_import;
};

} // namespace

std::string_view label(ImportNote::Kind kind)
{
    switch (kind) {
    case Kind::Unknown:
        return PACKDECK_TEXT("Import", "unknown");
    case Kind::ReadOnly:
        return PACKDECK_TEXT("Import", "read only");
    case Kind::IdentityLeftOut:
        return PACKDECK_TEXT("Import", "of another unit");
    case Kind::Missing:
        return PACKDECK_TEXT("Import", "missing");
    case Kind::Extension:
        return PACKDECK_TEXT("Import", "extension");
    case Kind::WrongDialect:
        return PACKDECK_TEXT("Import", "other firmware");
    case Kind::Twice:
        return PACKDECK_TEXT("Import", "twice");
    case Kind::BadValue:
        return PACKDECK_TEXT("Import", "no value");
    case Kind::WrongUnit:
        return PACKDECK_TEXT("Import", "wrong unit");
    case Kind::WrongLength:
        return PACKDECK_TEXT("Import", "wrong length");
    case Kind::OutOfRange:
        return PACKDECK_TEXT("Import", "out of range");
    case Kind::RuleBroken:
        return PACKDECK_TEXT("Import", "contradiction");
    }
    return {};
}

bool Import::applicable() const
{
    return std::none_of(notes.begin(), notes.end(), [](const ImportNote& note) { return note.refuses(); });
}

std::size_t Import::count(ImportNote::Kind kind) const
{
    return static_cast<std::size_t>(
        std::count_if(notes.begin(), notes.end(), [kind](const ImportNote& note) { return note.kind == kind; }));
}

Edit Import::edit(const ParameterSet& set) const
{
    Edit edit;
    if (!applicable()) {
        return edit;
    }
    for (const auto& [parameter, value] : values) {
        const RawValue* const now = set.effective(parameter);
        if (now == nullptr || *now != value) {
            edit.push_back({parameter, value});
        }
    }
    return edit;
}

Import importFile(const ParameterFile& file, const Metadata& metadata, const ImportOptions& options,
                  const Expression::Lookup& current)
{
    return Importer(file, metadata, options).run(current);
}

} // namespace packdeck::params
