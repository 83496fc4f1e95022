// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/parameters_page.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "control/status.h"
#include "d1000/state.h"
#include "telemetry/pack_snapshot.h"
#include "ui/params/curve_editor.h"
#include "ui/params/detail_panel.h"
#include "ui/params/facts.h"
#include "ui/params/journal_view.h"
#include "ui/params/keying_view.h"
#include "ui/params/parameter_model.h"
#include "ui/params/review_panel.h"
#include "ui/params/service_panel.h"
#include "ui/params/trip_check.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/format.h"
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

ParametersPage::ParametersPage(Theme& theme, std::shared_ptr<const params::Metadata> metadata,
                               std::filesystem::path archive, QWidget* parent)
    : Page(theme, parent)
    , m_archive(std::move(archive))
    , m_book(new ParameterBook(std::move(metadata), this))
    , m_model(new ParameterModel(*m_book, theme, this))
    , m_filter(new ParameterFilter(*m_book, this))
    , m_middle(new QStackedWidget(this))
    , m_detail(new DetailPanel(*m_book, theme, this))
    , m_review(new ReviewPanel(*m_book, theme, this))
    , m_servicePanel(new ServicePanel(theme, this))
    , m_keying(new KeyingView(theme, this))
    , m_journal(new JournalView(theme, m_archive, this))
    , m_curve(nullptr)
{
    m_filter->setSourceModel(m_model);
    auto* bar = makeBar();
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
    layout->addWidget(bar);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    connectAll();
    m_table->setCurrentIndex(m_filter->index(0, 0));
    showCounts();
    restyle();
}

ParametersPage::~ParametersPage() = default;

QString ParametersPage::title() const
{
    return tr("Parameters");
}

// ---- parts

QWidget* ParametersPage::makeBar()
{
    auto* bar = new QWidget(this);
    m_unit = makeLabel(theme(), TextRole::Title, bar);
    m_stored = makeLabel(theme(), TextRole::Body, bar);
    m_stored->setWordWrap(true);
    m_arm = button(tr("Arm parameters"), "armParameters", bar);
    m_read = button(tr("Read the unit"), "read", bar);
    m_service = button({}, "service", bar);
    m_persist = button(tr("Make permanent"), "persist", bar);
    m_service->setCheckable(true);
    m_service->setToolTip(tr("The vendor publishes no parameter service. Choose this only if you know that the unit "
                             "answers UDS here, and that nothing else on this bus uses these IDs."));
    m_persistKey = new QLineEdit(bar);
    m_persistKey->setEchoMode(QLineEdit::Password);
    m_persistKey->setPlaceholderText(tr("User key"));
    m_persistKey->setFixedWidth(110);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    m_views = new ChoiceBar(theme(), {}, bar);
    m_views->setChoices({{tr("Values"), {}},
                         {tr("Service"), tr("What may be asked of the unit beside its parameters")},
                         {tr("Keying sheet"), tr("For units whose parameters cannot be written from here")},
                         {tr("Journal"), tr("Every command and every write")}},
                        0);
    layout->addWidget(m_unit);
    layout->addWidget(m_stored, 1);
    layout->addWidget(m_views);
    layout->addWidget(m_persistKey);
    for (QPushButton* each : {m_persist, m_service, m_arm, m_read}) {
        each->setMinimumHeight(36);
        layout->addWidget(each);
    }
    return bar;
}

QWidget* ParametersPage::makeList()
{
    auto* panel = new Panel(theme(), tr("Parameters"), this);
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
    m_groups = new QListWidget(panel);
    m_groups->setFixedWidth(groupWidth);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setSpacing(2);
    m_groups->addItem(tr("All groups"));
    for (const params::Group& group : m_book->metadata().groups()) {
        m_groups->addItem(QString::fromStdString(group.title));
    }
    m_groups->setCurrentRow(0);
    m_table = new QTreeView(panel);
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
    constexpr std::array<int, ParameterModel::ColumnCount> widths{180, 92, 128, 92, 92, 84, 120};
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
    auto* revert = button(tr("Take back all"), "revert", foot);
    m_reviewButton = button(tr("Review and write"), "review", foot);
    connect(load, &QPushButton::clicked, this, &ParametersPage::askForFile);
    connect(save, &QPushButton::clicked, this, &ParametersPage::saveFile);
    connect(undo, &QPushButton::clicked, &m_book->undoStack(), &QUndoStack::undo);
    connect(redo, &QPushButton::clicked, &m_book->undoStack(), &QUndoStack::redo);
    connect(revert, &QPushButton::clicked, m_book, &ParameterBook::revertAll);
    connect(&m_book->undoStack(), &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&m_book->undoStack(), &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_counts);
    layout->addWidget(m_message, 1);
    for (QPushButton* each : {load, save, undo, redo, revert, m_reviewButton}) {
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
    connect(m_reviewButton, &QPushButton::clicked, this, [this] { showReview(); });
    connect(m_review, &ReviewPanel::closed, this, &ParametersPage::showList);
    connect(m_review, &ReviewPanel::writeRequested, this, &ParametersPage::write);
    connect(m_review, &ReviewPanel::cancelRequested, this, &ParametersPage::cancelRequested);
    connect(m_read, &QPushButton::clicked, this, &ParametersPage::readRequested);
    connect(m_arm, &QPushButton::clicked, this, [this] {
        if (m_armed) {
            emit disarmRequested();
        } else {
            emit armRequested();
        }
    });
    connect(m_service, &QPushButton::clicked, this, [this] {
        // Two presses: the second one confirms the IDs that stand on the button then.
        if (m_service->isChecked()) {
            m_service->setText(tr("Confirm: ask on 0x7E0, answers on 0x7E8"));
        } else {
            emit serviceConfirmed();
        }
    });
    connect(m_persist, &QPushButton::clicked, this, [this] {
        emit taskRequested(params::Task::Persist, {m_persistKey->text().toStdString(), {}}, {});
    });
    connect(m_servicePanel, &ServicePanel::requested, this, &ParametersPage::taskRequested);
    connect(m_views, &ChoiceBar::chosen, this, [this](int index) { showView(static_cast<View>(index)); });
    connect(m_book, &ParameterBook::changed, this, &ParametersPage::showCounts);
    connect(&theme(), &Theme::changed, this, &ParametersPage::restyle);
}

// ---- what is shown

void ParametersPage::refresh(const Moment& moment)
{
    observe(moment);
    showUnit(moment);
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
    m_book->setDevice(m_status.device.get());
    const params::ServiceStatus& service = m_status.service;
    const bool writes = service.task != params::Task::Read && service.task != params::Task::None;
    if (writes && !service.running() && service.number > m_recorded) {
        m_recorded = service.number;
        record(service);
    }
}

void ParametersPage::showUnit(const Moment& moment)
{
    const params::DeviceImage* const device = m_status.device.get();
    const params::ServiceStatus& service = m_status.service;
    const bool known = device != nullptr && device->serial.has_value();
    setText(*m_unit, known ? tr("BMU %1").arg(*device->serial, 5, 10, QLatin1Char('0')) : tr("No unit read"));
    QStringList words;
    if (service.running() && service.task == params::Task::Read) {
        words << tr("%1 \u2026 %2 of %3")
                     .arg(translated("Service", label(service.stage)))
                     .arg(service.stepsDone)
                     .arg(service.stepsTotal);
    } else if (known) {
        words << tr("firmware %1").arg(QString::fromStdString(device->firmware))
              << tr("%n value(s) read", nullptr, static_cast<int>(m_book->set().deviceCount()));
        if (device->unsaved) {
            words << (*device->unsaved ? tr("\u26a0 in use, NOT permanent: a restart brings the old values back")
                                       : tr("permanent"));
        }
    } else if (!m_status.unavailable.empty() && moment.control != nullptr) {
        words << text(m_status.unavailable);
    }
    if (!service.running() && service.error && service.task != params::Task::Write) {
        words << QStringLiteral("\u2716 ") + sentence(*service.error);
    }
    setText(*m_stored, words.join(QStringLiteral(" \u00b7 ")));
    const bool unsaved = known && device->unsaved == true;
    setInk(*m_stored, unsaved ? theme().colours().warning : theme().colours().textMuted);

    m_armed = moment.control != nullptr && moment.control->isArmed(control::ArmKind::Parameters);
    setText(*m_arm, m_armed ? tr("Disarm") : tr("Arm parameters"));
    m_arm->setEnabled(m_armed || (moment.control != nullptr && moment.control->armRefusal.empty() && !moment.replay));
    const bool may = m_status.unavailable.empty() && moment.control != nullptr && !service.running();
    m_read->setEnabled(may);
    const bool unknown = m_status.unavailable.id == control::PhraseId::RefusedServiceNone;
    m_service->setVisible(unknown && moment.control != nullptr);
    if (!unknown || !m_service->isChecked()) {
        m_service->setChecked(false);
        setText(*m_service, tr("This unit has PackDeck's service"));
    }
    m_persist->setVisible(unsaved);
    m_persistKey->setVisible(unsaved);
    m_persist->setEnabled(may);
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

void ParametersPage::showReview(bool store)
{
    showView(View::Values);
    m_review->begin(allTrips(), store);
    m_review->refresh(m_status);
    m_middle->setCurrentWidget(m_review);
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
    const auto kept = m_archive.backUp(m_book->metadata(), *m_status.device, timeNow());
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
    if (const auto kept = m_archive.record(m_book->metadata(), *m_status.device, status, circumstances); !kept) {
        say(sentence(kept.error()));
    }
}

void ParametersPage::loadFile(const QString& path)
{
    const auto file = params::ParameterFile::load(path.toStdString());
    if (!file) {
        say(sentence(file.error()));
        return;
    }
    const params::Import import = m_book->load(*file, QFileInfo(path).fileName(), false);
    QStringList said;
    for (std::size_t kind = 0; kind < params::ImportNote::kinds; ++kind) {
        const auto which = static_cast<params::ImportNote::Kind>(kind);
        const std::size_t count = import.count(which);
        if (count > 0 && which != params::ImportNote::Kind::Extension) {
            said << tr("%1 %2").arg(count).arg(translated("Import", label(which)));
        }
    }
    const auto refusing = std::find_if(import.notes.begin(), import.notes.end(),
                                       [](const params::ImportNote& note) { return note.refuses(); });
    if (refusing != import.notes.end()) {
        say(tr("Nothing was taken: %1: %2")
                .arg(QString::fromStdString(refusing->name), QString::fromStdString(refusing->text)));
    } else {
        say(tr("%1 values from %2; %3")
                .arg(import.values.size())
                .arg(QFileInfo(path).fileName(),
                     said.isEmpty() ? tr("nothing to remark") : said.join(QStringLiteral(", "))));
    }
}

void ParametersPage::askForFile()
{
    // Qt's own dialog, not modal: F12 has to reach the window while a command is held.
    auto* dialog =
        new QFileDialog(this, tr("Load parameters"), QString(), tr("Parameters (*.json *.csv *.txt);;All files (*)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ParametersPage::loadFile);
    dialog->show();
}

void ParametersPage::saveFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Save parameters"), QString(), tr("JSON (*.json);;CSV (*.csv);;Text (*.txt)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        params::ParameterFile file = m_book->toFile();
        file.written = timeNow();
        if (m_pack && m_pack->announcedAsSimulated) {
            file.note = "from a SIMULATED pack";
        }
        const auto saved = file.save(path.toStdString());
        say(saved ? tr("%1 values saved to %2").arg(file.entries.size()).arg(path) : sentence(saved.error()));
    });
    dialog->show();
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
    setInk(*m_unit, theme().colours().text);
    setInk(*m_message, theme().colours().textMuted);
    showCounts();
}

} // namespace packdeck::ui
