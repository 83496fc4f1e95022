// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/passport_view.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/passport/visit_model.h"
#include "ui/passport/visit_words.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/row_table.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

PassportView::PassportView(Theme& theme, passport::Passport passport, QWidget* parent)
    : QWidget(parent)
    , m_passport(std::move(passport))
    , m_headline(makeLabel(theme, TextRole::Strong, this))
    , m_words(makeLabel(theme, TextRole::Body, this))
    , m_details(makeLabel(theme, TextRole::Body, this))
    , m_file(new QPushButton(tr("File this log as a visit"), this))
    , m_model(new VisitModel(this))
    , m_table(makeRowTable(*m_model, tr("Visits to this unit"), false, this))
{
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("passportHeadline"));
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("passportWords"));
    m_file->setObjectName(QStringLiteral("fileVisit"));
    m_file->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("visits"));
    setWidths(*m_table, {116, 60, 66, 54, 50, 74, 78, 122, 160, 86}, VisitModel::Worst);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(QStringLiteral("visitDetails"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_file);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_headline);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    connect(m_file, &QPushButton::clicked, this, &PassportView::file);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!m_isFilling && row.isValid()) {
            const passport::Visit& chosen = m_model->visit(row.row());
            const bool isShown = m_shown && chosen.begin == m_shown->begin;
            m_then = isShown ? std::nullopt : std::optional(chosen);
            showChange();
        }
    });
}

void PassportView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_isDue = true;
}

void PassportView::refresh(const Moment& moment, const std::shared_ptr<const analysis::Report>& report)
{
    const bool isOther = moment.timeline != m_timeline || report != m_report;
    if (!isOther && !m_isDue) {
        return;
    }
    const auto before = std::exchange(m_shown, std::nullopt);
    look(moment, report);
    const bool isOtherUnit = (m_shown ? m_shown->serial : 0) != (before ? before->serial : 0) ||
                             (m_shown && before && m_shown->isSimulated != before->isSimulated);
    if (m_isDue || isOtherUnit) {
        m_isDue = false;
        m_visits = m_shown ? m_passport.visits(m_shown->serial, m_shown->isSimulated) : std::vector<passport::Visit>();
    }
    if (isOtherUnit || (m_shown && before && m_shown->begin != before->begin)) {
        m_then.reset();
    }
    showVisits();
    showChange();
    showFiling();
}

void PassportView::look(const Moment& moment, const std::shared_ptr<const analysis::Report>& report)
{
    m_timeline = moment.timeline;
    m_report = report;
    m_naming = moment.settings.naming;
    m_isLog = !moment.log.isEmpty();
    if (moment.timeline != nullptr && moment.snapshot) {
        const std::string parameters = m_isLog ? std::string() : parameterChecksum(moment.parameters);
        m_shown = report ? passport::visitOf(*moment.timeline, *report, parameters)
                         : passport::briefVisitOf(*moment.timeline, moment.snapshot->id, parameters);
    }
}

void PassportView::showVisits()
{
    std::vector<VisitRow> rows;
    rows.reserve(m_visits.size() + 1);
    bool isFiled = false;
    for (auto visit = m_visits.rbegin(); visit != m_visits.rend(); ++visit) {
        const bool isShown = m_shown && visit->begin == m_shown->begin;
        isFiled = isFiled || isShown;
        rows.push_back({*visit, isShown});
    }
    if (m_shown && !isFiled) {
        const auto place = std::find_if(rows.begin(), rows.end(),
                                        [this](const VisitRow& row) { return row.visit.begin < m_shown->begin; });
        rows.insert(place, {*m_shown, true});
    }
    m_isFilling = true; // a row that is chosen by being there is nobody's choice
    m_model->setNaming(m_naming);
    m_model->setRows(std::move(rows));
    m_isFilling = false;
}

// What a row has no room for, of the chosen visit or of what is shown.
void PassportView::showDetails()
{
    const auto& visit = m_then ? m_then : m_shown;
    QStringList lines;
    if (visit) {
        const QString comma = QStringLiteral(", ");
        const QStringList worst = worstOf(*visit, m_naming);
        lines << (worst.isEmpty() ? tr("%1: the pack did not rest for a minute: nothing is said of its cells")
                                        .arg(visitTime(visit->begin))
                                  : tr("%1: worst five %2").arg(visitTime(visit->begin), worst.join(comma)));
        if (!visit->reasons.empty()) {
            lines << reasonsOf(*visit).join(comma);
        }
    }
    setText(*m_details, lines.join(QStringLiteral(" \u00b7 ")));
}

void PassportView::showChange()
{
    showDetails();
    if (!m_shown) {
        setText(*m_headline, tr("No passport: the serial number of the unit, or the time of day, is not known."));
        setText(*m_words, QString());
        return;
    }
    std::optional<passport::Visit> then = m_then;
    if (!then) {
        std::vector<passport::Visit> before = m_visits;
        std::erase_if(before, [this](const passport::Visit& visit) { return visit.begin >= m_shown->begin; });
        then = passport::lastKnown(before);
    }
    const QString unit =
        m_shown->isSimulated ? tr("Simulated unit %1").arg(m_shown->serial) : tr("Unit %1").arg(m_shown->serial);
    if (!then) {
        setText(*m_headline, tr("%1: nothing earlier is filed").arg(unit));
        setText(*m_words, QString());
        return;
    }
    setText(*m_headline, tr("%1, since the visit on %2").arg(unit, visitTime(then->begin)));
    setText(*m_words, changeSince(*then, &*m_shown, m_naming).parts.join(QStringLiteral(" \u00b7 ")));
}

void PassportView::showFiling()
{
    const bool isFiled = m_shown && std::any_of(m_visits.begin(), m_visits.end(),
                                                [this](const auto& visit) { return visit.begin == m_shown->begin; });
    m_file->setVisible(m_isLog && m_shown.has_value());
    m_file->setEnabled(!isFiled && m_report != nullptr);
    m_file->setToolTip(isFiled     ? tr("It is filed already")
                       : !m_report ? tr("Choose the whole span: a visit is all of a log")
                                   : tr("Sessions are filed when they end; a log only when you say so"));
}

void PassportView::file()
{
    if (!m_shown) {
        return;
    }
    if (const auto filed = m_passport.add(*m_shown); !filed) {
        setText(*m_words, sentence(filed.error()));
        return;
    }
    m_isDue = true;
}

std::vector<passport::Visit> PassportView::visits() const
{
    std::vector<passport::Visit> visits;
    visits.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        visits.push_back(m_model->visit(row));
    }
    return visits;
}

QString PassportView::headline() const
{
    return m_headline->text() + QStringLiteral(" \u00b7 ") + m_words->text();
}

} // namespace packdeck::ui
