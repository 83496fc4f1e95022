// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/compare_view.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/analysis/result_rows.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_instant.h"
#include "ui/shell/labels.h"
#include "ui/shell/row_table.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

using analysis::CellComparison;
using analysis::Condition;
using analysis::PackStand;

constexpr std::size_t namedCells = 5;
constexpr double leastNamed_mV = 1.0; // cells are told in whole millivolts

// Comparing instants looks at a second of all cells or more: not at every tick of a session that lives.
constexpr units::Duration leastStep = std::chrono::seconds(1);

QString conditionWord(Condition condition)
{
    return translated("Analysis", analysis::conditionName(condition));
}

} // namespace

CompareView::CompareView(Theme& theme, Showing& showing, QWidget* parent)
    : QWidget(parent)
    , m_showing(showing)
    , m_then(new QComboBox(this))
    , m_mark(new QPushButton(tr("Mark this instant"), this))
    , m_headline(makeLabel(theme, TextRole::Strong, this))
    , m_words(makeLabel(theme, TextRole::Body, this))
    , m_model(new ResultModel(this))
    , m_table(makeRowTable(*m_model, tr("Cells by how far they moved"), true, this))
    , m_run(new AnalysisRun(this))
{
    m_then->setObjectName(QStringLiteral("then"));
    m_then->setAccessibleName(tr("Compare with"));
    m_then->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setToolTip(tr("The cursor's instant becomes \"then\"; move the cursor, and see what changed (B)"));
    m_mark->setAutoDefault(false);
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_words->setWordWrap(true);
    m_model->setColumns(tr("Cell"), comparisonColumns());
    m_table->sortByColumn(1, Qt::DescendingOrder);
    auto* with = makeLabel(theme, TextRole::Body, this);
    with->setText(tr("Compare with"));
    with->setBuddy(m_then);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(with);
    line->addWidget(m_then);
    line->addWidget(m_mark);
    line->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(line);
    layout->addWidget(m_headline);
    layout->addWidget(m_table, 1);
    connect(m_mark, &QPushButton::clicked, this, &CompareView::markInstant);
    connect(m_then, &QComboBox::activated, this, [this](int index) {
        if (index == 0) {
            m_otherId.reset();
            m_shownThen = nullptr;
        } else {
            chooseSource(m_ids[static_cast<std::size_t>(index) - 1]);
        }
    });
    connect(m_run, &AnalysisRun::finished, this,
            [this](std::shared_ptr<const analysis::Report> report) { m_other = std::move(report); });
}

void CompareView::markInstant()
{
    m_otherId.reset();
    m_markWanted.reset();
    m_isMarking = true;
}

QJsonValue CompareView::keptMark(const telemetry::Timeline& timeline) const
{
    if (m_markWanted) {
        return keptInstant(timeline, *m_markWanted); // nobody has looked since it was restored
    }
    return m_instant && m_instant->timeline == &timeline ? keptInstant(timeline, m_instant->at) : QJsonValue();
}

void CompareView::restoreMark(const QJsonValue& kept, const telemetry::Timeline& timeline)
{
    m_markWanted = instantKept(timeline, kept);
    if (m_markWanted) {
        m_otherId.reset();
    }
}

void CompareView::chooseSource(Showing::Id id)
{
    m_otherId = id;
    m_other.reset();
    m_otherOptions.reset();
}

const Showing::Source* CompareView::otherSource() const
{
    const auto& sources = m_showing.sources();
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [this](const Showing::Source& source) { return source.id == m_otherId; });
    return found == sources.end() || found->timeline == nullptr ? nullptr : &*found;
}

void CompareView::listSources()
{
    std::vector<Showing::Id> ids;
    QStringList names{m_instant ? tr("the instant %1").arg(wallTime(m_moment, m_instant->at))
                                : tr("an instant to be marked")};
    for (const Showing::Source& source : m_showing.sources()) {
        if (source.id != m_showing.shown().id && source.timeline != nullptr) {
            ids.push_back(source.id);
            names << (source.id == Showing::session ? tr("the session") : source.name);
        }
    }
    if (ids != m_ids || m_then->count() == 0 || m_then->itemText(0) != names.front()) {
        m_ids = std::move(ids);
        m_then->clear();
        m_then->addItems(names);
    }
    const auto chosen = std::find(m_ids.begin(), m_ids.end(), m_otherId.value_or(-1));
    if (m_otherId && chosen == m_ids.end()) {
        m_otherId.reset();
        m_other.reset();
    }
    m_then->setCurrentIndex(m_otherId ? static_cast<int>(chosen - m_ids.begin()) + 1 : 0);
}

void CompareView::refresh(const Moment& moment, const std::shared_ptr<const analysis::Report>& report,
                          const analysis::Options& options)
{
    m_moment = moment;
    m_settings = moment.settings;
    if (m_instant && (m_instant->timeline != moment.timeline ||
                      (moment.snapshot && !binding::samePack(m_instant->pack, moment.snapshot->id)))) {
        m_instant.reset();
    }
    listSources();
    if (m_otherId) {
        compareLogs(report, options);
    } else {
        compareInstants(moment, options);
    }
}

void CompareView::compareInstants(const Moment& moment, const analysis::Options& options)
{
    if (moment.timeline == nullptr || !moment.snapshot) {
        say(tr("Nothing was received yet."));
        return;
    }
    const analysis::Source source = analysis::Source::of(*moment.timeline, moment.snapshot->id);
    if (m_isMarking || m_markWanted) {
        m_isMarking = false;
        const units::Timestamp at = std::exchange(m_markWanted, std::nullopt).value_or(moment.cursor);
        m_instant = Instant{moment.timeline, moment.snapshot->id, at, analysis::standAt(source, at, options)};
        m_shownThen = nullptr;
    }
    if (!m_instant) {
        say(tr("Stand the cursor where the comparison begins and press B; then move it on."));
        return;
    }
    const bool isSame = m_shownThen == &*m_instant && m_shownAt && moment.cursor >= *m_shownAt &&
                        moment.cursor - *m_shownAt < (moment.live ? leastStep : units::Duration(1));
    if (isSame) {
        return;
    }
    m_shownThen = &*m_instant;
    m_shownNow = nullptr;
    m_shownAt = moment.cursor;
    const PackStand now = analysis::standAt(source, moment.cursor, options);
    show(m_instant->stand, now,
         tr("%1: %2; %3: %4")
             .arg(wallTime(moment, m_instant->at), conditionWord(m_instant->stand.condition),
                  wallTime(moment, moment.cursor), conditionWord(now.condition)));
}

void CompareView::startOther(const analysis::Options& options)
{
    const Showing::Source* const other = otherSource();
    if (other == nullptr) {
        return;
    }
    const auto span = other->timeline->history().span();
    const binding::PackId id = other->pack.value_or(other->timeline->snapshot().id);
    const auto pack = other->timeline->snapshot(id);
    if (span && pack) {
        m_other.reset();
        m_otherOptions = options;
        m_otherSerial = pack->serial.known() ? std::optional(pack->serial.value) : std::nullopt;
        m_run->start(other->timeline, id, *span, options);
    }
}

void CompareView::compareLogs(const std::shared_ptr<const analysis::Report>& report, const analysis::Options& options)
{
    if (m_otherOptions != options) {
        startOther(options);
    }
    if (!m_other || !report) {
        say(m_run->isRunning() ? tr("%1 %").arg(static_cast<int>(100.0 * m_run->progress()))
                               : tr("Nothing to compare yet."));
        return;
    }
    if (m_shownThen == m_other.get() && m_shownNow == report.get()) {
        return;
    }
    m_shownThen = m_other.get();
    m_shownNow = report.get();
    const auto condition = analysis::commonCondition(*m_other, *report);
    QString words = condition ? tr("both %1").arg(conditionWord(*condition))
                              : tr("no condition that both have: distances cannot be compared");
    if (m_otherSerial && m_moment.snapshot && m_moment.snapshot->serial.known() &&
        m_moment.snapshot->serial.value != *m_otherSerial) {
        words = tr("another unit: serial %1 then, %2 now").arg(*m_otherSerial).arg(m_moment.snapshot->serial.value) +
                QStringLiteral(" \u00b7 ") + words;
    }
    show(analysis::standOf(*m_other, condition.value_or(Condition::Unknown)),
         analysis::standOf(*report, condition.value_or(Condition::Unknown)), words);
}

void CompareView::show(const PackStand& then, const PackStand& now, const QString& conditions)
{
    m_cells = analysis::compare(then, now);
    m_model->setRows(comparisonRows(m_cells, m_settings));
    QString words = conditions;
    if (then.condition != now.condition) {
        words += QStringLiteral(" \u00b7 ") + tr("not under the same condition");
    }
    setText(*m_words, words);
    setText(*m_headline, headline());
}

void CompareView::say(const QString& words)
{
    m_shownThen = nullptr;
    if (!m_cells.empty()) {
        m_cells.clear();
        m_model->setRows({});
    }
    setText(*m_words, words);
    setText(*m_headline, QString());
}

QString CompareView::headline() const
{
    QStringList lines;
    for (const CellComparison& cell : m_cells) {
        const auto change = cell.change_mV();
        if (!change || std::abs(*change) < leastNamed_mV || lines.size() == static_cast<qsizetype>(namedCells)) {
            break;
        }
        const std::vector<std::string> arguments{m_settings.naming.cell(cell.cell),
                                                 number(*cell.then.deviation_mV, 0).toStdString(),
                                                 number(*cell.now.deviation_mV, 0).toStdString()};
        const std::string sentence = translated("Analysis", analysis::changeTemplate()).toStdString();
        lines << QString::fromStdString(fillTemplate(sentence, arguments));
    }
    return lines.isEmpty() ? tr("No cell moved by a millivolt or more against the others.")
                           : lines.join(QStringLiteral(" \u00b7 "));
}

} // namespace packdeck::ui
