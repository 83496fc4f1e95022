// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace packdeck::log {

template <auto close>
struct ClosedBy
{
    template <typename T>
    void operator()(T* handle) const
    {
        close(handle);
    }
};

/// A handle of a C library, closed when it goes: Handle<zip_t, zip_discard>.
template <typename T, auto close>
using Handle = std::unique_ptr<T, ClosedBy<close>>;

} // namespace packdeck::log
