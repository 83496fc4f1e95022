// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logs_page.h"

#include <algorithm>

#include <QFileInfo>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include "telemetry/timeline.h"
#include "ui/shell/labels.h"
#include "ui/shell/pack_names.h"
#include "ui/shell/panel.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int listWidth = 330;
constexpr int mostChannelsInSight = 4;

} // namespace

LogsPage::LogsPage(Theme& theme, Showing& showing, LogShelf& shelf, DbcShelf& dbcs, QWidget* parent)
    : Page(theme, parent)
    , m_showing(showing)
    , m_shelf(shelf)
    , m_model(new LogListModel(this))
    , m_list(new QListView(this))
    , m_open(new QPushButton(tr("Open a log\u2026"), this))
    , m_recent(new QComboBox(this))
    , m_show(new QPushButton(tr("Show"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_cancel(new QPushButton(tr("Cancel reading"), this))
    , m_facts(new FactGrid(theme, this))
    , m_fault(makeLabel(theme, TextRole::Body, this))
    , m_goToFault(new QPushButton(tr("Go there"), this))
    , m_packLabel(makeLabel(theme, TextRole::Body, this))
    , m_packs(new QComboBox(this))
    , m_choices(new QWidget(this))
    , m_channels(new QListWidget(m_choices))
    , m_echoes(new QCheckBox(tr("Leave out echoes: frames that this log has twice, from two senders"), m_choices))
    , m_again(new QPushButton(tr("Read again"), m_choices))
    , m_saveCase(new QPushButton(tr("Save case\u2026"), this))
    , m_contents(new LogContents(theme, dbcs, this))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    columns->setSpacing(Theme::gap);
    columns->addWidget(makeList());
    columns->addWidget(makeDetails(), 1);
    connect(m_open, &QPushButton::clicked, this, &LogsPage::openRequested);
    connect(m_recent, &QComboBox::activated, this, [this](int index) {
        const QString path = m_recent->itemData(index).toString();
        m_recent->setCurrentIndex(0);
        if (!path.isEmpty()) {
            m_shelf.open(path);
        }
    });
    connect(m_contents, &LogContents::markRequested, this, [this] {
        m_showing.show(selected());
        emit markRequested();
    });
    connect(m_contents, &LogContents::instantRequested, this, [this](units::Timestamp at) {
        m_showing.show(selected());
        m_showing.showInstant(at);
    });
    connect(m_saveCase, &QPushButton::clicked, this, &LogsPage::saveCaseRequested);
    connect(m_show, &QPushButton::clicked, this, &LogsPage::showSelected);
    connect(m_list, &QListView::activated, this, &LogsPage::showSelected);
    connect(m_close, &QPushButton::clicked, this, &LogsPage::closeSelected);
    auto* closing = new QShortcut(QKeySequence::Delete, m_list);
    closing->setContext(Qt::WidgetShortcut); // of the list alone: in the notes the key takes a marker back
    connect(closing, &QShortcut::activated, this, &LogsPage::closeSelected);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_shelf.cancel(selected()); });
    connect(m_goToFault, &QPushButton::clicked, this, &LogsPage::goToFault);
    connect(m_again, &QPushButton::clicked, this, &LogsPage::readAgain);
    connect(m_packs, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_packIds.size())) {
            m_showing.show(selected());
            m_showing.choosePack(m_packIds[static_cast<std::size_t>(index)]);
        }
    });
}

QString LogsPage::title() const
{
    return tr("Logs");
}

QWidget* LogsPage::makeList()
{
    auto* panel = new Panel(theme(), tr("What can be shown"), this);
    panel->setFixedWidth(listWidth);
    m_list->setObjectName(QStringLiteral("logs"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("The live session and the opened logs"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(tr("Logs opened lately"));
    m_open->setToolTip(tr("Ctrl+O, or drop a file onto the window"));
    m_show->setToolTip(tr("Enter; Ctrl+Tab from every page"));
    m_close->setToolTip(tr("Delete"));
    m_saveCase->setToolTip(tr("What is shown, as one file that opens to the same picture elsewhere: log, DBCs, notes, "
                              "layout and cursor (Ctrl+Shift+S)"));
    for (const auto& [button, name] :
         {std::pair(m_open, "open"), std::pair(m_show, "show"), std::pair(m_close, "close"),
          std::pair(m_cancel, "cancel"), std::pair(m_goToFault, "goToFault"), std::pair(m_again, "readAgain"),
          std::pair(m_saveCase, "saveCase")}) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_show);
    buttons->addWidget(m_close);
    buttons->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_open);
    layout->addWidget(m_recent);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_saveCase);
    return panel;
}

QWidget* LogsPage::makeDetails()
{
    auto* panel = new Panel(theme(), tr("What it holds"), this);
    auto* fault = new QHBoxLayout;
    m_fault->setWordWrap(true);
    fault->addWidget(m_goToFault);
    fault->addWidget(m_fault, 1);
    auto* packs = new QHBoxLayout;
    m_packLabel->setText(tr("The pages show the pack"));
    m_packs->setObjectName(QStringLiteral("packs"));
    m_packs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    packs->addWidget(m_packLabel);
    packs->addWidget(m_packs);
    packs->addStretch(1);

    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(Theme::unit);
    auto* channelsTitle = makeLabel(theme(), TextRole::Strong, m_choices);
    channelsTitle->setText(tr("Channels that are taken in"));
    m_channels->setObjectName(QStringLiteral("channels"));
    m_channels->setAccessibleName(channelsTitle->text());
    m_echoes->setObjectName(QStringLiteral("echoes"));
    auto* again = new QHBoxLayout;
    again->addWidget(m_again);
    again->addWidget(m_echoes, 1);
    choices->addWidget(channelsTitle);
    choices->addWidget(m_channels);
    choices->addLayout(again);

    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap + Theme::unit);
    layout->addWidget(m_facts);
    layout->addLayout(fault);
    layout->addLayout(packs);
    layout->addWidget(m_choices);
    layout->addWidget(m_contents, 1);
    return panel;
}

void LogsPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colours().window);
}

Showing::Id LogsPage::selected() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

void LogsPage::select(Showing::Id id)
{
    m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(id))));
}

void LogsPage::showSelected()
{
    m_showing.show(selected());
}

void LogsPage::closeSelected()
{
    if (selected() != Showing::session) {
        m_shelf.close(selected());
    }
}

void LogsPage::readAgain()
{
    const OpenedLog* log = m_shelf.find(selected());
    if (log == nullptr) {
        return;
    }
    log::SenderFilterOptions choices;
    choices.dropEchoes = m_echoes->isChecked();
    for (int i = 0; i < m_channels->count(); ++i) {
        if (m_channels->item(i)->checkState() != Qt::Checked) {
            choices.hiddenBuses.set(static_cast<std::size_t>(i));
        }
    }
    m_shelf.reload(log->id, choices);
}

void LogsPage::goToFault()
{
    const OpenedLog* log = m_shelf.find(selected());
    if (log != nullptr && log->firstFault) {
        m_showing.show(log->id);
        m_showing.showInstant(log->firstFault->at);
    }
}

void LogsPage::refresh(const Moment& moment)
{
    const Showing::Id before = selected();
    m_model->refresh(m_showing, m_shelf);
    // What comes to be shown is what one wants to read about.
    const Showing::Id shown = m_showing.shown().id;
    if (shown != m_lastShown || !m_list->currentIndex().isValid()) {
        m_lastShown = shown;
        select(shown);
    } else if (selected() != before) {
        select(before);
    }
    const OpenedLog* log = m_shelf.find(selected());
    const bool isLoading = log != nullptr && log->state == OpenedLog::State::Loading;
    m_cancel->setVisible(isLoading);
    m_show->setEnabled(selected() != shown && (log == nullptr || log->state != OpenedLog::State::Failed));
    m_close->setEnabled(log != nullptr);
    showRecent();
    showFacts(moment);
    showPacks();
    showFault(moment);
    showChoices();
    showContents(moment);
}

void LogsPage::showContents(const Moment& moment)
{
    const auto& sources = m_showing.sources();
    const auto source =
        std::find_if(sources.begin(), sources.end(), [this](const Showing::Source& s) { return s.id == selected(); });
    const bool isThere = source != sources.end() && source->timeline != nullptr;
    m_contents->setVisible(isThere);
    if (!isThere) {
        m_contents->clear();
        return;
    }
    const auto snapshot = source->id == Showing::session ? std::nullopt : std::optional(source->timeline->snapshot());
    const bool isSimulated = snapshot ? snapshot->announcedAsSimulated : moment.simulated;
    m_contents->refresh(*source, m_shelf.find(source->id), isSimulated ? QStringLiteral("SIMULATED") : QString(),
                        moment.now);
}

void LogsPage::showRecent()
{
    const QStringList recent = m_shelf.recent();
    QStringList listed;
    for (int i = 1; i < m_recent->count(); ++i) {
        listed << m_recent->itemData(i).toString();
    }
    if (listed == recent && m_recent->count() > 0) {
        return;
    }
    m_recent->clear();
    m_recent->addItem(tr("Opened lately\u2026"));
    for (const QString& path : recent) {
        m_recent->addItem(QFileInfo(path).fileName(), path);
        m_recent->setItemData(m_recent->count() - 1, path, Qt::ToolTipRole);
    }
    m_recent->setVisible(!recent.isEmpty());
}

void LogsPage::showFacts(const Moment& moment)
{
    const OpenedLog* log = m_shelf.find(selected());
    if (log == nullptr) {
        m_factsOf.reset();
        m_facts->setFacts(factsOf(m_showing.sources().front(), m_showing.sessionLives(), moment.wallNow));
        return;
    }
    // What is read stays as it is: the past of every ID is not asked for anew.
    const std::pair told(log->id, log->frames);
    if (log->state == OpenedLog::State::Loading || m_factsOf != told) {
        m_facts->setFacts(factsOf(*log));
        m_factsOf = log->state == OpenedLog::State::Loading ? std::nullopt : std::optional(told);
    }
}

void LogsPage::showPacks()
{
    const auto& sources = m_showing.sources();
    const auto source =
        std::find_if(sources.begin(), sources.end(), [this](const Showing::Source& s) { return s.id == selected(); });
    std::vector<binding::PackId> packs;
    if (source != sources.end() && source->timeline != nullptr) {
        packs = Showing::packsOf(*source->timeline);
    }
    QStringList names;
    for (const binding::PackId& pack : packs) {
        names << packWords(*source->timeline, pack, source->channels);
    }
    if (packs != m_packIds || names != m_packNames) { // serial numbers and channels come later than packs
        m_packIds = packs;
        m_packNames = names;
        m_packs->clear();
        m_packs->addItems(names);
    }
    const bool isChoice = packs.size() > 1;
    m_packLabel->setVisible(isChoice);
    m_packs->setVisible(isChoice);
    if (isChoice) {
        const binding::PackId shown = source->pack ? *source->pack : source->timeline->snapshot().id;
        const auto chosen = std::find_if(packs.begin(), packs.end(), [&shown](const binding::PackId& pack) {
            return binding::samePack(pack, shown);
        });
        m_packs->setCurrentIndex(static_cast<int>(chosen - packs.begin()));
    }
}

void LogsPage::showFault(const Moment& moment)
{
    const OpenedLog* log = m_shelf.find(selected());
    const bool known = log != nullptr && log->firstFault;
    m_goToFault->setVisible(known);
    m_fault->setVisible(log != nullptr && log->summary);
    if (known) {
        const auto wall = log->timeline->wallTime(log->firstFault->at).value_or(units::WallTime{});
        setText(*m_fault, tr("First fault at %1: %2")
                              .arg(toDateTime(wall).toString(QStringLiteral("HH:mm:ss.zzz")),
                                   text(*log->firstFault, moment.settings)));
    } else {
        setText(*m_fault, m_packIds.empty() ? tr("No pack was recognised in it: faults are not known")
                                            : tr("No warning and no alarm in it"));
    }
}

void LogsPage::showChoices()
{
    const OpenedLog* log = m_shelf.find(selected());
    const bool offered = log != nullptr && log->summary && log->summary->channels.size() > 1;
    m_choices->setVisible(offered);
    if (!offered) {
        m_choicesOf = -1;
        return;
    }
    if (m_choicesOf == log->id) {
        return; // the user may be choosing
    }
    m_choicesOf = log->id;
    m_channels->clear();
    for (std::size_t bus = 0; bus < log->summary->channels.size(); ++bus) {
        auto* item = new QListWidgetItem(QString::fromStdString(log->summary->channels[bus]), m_channels);
        const bool hidden = log->choices.hiddenBuses.test(bus);
        item->setCheckState(hidden ? Qt::Unchecked : Qt::Checked);
    }
    const int rows = std::min(m_channels->count(), mostChannelsInSight);
    m_channels->setFixedHeight(rows * m_channels->sizeHintForRow(0) + 2 * m_channels->frameWidth());
    m_echoes->setChecked(log->choices.dropEchoes);
}

} // namespace packdeck::ui
