// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "analysis/report.h"
#include "passport/passport.h"
#include "ui/shell/moment.h"

class QLabel;
class QPushButton;
class QTableView;

namespace packdeck::ui {

class Theme;
class VisitModel;

/// The passport of the unit that is shown: its visits, and what changed since one of them, of the session or of a log.
class PassportView : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives it.
    PassportView(Theme& theme, passport::Passport passport, QWidget* parent = nullptr);

    /// `report`: of all of the Timeline shown, else null.
    void refresh(const Moment& moment, const std::shared_ptr<const analysis::Report>& report);

    [[nodiscard]] VisitModel& model() { return *m_model; }

    [[nodiscard]] QTableView& table() { return *m_table; }

    /// As listed.
    [[nodiscard]] std::vector<passport::Visit> visits() const;

    [[nodiscard]] QString headline() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void look(const Moment& moment, const std::shared_ptr<const analysis::Report>& report);
    void showVisits();
    void showDetails();
    void showChange();
    void showFiling();
    void file();

    passport::Passport m_passport;
    QLabel* m_headline;
    QLabel* m_words;
    QLabel* m_details;
    QPushButton* m_file;
    VisitModel* m_model;
    QTableView* m_table;
    std::optional<passport::Visit> m_shown;           ///< of what is shown
    std::vector<passport::Visit> m_visits;            ///< filed, the earliest first
    std::optional<passport::Visit> m_then;            ///< chosen; else the last one before what is shown
    std::shared_ptr<const analysis::Report> m_report; ///< that m_shown was made of
    const telemetry::Timeline* m_timeline = nullptr;  ///< likewise; compared only
    binding::CellNaming m_naming;
    bool m_isLog = false;
    bool m_isDue = true; ///< the files may have changed
    bool m_isFilling = false;
};

} // namespace packdeck::ui
