// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// No Qt in this file: the DBC library uses words that Qt takes for its own.
#include "tests/ui/trace/shipped_book.h"

#include "binding/pack_catalog.h"
#include "binding/signal_book.h"
#include "support/paths.h"

namespace packdeck::test {

std::shared_ptr<const binding::SignalBook> bookOfShippedPack()
{
    auto book = std::make_shared<binding::SignalBook>();
    book->addPack(binding::PackCatalog::load(sourceDirectory()).value(), {0, 0x600, binding::Dialect::V1_2});
    return book;
}

} // namespace packdeck::test
