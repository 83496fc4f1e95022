// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_source.h"

#include "binding/pack_catalog.h"
#include "telemetry/log_budget.h"
#include "telemetry/timeline.h"

namespace packdeck::app {

Result<std::shared_ptr<TimelineSource>> TimelineSource::load(const std::filesystem::path& dataDirectory,
                                                             bool negativeCurrentCharges)
{
    auto catalog = binding::PackCatalog::load(dataDirectory);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    catalog->setCurrentSign(negativeCurrentCharges ? binding::CurrentSign::NegativeCharges
                                                   : binding::CurrentSign::PositiveCharges);
    auto source = std::make_shared<TimelineSource>();
    source->m_catalog = std::make_shared<const binding::PackCatalog>(std::move(*catalog));
    return source;
}

std::vector<Error> TimelineSource::problems() const
{
    return m_catalog->problems();
}

std::shared_ptr<telemetry::Timeline> TimelineSource::makeForSession() const
{
    return make(telemetry::History::defaultBudget);
}

std::shared_ptr<telemetry::Timeline> TimelineSource::makeForLog() const
{
    return make(telemetry::logBudget());
}

std::shared_ptr<telemetry::Timeline> TimelineSource::make(std::size_t historyBudget) const
{
    telemetry::TimelineOptions options;
    options.historyBudget = historyBudget;
    options.catalog = m_catalog;
    binding::PackId pack;
    pack.baseId = m_baseId;
    options.packs = {pack};
    return std::make_shared<telemetry::Timeline>(std::move(options));
}

} // namespace packdeck::app
