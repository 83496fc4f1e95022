// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/dbc_file.h"

#include <utility>

#include "dbc/parser.h"

namespace packdeck::binding {

Result<DbcFile> loadDbc(const std::filesystem::path& file)
{
    Result<dbc::ParseResult> parsed = dbc::load(file);
    if (!parsed) {
        return tl::unexpected<Error>(parsed.error());
    }
    DbcFile loaded;
    loaded.name = file.filename().string();
    loaded.problems.reserve(parsed->problems.size());
    for (const dbc::Problem& problem : parsed->problems) {
        loaded.problems.push_back(
            {ErrorId::DbcSyntax,
             {loaded.name, std::to_string(problem.line), std::to_string(problem.column), problem.text()}});
    }
    loaded.messages = parsed->database.messages().size();
    for (const dbc::Message& message : parsed->database.messages()) {
        loaded.fields += message.signals.size();
    }
    loaded.database = std::make_shared<const dbc::Database>(std::move(parsed->database));
    return loaded;
}

} // namespace packdeck::binding
