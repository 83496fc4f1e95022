// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pack_abilities.h"

#include <bitset>
#include <map>

namespace packdeck::ui {

namespace {

using Quantities = std::bitset<binding::quantityCount>;

Quantities publishedBy(binding::Dialect dialect)
{
    Quantities published;
    for (const std::string_view name : binding::expectedSignals(dialect)) {
        published.set(static_cast<std::size_t>(binding::meaningOf(name).quantity));
    }
    return published;
}

} // namespace

bool publishes(binding::Dialect dialect, binding::Quantity quantity)
{
    using binding::Dialect;
    static const std::map<Dialect, Quantities> published{{Dialect::V1_2, publishedBy(Dialect::V1_2)},
                                                         {Dialect::V1_1, publishedBy(Dialect::V1_1)},
                                                         {Dialect::Gen1, publishedBy(Dialect::Gen1)}};
    const auto found = published.find(dialect);
    return found == published.end() || found->second.test(static_cast<std::size_t>(quantity));
}

} // namespace packdeck::ui
