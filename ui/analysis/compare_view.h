// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QJsonValue>
#include <QWidget>

#include "analysis/comparison.h"
#include "ui/analysis/analysis_run.h"
#include "ui/analysis/result_model.h"
#include "ui/shell/moment.h"
#include "ui/shell/showing.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace packdeck::ui {

/// How the cells stood then, and how they stand now: an instant that was marked against the one cursor, or another log
/// against the report of the page.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(Theme& theme, Showing& showing, QWidget* parent = nullptr);

    /// Call it while it is visible.
    void refresh(const Moment& moment, const std::shared_ptr<const analysis::Report>& report,
                 const analysis::Options& options);

    /// The instant at the cursor becomes "then".
    void markInstant();

    /// The marked instant as a case keeps it; null without one.
    [[nodiscard]] QJsonValue keptMark(const telemetry::Timeline& timeline) const;

    /// Marks it again at the next refresh: that of `timeline`.
    void restoreMark(const QJsonValue& kept, const telemetry::Timeline& timeline);

    /// Another source, by its place in Showing::sources().
    void chooseSource(Showing::Id id);

    /// With another source, not with an instant.
    [[nodiscard]] bool comparesLogs() const { return m_otherId.has_value(); }

    [[nodiscard]] const std::vector<analysis::CellComparison>& cells() const { return m_cells; }

    [[nodiscard]] QTableView& table() { return *m_table; }

    [[nodiscard]] ResultModel& model() { return *m_model; }

    [[nodiscard]] QString headline() const;

private:
    struct Instant
    {
        const telemetry::Timeline* timeline = nullptr; ///< whose time it is
        binding::PackId pack;
        units::Timestamp at{};
        analysis::PackStand stand;
    };

    void listSources();
    void startOther(const analysis::Options& options);
    void compareInstants(const Moment& moment, const analysis::Options& options);
    void compareLogs(const std::shared_ptr<const analysis::Report>& report, const analysis::Options& options);
    void show(const analysis::PackStand& then, const analysis::PackStand& now, const QString& conditions);
    void say(const QString& words);
    [[nodiscard]] const Showing::Source* otherSource() const;

    Showing& m_showing;
    QComboBox* m_then;
    QPushButton* m_mark;
    QLabel* m_headline;
    QLabel* m_words;
    ResultModel* m_model;
    QTableView* m_table;
    AnalysisRun* m_run;
    Moment m_moment;                ///< the last one, without its borrowed pointers
    std::vector<Showing::Id> m_ids; ///< of the list, after the first entry
    std::optional<Instant> m_instant;
    bool m_isMarking = false;                        ///< take the cursor's instant at the next refresh
    std::optional<units::Timestamp> m_markWanted;    ///< likewise, this one
    std::optional<Showing::Id> m_otherId;            ///< nothing: instants are compared
    std::optional<analysis::Options> m_otherOptions; ///< of the report, there or under way
    std::optional<std::uint32_t> m_otherSerial;
    std::shared_ptr<const analysis::Report> m_other;
    const void* m_shownThen = nullptr; ///< what the table was made of
    const void* m_shownNow = nullptr;
    std::optional<units::Timestamp> m_shownAt;
    std::vector<analysis::CellComparison> m_cells;
    ViewSettings m_settings;
};

} // namespace packdeck::ui
