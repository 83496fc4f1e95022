// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "text/error.h"

using namespace packdeck;

namespace {

TEST(Error, SentenceNamesWhatAndWhere)
{
    EXPECT_EQ(toEnglish({ErrorId::FileOpen, {"a.log", "No such file or directory"}}),
              "cannot open a.log: No such file or directory");
}

TEST(Error, MissingArgumentLeavesItsPlaceStanding)
{
    EXPECT_EQ(toEnglish({ErrorId::FileOpen, {"a.log"}}), "cannot open a.log: {1}");
}

TEST(Error, ArgumentsAreNotExpandedAgain)
{
    EXPECT_EQ(fillTemplate("{0} {1} {x} {", {"{1}", "b"}), "{1} b {x} {");
}

TEST(Error, ResultCarriesTheFailure)
{
    const Result<int> result = failure(ErrorId::FileRead, {"x", "y"});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().id, ErrorId::FileRead);
}

} // namespace
