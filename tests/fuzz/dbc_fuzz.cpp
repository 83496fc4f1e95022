// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <string_view>

#include "dbc/decode_table.h"
#include "dbc/encode_table.h"
#include "dbc/parser.h"
#include "fuzz/require.h"

using namespace packdeck;
using test::require;

namespace {

/// Encoding what was decoded must give the same values again, wherever it is accepted.
void tryMessage(const dbc::DecodeTable& decoder, const dbc::EncodeTable& encoder, std::uint32_t message,
                std::vector<double>& values)
{
    can::Frame frame;
    frame.data = {0x01, 0x80, 0xFF, 0x00, 0x55, 0xAA, 0x7F, 0xC0};
    for (const std::uint8_t length : {0, 3, 8, 255}) {
        frame.length = length;
        const auto decoded = decoder.decodeAs(message, frame, values);
        require(decoded.message == message && decoded.count == decoder.count(message), "every message decodes");
    }
    can::Frame encoded;
    const auto report = encoder.encode(message, std::span(values).first(decoder.count(message)), encoded);
    require(!report.ok() || encoded.length <= 8, "an encoded frame has 8 bytes at most");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const dbc::ParseResult result = dbc::parse(text);
    for (const dbc::Problem& problem : result.problems) {
        require(problem.line >= 1 && problem.column >= 1, "a problem has a place");
        require(!problem.text().empty() && problem.text().find("{0}") == std::string::npos, "a problem has a text");
    }
    require(result.database.messages().empty() || result.statements > 0, "no message without a statement");

    const dbc::DecodeTable decoder(result.database);
    const dbc::EncodeTable encoder(result.database);
    std::vector<double> values(decoder.mostValues());
    for (std::uint32_t message = 0; message < result.database.messages().size(); ++message) {
        tryMessage(decoder, encoder, message, values);
    }
    return 0;
}
