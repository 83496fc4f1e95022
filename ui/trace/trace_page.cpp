// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/trace_page.h"

#include <algorithm>
#include <array>
#include <tuple>

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "log/candump_writer.h"
#include "telemetry/history.h"
#include "telemetry/id_digest.h"
#include "telemetry/timeline.h"
#include "ui/plot/choice_bar.h"
#include "ui/plot/past_frame.h"
#include "ui/shell/format.h"
#include "ui/shell/kept_inputs.h"
#include "ui/shell/labels.h"
#include "ui/shell/sort_header.h"
#include "ui/trace/byte_heat_delegate.h"
#include "ui/trace/dbc_panel.h"
#include "ui/trace/frame_model.h"
#include "ui/trace/frame_text.h"
#include "ui/trace/id_model.h"
#include "ui/trace/id_proxy.h"
#include "ui/trace/send_panel.h"
#include "ui/trends/signal_set.h"

namespace packdeck::ui {

namespace {

constexpr int rowHeight = 22;
constexpr int dbcPanelWidth = 320;
constexpr int sendPanelHeight = 280;

// More lines on a clipboard than this help nobody and take seconds.
constexpr int mostCopiedRows = 100'000;

} // namespace

TracePage::TracePage(Theme& theme, DbcShelf& shelf, QSettings& settings, QWidget* parent)
    : Page(theme, parent)
    , m_shelf(shelf)
    , m_ids(new IdModel(theme, this))
    , m_proxy(new IdProxy(*m_ids, this))
    , m_frames(new FrameModel(theme, this))
    , m_views(new ChoiceBar(theme, tr("View"), this))
    , m_filter(new QLineEdit(this))
    , m_problem(makeLabel(theme, TextRole::Body, this))
    , m_help(makeLabel(theme, TextRole::Body, this))
    , m_counts(makeLabel(theme, TextRole::Caption, this))
    , m_pause(new QToolButton(this))
    , m_dbcs(new QToolButton(this))
    , m_tree(new SignalTree(theme, this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_dbcPanel(new DbcPanel(theme, shelf, this))
    , m_send(new SendPanel(theme, settings, this))
    , m_sendButton(new QToolButton(this))
    , m_past(new PastFrame(theme, this, this))
{
    auto* bar = makeBar();
    makeTree();
    makeTable();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_table);
    m_dbcPanel->setMinimumWidth(dbcPanelWidth);
    m_dbcPanel->hide();
    auto* middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_stack);
    middle->addWidget(m_dbcPanel);
    middle->setStretchFactor(0, 1);
    keepInput(*middle, "columns");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::unit);
    layout->setSpacing(Theme::unit);
    layout->addWidget(bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_help);
    m_send->setMinimumHeight(sendPanelHeight);
    m_send->hide();
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(middle);
    parts->addWidget(m_send);
    parts->setStretchFactor(0, 1);
    keepInput(*parts, "rows");
    layout->addWidget(parts, 1);
    layout->addWidget(m_counts);
    m_problem->hide();
    m_help->hide();
    connectAll();
    addKeys();
    takeBook();
}

TracePage::~TracePage() = default;

QString TracePage::title() const
{
    return tr("Trace");
}

// ---- parts

QWidget* TracePage::makeBar()
{
    auto* bar = new QWidget(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F): id:0x606 or \"cell\" and value>4.1"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    keepInput(*m_filter, "filter");
    keepInput(*m_views, "view");
    keepInput(*m_dbcs, "dbcs");
    keepInput(*m_sendButton, "send");
    m_views->setChoices({{tr("By ID"), tr("Every ID with its last frame and its signals (I)")},
                         {tr("List"), tr("Every frame in the order of time (L)")}},
                        0);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("Stand still while recording goes on (Space)"));
    m_dbcs->setObjectName(QStringLiteral("dbcs"));
    m_dbcs->setText(tr("DBCs"));
    m_dbcs->setCheckable(true);
    m_dbcs->setToolTip(tr("Your own DBCs beside the pack's"));
    m_sendButton->setObjectName(QStringLiteral("send"));
    m_sendButton->setText(tr("Send"));
    m_sendButton->setCheckable(true);
    m_sendButton->setToolTip(tr("Frames of your own onto the bus (S)"));
    auto* help = new QToolButton(bar);
    makeHelp(help);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_views);
    layout->addWidget(m_filter, 1);
    layout->addWidget(help);
    layout->addWidget(m_pause);
    layout->addWidget(m_dbcs);
    layout->addWidget(m_sendButton);
    return bar;
}

void TracePage::makeHelp(QToolButton* button)
{
    button->setText(QStringLiteral("?"));
    button->setCheckable(true);
    button->setToolTip(tr("How to write a filter (F1)"));
    button->setShortcut(QKeySequence(Qt::Key_F1));
    button->setObjectName(QStringLiteral("help"));
    m_help->setWordWrap(true);
    m_help->setText(
        tr("id:606, id:0x600..0x60F, id>=700: IDs, hexadecimal  \u00b7  cell, \"Node3\": a part of a message's or "
           "signal's name, or of the ID  \u00b7  name:temp, signal:voltage: of one of them\n"
           "value>4.1, value:3.2..3.4: any value in the frame, in its unit  \u00b7  MaxCellVoltage>4.1, "
           "Mode:running: one signal, by its number or its word\n"
           "byte0:0x10..0x20, data:\"01 ?? FF\": raw bytes  \u00b7  bus:1, len:8  \u00b7  is:tx, is:rx, is:extended, "
           "is:unknown, is:contested, is:wronglength\n"
           "Together with and, or, not and ( ); two terms side by side are an \"and\". Operators : = != > >= < <=; "
           "ranges a..b, a.., ..b"));
    connect(button, &QToolButton::toggled, m_help, &QWidget::setVisible);
}

void TracePage::makeTree()
{
    m_tree->setObjectName(QStringLiteral("ids"));
    keepInput(*m_tree, "ids");
    auto* heads = new SortHeader(m_tree);
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setStretchLastSection(true);
    m_tree->setHeader(heads);
    m_tree->setModel(m_proxy);
    m_tree->setUniformRowHeights(true);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(IdModel::Id, Qt::AscendingOrder);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Frames by ID"));
    m_tree->setItemDelegateForColumn(IdModel::Data, new ByteHeatDelegate(theme(), m_tree));
    constexpr std::array<int, IdModel::ColumnCount> widths{252, 180, 40, 76, 80, 80, 202, 62, 120};
    for (int column = 0; column < IdModel::ColumnCount; ++column) {
        m_tree->header()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    }
}

void TracePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("frames"));
    keepInput(*m_table, "frames");
    m_table->setModel(m_frames);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Frames in the order of time"));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setToolTip(
        tr("In the order of time. By ID (I) sorts by every column; the filter narrows both, e.g. id:0x606"));
    constexpr std::array<int, FrameModel::ColumnCount> widths{124, 76, 36, 36, 84, 170, 36, 176, 330, 120};
    for (int column = 0; column < FrameModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(FrameModel::Values, QHeaderView::Stretch);
    m_frames->setTimeText([this](units::Timestamp at) { return timeText(at); });
}

void TracePage::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto action) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, action);
    };
    key(QKeySequence::Find, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    key(QKeySequence(Qt::Key_I), [this] { showView(View::ById); });
    key(QKeySequence(Qt::Key_L), [this] { showView(View::List); });
    key(QKeySequence(Qt::Key_Space), [this] { setPaused(!m_pausedAt); });
    key(QKeySequence(Qt::Key_T), [this] { addToTrends(); });
    key(QKeySequence(Qt::Key_S), [this] { m_sendButton->toggle(); });
    key(QKeySequence(Qt::Key_C), [this] { offerToSend(); });
    key(QKeySequence::Copy, [this] { copySelection(); });
}

void TracePage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, &TracePage::applyFilter);
    connect(m_views, &ChoiceBar::chosen, this, [this](int index) { showView(static_cast<View>(index)); });
    connect(m_pause, &QToolButton::clicked, this, [this] { setPaused(!m_pausedAt); });
    connect(m_dbcs, &QToolButton::toggled, m_dbcPanel, &QWidget::setVisible);
    connect(m_sendButton, &QToolButton::toggled, m_send, &QWidget::setVisible);
    connect(&m_shelf, &DbcShelf::changed, this, &TracePage::takeBook);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto frame = m_frames->frameAt(index.row())) {
            emit instantRequested(frame->at);
        }
    });
}

// ---- what the user asks for

void TracePage::takeBook()
{
    m_ids->setBook(m_shelf.book());
    m_frames->setBook(m_shelf.book());
    m_send->setBook(m_shelf.book());
    applyFilter(); // a name may have become known
}

void TracePage::applyFilter()
{
    const QByteArray text = m_filter->text().toUtf8();
    const auto filter = telemetry::FrameFilter::parse({text.constData(), static_cast<std::size_t>(text.size())});
    std::optional<telemetry::FrameFilter::Problem> problem;
    if (filter) {
        problem = filter->unknownName(*m_shelf.book());
        m_ids->setFilter(*filter);
        holdPlace();
        m_frames->setFilter(*filter);
    } else {
        problem = filter.error(); // what was there before stays in force
    }
    m_problem->setVisible(problem.has_value());
    if (problem) {
        // The column of the text as it is read, not of its bytes.
        const auto column = QString::fromUtf8(text.left(static_cast<qsizetype>(problem->column) - 1)).size() + 1;
        const std::string words =
            fillTemplate(translated("FrameFilter", problem->sentence).toStdString(), problem->arguments);
        setText(*m_problem, tr("\u26a0 Column %1: %2").arg(column).arg(QString::fromStdString(words)));
        setInk(*m_problem, theme().colours().warning);
    }
}

void TracePage::showView(View view)
{
    m_views->setCurrent(static_cast<int>(view));
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_shownCursor.reset();
    m_stack->currentWidget()->setFocus();
}

void TracePage::setPaused(bool paused)
{
    m_pausedAt = paused ? std::optional(m_moment.cursor) : std::nullopt;
    showPause();
}

void TracePage::showPause()
{
    m_pause->setText(m_pausedAt ? tr("Follow") : tr("Pause"));
    showFrame();
}

void TracePage::addToTrends()
{
    if (const SignalChoices chosen = chosenInTree(); !chosen.empty()) {
        emit trendsRequested(chosen);
        emit pageRequested(QStringLiteral("trends"));
    }
}

SignalChoices TracePage::chosenInTree() const
{
    QModelIndexList rows;
    if (m_stack->currentWidget() == m_tree) {
        for (const QModelIndex& row : m_tree->selectionModel()->selectedRows()) {
            rows << m_proxy->mapToSource(row);
        }
    }
    return m_ids->choices(rows);
}

std::optional<can::Frame> TracePage::chosenFrame() const
{
    if (m_stack->currentWidget() == m_table) {
        const auto row = m_frames->frameAt(m_table->currentIndex().row());
        return row ? std::optional(row->frame) : std::nullopt;
    }
    const QModelIndex row = m_proxy->mapToSource(m_tree->currentIndex());
    const QModelIndex id = row.parent().isValid() ? row.parent() : row;
    const QVariant digest = id.siblingAtColumn(IdModel::Data).data(IdModel::DigestRole);
    return digest.canConvert<telemetry::IdDigest>() ? std::optional(digest.value<telemetry::IdDigest>().last)
                                                    : std::nullopt;
}

void TracePage::offerToSend()
{
    if (const auto frame = chosenFrame()) {
        m_sendButton->setChecked(true);
        m_send->offer(*frame, ownerText(m_shelf.book()->owners(frame->bus, can::key(*frame))));
    }
}

// ---- what is shown

void TracePage::reset()
{
    m_timeline = nullptr;
    m_moment = {};
    m_shownCursor.reset();
    m_wanted = {};
    m_heldTop.reset();
    setPaused(false);
    m_ids->clear();
    m_frames->clear();
    m_shelf.follow(nullptr);
}

void TracePage::refresh(const Moment& moment)
{
    m_moment = moment;
    m_moment.timeline = nullptr;
    m_moment.channels = nullptr;
    m_moment.link = nullptr;
    m_moment.control = nullptr;
    m_moment.parameters = nullptr;
    m_timeline = moment.timeline;
    m_shelf.follow(m_timeline);
    m_send->refresh(moment);
    showFrame();
    if (m_timeline == nullptr) {
        return;
    }
    if (m_stack->currentWidget() == m_tree) {
        const units::Timestamp at = moment.live ? m_pausedAt.value_or(moment.cursor) : moment.cursor;
        m_ids->setDigests(telemetry::digestsAt(m_timeline->history(), at), at);
        takeWantedTree();
    } else {
        updateList();
    }
    showCounts();
}

void TracePage::updateList()
{
    const QScrollBar* const bar = m_table->verticalScrollBar();
    const bool follows = m_moment.live && !m_pausedAt && bar->value() == bar->maximum();
    // Frames that come within the jitter may still go before others. A log has come as a whole.
    const telemetry::History& history = m_timeline->history();
    const auto span = history.span();
    units::Timestamp until = span ? span->to : units::Timestamp{};
    if (!m_moment.replay && m_moment.now - until < telemetry::History::jitterLimit) {
        until -= telemetry::History::jitterLimit;
    }
    m_frames->update(history, std::min(m_pausedAt.value_or(until), until));
    if (follows) {
        m_table->scrollToBottom();
    } else if (!m_moment.live && m_shownCursor != m_moment.cursor && m_frames->progress() >= 1.0) {
        m_shownCursor = m_moment.cursor;
        if (const int row = m_frames->rowAt(m_moment.cursor); row >= 0) {
            m_table->selectRow(row);
            m_table->scrollTo(m_frames->index(row, 0), QAbstractItemView::PositionAtCenter);
        }
    }
    if (m_moment.live) {
        m_shownCursor.reset();
    }
    takeWantedList();
}

void TracePage::showCounts()
{
    QStringList words;
    if (m_stack->currentWidget() == m_tree) {
        words << tr("%1 of %2 IDs").arg(m_proxy->rowCount()).arg(m_ids->rowCount());
    } else if (m_frames->progress() < 1.0) {
        words << tr("filtering: %1 %").arg(m_frames->progress() * 100.0, 0, 'f', 0);
    } else {
        words << tr("%1 frames listed").arg(QLocale().toString(m_frames->rowCount()));
    }
    const telemetry::History& history = m_timeline->history();
    words << tr("%1 received").arg(QLocale().toString(static_cast<qulonglong>(history.frameCount())));
    const auto since = history.rawSince();
    const auto span = history.span();
    if (since && span && *since > span->from) {
        words << tr("frames before %1 are no longer in memory").arg(timeText(*since));
    }
    setText(*m_counts, words.join(QStringLiteral("  \u00b7  ")));
    setInk(*m_counts, theme().colours().textMuted);
}

void TracePage::showFrame()
{
    // The window frames what the cursor puts into the past; here the page stands still by itself.
    Moment shown = m_moment;
    shown.live = !m_moment.live || !m_pausedAt;
    shown.cursor = m_pausedAt.value_or(m_moment.cursor);
    m_past->setMoment(shown);
}

std::optional<units::WallTime> TracePage::wallTimeOf(units::Timestamp at) const
{
    if (m_timeline != nullptr) {
        if (const auto wall = m_timeline->wallTime(at)) {
            return wall;
        }
    }
    return m_moment.wallNow == units::WallTime{} ? std::nullopt : std::optional(m_moment.wallNow + (at - m_moment.now));
}

QString TracePage::timeText(units::Timestamp at) const
{
    const auto wall = wallTimeOf(at);
    if (!wall) {
        return number(units::toSeconds(at), 6);
    }
    constexpr std::int64_t perMillisecond = 1000;
    constexpr std::int64_t perSecond = 1'000'000;
    const std::int64_t microseconds = wall->time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(microseconds / perMillisecond).toString(QStringLiteral("HH:mm:ss.")) +
           QStringLiteral("%1").arg(((microseconds % perSecond) + perSecond) % perSecond, 6, 10, QLatin1Char('0'));
}

// ---- copies

QString TracePage::selectionAsCandump() const
{
    std::string text;
    const auto append = [&](can::Frame frame, units::Timestamp at) {
        frame.time = wallTimeOf(at).value_or(units::WallTime(at.time_since_epoch())).time_since_epoch().count();
        log::appendCandumpLine(frame, "can" + std::to_string(frame.bus), false, text);
    };
    if (m_stack->currentWidget() == m_tree) {
        std::vector<telemetry::IdDigest> chosen;
        for (const QModelIndex& row : m_tree->selectionModel()->selectedRows()) {
            const QModelIndex id = m_proxy->mapToSource(row.parent().isValid() ? row.parent() : row);
            chosen.push_back(id.siblingAtColumn(IdModel::Data).data(IdModel::DigestRole).value<telemetry::IdDigest>());
        }
        const auto place = [](const telemetry::IdDigest& digest) {
            return std::tuple(digest.at, digest.bus, digest.key);
        };
        std::sort(chosen.begin(), chosen.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
        const auto twice = [&](const auto& a, const auto& b) { return place(a) == place(b); };
        chosen.erase(std::unique(chosen.begin(), chosen.end(), twice), chosen.end());
        for (const telemetry::IdDigest& digest : chosen) {
            append(digest.last, digest.at);
        }
        return QString::fromStdString(text);
    }
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
    }
    std::sort(ranges.begin(), ranges.end());
    int left = mostCopiedRows;
    for (const auto& [first, last] : ranges) {
        for (int row = first; row <= last && left > 0; ++row, --left) {
            if (const auto frame = m_frames->frameAt(row)) {
                append(frame->frame, frame->at);
            }
        }
    }
    return QString::fromStdString(text);
}

void TracePage::copySelection() const
{
    if (const QString text = selectionAsCandump(); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void TracePage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colours().window);
}

std::vector<telemetry::SignalRef> TracePage::chosenSignals(telemetry::Timeline& timeline,
                                                           const binding::PackId& pack) const
{
    SignalSet chosen;
    for (const SignalChoice& choice : chosenInTree()) {
        chosen.add(choice);
    }
    chosen.resolve(*m_shelf.book(), timeline.history(), pack, {});
    return chosen.refs();
}

} // namespace packdeck::ui
