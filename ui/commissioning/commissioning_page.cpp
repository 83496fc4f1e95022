// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/commissioning_page.h"

#include <chrono>
#include <utility>

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QUrl>
#include <QVBoxLayout>

#include "control/status.h"
#include "link/parameter_status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/commissioning/check_model.h"
#include "ui/commissioning/check_view.h"
#include "ui/commissioning/manual_view.h"
#include "ui/commissioning/meter_view.h"
#include "ui/commissioning/report_document.h"
#include "ui/commissioning/safety_view.h"
#include "ui/control/arm_panel.h"
#include "ui/control/command_panel.h"
#include "ui/params/facts.h"
#include "ui/params/parameters_page.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

using commissioning::CheckId;
using commissioning::CheckState;

namespace {

constexpr int listWidth = 300;
constexpr int rowHeight = 22; // and the padding of the style: 17 steps without scrolling
constexpr units::Duration saveEvery = std::chrono::seconds(2);

} // namespace

CommissioningPage::CommissioningPage(Theme& theme, ParametersPage& parameters, std::filesystem::path folder,
                                     commissioning::ReportOrigin origin, QWidget* parent)
    : Page(theme, parent)
    , m_parameters(parameters)
    , m_folder(std::move(folder))
    , m_origin(std::move(origin))
    , m_checklist(std::make_unique<commissioning::Checklist>(commissioning::newRecord({})))
    , m_list(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_safety(new SafetyView(theme, this))
    , m_check(new CheckView(parameters.book(), theme, this))
    , m_meter(new MeterView(theme, this))
    , m_manual(new ManualView(theme, this))
{
    m_model = new CheckModel(*m_checklist, theme, this);
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("checklist"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setFixedWidth(listWidth);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setStyleSheet(QStringLiteral("QTreeView::item { height: %1px; }").arg(rowHeight));
    for (QWidget* view : std::initializer_list<QWidget*>{m_safety, m_check, m_meter, m_manual}) {
        m_stack->addWidget(view);
    }
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(makeBar());
    layout->addLayout(columns, 1);
    m_message = makeLabel(theme, TextRole::Body, this);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_message);
    connectAll();
    goTo(0);
    restyle();
}

CommissioningPage::~CommissioningPage()
{
    if (m_dirty) {
        save();
    }
}

QString CommissioningPage::title() const
{
    return tr("Commissioning");
}

const commissioning::Record& CommissioningPage::record() const
{
    return std::as_const(*m_checklist).record();
}

// ---- parts

QWidget* CommissioningPage::makeBar()
{
    auto* bar = new QWidget(this);
    m_headline = makeLabel(theme(), TextRole::Title, bar);
    m_counts = makeLabel(theme(), TextRole::Body, bar);
    m_anew = new QPushButton(tr("Begin anew"), bar);
    m_report = new QPushButton(tr("Draft of the report"), bar);
    m_open = new QPushButton(tr("Open the report"), bar);
    m_sign = new QPushButton(tr("Sign and close"), bar);
    m_anew->setObjectName(QStringLiteral("anew"));
    m_report->setObjectName(QStringLiteral("report"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setToolTip(tr("The PDF, in this computer's viewer"));
    m_sign->setObjectName(QStringLiteral("sign"));
    m_sign->setToolTip(tr("Makes the report in your name. From then on this commissioning is read only"));
    m_anew->setToolTip(tr("This one stays saved; another begins"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_headline);
    layout->addWidget(m_counts, 1);
    for (QPushButton* button : {m_anew, m_report, m_open, m_sign}) {
        button->setMinimumHeight(36);
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return bar;
}

void CommissioningPage::connectAll()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_asksToSign = false;
        if (!m_following) {
            chooseByHand();
        }
        showCurrent();
    });
    connect(m_list, &QTreeView::clicked, this, &CommissioningPage::chooseByHand);
    connect(m_safety, &SafetyView::acknowledged, this, &CommissioningPage::begin);
    connect(m_safety, &SafetyView::resumeRequested, this, &CommissioningPage::resume);
    connect(m_anew, &QPushButton::clicked, this, &CommissioningPage::beginAnew);
    connect(m_report, &QPushButton::clicked, this, &CommissioningPage::makeReport);
    connect(m_sign, &QPushButton::clicked, this, &CommissioningPage::signAndClose);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString file = m_reportStem + QStringLiteral(".pdf");
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file))) {
            say(tr("This computer opens no PDF by itself: %1").arg(file));
        }
    });
    connect(m_meter, &MeterView::typed, this, [this](commissioning::MeterPoint point, std::optional<double> value) {
        if (record().isClosed()) {
            return;
        }
        m_checklist->record().meter.type(point, value, now());
        m_dirty = true;
        m_meter->show(record().meter);
    });
    connect(m_meter, &MeterView::toleranceTyped, this, [this](commissioning::MeterPoint point, double tolerance) {
        if (!record().isClosed()) {
            m_checklist->record().meter.setTolerance(point, tolerance);
            m_dirty = true;
        }
    });
    connect(m_manual, &ManualView::changed, this, [this](std::size_t item, commissioning::ManualItem value) {
        auto& items = m_checklist->record().manual;
        if (item < items.size() && !record().isClosed()) {
            value.id = items[item].id;
            value.name = value.name.empty() ? items[item].name : value.name;
            value.at = value.state == items[item].state && !items[item].at.empty() ? items[item].at : now();
            items[item] = std::move(value);
            m_dirty = true;
        }
    });
    connect(m_manual, &ManualView::addRequested, this, [this](const QString& name) {
        m_checklist->record().manual.push_back({name.toStdString(), {}, {}, CheckState::Waiting, {}});
        m_dirty = true;
        m_manual->show(record().manual);
    });
    connectCheckView();
    connect(&theme(), &Theme::changed, this, &CommissioningPage::restyle);
}

void CommissioningPage::connectCheckView()
{
    const auto check = [this] { return m_model->check(m_list->currentIndex().row()); };
    connect(m_check, &CheckView::repeatRequested, this, [this, check] { m_checklist->repeat(check()); });
    connect(m_check, &CheckView::declareRequested, this, [this, check](const QString& comment) {
        m_checklist->declare(check(), comment.toStdString(), now());
        m_dirty = true;
        m_list->setFocus(); // the next step comes up under the mouse: Space must not declare that, too
    });
    connect(m_check, &CheckView::commented, this, [this, check](const QString& comment) {
        if (!record().isClosed()) {
            m_checklist->comment(check(), comment.toStdString());
            m_dirty = true;
        }
    });
    connect(m_check, &CheckView::proposalTaken, this, [this](const commissioning::Proposal& proposal) {
        ParameterBook& book = m_parameters.book();
        if (const auto index = book.metadata().find(proposal.parameter)) {
            book.edit(*index, proposal.value);
            say(tr("%1 stands in the edits: review and write it on the page Parameters.")
                    .arg(QString::fromStdString(proposal.parameter)));
        }
    });
    connect(m_check, &CheckView::armParametersRequested, this, [this] {
        m_readWhenArmed = true;
        emit armParametersRequested();
    });
    connect(m_check, &CheckView::readRequested, this, &CommissioningPage::readRequested);
    connect(m_check, &CheckView::fileRequested, &m_parameters, &ParametersPage::askForFile);
    connect(m_check, &CheckView::reviewRequested, this, [this] {
        m_returnAfter = m_lastTask;
        m_parameters.showReview();
        emit pageRequested(m_parameters.key());
    });
    connect(m_check, &CheckView::simulationRequested, this,
            [this] { emit pageRequested(QStringLiteral("simulation")); });
    connect(m_check, &CheckView::serviceRequested, this, [this] {
        m_parameters.showView(ParametersPage::View::Service);
        emit pageRequested(m_parameters.key());
    });
    connect(&m_check->arm(), &ArmPanel::armRequested, this, [this] {
        m_selectWhenArmed = true;
        emit armControlRequested();
    });
    connect(&m_check->arm(), &ArmPanel::disarmRequested, this, &CommissioningPage::disarmControlRequested);
    connect(&m_check->arm(), &ArmPanel::hazardsAcknowledged, this, &CommissioningPage::hazardsAcknowledged);
    CommandPanel& command = m_check->command();
    connect(&command, &CommandPanel::targetSelected, this, &CommissioningPage::targetSelected);
    connect(&command, &CommandPanel::holdBegan, this, &CommissioningPage::holdBegan);
    connect(&command, &CommandPanel::holdEnded, this, &CommissioningPage::holdEnded);
    connect(&command, &CommandPanel::releaseRequested, this, &CommissioningPage::releaseRequested);
    connect(&command, &CommandPanel::returnToIdleRequested, this, &CommissioningPage::returnToIdleRequested);
}

// ---- the course of it

bool CommissioningPage::mayBegin() const
{
    return m_moment.snapshot && m_moment.snapshot->serial.isFresh() && !m_moment.replay && m_moment.live;
}

std::string CommissioningPage::now() const
{
    return isoTime(m_moment.wallNow);
}

void CommissioningPage::begin(const QString& engineer)
{
    commissioning::Record& mine = m_checklist->record();
    if (mine.begun.empty()) {
        mine.begun = now();
    }
    mine.engineer = engineer.toStdString();
    mine.hazardsAcknowledged = now();
    mine.serial = m_moment.snapshot ? std::optional(m_moment.snapshot->serial.value) : std::nullopt;
    m_dirty = true;
    m_chosenByHand = false;
    emit hazardsAcknowledged();
}

void CommissioningPage::beginAnew()
{
    if (!record().isClosed()) {
        m_checklist->record().finished = now();
        save();
    }
    *m_checklist = commissioning::Checklist(commissioning::newRecord({}));
    m_resumableFor.reset();
    m_reportStem.clear();
    goTo(0);
    say({});
}

void CommissioningPage::resume()
{
    if (!m_resumable) {
        return;
    }
    const auto loaded = commissioning::Record::load(*m_resumable);
    if (!loaded) {
        say(sentence(loaded.error()));
        return;
    }
    *m_checklist = commissioning::Checklist(*loaded);
    m_savedChecks = loaded->checks;
    m_chosenByHand = false;
    say(tr("Resumed where it was stopped."));
    emit hazardsAcknowledged();
}

void CommissioningPage::save()
{
    if (record().begun.empty()) {
        return;
    }
    m_dirty = false;
    m_savedChecks = record().checks;
    if (const auto saved = record().save(m_folder / record().fileName()); !saved) {
        say(sentence(saved.error()));
    }
}

void CommissioningPage::signAndClose()
{
    commissioning::Record& mine = m_checklist->record();
    const std::size_t open =
        mine.count(CheckState::Failed) + mine.count(CheckState::Acting) + mine.count(CheckState::Waiting);
    if (open > 0 && !m_asksToSign) {
        m_asksToSign = true;
        say(tr("\u26a0 %n step(s) failed or are open, and will stand in the report as deviations. Press again to sign "
               "all the same.",
               nullptr, static_cast<int>(open)));
        return;
    }
    m_asksToSign = false;
    mine.signedBy = mine.engineer;
    mine.finished = now();
    if (!makeReport()) {
        mine.signedBy.clear();
        mine.finished.clear();
    }
}

std::optional<commissioning::Report> CommissioningPage::report() const
{
    if (!m_moment.snapshot) {
        return std::nullopt;
    }
    Moment moment;
    moment.snapshot = m_moment.snapshot;
    moment.settings = m_moment.settings;
    moment.wallNow = m_moment.wallNow;
    moment.simulated = m_moment.simulated;
    return commissioning::makeReport(record(), factsOf(moment, m_parameters.book().set()), m_origin);
}

bool CommissioningPage::makeReport()
{
    const auto made = report();
    if (!made) {
        return false;
    }
    save();
    const QString folder = QString::fromStdString((m_folder / "reports").string());
    const QString name = QString::fromStdString(std::filesystem::path(record().fileName()).stem().string());
    const ReportFiles files = writeReport(*made, folder, name);
    if (!files.problem.isEmpty()) {
        say(files.problem);
        return false;
    }
    m_reportStem = QDir(folder).filePath(name);
    say(tr("Report: %1 (also .html and .json)").arg(files.pdf));
    return true;
}

/// The next step that waits, as long as nobody looks at another one.
void CommissioningPage::follow()
{
    if (m_chosenByHand) {
        m_chosenByHand = !m_leaveWhenDone || !isDone(m_list->currentIndex().row());
        return;
    }
    goTo(nextRow());
}

/// What is done already is looked at for as long as the engineer likes; what is open, until it is done.
void CommissioningPage::chooseByHand()
{
    m_chosenByHand = true;
    m_leaveWhenDone = !isDone(m_list->currentIndex().row());
}

bool CommissioningPage::isDone(int row) const
{
    const CheckState state = m_model->state(row);
    return state == CheckState::Passed || state == CheckState::Declared;
}

void CommissioningPage::goTo(int row)
{
    m_following = true;
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_following = false;
}

int CommissioningPage::nextRow() const
{
    if (record().hazardsAcknowledged.empty()) {
        return m_model->rowOf(CheckModel::Step::Hazards);
    }
    const int meterRow = m_model->rowOf(CheckModel::Step::Meter);
    // A row that is apart is looked at, and measured again, before anything else comes up.
    const CheckState meter = m_model->state(meterRow);
    const bool isHere = m_list->currentIndex().row() == meterRow;
    const bool meterOpen = meter == CheckState::Acting || (meter == CheckState::Failed && isHere);
    // All five points can be measured in ENABLED only.
    if (meterOpen && m_moment.snapshot && m_moment.snapshot->state.isFresh() &&
        m_moment.snapshot->state.value == d1000::State::Enabled) {
        return meterRow;
    }
    if (const auto next = m_checklist->next()) {
        return m_model->rowOf(*next);
    }
    return meterOpen ? meterRow : m_model->rowOf(CheckModel::Step::Manual);
}

/// What one press leads to when the first part of it came true.
void CommissioningPage::goOn(const Moment& moment)
{
    if (moment.parameters == nullptr || moment.control == nullptr) {
        return;
    }
    const params::ServiceStatus& service = moment.parameters->service;
    m_lastTask = service.number;
    if (m_readWhenArmed && moment.control->isArmed(control::ArmKind::Parameters) &&
        moment.parameters->unavailable.empty()) {
        m_readWhenArmed = false;
        emit readRequested();
    }
    if (m_selectWhenArmed && moment.control->isArmed(control::ArmKind::Control)) {
        m_selectWhenArmed = false;
        emit targetSelected(control::Target::Enabled);
    }
    const bool verified =
        service.task == params::Task::Write && service.outcome == params::Outcome::Done && !service.running();
    if (m_returnAfter && verified && service.number > *m_returnAfter) {
        m_returnAfter.reset();
        emit pageRequested(key());
    }
}

void CommissioningPage::observe(const Moment& moment)
{
    m_moment = moment;
    if (!moment.snapshot) {
        return;
    }
    goOn(moment);
    if (record().hazardsAcknowledged.empty() || record().isClosed() || !moment.live) {
        return;
    }
    m_checklist->observe(factsOf(moment, m_parameters.book().set()));
    m_dirty = m_dirty || record().checks != m_savedChecks;
    if (m_dirty && (!m_savedAt || moment.now - *m_savedAt >= saveEvery)) {
        m_savedAt = moment.now;
        save();
    }
}

void CommissioningPage::refresh(const Moment& moment)
{
    observe(moment);
    if (record().hazardsAcknowledged.empty() && mayBegin() && m_resumableFor != moment.snapshot->serial.value) {
        m_resumableFor = moment.snapshot->serial.value;
        m_resumable = commissioning::unfinishedRecord(m_folder, *m_resumableFor);
        m_safety->offerResume(m_resumable ? tr("Resume %1").arg(QString::fromStdString(m_resumable->stem().string()))
                                          : QString());
    }
    m_model->refresh();
    follow();
    showCurrent();
    showBar();
    // Not kept beyond this call.
    m_moment.link = nullptr;
    m_moment.control = nullptr;
    m_moment.parameters = nullptr;
    m_moment.timeline = nullptr;
}

void CommissioningPage::showCurrent()
{
    const int row = m_list->currentIndex().row();
    switch (m_model->step(row)) {
    case CheckModel::Step::Hazards:
        m_safety->show(record(), mayBegin());
        m_stack->setCurrentWidget(m_safety);
        break;
    case CheckModel::Step::Meter:
        m_meter->show(record().meter);
        m_stack->setCurrentWidget(m_meter);
        break;
    case CheckModel::Step::Manual:
        m_manual->show(record().manual);
        m_stack->setCurrentWidget(m_manual);
        break;
    case CheckModel::Step::Check:
        m_check->show(m_model->check(row), record()[m_model->check(row)], m_moment);
        m_stack->setCurrentWidget(m_check);
        break;
    }
}

void CommissioningPage::showBar()
{
    const commissioning::Record& mine = record();
    const bool begun = !mine.hazardsAcknowledged.empty();
    QStringList words;
    if (begun && mine.serial) {
        words << tr("BMU %1").arg(*mine.serial, 5, 10, QLatin1Char('0'));
    }
    words << (begun ? QString::fromStdString(mine.engineer) : tr("Not begun"));
    setText(*m_headline, words.join(QStringLiteral(" \u00b7 ")));
    const bool other =
        begun && m_moment.snapshot && m_moment.snapshot->serial.isFresh() && !m_checklist->isMine(*m_moment.snapshot);
    const std::size_t failed = mine.count(CheckState::Failed);
    QString counts;
    if (other) {
        counts = tr("\u26a0 another unit answers now: nothing is looked at");
    } else if (mine.isClosed()) {
        counts = tr("signed by %1, %2: read only")
                     .arg(QString::fromStdString(mine.signedBy), QString::fromStdString(mine.finished));
    } else if (begun) {
        counts = tr("%1 passed \u00b7 %2 failed \u00b7 %3 to do")
                     .arg(mine.count(CheckState::Passed))
                     .arg(failed)
                     .arg(mine.count(CheckState::Acting) + mine.count(CheckState::Waiting));
    }
    setText(*m_counts, counts);
    setInk(*m_counts, failed > 0 || other ? theme().colours().critical : theme().colours().textMuted);
    const bool open = begun && !mine.isClosed();
    m_report->setEnabled(open && m_moment.snapshot != nullptr);
    m_sign->setEnabled(open && m_moment.snapshot != nullptr);
    m_check->setReadOnly(!open);
    m_meter->setReadOnly(!open);
    m_manual->setReadOnly(!open);
    m_anew->setEnabled(begun);
    m_open->setVisible(!m_reportStem.isEmpty());
}

void CommissioningPage::showStep(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    chooseByHand();
}

void CommissioningPage::say(const QString& text)
{
    setText(*m_message, text);
}

void CommissioningPage::restyle()
{
    setInk(*m_headline, theme().colours().text);
    setInk(*m_message, theme().colours().textMuted);
}

} // namespace packdeck::ui
