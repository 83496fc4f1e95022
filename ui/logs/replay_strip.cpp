// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/replay_strip.h"

#include <algorithm>
#include <utility>

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

#include "telemetry/timeline.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int sourceWidth = 190;
constexpr int faultWidth = 300;
constexpr int timeWidth = 96;
constexpr int buttonWidth = 28;
constexpr int spanWidth = 40;

QString speedWords(double speed)
{
    return QStringLiteral("%1\u00d7").arg(number(speed, speed < 1.0 ? 1 : 0));
}

} // namespace

ReplayStrip::ReplayStrip(Theme& theme, Showing& showing, LogShelf& shelf, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
    , m_showing(showing)
    , m_shelf(shelf)
    , m_sources(new QComboBox(this))
    , m_first(addButton(QStringLiteral("first"), QStringLiteral("|\u25c2"), tr("To the first instant (Ctrl+Home)")))
    , m_previous(addButton(
          QStringLiteral("previousChange"), QStringLiteral("\u25c2\u25c2"),
          tr("To the event before (Ctrl+Shift+Left); Alt+Left: to the change before of the chosen signal, else of "
             "the state")))
    , m_back(addButton(QStringLiteral("stepBack"), QStringLiteral("\u25c2"), tr("100 ms back (Ctrl+Left)")))
    , m_play(addButton(QStringLiteral("play"), QStringLiteral("\u25b6"), tr("Play or pause (Ctrl+Space)")))
    , m_forward(addButton(QStringLiteral("stepForward"), QStringLiteral("\u25b8"), tr("100 ms on (Ctrl+Right)")))
    , m_next(addButton(
          QStringLiteral("nextChange"), QStringLiteral("\u25b8\u25b8"),
          tr("To the next event (Ctrl+Shift+Right); Alt+Right: to the next change of the chosen signal, else of the "
             "state")))
    , m_newest(addButton(QStringLiteral("newest"), QStringLiteral("\u25b8|"), tr("To the newest instant (End)")))
    , m_speed(new QComboBox(this))
    , m_loop(addButton(QStringLiteral("loop"), QStringLiteral("\u21bb"), tr("Play round and round (Ctrl+L)")))
    , m_span(
          addButton(QStringLiteral("loopSpan"), tr("A–B"),
                    tr("Play round between two instants (Ctrl+Shift+L): A here, then B there; a third time ends it")))
    , m_time(makeLabel(theme, TextRole::Strong, this))
    , m_bar(new TimeBar(theme, this))
    , m_progress(makeLabel(theme, TextRole::Body, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_fault(new QPushButton(this))
    , m_badLines(new QPushButton(this))
{
    setFixedHeight(height);
    layOut();
    addKeys(window);
    connect(m_sources, &QComboBox::activated, this,
            [this](int index) { m_showing.show(m_sources->itemData(index).toInt()); });
    connect(m_first, &QToolButton::clicked, &showing, &Showing::toFirst);
    connect(m_previous, &QToolButton::clicked, &showing, [&showing] { showing.stepToChange(false); });
    connect(m_back, &QToolButton::clicked, &showing, [&showing] { showing.step(-Showing::shortStep); });
    connect(m_play, &QToolButton::clicked, &showing, &Showing::togglePlaying);
    connect(m_forward, &QToolButton::clicked, &showing, [&showing] { showing.step(Showing::shortStep); });
    connect(m_next, &QToolButton::clicked, &showing, [&showing] { showing.stepToChange(true); });
    connect(m_newest, &QToolButton::clicked, &showing, &Showing::toNewest);
    connect(m_loop, &QToolButton::toggled, &showing, &Showing::setLooping);
    connect(m_span, &QToolButton::clicked, &showing, &Showing::markLoop);
    connect(m_speed, &QComboBox::activated, this, [this](int index) {
        m_showing.setSpeed(TimeCursor::speeds[static_cast<std::size_t>(std::max(0, index))]);
    });
    connect(m_bar, &TimeBar::sought, &showing, &Showing::showInstant);
    connect(m_cancel, &QPushButton::clicked, this, &ReplayStrip::cancelLoading);
    connect(m_fault, &QPushButton::clicked, this, &ReplayStrip::goToFault);
    connect(m_badLines, &QPushButton::clicked, this, &ReplayStrip::badLinesRequested);
    hide();
}

QToolButton* ReplayStrip::addButton(const QString& name, const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFixedWidth(buttonWidth);
    return button;
}

void ReplayStrip::layOut()
{
    m_sources->setObjectName(QStringLiteral("sources"));
    m_sources->setFixedWidth(sourceWidth);
    m_sources->setToolTip(tr("The live session and the opened logs (Ctrl+Tab)"));
    m_sources->setAccessibleName(tr("What the pages show"));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setToolTip(tr("Speed (Ctrl+Up, Ctrl+Down)"));
    m_speed->setAccessibleName(tr("Speed"));
    for (const double speed : TimeCursor::speeds) {
        m_speed->addItem(speedWords(speed));
    }
    for (QComboBox* box : {m_sources, m_speed}) {
        box->setFixedHeight(Theme::rowControl);
        box->setFocusPolicy(Qt::TabFocus);
    }
    m_loop->setCheckable(true);
    m_span->setCheckable(true);
    m_span->setFixedWidth(spanWidth);
    m_time->setMinimumWidth(timeWidth);
    m_time->setAlignment(Qt::AlignCenter);
    m_cancel->setObjectName(QStringLiteral("cancelLoading"));
    m_fault->setObjectName(QStringLiteral("firstFault"));
    m_fault->setMaximumWidth(faultWidth);
    m_badLines->setObjectName(QStringLiteral("badLines"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_sources);
    row->addSpacing(Theme::unit);
    for (QToolButton* button : {m_first, m_previous, m_back, m_play, m_forward, m_next, m_newest}) {
        row->addWidget(button);
    }
    row->addWidget(m_speed);
    row->addWidget(m_loop);
    row->addWidget(m_span);
    row->addWidget(m_time);
    row->addWidget(m_bar, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_badLines);
    row->addWidget(m_fault);
}

void ReplayStrip::addKeys(QWidget* window)
{
    const auto key = [this, window](const QKeySequence& sequence, auto action) {
        connect(new QShortcut(sequence, window), &QShortcut::activated, this, action);
    };
    key(Qt::CTRL | Qt::Key_Space, [this] { m_showing.togglePlaying(); });
    key(Qt::CTRL | Qt::Key_Left, [this] { m_showing.step(-Showing::shortStep); });
    key(Qt::CTRL | Qt::Key_Right, [this] { m_showing.step(Showing::shortStep); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this] { m_showing.stepToChange(false); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this] { m_showing.stepToChange(true); });
    key(Qt::ALT | Qt::Key_Left, [this] { stepToChange(false); });
    key(Qt::ALT | Qt::Key_Right, [this] { stepToChange(true); });
    key(Qt::CTRL | Qt::Key_Up, [this] { m_showing.faster(); });
    key(Qt::CTRL | Qt::Key_Down, [this] { m_showing.slower(); });
    key(Qt::CTRL | Qt::Key_Home, [this] { m_showing.toFirst(); });
    key(Qt::Key_End, [this] { m_showing.toNewest(); });
    key(Qt::CTRL | Qt::Key_L, [this] { m_loop->toggle(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { m_showing.markLoop(); });
    key(Qt::CTRL | Qt::Key_Tab, [this] { m_showing.showNext(1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [this] { m_showing.showNext(-1); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { m_showing.chooseNextPack(); });
}

void ReplayStrip::refresh(const Moment& moment)
{
    const bool needed = !m_showing.isNow() || m_showing.sources().size() > 1 || m_shelf.isLoading();
    setVisible(needed);
    if (!needed) {
        return;
    }
    refreshSources();
    refreshTime(moment);
    refreshFlags(moment.timeline);
    refreshLog(moment);
}

void ReplayStrip::refreshSources()
{
    if (m_sources->view()->isVisible()) {
        return; // the user is choosing
    }
    const auto& sources = m_showing.sources();
    while (m_sources->count() > static_cast<int>(sources.size())) {
        m_sources->removeItem(m_sources->count() - 1);
    }
    while (m_sources->count() < static_cast<int>(sources.size())) {
        m_sources->addItem(QString());
    }
    for (int i = 0; i < m_sources->count(); ++i) {
        const auto& source = sources[static_cast<std::size_t>(i)];
        const QString words = source.id == Showing::session ? tr("Live session") : source.name;
        if (m_sources->itemText(i) != words) {
            m_sources->setItemText(i, words);
        }
        m_sources->setItemData(i, source.id);
        if (source.id == m_showing.shown().id && m_sources->currentIndex() != i) {
            m_sources->setCurrentIndex(i);
        }
    }
}

void ReplayStrip::refreshTime(const Moment& moment)
{
    const TimeCursor& cursor = m_showing.shown().cursor;
    const OpenedLog* log = loading();
    const bool growing = log != nullptr && log->id == m_showing.shown().id && log->state == OpenedLog::State::Loading;
    m_bar->setContent(
        {cursor.first(), cursor.newest(), cursor.at(), growing ? log->share : 1.0, cursor.loopFrom(), cursor.loopTo()});
    setText(*m_time, wallDateTime(moment, cursor.at()).toString(QStringLiteral("HH:mm:ss.zzz")));
    const QString date = QLocale().toString(wallDateTime(moment, cursor.at()).date(), QLocale::ShortFormat);
    m_time->setToolTip(date);
    setText(*m_play, cursor.isPlaying() ? QStringLiteral("\u275a\u275a") : QStringLiteral("\u25b6"));
    const auto speed = std::find(TimeCursor::speeds.begin(), TimeCursor::speeds.end(), cursor.speed());
    m_speed->setCurrentIndex(static_cast<int>(speed - TimeCursor::speeds.begin()));
    m_loop->setChecked(cursor.isLooping());
    m_span->setChecked(cursor.loopFrom().has_value());
    setText(*m_span, cursor.loopFrom() && !cursor.loopTo() ? tr("A–?") : tr("A–B"));
}

void ReplayStrip::refreshFlags(const telemetry::Timeline* timeline)
{
    if (timeline == nullptr) {
        m_bar->setFlags({});
        m_flagsOf = nullptr;
        return;
    }
    if (timeline != m_flagsOf || timeline->eventRevision() != m_flagsRevision) {
        m_flagsOf = timeline;
        m_flagsRevision = timeline->eventRevision();
        m_flagsUntil = 0;
        m_bar->setFlags({});
    }
    if (timeline->lastEvent() == m_flagsUntil) {
        return;
    }
    std::vector<TimeBar::Flag> flags = m_bar->flags();
    for (const telemetry::Event& event : timeline->events(m_flagsUntil)) {
        m_flagsUntil = event.sequence;
        if (event.severity != telemetry::Severity::Information || event.kind == telemetry::EventKind::Marked) {
            flags.push_back({event.at, event.severity});
        }
    }
    m_bar->setFlags(std::move(flags));
}

const OpenedLog* ReplayStrip::loading() const
{
    const OpenedLog* shown = m_shelf.find(m_showing.shown().id);
    if (shown != nullptr) {
        return shown;
    }
    const auto& logs = m_shelf.logs();
    const auto found = std::find_if(logs.begin(), logs.end(),
                                    [](const OpenedLog& log) { return log.state == OpenedLog::State::Loading; });
    return found == logs.end() ? nullptr : &*found;
}

void ReplayStrip::refreshLog(const Moment& moment)
{
    const OpenedLog* log = loading();
    const bool isLoading = log != nullptr && log->state == OpenedLog::State::Loading;
    m_progress->setVisible(isLoading);
    m_cancel->setVisible(isLoading);
    if (isLoading) {
        const int percent = static_cast<int>(100.0 * log->share);
        setText(*m_progress, tr("reading %1: %2 %")
                                 .arg(m_progress->fontMetrics().elidedText(log->name, Qt::ElideMiddle, sourceWidth))
                                 .arg(percent));
    }
    const bool isRead = log != nullptr && log->summary;
    const bool hasBad = isRead && log->summary->badLineCount > 0;
    m_badLines->setVisible(hasBad);
    if (hasBad) {
        setText(*m_badLines, tr("%n bad line(s)", nullptr, static_cast<int>(log->summary->badLineCount)));
    }
    m_fault->setVisible(isRead && log->firstFault);
    if (isRead && log->firstFault) {
        const QString what = tr("First fault %1: %2")
                                 .arg(wallTime(moment, log->firstFault->at), text(*log->firstFault, moment.settings));
        const QString words = m_fault->fontMetrics().elidedText(what, Qt::ElideRight, faultWidth - 3 * Theme::gap);
        setText(*m_fault, words);
        m_fault->setToolTip(what);
    }
}

void ReplayStrip::stepToChange(bool forward)
{
    const Showing::Source& shown = m_showing.shown();
    std::vector<telemetry::SignalRef> chosen;
    if (shown.timeline != nullptr && m_chosen) {
        chosen = m_chosen(*shown.timeline, m_showing.shownPack());
    }
    if (!m_showing.stepToChangeOf(chosen, forward)) {
        const QString what = chosen.empty() ? tr("the state") : tr("what is chosen on this page");
        emit nothingFurther(forward ? tr("No later change of %1").arg(what) : tr("No earlier change of %1").arg(what));
    }
}

void ReplayStrip::goToFault()
{
    const OpenedLog* log = m_shelf.find(m_showing.shown().id);
    if (log != nullptr && log->firstFault) {
        m_showing.showInstant(log->firstFault->at);
    }
}

void ReplayStrip::cancelLoading()
{
    if (const OpenedLog* log = loading()) {
        m_shelf.cancel(log->id);
    }
}

void ReplayStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Palette& c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.raised);
    painter.fillRect(QRect(0, QWidget::height() - 1, width(), 1), c.line);
}

} // namespace packdeck::ui
