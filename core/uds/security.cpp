// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "uds/security.h"

#include <algorithm>

#include <mbedtls/md.h>

namespace packdeck::uds {

Key keyForSeed(std::span<const std::uint8_t> secret, const Seed& seed)
{
    std::array<std::uint8_t, 32> digest{};
    mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), secret.data(), secret.size(), seed.data(),
                    seed.size(), digest.data());
    Key key{};
    std::copy_n(digest.begin(), key.size(), key.begin());
    return key;
}

bool sameKey(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned>(a[i] ^ b[i]);
    }
    return difference == 0;
}

} // namespace packdeck::uds
