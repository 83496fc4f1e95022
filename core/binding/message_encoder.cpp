// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "binding/message_encoder.h"

#include "dbc/database.h"
#include "dbc/encode_table.h"

namespace packdeck::binding {

tl::expected<can::Frame, EncodeProblem> encoded(const dbc::Message& message, std::span<const double> values)
{
    dbc::Database only;
    only.add(message);
    can::Frame frame;
    const dbc::EncodeTable::Report report = dbc::EncodeTable(only).encode(0, values, frame);
    if (report.ok()) {
        return frame;
    }
    const bool isOutOfRange = report.outcome == dbc::EncodeTable::Outcome::OutOfRange;
    return tl::unexpected<EncodeProblem>(
        {isOutOfRange ? EncodeProblem::Kind::OutOfRange : EncodeProblem::Kind::NoFrame, report.signal});
}

} // namespace packdeck::binding
