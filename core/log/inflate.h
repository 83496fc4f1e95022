// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace packdeck::log {

/// Unpacks a zlib or gzip stream that comes in pieces.
class Inflater
{
public:
    enum class Wrapping { Zlib, Gzip };

    explicit Inflater(Wrapping wrapping);
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Appends what `bytes` unpack to, `most` bytes at most in one call; what does not fit comes with the next call,
    /// which may be given nothing. False when the stream is broken; what came before it was good.
    [[nodiscard]] bool unpack(std::string_view bytes, std::size_t most, std::string& out);

    /// Input that was not used up because `most` was reached.
    [[nodiscard]] bool hasMore() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace packdeck::log
