// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "log/inflate.h"

#include <algorithm>

#include <zlib.h>

namespace packdeck::log {

namespace {

constexpr int gzipWindow = MAX_WBITS + 16; ///< what zlib calls the gzip format
constexpr std::size_t step = 64 * 1024;

} // namespace

struct Inflater::State
{
    z_stream stream{};
    std::string input; ///< not used up yet
    bool good = false;
    bool isGzip = false;
    bool ended = false;
};

Inflater::Inflater(Wrapping wrapping)
    : m_state(std::make_unique<State>())
{
    m_state->isGzip = wrapping == Wrapping::Gzip;
    m_state->good = inflateInit2(&m_state->stream, m_state->isGzip ? gzipWindow : MAX_WBITS) == Z_OK;
}

Inflater::~Inflater()
{
    inflateEnd(&m_state->stream);
}

bool Inflater::hasMore() const
{
    return m_state->good && !m_state->input.empty() && !(m_state->ended && !m_state->isGzip);
}

bool Inflater::unpack(std::string_view bytes, std::size_t most, std::string& out)
{
    State& state = *m_state;
    state.input.append(bytes);
    const std::size_t end = out.size() + most;
    z_stream& stream = state.stream;
    stream.next_in = reinterpret_cast<Bytef*>(state.input.data());
    stream.avail_in = static_cast<uInt>(state.input.size());
    while (state.good && out.size() < end && stream.avail_in > 0) {
        if (state.ended) {
            if (!state.isGzip) {
                break;
            }
            state.good = inflateReset(&stream) == Z_OK; // gzip files may be joined end to end
            state.ended = false;
        }
        const std::size_t before = out.size();
        out.resize(std::min(end, before + step));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(out.size() - before);
        const int result = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
        state.ended = result == Z_STREAM_END;
        state.good = state.good && (result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR);
        if (result == Z_BUF_ERROR && out.size() == before) {
            break;
        }
    }
    state.input.erase(0, state.input.size() - stream.avail_in);
    return state.good;
}

} // namespace packdeck::log
