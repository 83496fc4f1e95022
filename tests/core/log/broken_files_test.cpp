// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/broken_files.h"

TEST(BrokenFiles, NoCandumpLogBreaksTheReader)
{
    packdeck::test::runOverBrokenFiles("candump");
}
