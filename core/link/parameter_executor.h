// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "can/frame.h"
#include "control/parameter_service_rule.h"
#include "control/phrase.h"
#include "control/raw_send_rule.h"
#include "link/parameter_status.h"
#include "params/metadata_shelf.h"
#include "params/service_client.h"
#include "units/time.h"

namespace packdeck::link {

class ControlExecutor;
class SessionState;

/// Executes the service client on the link thread, within the rules for transmissions: nothing without PARAMETERS
/// armed, nothing to a unit whose service nobody has chosen, nothing on IDs that another node uses. It writes by the
/// control executor, which stays the only writer.
class ParameterExecutor : public QObject
{
    Q_OBJECT

public:
    ParameterExecutor(std::shared_ptr<const params::MetadataShelf> shelf, ControlExecutor& control,
                      std::shared_ptr<SessionState> state, QObject* parent);
    ~ParameterExecutor() override;

    void deviceConnected(bool simulatedHere);
    void deviceGone();

    void received(const can::Frame& frame, units::Timestamp now); ///< every frame; settle() after the batch
    void settle(units::Timestamp now);
    void tick(units::Timestamp now); ///< at least every 20 ms

    /// The user says that this connection's unit speaks the service at its IDs, and confirms them.
    void choose(bool chosen);

    void read();
    void write(const params::WriteRequest& request, const params::Keys& keys);
    void run(params::Task task, const params::Keys& keys, std::optional<std::uint16_t> argument);
    void cancel();

Q_SIGNALS:
    void changed();
    void refused(const packdeck::control::Phrase& why);

private:
    using Begin = std::function<bool(params::ServiceClient& client, std::uint32_t serial, units::Timestamp now)>;

    void begin(const Begin& begin);
    void frameWritten();
    void sendDueFrames(units::Timestamp now);
    void publish();
    void lookAtUnit();
    [[nodiscard]] control::Phrase refusal() const;

    std::shared_ptr<SessionState> m_state;
    ControlExecutor& m_control;
    std::shared_ptr<const params::MetadataShelf> m_shelf;
    std::unique_ptr<params::ServiceClient> m_client; ///< null without a shelf
    QTimer* m_deadline;
    control::ServiceIds m_ids;
    bool m_connected = false;
    bool m_simulatedHere = false;
    bool m_chosen = false;
    bool m_idsTaken = false;
    bool m_settling = false;
    bool m_announced = false; ///< as a bundled BMU
    control::DescriptionFacts m_description;
    units::Timestamp m_listensUntil{}; ///< until then frames on the response ID are answers to us
    units::Timestamp m_publishedAt{};
    std::uint64_t m_publishedRevision = 0;
    std::shared_ptr<const params::DeviceImage> m_device;
    ParameterStatus m_published;
};

} // namespace packdeck::link
