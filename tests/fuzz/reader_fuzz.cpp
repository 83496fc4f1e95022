// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/reader_property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    packdeck::test::requireSaneReader(packdeck::log::LogFormat::PACKDECK_FUZZED_FORMAT,
                                      {reinterpret_cast<const char*>(bytes), size});
    return 0;
}
