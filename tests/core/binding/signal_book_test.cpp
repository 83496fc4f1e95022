// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <gtest/gtest.h>

#include "binding/pack_catalog.h"
#include "binding/relocation.h"
#include "binding/signal_book.h"
#include "dbc/parser.h"

using namespace packdeck;
using namespace packdeck::binding;

namespace {

/// A unit's message and one of the driver controls, as the DBC of Gen1 has them.
PackCatalog catalog()
{
    PackCatalog result;
    result.set(Dialect::Gen1,
               dbc::parse("BO_ 1536 Heartbeat: 8 X\n SG_ Serial : 32|32@1+ (1,0) [0|0] \"\" X\n"
                          "BO_ 1285 Controls: 8 X\n SG_ Command : 0|8@1+ (1,0) [0|0] \"\" X\n")
                   .database,
               "gen1.dbc");
    return result;
}

constexpr std::uint32_t controls = 0x505;

TEST(SignalBook, HasAPacksMessagesAtItsPlaceOnItsBus)
{
    SignalBook book;
    book.addPack(catalog(), {1, 0x200, Dialect::Gen1});
    EXPECT_TRUE(book.owners(0, 0x200).empty());
    EXPECT_TRUE(book.owners(1, 0x600).empty());
    const auto owners = book.owners(1, 0x200);
    ASSERT_EQ(owners.size(), 1U);
    EXPECT_EQ(owners.front().message->name, "Heartbeat");
    EXPECT_EQ(owners.front().pack, (PackId{1, 0x200, Dialect::Gen1}));
}

// In the vendor's logs the logging computer is a channel of its own, and every pack's DBC has its messages.
TEST(SignalBook, HasTheDriverControlsOnceOnEveryBus)
{
    SignalBook book;
    book.addPack(catalog(), {1, 0x600, Dialect::Gen1});
    book.addPack(catalog(), {1, 0x200, Dialect::Gen1});
    for (const std::uint8_t bus : {0, 1, 7}) {
        const auto owners = book.owners(bus, controls);
        ASSERT_EQ(owners.size(), 1U) << int{bus};
        EXPECT_EQ(owners.front().message->name, "Controls");
        EXPECT_FALSE(owners.front().pack);
    }
    EXPECT_TRUE(book.hasSignal("command"));
    SignalBook none;
    none.addPack(catalog(), {0, 0x600, Dialect::Unknown});
    EXPECT_TRUE(none.sources().empty());
}

TEST(Relocation, PartsAUnitsOwnMessagesFromThoseOfOthers)
{
    const PackCatalog shipped = catalog();
    const dbc::Database& whole = *shipped.database(Dialect::Gen1);
    const dbc::Database own = relocatedUnit(whole, 0x400);
    ASSERT_EQ(own.messages().size(), 1U);
    EXPECT_EQ(own.messages().front().key, 0x400U);
    const dbc::Database others = othersOf(whole);
    ASSERT_EQ(others.messages().size(), 1U);
    EXPECT_EQ(others.messages().front().key, controls);
}

} // namespace
