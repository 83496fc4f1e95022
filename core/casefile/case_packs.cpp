// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "casefile/case_packs.h"

#include <utility>

#include "binding/pack_catalog.h"
#include "telemetry/timeline.h"

namespace packdeck::casefile {

void keepPacks(const telemetry::Timeline& timeline, Case& contents)
{
    using binding::Dialect;
    const auto catalog = timeline.catalog();
    if (!catalog) {
        return;
    }
    for (const Dialect dialect : {Dialect::V1_2, Dialect::V1_1, Dialect::Gen1}) {
        if (!catalog->pathOf(dialect).empty()) {
            contents.packDbcs.emplace(binding::PackCatalog::fileOf(dialect), catalog->pathOf(dialect));
        }
    }
    contents.negativeCharges = catalog->currentSign() == binding::CurrentSign::NegativeCharges;
}

Result<MakeTimeline> timelinesOf(const Case& unpacked, const std::optional<binding::PackId>& pack)
{
    if (unpacked.packDbcs.empty()) {
        return MakeTimeline();
    }
    auto catalog = binding::PackCatalog::load(unpacked.packDbcs.begin()->second.parent_path().parent_path());
    if (!catalog) {
        return tl::unexpected<Error>(std::move(catalog.error()));
    }
    catalog->setCurrentSign(unpacked.negativeCharges ? binding::CurrentSign::NegativeCharges
                                                     : binding::CurrentSign::PositiveCharges);
    return [catalog = std::make_shared<const binding::PackCatalog>(*std::move(catalog)), pack] {
        telemetry::TimelineOptions options;
        options.catalog = catalog;
        options.packs = {pack.value_or(binding::PackId{})};
        return std::make_shared<telemetry::Timeline>(std::move(options));
    };
}

} // namespace packdeck::casefile
