// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "app/packdeckctl/bus_options.h"
#include "app/termination.h"
#include "link/session.h"
#include "params/metadata_shelf.h"
#include "text/error.h"

namespace packdeck::ctl {

/// A link::Session for a command that runs in the foreground: what happens to the link goes to stderr, and what ends
/// the command comes as signals. Needs a QCoreApplication.
class BusSession : public QObject
{
    Q_OBJECT

public:
    /// Fails when the pack's DBC cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<BusSession>>
    create(const BusOptions& options, std::shared_ptr<const params::MetadataShelf> parameters = nullptr,
           std::shared_ptr<link::FrameTap> tap = nullptr);

    void open();

    [[nodiscard]] link::Session& session() { return m_session; }

    [[nodiscard]] Termination& termination() { return m_termination; }

Q_SIGNALS:
    void failed(); ///< and will not be tried again; stderr has the reason

private:
    BusSession(const BusOptions& options, link::SessionOptions sessionOptions);

    void reportStatus();

    BusOptions m_options;
    Termination m_termination;
    link::Session m_session;
    link::LinkState m_reported = link::LinkState::Disconnected;
    std::optional<Error> m_reportedReason;
    bool m_opened = false;
};

} // namespace packdeck::ctl
