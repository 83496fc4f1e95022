// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>

#include "ui/analysis/analysis_run.h"
#include "ui/analysis/compare_view.h"
#include "ui/analysis/span_bar.h"
#include "ui/cells/cell_selection.h"
#include "ui/shell/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QShortcut;
class QStackedWidget;
class QTableView;

namespace packdeck::ui {

class BandChart;
class ChoiceBar;
class PassportView;
class ResultModel;
class SpreadPlot;
class SummaryPanel;

/// What a span of a session or a log says of the pack: cells ranked, spread over time, time in bands, hottest sensors,
/// what changed since an instant or another log, and the passport of the unit. The work runs beside the window.
/// Keys: 1 ... 6 the views, F5 analyses again, Escape cancels, B marks an instant to compare with, Ctrl+E exports;
/// in tables Enter goes to the cell or the moment.
class AnalysisPage : public Page
{
    Q_OBJECT

public:
    enum View { Cells, Spread, Bands, Sensors, Compare, Passport };

    /// `passports`: the folder of visits. All but the parent outlive the page.
    AnalysisPage(Theme& theme, Showing& showing, CellSelection& selection, QSettings& settings,
                 const std::filesystem::path& passports, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("analysis"); }

    [[nodiscard]] Icon icon() const override { return Icon::Analysis; }

    void refresh(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 6; } // five times a second: the work takes longer

    void reset() override;

    /// The span and the marked instant.
    [[nodiscard]] QJsonObject keptView(const telemetry::Timeline& timeline) const override;
    void restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline) override;

    [[nodiscard]] QString leftOutOfCase() const override;

    [[nodiscard]] SpanBar& spans() { return *m_spans; }

    [[nodiscard]] CompareView& comparison() { return *m_compare; }

    [[nodiscard]] PassportView& passport() { return *m_passport; }

    void showView(View view);

    /// The latest; null before the first.
    [[nodiscard]] const std::shared_ptr<const analysis::Report>& report() const { return m_report; }

    [[nodiscard]] bool isBusy() const override { return m_run->isRunning(); }

    /// What is shown: CSV the table or curve, PNG the picture, HTML all of it, by the ending. Empty: done, else what
    /// went wrong.
    [[nodiscard]] QString exportTo(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What an analysis was asked for.
    struct Request
    {
        const telemetry::Timeline* timeline = nullptr;
        binding::PackId pack;
        telemetry::TimeSpan span;
        analysis::Options options;
        SpanBar::Choice choice = SpanBar::Whole;
    };

    void layOut();
    [[nodiscard]] QWidget* makeBands();
    void addKeys();
    void connectParts();
    [[nodiscard]] analysis::Options options() const;
    [[nodiscard]] bool isDue(const Request& wanted) const;
    void start(const Request& wanted);
    void take(const std::shared_ptr<const analysis::Report>& report);
    void showReport();
    void sayWhatIsMissing();
    void showProgress();
    void openRow(const ResultModel& model, int row);
    void selectRow(const ResultModel& model, int row);
    void followSelection(bool reveals);
    void askForFile();
    [[nodiscard]] QString csvOfView() const;

    Showing& m_showing;
    CellSelection& m_selection;
    QSettings& m_settings;
    SpanBar* m_spans;
    QPushButton* m_again;
    QPushButton* m_export;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    ChoiceBar* m_views;
    QLabel* m_said;    ///< of the view: what is read, where something was saved
    QString m_missing; ///< why the table is empty, as it was said
    SummaryPanel* m_summary;
    QStackedWidget* m_stack;
    QLabel* m_method;
    ResultModel* m_cellModel;
    QTableView* m_cellTable;
    SpreadPlot* m_spread;
    std::array<BandChart*, 4> m_bands{}; ///< charge, voltage, temperature, current
    ResultModel* m_sensorModel;
    QTableView* m_sensorTable;
    CompareView* m_compare;
    PassportView* m_passport;
    AnalysisRun* m_run;
    QShortcut* m_escape;
    Moment m_moment; ///< the last one, without its borrowed pointers
    units::WallTime m_wallAtZero{};
    std::optional<Request> m_asked;
    bool m_isWanted = true; ///< by a key or a button
    units::Timestamp m_finishedAt{};
    std::shared_ptr<const analysis::Report> m_report;
    bool m_isSortedByUser = false; ///< else by the first condition that was met
    bool m_isFollowing = false;    ///< the selection of another page is being shown
};

} // namespace packdeck::ui
