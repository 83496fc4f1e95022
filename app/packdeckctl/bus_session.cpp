// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/bus_session.h"

#include <utility>

#include <fmt/core.h>

#include "app/data_directory.h"
#include "binding/pack_catalog.h"
#include "telemetry/timeline.h"

namespace packdeck::ctl {

Result<std::unique_ptr<BusSession>> BusSession::create(const BusOptions& options,
                                                       std::shared_ptr<const params::MetadataShelf> parameters,
                                                       std::shared_ptr<link::FrameTap> tap)
{
    auto catalog = binding::PackCatalog::load(dataDirectory());
    if (!catalog) {
        return tl::unexpected<Error>(catalog.error());
    }
    link::SessionOptions sessionOptions;
    sessionOptions.parameters = std::move(parameters);
    sessionOptions.tap = std::move(tap);
    sessionOptions.triesFirstAgain = options.triesFirstAgain;
    sessionOptions.makeTimeline = [shared = std::make_shared<const binding::PackCatalog>(std::move(*catalog)),
                                   baseId = options.baseId] {
        telemetry::TimelineOptions timeline;
        timeline.catalog = shared;
        timeline.packs = {binding::PackId{0, baseId, binding::Dialect::Unknown}};
        return std::make_shared<telemetry::Timeline>(std::move(timeline));
    };
    return std::unique_ptr<BusSession>(new BusSession(options, std::move(sessionOptions)));
}

BusSession::BusSession(const BusOptions& options, link::SessionOptions sessionOptions)
    : m_options(options)
    , m_session(std::move(sessionOptions))
{
    connect(&m_session, &link::Session::statusChanged, this, &BusSession::reportStatus);
}

void BusSession::open()
{
    m_opened = true;
    m_session.connectTo(
        {QString::fromStdString(m_options.plugin), QString::fromStdString(m_options.interfaceName), m_options.bitrate});
}

void BusSession::reportStatus()
{
    const link::LinkStatus status = m_session.status();
    if (status.state == m_reported && status.reason == m_reportedReason) {
        return;
    }
    m_reported = status.state;
    m_reportedReason = status.reason;
    fmt::print(stderr, "{}:{} {}{}{}\n", m_options.plugin, m_options.interfaceName, link::label(status.state),
               status.reason ? ": " : "", status.reason ? toEnglish(*status.reason) : "");
    const bool gaveUp = status.state == link::LinkState::WrongBitrate ||
                        (status.state == link::LinkState::Failed && !status.reconnectIn);
    if (m_opened && gaveUp) {
        Q_EMIT failed();
    }
}

} // namespace packdeck::ctl
