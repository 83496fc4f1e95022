// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/pack_catalog.h"

#include <utility>

#include "d1000/contactor.h"

namespace packdeck::binding {

ContactorCodes::ContactorCodes()
{
    meaningOfNibble.fill(Meaning::Unknown);
    const auto set = [this](d1000::ContactorCode code, Meaning meaning) {
        meaningOfNibble[static_cast<std::size_t>(code)] = meaning;
    };
    set(d1000::ContactorCode::Open, Meaning::Open);
    set(d1000::ContactorCode::Closed, Meaning::Closed);
    set(d1000::ContactorCode::Opening, Meaning::Opening);
    set(d1000::ContactorCode::Closing, Meaning::Closing);
    set(d1000::ContactorCode::FaultOpen, Meaning::FaultOpen);
    set(d1000::ContactorCode::FaultClosed, Meaning::Welded);
    set(d1000::ContactorCode::Unknown, Meaning::NoFeedback);
}

std::string_view PackCatalog::fileOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::V1_2:
        return fileV1_2;
    case Dialect::V1_1:
        return fileV1_1;
    case Dialect::Gen1:
        return fileGen1;
    case Dialect::Unknown:
        break;
    }
    return {};
}

Result<PackCatalog> PackCatalog::load(const std::filesystem::path& dataDirectory)
{
    PackCatalog catalog;
    const std::filesystem::path directory = dataDirectory / "dbc";
    for (const Dialect dialect : {Dialect::V1_2, Dialect::V1_1, Dialect::Gen1}) {
        if (const Result<void> loaded = catalog.load(dialect, directory / fileOf(dialect)); !loaded) {
            return tl::unexpected<Error>(loaded.error());
        }
    }
    return catalog;
}

Result<void> PackCatalog::load(Dialect dialect, const std::filesystem::path& file)
{
    Result<dbc::ParseResult> parsed = dbc::load(file);
    if (!parsed) {
        return tl::unexpected<Error>(parsed.error());
    }
    const std::string name = file.filename().string();
    for (const dbc::Problem& problem : parsed->problems) {
        m_problems.push_back(
            {ErrorId::DbcSyntax, {name, std::to_string(problem.line), std::to_string(problem.column), problem.text()}});
    }
    set(dialect, std::move(parsed->database), name);
    m_sources[position(dialect)].path = file;
    return {};
}

void PackCatalog::set(Dialect dialect, dbc::Database database, std::string file)
{
    m_sources[position(dialect)] = {std::make_shared<const dbc::Database>(std::move(database)), std::move(file), {}};
}

std::shared_ptr<const PackBinding> PackCatalog::bind(const PackId& pack) const
{
    const Source& source = m_sources[position(pack.dialect)];
    if (!source.database || pack.dialect == Dialect::Unknown) {
        return nullptr;
    }
    return std::make_shared<const PackBinding>(*source.database, source.file, pack, m_sign);
}

const dbc::Database* PackCatalog::database(Dialect dialect) const
{
    return m_sources[position(dialect)].database.get();
}

} // namespace packdeck::binding
