// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "bmu/parameter_store.h"

#include <gtest/gtest.h>

using namespace packdeck::bmu;

namespace {

Parameters withLimit(std::uint16_t critical_mV)
{
    Parameters parameters = demoParameters(32, 14, 4, 2);
    parameters.critCellOverVoltage = critical_mV;
    return parameters;
}

TEST(ParameterImage, HoldsEverything)
{
    Parameters parameters = withLimit(4234);
    parameters.minCellTemperature = -321;
    parameters.cellNominalCapacity = 64'000'000;
    parameters.strictVendorTable = true;
    parameters.nodeNumTemp[31] = 3;
    const Parameters read = parametersOf(imageOf(parameters));
    EXPECT_EQ(imageOf(read), imageOf(parameters));
    EXPECT_EQ(read.minCellTemperature, -321);
    EXPECT_EQ(read.cellNominalCapacity, 64'000'000U);
    EXPECT_TRUE(read.strictVendorTable);
    EXPECT_EQ(read.nodeNumTemp[31], 3);
}

TEST(ParameterStore, IsEmptyUntilSomethingWasStored)
{
    const ParameterStore store;
    EXPECT_FALSE(store.load().has_value());
    EXPECT_EQ(store.sequence(), 0U);
}

TEST(ParameterStore, HoldsOldOrNewWhereverTheSupplyFails)
{
    ParameterStore stored;
    ASSERT_TRUE(stored.store(withLimit(4200)));
    ASSERT_TRUE(stored.store(withLimit(4210)));
    for (std::size_t bytes = 0; bytes <= ParameterStore::bytesPerStore; ++bytes) {
        ParameterStore store = stored;
        const bool whole = store.store(withLimit(4220), bytes);
        const auto read = store.load();
        ASSERT_TRUE(read.has_value()) << bytes;
        const Parameters expected = withLimit(whole ? 4220 : 4210);
        ASSERT_EQ(imageOf(*read), imageOf(expected)) << bytes;
        ASSERT_EQ(whole, bytes == ParameterStore::bytesPerStore) << bytes;
        // And the unit can store again afterwards.
        ASSERT_TRUE(store.store(withLimit(4230))) << bytes;
        ASSERT_EQ(store.load()->critCellOverVoltage, 4230) << bytes;
    }
}

TEST(ParameterStore, TheFirstStoreEverFailsToNothing)
{
    for (std::size_t bytes = 0; bytes < ParameterStore::bytesPerStore; ++bytes) {
        ParameterStore store;
        ASSERT_FALSE(store.store(withLimit(4220), bytes));
        ASSERT_FALSE(store.load().has_value()) << bytes;
    }
}

TEST(EffectiveParameters, KeepUntilTheRestartWhatNeedsOne)
{
    const Parameters running = withLimit(4200);
    Parameters wanted = withLimit(4210);
    wanted.nodeId = 0x500;
    wanted.nodeNumCells[0] = 12;
    const Parameters effective = effectiveParameters(running, wanted);
    EXPECT_EQ(effective.critCellOverVoltage, 4210);
    EXPECT_EQ(effective.nodeId, 0x600);
    EXPECT_EQ(effective.nodeNumCells[0], 14);
}

} // namespace
