// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <QObject>
#include <QTimer>

#include "app/packdeckctl/bus_session.h"
#include "app/packdeckctl/params_options.h"
#include "app/packdeckctl/unit_listener.h"
#include "control/status.h"
#include "link/parameter_status.h"
#include "params/metadata_shelf.h"
#include "params/parameter_set.h"

namespace packdeck::ctl {

/// One `packdeckctl params` action on a unit: hears it, arms PARAMETERS for the serial that was typed, reads
/// everything, then does what was asked. It decides nothing about the bus.
class ParamsRun : public QObject
{
    Q_OBJECT

public:
    ParamsRun(BusSession& bus, const ParamsOptions& options, const params::MetadataShelf& shelf);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    enum class Phase : std::uint8_t { Listening, Arming, Reading, Acting, Finished };

    void look();
    void listen(const control::Status& status);
    void hasRead();
    int printValues();
    int exportFile();
    int compareWithFile();
    void importFile();
    void writeAssignments();
    void defaults();
    void beginWrite(const params::Edit& target);
    void hasActed();
    void printPlan(const params::WritePlan& plan) const;
    void showProgress(const params::ServiceStatus& status);
    void keepRecord(const params::ServiceStatus& status);
    bool backUp();
    void fail(const std::string& why);
    void finish(int exitCode);
    void enter(Phase phase);
    [[nodiscard]] units::Duration inPhase() const;

    BusSession& m_bus;
    ParamsOptions m_options;
    std::shared_ptr<const params::Metadata> m_metadata; ///< of the unit's firmware, once it was read
    params::ParameterSet m_set;
    std::shared_ptr<const params::DeviceImage> m_device;
    UnitListener m_listener;
    QTimer* m_timer;
    Phase m_phase = Phase::Listening;
    units::Timestamp m_phaseSince{};
    std::uint64_t m_taskBefore = 0; ///< number of the last task when this one was begun
    params::Stage m_shownStage = params::Stage::Idle;
};

/// Needs a QCoreApplication; the exit code.
[[nodiscard]] int runParams(const ParamsOptions& options);

} // namespace packdeck::ctl
