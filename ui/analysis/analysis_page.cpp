// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_page.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "analysis/tables.h"
#include "passport/visit_table.h"
#include "telemetry/pack_snapshot.h"
#include "telemetry/timeline.h"
#include "ui/analysis/analysis_document.h"
#include "ui/analysis/band_chart.h"
#include "ui/analysis/result_rows.h"
#include "ui/analysis/spread_plot.h"
#include "ui/analysis/summary_panel.h"
#include "ui/cells/cells_settings.h"
#include "ui/passport/passport_view.h"
#include "ui/passport/visit_model.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_inputs.h"
#include "ui/shell/labels.h"
#include "ui/shell/row_table.h"
#include "ui/shell/save_dialog.h"
#include "ui/shell/words.h"
#include "units/constants.h"

namespace packdeck::ui {

namespace {

constexpr int summaryWidth = 344;
constexpr int progressWidth = 120;

// What grows is analysed anew after this, and after so many times what the last one took: it shall not keep a core
// busy.
constexpr units::Duration leastPause = std::chrono::seconds(5);
constexpr int pauseFactor = 20;

constexpr auto optionsKey = "analysis/options";

// Of a case.
const QString spanKey = QStringLiteral("span");
const QString markKey = QStringLiteral("mark_us");
const QString sortedKey = QStringLiteral("sorted");

QStringList toSettings(const analysis::Options& options)
{
    return {QString::number(options.restCurrent_A), QString::number(units::toSeconds(options.restTime)),
            QString::number(options.loadCurrent_A), QString::number(options.stepCurrent_A)};
}

analysis::Options fromSettings(const QStringList& values)
{
    analysis::Options options;
    if (values.size() != toSettings(options).size()) {
        return options;
    }
    const auto positive = [&values](qsizetype i, double otherwise) {
        const double value = values[i].toDouble();
        return std::isfinite(value) && value > 0.0 && value < 1e6 ? value : otherwise;
    };
    options.restCurrent_A = positive(0, options.restCurrent_A);
    options.restTime = units::Duration(std::llround(positive(1, units::toSeconds(options.restTime)) * 1e6));
    options.loadCurrent_A = positive(2, options.loadCurrent_A);
    options.stepCurrent_A = positive(3, options.stepCurrent_A);
    return options;
}

} // namespace

AnalysisPage::AnalysisPage(Theme& theme, Showing& showing, CellSelection& selection, QSettings& settings,
                           const std::filesystem::path& passports, QWidget* parent)
    : Page(theme, parent)
    , m_showing(showing)
    , m_selection(selection)
    , m_settings(settings)
    , m_spans(new SpanBar(theme, this))
    , m_again(new QPushButton(tr("Analyse"), this))
    , m_export(new QPushButton(tr("Export\u2026"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_views(new ChoiceBar(theme, tr("View"), this))
    , m_said(makeLabel(theme, TextRole::Body, this))
    , m_summary(new SummaryPanel(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_method(makeLabel(theme, TextRole::Caption, this))
    , m_cellModel(new ResultModel(this))
    , m_cellTable(makeRowTable(*m_cellModel, tr("Cells"), true, this))
    , m_spread(new SpreadPlot(theme, this))
    , m_sensorModel(new ResultModel(this))
    , m_sensorTable(makeRowTable(*m_sensorModel, tr("Sensors"), true, this))
    , m_compare(new CompareView(theme, showing, this))
    , m_passport(new PassportView(theme, passport::Passport(passports), this))
    , m_run(new AnalysisRun(this))
    , m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    m_summary->setOptions(fromSettings(settings.value(QLatin1String(optionsKey)).toStringList()));
    layOut();
    addKeys();
    connectParts();
    showProgress();
    showView(Cells);
}

QString AnalysisPage::title() const
{
    return tr("Analysis");
}

void AnalysisPage::layOut()
{
    m_views->setChoices({{tr("Cells"), QStringLiteral("1")},
                         {tr("Spread"), QStringLiteral("2")},
                         {tr("Bands"), QStringLiteral("3")},
                         {tr("Sensors"), QStringLiteral("4")},
                         {tr("Compare"), QStringLiteral("5")},
                         {tr("Passport"), tr("Every visit to this unit, and what changed since (6)")}},
                        Cells);
    m_again->setToolTip(tr("Again, with what has come since (F5)"));
    m_export->setToolTip(tr("What is shown as CSV or PNG, everything as HTML (Ctrl+E)"));
    m_cancel->setToolTip(tr("Escape"));
    for (const auto& [button, name] :
         {std::pair(m_again, "again"), std::pair(m_export, "export"), std::pair(m_cancel, "cancel")}) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
    }
    m_progress->setRange(0, static_cast<int>(units::percent));
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_method->setWordWrap(true);
    m_method->setObjectName(QStringLiteral("method"));
    m_said->setObjectName(QStringLiteral("said"));
    m_cellModel->setColumns(tr("Cell"), cellColumns());
    m_cellTable->sortByColumn(1, Qt::DescendingOrder);
    m_cellTable->setObjectName(QStringLiteral("cells"));
    m_sensorModel->setColumns(tr("Sensor"), sensorColumns());
    m_sensorTable->sortByColumn(1, Qt::DescendingOrder);
    m_sensorTable->setObjectName(QStringLiteral("sensors"));
    for (QWidget* view :
         std::initializer_list<QWidget*>{m_cellTable, m_spread, makeBands(), m_sensorTable, m_compare, m_passport}) {
        m_stack->addWidget(view);
    }

    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::gap);
    first->addWidget(m_spans);
    first->addStretch(1);
    first->addWidget(m_progress);
    first->addWidget(m_cancel);
    first->addWidget(m_again);
    first->addWidget(m_export);
    auto* second = new QHBoxLayout;
    second->setSpacing(Theme::gap);
    keepInput(*m_views, "view");
    keepInput(*m_cellTable, "cells");
    keepInput(*m_sensorTable, "sensors");
    keepInput(m_compare->table(), "comparison");
    keepInput(m_passport->table(), "visits");
    second->addWidget(m_views);
    second->addWidget(m_said, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addLayout(second);
    right->addWidget(m_stack, 1);
    right->addWidget(m_method);
    m_summary->setFixedWidth(summaryWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_summary);
    columns->addLayout(right, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    whole->setSpacing(Theme::gap);
    whole->addLayout(first);
    whole->addLayout(columns, 1);
}

QWidget* AnalysisPage::makeBands()
{
    auto* widget = new QWidget(this);
    m_bands = {
        new BandChart(theme(), tr("State of charge"), tr("%"), 0, {tr("state of charge")}, widget),
        new BandChart(theme(), tr("Cell voltage"), tr("V"), 2, {tr("all cells"), tr("lowest cell"), tr("highest cell")},
                      widget),
        new BandChart(theme(), tr("Temperature"), tr("°C"), 0, {tr("all sensors"), tr("hottest sensor")}, widget),
        new BandChart(theme(), tr("Current, positive discharging"), tr("A"), 0, {tr("current")}, widget)};
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap);
    for (int i = 0; i < static_cast<int>(m_bands.size()); ++i) {
        grid->addWidget(m_bands[static_cast<std::size_t>(i)], i / 2, i % 2);
    }
    return widget;
}

void AnalysisPage::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, action);
    };
    for (int view = Cells; view <= Passport; ++view) {
        key(QKeySequence(Qt::Key_1 + view), [this, view] { showView(static_cast<View>(view)); });
    }
    key(QKeySequence(Qt::Key_F5), [this] { m_isWanted = true; });
    // Escape has other meanings in the window: here only while there is something to cancel, and from within the page.
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, m_run, &AnalysisRun::cancel);
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { askForFile(); });
    key(QKeySequence(Qt::Key_B), [this] {
        m_compare->markInstant();
        showView(Compare);
    });
}

void AnalysisPage::connectParts()
{
    connect(m_views, &ChoiceBar::chosen, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_spans, &SpanBar::sourceChosen, &m_showing, &Showing::show);
    connect(m_spans, &SpanBar::changed, this, [this] { m_isWanted = true; });
    connect(m_again, &QPushButton::clicked, this, [this] { m_isWanted = true; });
    connect(m_cancel, &QPushButton::clicked, m_run, &AnalysisRun::cancel);
    connect(m_export, &QPushButton::clicked, this, &AnalysisPage::askForFile);
    connect(m_summary, &SummaryPanel::optionsEdited, this, [this] {
        m_settings.setValue(QLatin1String(optionsKey), toSettings(m_summary->options()));
        m_isWanted = true;
    });
    connect(m_run, &AnalysisRun::progressed, this, &AnalysisPage::showProgress);
    connect(m_run, &AnalysisRun::cancelled, this, [this] {
        showProgress();
        setText(*m_said, tr("cancelled"));
    });
    connect(m_run, &AnalysisRun::finished, this, &AnalysisPage::take);
    connect(m_spread, &SpreadPlot::instantChosen, this, &AnalysisPage::instantRequested);
    connect(m_spread, &SpreadPlot::read, this, [this](const QString& text) { setText(*m_said, text); });
    connect(&m_selection, &CellSelection::changed, this, [this] { followSelection(true); });
    const auto wire = [this](QTableView& table, const ResultModel& model) {
        connect(&table, &QTableView::activated, this,
                [this, &model](const QModelIndex& index) { openRow(model, index.row()); });
        connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this, &model](const QModelIndex& now) { selectRow(model, now.row()); });
    };
    wire(*m_cellTable, *m_cellModel);
    connect(m_cellTable->horizontalHeader(), &QHeaderView::sectionClicked, this, [this] { m_isSortedByUser = true; });
    wire(*m_sensorTable, *m_sensorModel);
    wire(m_compare->table(), m_compare->model());
}

void AnalysisPage::showView(View view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_method->setVisible(view == Cells || view == Compare);
    setText(*m_said, QString());
    m_missing.clear();
    sayWhatIsMissing();
}

// An empty table says why it is empty.
void AnalysisPage::sayWhatIsMissing()
{
    QString words;
    if (m_report && m_stack->currentIndex() == Sensors && m_sensorModel->rowCount() == 0) {
        words = tr("No temperature was measured in this span.");
    } else if (m_report && m_stack->currentIndex() == Cells && m_cellModel->rowCount() == 0) {
        words = tr("No cell voltage was measured in this span.");
    }
    if (words != m_missing) { // what came of an export stands on while a session is analysed anew
        m_missing = words;
        setText(*m_said, words);
    }
}

void AnalysisPage::reset()
{
    m_run->cancel();
    m_asked.reset();
    m_report.reset();
    m_isWanted = true;
    showReport();
    setText(*m_said, QString());
}

analysis::Options AnalysisPage::options() const
{
    analysis::Options options = m_summary->options();
    options.strings = CellsSettings::load(m_settings).options.strings.count();
    return options;
}

// Whether what is wanted differs enough from what was asked for. What only grows or moves on waits its time.
bool AnalysisPage::isDue(const Request& wanted) const
{
    if (m_isWanted || !m_asked) {
        return true;
    }
    if (wanted.timeline != m_asked->timeline || !binding::samePack(wanted.pack, m_asked->pack) ||
        wanted.options != m_asked->options || wanted.choice != m_asked->choice) {
        return true;
    }
    if (wanted.span == m_asked->span || m_run->isRunning()) {
        return false;
    }
    const bool isOtherLength = wanted.span.to - wanted.span.from != m_asked->span.to - m_asked->span.from;
    if (isOtherLength && wanted.choice != SpanBar::Whole) {
        return true;
    }
    const units::Duration pause = std::max(leastPause, m_run->lastTook() * pauseFactor);
    return wanted.span.to < m_asked->span.to || wanted.span.to - m_asked->span.to >= pause;
}

void AnalysisPage::refresh(const Moment& moment)
{
    m_moment = moment;
    m_spans->refresh(m_showing);
    m_spread->setSettings(moment.settings);
    const auto timeline = m_showing.shown().timeline;
    const auto available = timeline ? timeline->history().span() : std::nullopt;
    if (!available || !moment.snapshot) {
        m_summary->clear(tr("Nothing was received yet."));
        return;
    }
    m_wallAtZero =
        timeline->wallTime(available->from).value_or(units::WallTime{} + available->from.time_since_epoch()) -
        available->from.time_since_epoch();
    const auto span = m_spans->span(*available, m_wallAtZero);
    if (!span) {
        if (m_asked || m_report) {
            reset();
        }
        m_summary->clear(m_spans->whyNone());
        return;
    }
    const Request wanted{timeline.get(), moment.snapshot->id, *span, options(), m_spans->choice()};
    if (isDue(wanted)) {
        start(wanted);
    }
    m_spread->setCursor(moment.cursor);
    if (m_stack->currentIndex() == Compare) {
        m_compare->refresh(moment, m_report, wanted.options);
    }
    m_passport->refresh(moment, wanted.choice == SpanBar::Whole ? m_report : nullptr);
}

void AnalysisPage::start(const Request& wanted)
{
    m_isWanted = false;
    m_asked = wanted;
    m_run->start(m_showing.shown().timeline, wanted.pack, wanted.span, wanted.options);
}

void AnalysisPage::take(const std::shared_ptr<const analysis::Report>& report)
{
    m_report = report;
    showReport();
    showProgress();
    sayWhatIsMissing();
}

void AnalysisPage::showProgress()
{
    const bool isRunning = m_run->isRunning();
    m_progress->setValue(static_cast<int>(units::percent * m_run->progress()));
    // Kept in the layout: what stands beside does not jump when an analysis begins.
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_cancel}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
        widget->setVisible(isRunning);
    }
    m_again->setEnabled(!isRunning);
    m_escape->setEnabled(isRunning);
    m_export->setEnabled(m_report != nullptr);
}

void AnalysisPage::showReport()
{
    const analysis::Report empty;
    const analysis::Report& report = m_report ? *m_report : empty;
    if (m_report) {
        const auto clock = [this](units::Timestamp at) {
            return toDateTime(m_wallAtZero + at.time_since_epoch()).toString(QStringLiteral("HH:mm:ss"));
        };
        std::vector<Fact> facts = summaryOf(report, m_moment.settings);
        facts.insert(facts.begin(),
                     {tr("Span"), QStringLiteral("%1 \u2026 %2").arg(clock(report.span.from), clock(report.span.to))});
        m_summary->show(facts, notesOf(report));
        setText(*m_method, methodOf(report));
    } else {
        m_summary->clear(QString());
        setText(*m_method, QString());
    }
    m_isFollowing = true;
    m_cellModel->setRows(cellRows(report, m_moment.settings));
    if (!m_isSortedByUser && m_cellModel->firstFilledColumn() > 0) {
        m_cellTable->sortByColumn(m_cellModel->firstFilledColumn(), Qt::DescendingOrder);
    }
    m_sensorModel->setRows(sensorRows(report, m_moment.settings));
    m_isFollowing = false;
    followSelection(false);
    m_spread->setPoints(report.spread, report.span, report.columnWidth, m_wallAtZero);
    m_bands[0]->setBands({report.soc});
    m_bands[1]->setBands({report.cellVoltage, report.lowestCell, report.highestCell});
    m_bands[2]->setBands({report.temperature, report.hottest});
    m_bands[3]->setBands({report.current});
    showProgress();
}

QJsonObject AnalysisPage::keptView(const telemetry::Timeline& timeline) const
{
    return {{spanKey, m_spans->kept()}, {markKey, m_compare->keptMark(timeline)}, {sortedKey, m_isSortedByUser}};
}

void AnalysisPage::restoreView(const QJsonObject& kept, const telemetry::Timeline& timeline)
{
    m_spans->refresh(m_showing); // times belong to a source
    m_spans->restore(kept[spanKey].toObject());
    m_compare->restoreMark(kept[markKey], timeline);
    m_isSortedByUser = kept[sortedKey].toBool();
}

QString AnalysisPage::leftOutOfCase() const
{
    return m_stack->currentIndex() == Compare && m_compare->comparesLogs() ? tr("the other log of the comparison")
                                                                           : QString();
}

void AnalysisPage::selectRow(const ResultModel& model, int row)
{
    const ResultRow* const chosen = model.row(row);
    if (chosen != nullptr && chosen->cell && !m_isFollowing) {
        m_isFollowing = true;
        m_selection.select(*chosen->cell);
        m_isFollowing = false;
    }
}

void AnalysisPage::openRow(const ResultModel& model, int row)
{
    const ResultRow* const chosen = model.row(row);
    if (chosen == nullptr) {
        return;
    }
    if (chosen->at) {
        emit instantRequested(*chosen->at);
    }
    if (chosen->cell) {
        m_selection.select(*chosen->cell);
        emit pageRequested(QStringLiteral("cells"));
    }
}

// A cell that was selected elsewhere is the current one here. New results of the same cells do not scroll.
void AnalysisPage::followSelection(bool reveals)
{
    const auto current = m_selection.current();
    if (m_isFollowing || !current) {
        return;
    }
    m_isFollowing = true;
    const int row = m_cellModel->rowOf(*current);
    if (row >= 0) {
        m_cellTable->setAutoScroll(reveals);
        m_cellTable->setCurrentIndex(m_cellModel->index(row, 0));
        m_cellTable->setAutoScroll(true);
    }
    m_isFollowing = false;
}

void AnalysisPage::askForFile()
{
    if (!m_report) {
        return;
    }
    askWhereToSave(this, tr("Save the analysis"),
                   {tr("CSV of what is shown (*.csv)"), tr("Picture of what is shown (*.png)"),
                    tr("Report of everything (*.html)")},
                   suggestedName(m_moment.log, QStringLiteral("analysis")), [this](const QString& path) {
                       const QString problem = exportTo(path);
                       setText(*m_said, problem.isEmpty() ? tr("saved to %1").arg(path) : problem);
                   });
}

QString AnalysisPage::csvOfView() const
{
    const binding::CellNaming& naming = m_moment.settings.naming;
    const auto csv = [this](const analysis::Table& table) {
        return QString::fromStdString(analysis::toCsv(table, m_moment.simulated ? "SIMULATED" : ""));
    };
    switch (static_cast<View>(m_stack->currentIndex())) {
    case Spread:
        return csv(analysis::spreadTable(*m_report, naming));
    case Bands:
        return csv(analysis::bandTable(*m_report));
    case Sensors:
        return csv(analysis::sensorTable(*m_report, naming));
    case Compare:
        return csv(analysis::comparisonTable(m_compare->cells(), naming));
    case Passport:
        return csv(passport::visitTable(m_passport->visits(), naming));
    case Cells:
        break;
    }
    return csv(analysis::cellTable(*m_report, naming));
}

QString AnalysisPage::exportTo(const QString& path)
{
    if (!m_report) {
        return tr("there is nothing to save");
    }
    QSaveFile file(path);
    bool isDone = file.open(QIODevice::WriteOnly);
    if (isDone) {
        const QString ending = QFileInfo(path).suffix().toLower();
        const QString mark = m_moment.simulated ? tr("SIMULATED") : QString();
        if (ending == QLatin1String("png")) {
            isDone = markedPicture(*m_stack->currentWidget(), theme(), mark).save(&file, "PNG");
        } else {
            const QByteArray text =
                ending == QLatin1String("html")
                    ? analysisHtml({m_showing.shown().name,
                                    mark,
                                    m_summary->facts(),
                                    notesOf(*m_report),
                                    methodOf(*m_report),
                                    {m_cellModel, m_sensorModel, &m_compare->model(), &m_passport->model()},
                                    {m_spread, m_bands[0]->parentWidget()}},
                                   theme())
                          .toUtf8()
                    : csvOfView().toUtf8();
            isDone = file.write(text) == text.size();
        }
        isDone = isDone && file.commit();
    }
    return isDone ? QString() : tr("cannot write %1: %2").arg(path, file.errorString());
}

void AnalysisPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colours().window);
}

} // namespace packdeck::ui
