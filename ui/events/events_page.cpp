// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include "telemetry/timeline.h"
#include "ui/events/alarm_desk.h"
#include "ui/events/alarm_model.h"
#include "ui/events/alarm_outputs.h"
#include "ui/events/event_model.h"
#include "ui/events/event_strip.h"
#include "ui/events/freeze_panel.h"
#include "ui/events/outputs_panel.h"
#include "ui/events/rules_panel.h"
#include "ui/events/watch_panel.h"
#include "ui/plot/choice_bar.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_inputs.h"
#include "ui/shell/labels.h"
#include "ui/shell/note_actions.h"
#include "ui/shell/panel.h"
#include "ui/shell/save_dialog.h"

namespace packdeck::ui {

namespace {

constexpr int sideWidth = 316;
constexpr int alarmsHeight = 204;
constexpr int partOfPackWidth = 130; ///< "0x200 contactor 2"

/// The strip moves with time, but a second more of an hour is nothing to see.
constexpr units::Duration stripPause = std::chrono::seconds(2);

QTreeView* makeTable(QAbstractItemModel* model, const char* name, std::initializer_list<int> widths, int stretched,
                     QWidget* parent)
{
    auto* table = new QTreeView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAllColumnsShowFocus(true);
    table->setFrameShape(QFrame::NoFrame);
    QHeaderView* header = table->header();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int column = 0;
    for (const int width : widths) {
        header->resizeSection(column++, width);
    }
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

QPushButton* makeButton(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Enter must never trigger what happens to have the focus
    made->setMinimumHeight(30);
    return made;
}

/// A unit without such figures leaves the room to the words.
void hideIfEmpty(QTreeView& table, std::initializer_list<int> columns)
{
    const QAbstractItemModel& model = *table.model();
    for (const int column : columns) {
        bool isEmpty = true;
        for (int row = 0; row < model.rowCount() && isEmpty; ++row) {
            isEmpty = model.index(row, column).data().toString().isEmpty();
        }
        table.setColumnHidden(column, isEmpty);
    }
}

} // namespace

EventsPage::EventsPage(AlarmDesk& desk, AlarmOutputs& outputs, Theme& theme, QWidget* parent)
    : Page(theme, parent)
    , m_desk(desk)
    , m_logDesk(std::make_unique<AlarmDesk>(AlarmDesk::Files{}))
    , m_outputs(outputs)
    , m_events(new EventModel(theme, this))
    , m_filter(new EventFilter(*m_events, this))
    , m_alarms(new AlarmModel(*m_events, theme, this))
{
    auto* main = new QVBoxLayout;
    main->setSpacing(Theme::gap);
    main->addWidget(makeAlarms());
    main->addWidget(makeList(), 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addLayout(main, 1);
    layout->addWidget(makeSide());
    connectAll();
    m_logDesk->setRules(m_desk.rules());
    restyle();
    showCounts();
}

EventsPage::~EventsPage() = default;

QString EventsPage::title() const
{
    return tr("Events");
}

// ---- parts

QWidget* EventsPage::makeAlarms()
{
    auto* panel = new Panel(theme(), tr("Alarms"), this);
    panel->setFixedHeight(alarmsHeight);
    m_counts = makeLabel(theme(), TextRole::Strong, panel);
    m_counts->setObjectName(QStringLiteral("alarmCounts"));
    m_acknowledge = makeButton(tr("Acknowledge  A"), "acknowledge", panel);
    m_acknowledgeAll = makeButton(tr("All  Shift+A"), "acknowledgeAll", panel);
    m_silence = makeButton(tr("Silence  S"), "silence", panel);
    m_silence->setToolTip(tr("Stops the sound. An alarm still has to be acknowledged."));
    m_alarmTable = makeTable(m_alarms, "alarmTable", {78, 80, 200, 60, 60, 60, 60, 46, 140}, AlarmModel::What, panel);
    auto* head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    for (QPushButton* button : {m_acknowledge, m_acknowledgeAll, m_silence}) {
        head->addWidget(button);
    }
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addLayout(head);
    layout->addWidget(m_alarmTable, 1);
    return panel;
}

QWidget* EventsPage::makeList()
{
    auto* panel = new Panel(theme(), tr("What happened"), this);
    m_strip = new EventStrip(theme(), panel);
    m_search = new QLineEdit(panel);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search: part, text, value"));
    m_search->setClearButtonEnabled(true);
    m_group = new QComboBox(panel);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->addItem(tr("All kinds"));
    for (int i = 0; i < eventGroupCount; ++i) {
        m_group->addItem(groupName(static_cast<EventGroup>(i)));
    }
    m_least = new QComboBox(panel);
    m_least->setObjectName(QStringLiteral("least"));
    m_least->addItems({tr("All severities"), tr("Warnings and alarms"), tr("Alarms only")});
    m_standing = new QCheckBox(tr("Only standing"), panel);
    m_standing->setObjectName(QStringLiteral("onlyStanding"));
    auto* previous = makeButton(tr("\u2191 P"), "previous", panel);
    auto* next = makeButton(tr("\u2193 N"), "next", panel);
    previous->setToolTip(tr("Previous event: the cursor goes there"));
    next->setToolTip(tr("Next event: the cursor goes there"));
    auto* csv = makeButton(tr("CSV"), "exportCsv", panel);
    csv->setToolTip(tr("Save the listed events as a table"));
    m_message = makeLabel(theme(), TextRole::Caption, panel);
    m_table = makeTable(m_filter, "eventTable", {90, 78, 80, 240, 62, 62, 172}, EventModel::What, panel);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Theme::gap);
    keepInput(*m_search, "search");
    keepInput(*m_group, "kind");
    keepInput(*m_least, "severity");
    keepInput(*m_standing, "standing");
    filters->addWidget(m_search, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_group, m_least, m_standing, previous, next, csv}) {
        filters->addWidget(widget);
    }
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_strip);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(csv, &QPushButton::clicked, this, &EventsPage::exportCsv);
    return panel;
}

QWidget* EventsPage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    m_sideBar = new ChoiceBar(theme(), tr("Beside the list"), side);
    m_sideBar->setChoices({{tr("Freeze"), tr("All values of the chosen event's instant")},
                           {tr("Rules"), tr("Your own thresholds")},
                           {tr("Watch"), tr("Waits for something and reports")},
                           {tr("Outputs"), tr("Sound, notification, command")}},
                          0);
    m_frame = new FreezePanel(theme(), side);
    m_rules = new RulesPanel(m_desk, theme(), side);
    m_watch = new WatchPanel(m_desk, *m_events, theme(), side);
    m_sides = new QStackedWidget(side);
    for (QWidget* panel :
         std::initializer_list<QWidget*>{m_frame, m_rules, m_watch, new OutputsPanel(m_outputs, theme(), side)}) {
        m_sides->addWidget(panel);
    }
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    keepInput(*m_sideBar, "side");
    layout->addWidget(m_sideBar);
    layout->addWidget(m_sides, 1);
    return side;
}

void EventsPage::connectAll()
{
    connect(&m_desk, &AlarmDesk::rulesChanged, this, [this] {
        m_logDesk->setRules(m_desk.rules());
        m_rules->refresh();
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &EventFilter::setSearch);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setGroup(index == 0 ? std::nullopt : std::optional(static_cast<EventGroup>(index - 1)));
    });
    connect(m_least, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_filter->setLeast(static_cast<telemetry::Severity>(index)); });
    connect(m_standing, &QCheckBox::toggled, m_filter, &EventFilter::setOnlyStanding);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const int row = currentRow(); row >= 0) {
            m_wanted = m_events->events()[static_cast<std::size_t>(row)];
            say(telemetry::noteOf(*m_wanted) ? NoteActions::hint() : QString());
        }
    });
    addNoteActions();
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex& index) {
        goTo(m_events->events()[static_cast<std::size_t>(m_filter->mapToSource(index).row())].at);
    });
    connect(m_alarmTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) {
                    m_wanted = m_alarms->alarm(index.row()).event;
                }
            });
    connect(m_alarmTable, &QTreeView::activated, this,
            [this](const QModelIndex& index) { goTo(m_alarms->alarm(index.row()).event.at); });
    connect(m_acknowledge, &QPushButton::clicked, this, &EventsPage::acknowledge);
    connect(m_acknowledgeAll, &QPushButton::clicked, &m_desk, &AlarmDesk::acknowledgeAll);
    connect(m_silence, &QPushButton::clicked, &m_desk, &AlarmDesk::silence);
    connect(m_strip, &EventStrip::instantChosen, this, &EventsPage::goTo);
    connect(m_frame, &FreezePanel::instantRequested, this, &EventsPage::goTo);
    connect(m_frame, &FreezePanel::saveRequested, this, &EventsPage::saveFrame);
    connect(m_sideBar, &ChoiceBar::chosen, m_sides, &QStackedWidget::setCurrentIndex);
    const auto onKey = [this](const QKeySequence& key, QPushButton* button) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    onKey(Qt::Key_A, m_acknowledge);
    onKey(Qt::SHIFT | Qt::Key_A, m_acknowledgeAll);
    onKey(Qt::Key_S, m_silence);
    onKey(Qt::Key_N, findChild<QPushButton*>(QStringLiteral("next")));
    onKey(Qt::Key_P, findChild<QPushButton*>(QStringLiteral("previous")));
    connect(&theme(), &Theme::changed, this, &EventsPage::restyle);
}

void EventsPage::addNoteActions()
{
    const auto* actions = new NoteActions(*m_table, [this]() -> std::optional<log::RecordingNote> {
        const int row = currentRow();
        return row < 0 ? std::nullopt : telemetry::noteOf(m_events->events()[static_cast<std::size_t>(row)]);
    });
    connect(actions, &NoteActions::editRequested, this, &EventsPage::noteEditRequested);
    connect(actions, &NoteActions::removalRequested, this, &EventsPage::noteRemovalRequested);
    connect(actions, &NoteActions::undoRequested, this, &EventsPage::undoRequested);
    connect(actions, &NoteActions::redoRequested, this, &EventsPage::redoRequested);
}

// ---- what is shown

void EventsPage::observe(const Moment& moment)
{
    // Without a session the log is all there is, and the session's desk judges it.
    m_isLog = !moment.log.isEmpty() && moment.sessionLives;
    if (m_isLog) {
        m_logDesk->observe(moment);
    }
}

void EventsPage::refresh(const Moment& moment)
{
    m_events->setWriting(moment);
    m_sourceName = moment.log;
    takeEvents();
    if (m_desk.list().revision() != m_alarmRevision) {
        m_alarmRevision = m_desk.list().revision();
        const QModelIndex current = m_alarmTable->currentIndex();
        const std::uint64_t chosen = current.isValid() ? m_alarms->alarm(current.row()).id : 0;
        m_alarms->setAlarms(m_desk.list().alarms(), moment.settings.naming);
        hideIfEmpty(*m_alarmTable, {AlarmModel::Value, AlarmModel::Limit});
        if (const int row = m_alarms->rowOf(chosen); row >= 0 && row != m_alarmTable->currentIndex().row()) {
            m_alarmTable->setCurrentIndex(m_alarms->index(row, 0));
        }
        showCounts();
        m_rules->refresh();
    }
    if (std::exchange(m_listChanged, false) && !m_table->currentIndex().isValid()) {
        m_table->scrollToBottom(); // nobody has chosen anything: the newest is in sight
    }
    const bool hasMore = m_stripCount != m_events->events().size();
    if (moment.timeline != nullptr && (hasMore || moment.now - m_stripAt >= stripPause)) {
        m_stripCount = m_events->events().size();
        m_stripAt = moment.now;
        const auto span = moment.timeline->history().span();
        const telemetry::TimeSpan whole{span ? span->from : units::Timestamp{},
                                        std::max(moment.now, moment.timeline->now())};
        m_strip->setEvents(m_events->events(), whole);
        if (moment.log.isEmpty()) {
            m_strip->setEnds(tr("%1 ago").arg(age(whole.to - whole.from)), tr("now"));
        } else {
            m_strip->setEnds(m_events->timeText(whole.from), m_events->timeText(whole.to));
        }
    }
    m_strip->setCursor(moment.cursor);
    m_rules->showPresent(moment);
    m_watch->refresh(moment);
    showFrame(moment);
}

void EventsPage::takeEvents()
{
    std::optional<units::Timestamp> chosen;
    if (shownDesk().toldRevision() != m_toldRevision) {
        m_toldRevision = shownDesk().toldRevision();
        if (const int row = currentRow(); row >= 0) {
            chosen = m_events->events()[static_cast<std::size_t>(row)].at;
        }
        m_events->clear();
        m_taken = 0;
        m_stripCount = 0;
        m_listChanged = true;
    }
    const std::vector<telemetry::Event> told = shownDesk().told(m_taken);
    if (told.empty()) {
        return;
    }
    m_taken = shownDesk().toldCount();
    m_events->add(told);
    if (m_events->hasSeveralPacks()) {
        QHeaderView* header = m_table->header();
        header->resizeSection(EventModel::Part, std::max(partOfPackWidth, header->sectionSize(EventModel::Part)));
    }
    m_table->setColumnHidden(EventModel::Value, !m_events->hasValues());
    m_table->setColumnHidden(EventModel::Limit, !m_events->hasLimits());
    m_listChanged = true;
    if (chosen) {
        chooseNear(*chosen);
    }
}

// One that was taken back, or whose words were changed, leaves the keyboard where it was.
void EventsPage::chooseNear(units::Timestamp at)
{
    int row = m_filter->rowCount() - 1;
    while (row > 0 &&
           m_events->events()[static_cast<std::size_t>(m_filter->mapToSource(m_filter->index(row, 0)).row())].at > at) {
        --row;
    }
    m_table->setCurrentIndex(m_filter->index(row, 0));
}

void EventsPage::showFrame(const Moment& moment)
{
    if (!m_wanted || moment.timeline == nullptr) {
        return;
    }
    const telemetry::Event event = *m_wanted;
    // Taken before its ten seconds are over it would stay incomplete: it is taken again until they are.
    if (moment.timeline->now() >= event.at + alarms::FreezeFrame::after || !moment.log.isEmpty()) {
        m_wanted.reset();
    } else if (m_frame->frame() != nullptr && m_frame->frame()->at == event.at) {
        return;
    }
    m_frame->setFrame(shownDesk().frameOf(event, *moment.timeline), m_events->timeText(event.at), moment.settings);
}

void EventsPage::showCounts()
{
    const alarms::AlarmList::Counts counts = m_desk.list().counts();
    QString words = counts.present == 0 ? tr("nothing stands") : tr("%n stand(s)", nullptr, counts.present);
    if (counts.unacknowledged > 0) {
        words += tr(", %n not acknowledged", nullptr, counts.unacknowledged);
    }
    setText(*m_counts, words);
    m_acknowledge->setEnabled(counts.unacknowledged > 0);
    m_acknowledgeAll->setEnabled(counts.unacknowledged > 0);
    m_silence->setEnabled(counts.audible > 0);
}

void EventsPage::reset()
{
    m_events->clear();
    m_taken = 0;
    m_alarmRevision = 0;
    m_stripCount = 0;
    m_stripAt = {};
    m_wanted.reset();
    m_listChanged = true;
    m_strip->setEvents({}, {});
    m_frame->setFrame(nullptr, {}, {});
}

void EventsPage::followNow()
{
    m_table->setCurrentIndex({});
    m_listChanged = true;
}

void EventsPage::restyle()
{
    setInk(*m_message, theme().colours().textMuted);
}

// ---- what is done

int EventsPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_filter->mapToSource(current).row() : -1;
}

void EventsPage::step(int direction)
{
    const int rows = m_filter->rowCount();
    if (rows == 0) {
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    const int from = current.isValid() ? current.row() : (direction > 0 ? -1 : rows);
    const int to = std::clamp(from + direction, 0, rows - 1);
    m_table->setCurrentIndex(m_filter->index(to, 0));
    goTo(m_events->events()[static_cast<std::size_t>(currentRow())].at);
}

void EventsPage::goTo(units::Timestamp at)
{
    emit instantRequested(at);
}

void EventsPage::showSide(Side side)
{
    m_sideBar->choose(static_cast<int>(side));
}

// Without a choice the first that waits: it is the gravest.
void EventsPage::acknowledge()
{
    const QModelIndex current = m_alarmTable->currentIndex();
    const auto& all = m_desk.list().alarms();
    if (current.isValid()) {
        m_desk.acknowledge(m_alarms->alarm(current.row()).id);
    } else if (!all.empty()) {
        m_desk.acknowledge(all.front().id);
    }
}

void EventsPage::exportCsv()
{
    askWhereToSave(this, tr("Save the listed events"), {tr("CSV (*.csv)")},
                   suggestedName(m_sourceName, QStringLiteral("events")), [this](const QString& path) {
                       std::vector<int> rows;
                       for (int row = 0; row < m_filter->rowCount(); ++row) {
                           rows.push_back(m_filter->mapToSource(m_filter->index(row, 0)).row());
                       }
                       QSaveFile file(path);
                       const bool saved = file.open(QIODevice::WriteOnly) &&
                                          file.write(m_events->toCsv(rows).toUtf8()) >= 0 && file.commit();
                       say(saved ? tr("%n event(s) saved to %1", nullptr, static_cast<int>(rows.size())).arg(path)
                                 : tr("%1 cannot be written: %2").arg(path, file.errorString()));
                   });
}

void EventsPage::saveFrame()
{
    if (m_frame->frame() == nullptr) {
        return;
    }
    askWhereToSave(this, tr("Save the freeze frame"), {tr("Freeze frame (*.freeze.json)")},
                   suggestedName(m_sourceName, QStringLiteral("event")),
                   [this, text = alarms::toJson(*m_frame->frame())](const QString& path) {
                       QSaveFile file(path);
                       const bool saved = file.open(QIODevice::WriteOnly) &&
                                          file.write(QByteArray::fromStdString(text)) >= 0 && file.commit();
                       say(saved ? tr("Saved to %1").arg(path)
                                 : tr("%1 cannot be written: %2").arg(path, file.errorString()));
                   });
}

void EventsPage::say(const QString& text)
{
    setText(*m_message, text);
}

} // namespace packdeck::ui
