// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "binding/pack_catalog.h"
#include "dbc/parser.h"
#include "link/command_id.h"
#include "support/paths.h"

using namespace packdeck;
using binding::Dialect;

namespace {

std::string shippedDbc()
{
    const auto file =
        std::filesystem::path(packdeck::test::buildDirectory()) / "share/packdeck/dbc" / binding::PackCatalog::fileV1_2;
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

struct Row
{
    std::string name;
    std::string more; ///< DBC text after the shipped one
    binding::PackId pack;
    bool owned;
};

void PrintTo(const Row& row, std::ostream* out)
{
    *out << row.name;
}

class CommandId : public testing::TestWithParam<Row>
{
};

// 1786 = 0x6FA at the DBC's own base 0x600.
const std::string nodeMessage = "\nBO_ 1786 NodeExtra: 8 BMU\n SG_ NodeExtraCell : 0|16@1+ (0.001,0) [0|0] \"V\" PC\n";
const std::string nodeElsewhere =
    "\nBO_ 1900 NodeExtra: 8 BMU\n SG_ NodeExtraCell : 0|16@1+ (0.001,0) [0|0] \"V\" PC\n";

TEST_P(CommandId, IsFreeUnlessTheMapGivesItAway)
{
    binding::PackCatalog catalog;
    catalog.set(Dialect::V1_2, dbc::parse(shippedDbc() + GetParam().more).database, "test.dbc");
    EXPECT_EQ(link::commandIdOwnedByNode(catalog, GetParam().pack), GetParam().owned);
}

INSTANTIATE_TEST_SUITE_P(Maps, CommandId,
                         testing::Values(Row{"Shipped", "", {0, 0x600, Dialect::V1_2}, false},
                                         Row{"ShippedAtAnotherBase", "", {0, 0x200, Dialect::V1_2}, false},
                                         Row{"ANodeOnIt", nodeMessage, {0, 0x600, Dialect::V1_2}, true},
                                         Row{"ANodeOnItAtAnotherBase", nodeMessage, {0, 0x200, Dialect::V1_2}, true},
                                         Row{"ANodeElsewhere", nodeElsewhere, {0, 0x600, Dialect::V1_2}, false},
                                         Row{"NoDbcForTheDialect", nodeMessage, {0, 0x600, Dialect::Unknown}, false}),
                         [](const auto& row) { return row.param.name; });

TEST(CommandIdOfAMapWithoutCommands, IsOwnedByWhatSitsThere)
{
    binding::PackCatalog catalog;
    catalog.set(Dialect::V1_2, dbc::parse("VERSION \"\"\nBU_: BMU PC\n" + nodeMessage).database, "test.dbc");
    EXPECT_TRUE(link::commandIdOwnedByNode(catalog, {0, 0x600, Dialect::V1_2}));
}

} // namespace
