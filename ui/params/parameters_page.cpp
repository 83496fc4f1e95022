// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/parameters_page.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

#include "binding/dialect.h"
#include "control/status.h"
#include "d1000/state.h"
#include "telemetry/pack_snapshot.h"
#include "ui/params/curve_editor.h"
#include "ui/params/detail_panel.h"
#include "ui/params/facts.h"
#include "ui/params/journal_view.h"
#include "ui/params/keying_view.h"
#include "ui/params/parameter_files.h"
#include "ui/params/parameter_model.h"
#include "ui/params/review_panel.h"
#include "ui/params/service_panel.h"
#include "ui/params/trip_check.h"
#include "ui/params/unit_bar.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_inputs.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int groupWidth = 140;
constexpr int detailWidth = 288;

std::string timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Enter must never trigger what happens to have the focus
    return made;
}

} // namespace

ParametersPage::ParametersPage(Theme& theme, std::shared_ptr<const params::MetadataShelf> shelf,
                               std::filesystem::path archive, QWidget* parent)
    : Page(theme, parent)
    , m_shelf(std::move(shelf))
    , m_archive(std::move(archive))
    , m_book(new ParameterBook(m_shelf->choose({}).metadata, this))
    , m_files(new ParameterFiles(*m_book, *m_shelf, this))
    , m_model(new ParameterModel(*m_book, theme, this))
    , m_filter(new ParameterFilter(*m_book, this))
    , m_middle(new QStackedWidget(this))
    , m_detail(new DetailPanel(*m_book, theme, this))
    , m_review(new ReviewPanel(*m_book, theme, this))
    , m_servicePanel(new ServicePanel(theme, this))
    , m_keying(new KeyingView(theme, m_archive.folder() / "keying-sheets", this))
    , m_journal(new JournalView(theme, m_archive, this))
    , m_curve(nullptr)
{
    m_filter->setSourceModel(m_model);
    makeBar();
    m_middle->addWidget(makeList());
    for (QWidget* view : std::initializer_list<QWidget*>{m_review, m_servicePanel, m_keying, m_journal}) {
        m_middle->addWidget(view);
    }
    m_detail->setFixedWidth(detailWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_middle, 1);
    columns->addWidget(m_detail);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_bar);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    connectAll();
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showCounts();
    showDescription();
    restyle();
    if (!m_shelf->problems().empty()) {
        say(sentence(m_shelf->problems().front()));
    }
}

ParametersPage::~ParametersPage() = default;

QString ParametersPage::title() const
{
    return tr("Parameters");
}

// ---- parts

void ParametersPage::makeBar()
{
    m_views = new ChoiceBar(theme(), {}, this);
    m_views->setChoices({{tr("Values"), {}},
                         {tr("Service"), tr("What may be asked of the unit beside its parameters")},
                         {tr("Keying sheet"), tr("For units whose parameters cannot be written from here")},
                         {tr("Journal"), tr("Every command and every write")}},
                        0);
    m_bar = new UnitBar(theme(), m_views, this);
}

QWidget* ParametersPage::makeList()
{
    auto* panel = new Panel(theme(), tr("Parameters"), this);
    m_list = panel;
    m_search = new QLineEdit(panel);
    m_search->setPlaceholderText(tr("Search names, descriptions, indices"));
    m_search->setClearButtonEnabled(true);
    m_show = new ChoiceBar(theme(), tr("Show"), panel);
    m_show->setChoices({{tr("All"), {}},
                        {tr("Modified"), tr("Edited to something else than the unit has")},
                        {tr("Not default"), {}},
                        {tr("Problems"), {}}},
                       0);
    m_danger = new QComboBox(panel);
    m_danger->addItem(tr("Any danger"));
    for (const params::Danger danger : {params::Danger::None, params::Danger::Caution, params::Danger::Protection,
                                        params::Danger::Hardware, params::Danger::Communication}) {
        m_danger->addItem(translated("Parameter", label(danger)), static_cast<int>(danger));
    }
    keepInput(*m_search, "search");
    keepInput(*m_show, "show");
    keepInput(*m_danger, "danger");
    m_groups = new QListWidget(panel);
    m_groups->setFixedWidth(groupWidth);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setSpacing(2);
    showGroups();
    m_table = new QTreeView(panel);
    m_table->setObjectName(QStringLiteral("parameterTable"));
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr std::array<int, ParameterModel::ColumnCount> widths{184, 80, 114, 80, 80, 76, 110};
    for (int column = 0; column < ParameterModel::ColumnCount; ++column) {
        header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    }
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Theme::gap);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_show);
    filters->addWidget(m_danger);
    auto* body = new QHBoxLayout;
    body->setSpacing(Theme::gap);
    body->addWidget(m_groups);
    body->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(filters);
    layout->addLayout(body, 1);
    layout->addWidget(m_files);
    return panel;
}

QWidget* ParametersPage::makeFoot()
{
    auto* foot = new QWidget(this);
    m_counts = makeLabel(theme(), TextRole::Strong, foot);
    m_message = makeLabel(theme(), TextRole::Body, foot);
    auto* load = button(tr("Load a file"), "load", foot);
    auto* save = button(tr("Save to a file"), "save", foot);
    auto* undo = button(tr("Undo"), "undo", foot);
    auto* redo = button(tr("Redo"), "redo", foot);
    m_revertButton = button(tr("Take back all"), "revert", foot);
    m_reviewButton = button(tr("Review and write"), "review", foot);
    connect(load, &QPushButton::clicked, m_files, &ParameterFiles::askToLoad);
    connect(save, &QPushButton::clicked, m_files,
            [this] { m_files->askToSave(m_pack && m_pack->announcedAsSimulated); });
    connect(undo, &QPushButton::clicked, &m_book->undoStack(), &QUndoStack::undo);
    connect(redo, &QPushButton::clicked, &m_book->undoStack(), &QUndoStack::redo);
    connect(m_revertButton, &QPushButton::clicked, m_book, &ParameterBook::revertAll);
    connect(&m_book->undoStack(), &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&m_book->undoStack(), &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    auto* review = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(review, &QShortcut::activated, this, &ParametersPage::takeAndReview);
    m_reviewButton->setToolTip(tr("Ctrl+Enter: also takes what is being typed"));
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_counts);
    layout->addWidget(m_message, 1);
    for (QPushButton* each : {load, save, undo, redo, m_revertButton, m_reviewButton}) {
        each->setMinimumHeight(36);
        layout->addWidget(each);
    }
    return foot;
}

void ParametersPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &ParameterFilter::setSearch);
    connect(m_show, &ChoiceBar::chosen, this,
            [this](int index) { m_filter->setShow(static_cast<ParameterFilter::Show>(index)); });
    connect(m_danger, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setDanger(index == 0 ? std::nullopt
                                       : std::optional(static_cast<params::Danger>(m_danger->currentData().toInt())));
    });
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int row) {
        m_filter->setGroup(row <= 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row - 1)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && !m_detail->isAsking()) {
            m_detail->show(static_cast<std::size_t>(m_filter->mapToSource(row).row()));
        }
    });
    connect(m_model, &ParameterModel::typed, m_detail, qOverload<std::size_t, const QString&>(&DetailPanel::offer));
    connect(m_detail, &DetailPanel::curveRequested, this, &ParametersPage::showCurve);
    m_detail->setTrips(
        [this](std::size_t parameter, const params::RawValue& value) { return trips(parameter, value); });
    connect(m_reviewButton, &QPushButton::clicked, this, &ParametersPage::showReview);
    connect(m_review, &ReviewPanel::closed, this, &ParametersPage::showList);
    connect(m_review, &ReviewPanel::writeRequested, this, &ParametersPage::write);
    connect(m_review, &ReviewPanel::cancelRequested, this, &ParametersPage::cancelRequested);
    connect(m_bar, &UnitBar::armRequested, this, &ParametersPage::armRequested);
    connect(m_bar, &UnitBar::disarmRequested, this, &ParametersPage::disarmRequested);
    connect(m_bar, &UnitBar::readRequested, this, &ParametersPage::readRequested);
    connect(m_bar, &UnitBar::serviceConfirmed, this, &ParametersPage::serviceConfirmed);
    connect(m_bar, &UnitBar::persistRequested, this,
            [this](const params::Keys& keys) { emit taskRequested(params::Task::Persist, keys, {}); });
    connect(m_servicePanel, &ServicePanel::requested, this, &ParametersPage::taskRequested);
    connect(m_views, &ChoiceBar::chosen, this, [this](int index) { showView(static_cast<View>(index)); });
    connect(m_files, &ParameterFiles::said, this, &ParametersPage::say);
    connect(m_book, &ParameterBook::changed, this, &ParametersPage::showCounts);
    connect(m_book, &ParameterBook::metadataAboutToChange, this, [this] {
        delete std::exchange(m_curve, nullptr);
        m_curveOf.reset();
    });
    connect(m_book, &ParameterBook::metadataChanged, this, [this] {
        showGroups();
        m_observedAt.reset();
        m_table->setCurrentIndex(m_filter->index(0, 0));
        if (m_middle->currentWidget() == m_review || m_middle->currentWidget() == m_middle->widget(0)) {
            showList();
        }
    });
    connect(&theme(), &Theme::changed, this, &ParametersPage::restyle);
}

// ---- what is shown

void ParametersPage::refresh(const Moment& moment)
{
    observe(moment);
    m_detail->setNaming(m_settings.naming);
    m_bar->refresh(moment, m_status, m_doubt, m_book->set().deviceCount());
    showObservations(moment);
    if (m_middle->currentWidget() == m_review) {
        m_review->refresh(m_status);
    } else if (m_middle->currentWidget() == m_servicePanel && m_pack) {
        m_servicePanel->refresh(factsOf(moment, m_book->set()), m_status);
    } else if (m_middle->currentWidget() == m_keying && m_pack) {
        m_keying->refresh(factsOf(moment, m_book->set()));
    }
}

// Also while another page is shown: values are held by the book, and no write stays out of the journal.
void ParametersPage::observe(const Moment& moment)
{
    m_pack = moment.snapshot;
    m_settings = moment.settings;
    m_status = moment.parameters != nullptr ? *moment.parameters : link::ParameterStatus();
    // "Arm first" helps nobody while arming is refused: then that is the reason.
    if (m_status.unavailable.id == control::PhraseId::RefusedNotArmed && moment.control != nullptr) {
        const control::Phrase& refusal = moment.control->armRefusal(control::ArmKind::Parameters);
        m_status.unavailable = refusal.empty() ? m_status.unavailable : refusal;
    }
    followDialect();
    m_book->setDevice(m_status.device.get());
    const params::ServiceStatus& service = m_status.service;
    const bool writes = service.task != params::Task::Read && service.task != params::Task::None;
    if (writes && !service.running() && service.number > m_recorded) {
        m_recorded = service.number;
        record(service);
    }
}

/// The parameters are those of the firmware that the unit speaks. Without a unit they stay what they are.
void ParametersPage::followDialect()
{
    if (!m_pack || m_pack->id.dialect == binding::Dialect::Unknown || m_status.service.running()) {
        return;
    }
    if (!m_book->setMetadata(m_shelf->choose(binding::name(m_pack->id.dialect)).metadata)) {
        say(tr("The edits were made for another firmware and do not fit this one: they were taken back."));
    }
    showDescription();
}

void ParametersPage::showGroups()
{
    const QSignalBlocker silent(m_groups);
    m_groups->clear();
    m_groups->addItem(tr("All groups"));
    for (const params::Group& group : m_book->metadata().groups()) {
        m_groups->addItem(QString::fromStdString(group.title));
    }
    m_groups->setCurrentRow(0);
    m_filter->setGroup(std::nullopt);
}

/// Which description is shown, and what speaks against it being the unit's.
void ParametersPage::showDescription()
{
    const params::MetadataChoice choice = m_shelf->choose(m_book->metadata().dialect());
    const QString title = QString::fromStdString(m_book->metadata().title());
    m_list->setNote(choice.usersOwn && !choice.file.empty() ? tr("%1 (your own description)").arg(title) : title);
    m_list->setToolTip(QString::fromStdString(choice.file.string()));
    m_doubt = m_pack ? doubtAbout(*m_shelf, *m_pack) : QString();
}

// What the user reads in a second cannot change ten times in it.
void ParametersPage::showObservations(const Moment& moment)
{
    constexpr units::Duration every = std::chrono::milliseconds(500);
    if (m_observedAt && moment.now - *m_observedAt < every) {
        return;
    }
    m_observedAt = moment.now;
    std::vector<commissioning::Observation> observations(m_book->set().size());
    for (std::size_t i = 0; m_pack && i < observations.size(); ++i) {
        const params::RawValue* const read = m_book->set().device(i);
        const params::RawValue* const declared = read != nullptr ? read : m_book->set().effective(i);
        observations[i] = commissioning::observe(m_book->metadata()[i], declared, factsOf(moment, m_book->set()));
    }
    m_model->setObservations(std::move(observations));
}

void ParametersPage::showCounts()
{
    const std::size_t modified = m_book->set().modifiedCount();
    const std::size_t errors = m_book->errorCount();
    QStringList counts;
    counts << tr("%n changed", nullptr, static_cast<int>(modified));
    if (errors > 0) {
        counts << tr("\u2716 %n problem(s)", nullptr, static_cast<int>(errors));
    }
    setText(*m_counts, counts.join(QStringLiteral(" \u00b7 ")));
    setInk(*m_counts, errors > 0 ? theme().colours().critical : theme().colours().text);
    m_revertButton->setEnabled(modified > 0);
    m_reviewButton->setEnabled(modified > 0 && m_book->set().deviceCount() > 0);
    m_table->setColumnHidden(ParameterModel::File, !m_book->hasFile());
    if (m_curve != nullptr && m_curveOf) {
        const params::RawValue* const value = m_book->set().effective(*m_curveOf);
        m_curve->setValue(value != nullptr ? *value : params::RawValue(), m_book->set().device(*m_curveOf),
                          m_book->metadata().usedElements(*m_curveOf, m_book->set().effectiveLookup()));
    }
}

void ParametersPage::reset()
{
    m_book->setDevice(nullptr);
    m_recorded = 0;
    showList();
}

void ParametersPage::showView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
    QWidget* shown = m_middle->widget(0);
    switch (view) {
    case View::Values:
        break;
    case View::Service:
        shown = m_servicePanel;
        break;
    case View::KeyingSheet:
        shown = m_keying;
        break;
    case View::Journal:
        m_journal->reload();
        shown = m_journal;
        break;
    }
    m_detail->setVisible(view == View::Values);
    m_middle->setCurrentWidget(shown);
}

void ParametersPage::showReview()
{
    showView(View::Values);
    m_review->begin(allTrips());
    m_review->refresh(m_status);
    m_middle->setCurrentWidget(m_review);
}

/// What stands in an editor is typed to its end first.
void ParametersPage::takeAndReview()
{
    const QWidget* const typing = focusWidget();
    if (typing != nullptr && m_table->isAncestorOf(typing)) {
        m_table->setFocus();
    } else {
        m_detail->take();
    }
    if (!m_detail->isAsking() && m_reviewButton->isEnabled()) {
        showReview();
    }
}

void ParametersPage::showCurve(std::size_t parameter)
{
    showView(View::Values);
    if (m_curveOf != parameter) {
        delete m_curve;
        m_curve = new CurveEditor(theme(), m_book->metadata()[parameter], this);
        m_curveOf = parameter;
        m_middle->addWidget(m_curve);
        connect(m_curve, &CurveEditor::closed, this, &ParametersPage::showList);
        connect(m_curve, &CurveEditor::edited, this,
                [this](const params::RawValue& value) { m_detail->offer(*m_curveOf, value); });
        showCounts();
    }
    m_middle->setCurrentWidget(m_curve);
    m_curve->setFocus();
}

void ParametersPage::showList()
{
    showView(View::Values);
}

void ParametersPage::select(const QString& parameter)
{
    if (const auto index = m_book->metadata().find(parameter.toStdString())) {
        const QModelIndex row = m_filter->mapFromSource(m_model->index(static_cast<int>(*index), 0));
        m_table->setCurrentIndex(row);
        m_table->scrollTo(row);
    }
}

// ---- acts

void ParametersPage::write(const params::WriteRequest& request, const params::Keys& keys)
{
    if (!m_status.device) {
        return;
    }
    const auto kept = m_archive.backUp(*m_status.device, timeNow());
    if (!kept) {
        m_review->setBackup(tr("not written: %1").arg(sentence(kept.error())));
        return;
    }
    m_review->setBackup(tr("values before kept in %1").arg(QString::fromStdString(kept->filename().string())));
    emit writeRequested(request, keys);
}

void ParametersPage::record(const params::ServiceStatus& status)
{
    if (!m_status.device) {
        return;
    }
    params::Circumstances circumstances;
    circumstances.time = timeNow();
    circumstances.user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")).toStdString();
    circumstances.program = "packdeck";
    circumstances.conditions =
        m_pack && m_pack->state.known() ? std::string(d1000::name(m_pack->state.value)) : "state unknown";
    if (const auto kept = m_archive.record(*m_status.device, status, circumstances); !kept) {
        say(sentence(kept.error()));
    }
}

void ParametersPage::loadFile(const QString& path)
{
    m_files->load(path);
}

bool ParametersPage::compareFile(const QString& path, const QString& name)
{
    return m_files->compare(path, name);
}

void ParametersPage::askForFile()
{
    m_files->askToLoad();
}

QStringList ParametersPage::trips(std::size_t parameter, const params::RawValue& value) const
{
    return m_pack ? tripsAtOnce(m_book->metadata(), parameter, value, *m_pack, m_settings) : QStringList();
}

QStringList ParametersPage::allTrips() const
{
    QStringList all;
    for (const params::Change& change : m_book->set().modifications()) {
        all << trips(change.parameter, *change.value);
    }
    all.removeDuplicates();
    return all;
}

void ParametersPage::say(const QString& text)
{
    setText(*m_message, text);
    m_message->setToolTip(text);
}

void ParametersPage::restyle()
{
    setInk(*m_message, theme().colours().textMuted);
    showCounts();
}

} // namespace packdeck::ui
