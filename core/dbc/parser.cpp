// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dbc/parser.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "dbc/assembler.h"
#include "dbc/problem_list.h"
#include "dbc/statement_reader.h"

namespace packdeck::dbc {

ParseResult parse(std::string_view text)
{
    ProblemList problems(text);
    StatementReader reader(text, problems);
    RawFile file = reader.readAll();
    ParseResult result;
    result.statements = reader.statements();
    result.database = assemble(std::move(file), problems);
    result.problems = problems.take();
    return result;
}

Result<ParseResult> load(const std::filesystem::path& file)
{
    std::error_code status;
    if (std::filesystem::is_directory(file, status)) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(EISDIR)});
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad()) {
        return failure(ErrorId::FileRead, {file.string(), std::strerror(errno)});
    }
    ParseResult result = parse(text);
    if (result.statements == 0) {
        return failure(ErrorId::DbcNotADatabase, {file.string()});
    }
    return result;
}

} // namespace packdeck::dbc
