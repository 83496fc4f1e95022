// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include "commissioning/checklist.h"
#include "commissioning/report.h"
#include "control/mode.h"
#include "params/archive.h"
#include "ui/shell/page.h"

namespace packdeck::ui {

class CheckModel;
class CheckView;
class ManualView;
class MeterView;
class ParametersPage;
class SafetyView;

/// A new pack is taken into service: a checklist that drives itself, what failures point to, a meter table, items done
/// by hand, and the report. It asks by signals, as the pages Control and Parameters do; it is saved as it goes, and
/// resumed where it was, until it is signed: from then on it is read only.
class CommissioningPage : public Page
{
    Q_OBJECT

public:
    /// `parameters` outlives the page. Records and reports go below `folder`.
    CommissioningPage(Theme& theme, ParametersPage& parameters, std::filesystem::path folder,
                      commissioning::ReportOrigin origin, QWidget* parent = nullptr);
    ~CommissioningPage() override;

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("commissioning"); }

    [[nodiscard]] Icon icon() const override { return Icon::Commissioning; }

    void refresh(const Moment& moment) override;
    void observe(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 3; }

    [[nodiscard]] Time time() const override { return Time::Now; }

    [[nodiscard]] const commissioning::Record& record() const;

    /// For pictures and tests.
    void showStep(int row);

    /// As it stands now; nothing before a pack was heard.
    [[nodiscard]] std::optional<commissioning::Report> report() const;

    /// The folder that the last report went to; empty: none was made.
    [[nodiscard]] const QString& reportStem() const { return m_reportStem; }

signals:
    void armControlRequested();
    void disarmControlRequested();
    void hazardsAcknowledged();
    void targetSelected(packdeck::control::Target target);
    void holdBegan();
    void holdEnded();
    void releaseRequested();
    void returnToIdleRequested();
    void armParametersRequested();
    void readRequested();

private:
    [[nodiscard]] QWidget* makeBar();
    void connectAll();
    void connectCheckView();
    void begin(const QString& engineer);
    void beginAnew();
    void resume();
    void save();
    bool makeReport();
    void signAndClose();
    void follow();
    void chooseByHand();
    [[nodiscard]] bool isDone(int row) const;
    void goTo(int row);
    void goOn(const Moment& moment);
    [[nodiscard]] int nextRow() const;
    void showCurrent();
    void showBar();
    void say(const QString& text);
    void restyle();
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] std::string now() const;

    ParametersPage& m_parameters;
    std::filesystem::path m_folder;
    commissioning::ReportOrigin m_origin;
    std::unique_ptr<commissioning::Checklist> m_checklist;
    CheckModel* m_model = nullptr;
    Moment m_moment; ///< pointers in it are valid during refresh() and observe() only
    std::optional<std::filesystem::path> m_resumable;
    std::optional<std::uint32_t> m_resumableFor;
    commissioning::Checks m_savedChecks;
    std::optional<units::Timestamp> m_savedAt;
    std::uint64_t m_lastTask = 0;
    bool m_dirty = false;
    bool m_readWhenArmed = false;
    bool m_selectWhenArmed = false;
    std::optional<std::uint64_t> m_returnAfter; ///< number of the last task when the review was asked for
    bool m_chosenByHand = false;
    bool m_leaveWhenDone = true; ///< what was chosen was open then
    bool m_following = false;    ///< the page itself moves in the list
    bool m_asksToSign = false;   ///< although something is open or failed
    QString m_reportStem;

    QLabel* m_headline = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_report = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_sign = nullptr;
    QPushButton* m_anew = nullptr;
    QTreeView* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    SafetyView* m_safety = nullptr;
    CheckView* m_check = nullptr;
    MeterView* m_meter = nullptr;
    ManualView* m_manual = nullptr;
};

} // namespace packdeck::ui
