// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>

#include "telemetry/pack_snapshot.h"
#include "ui/plot/past_frame.h"
#include "ui/shell/drawer.h"
#include "ui/shell/header.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/open_key_filter.h"
#include "ui/shell/pack_text.h"
#include "ui/shell/watermark.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr unsigned headerDivider = 3; // of ticks: about 10 a second
constexpr auto noteStays = std::chrono::seconds(6);
constexpr qint64 activityPeriod_ms = 1000;

} // namespace

MainWindow::MainWindow(Theme& theme, const Preferences& preferences, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_header(new Header(theme, this))
    , m_notices(new NoticeStrip(theme, this))
    , m_rail(new Rail(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_connection(new ConnectionPanel(theme))
    , m_settings(new SettingsPanel(theme, preferences))
    , m_openKey(new OpenKeyFilter(this))
{
    setWindowTitle(QStringLiteral("PackDeck"));
    setMinimumSize(smallestSize);
    auto* centre = new QWidget(this);
    centre->setFocusPolicy(Qt::ClickFocus);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(m_stack, 1);
    auto* all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_notices);
    m_strips = new QVBoxLayout;
    all->addLayout(m_strips);
    all->addLayout(body, 1);
    setCentralWidget(centre);
    centre->setFocus(); // the keyboard begins nowhere: no button is armed by the first Space

    m_watermark = new Watermark(theme, centre);
    m_past = new PastFrame(theme, m_stack, centre);
    m_connectionDrawer = new Drawer(theme, tr("Connection"), m_connection, centre);
    m_settingsDrawer = new Drawer(theme, tr("Settings"), m_settings, centre);

    const QAbstractButton* connection =
        m_rail->addTool(Icon::Connection, tr("Connection"), QKeySequence(Qt::CTRL | Qt::Key_K));
    const QAbstractButton* settings =
        m_rail->addTool(Icon::Settings, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(connection, &QAbstractButton::clicked, this, [this] { toggle(m_connectionDrawer); });
    connect(settings, &QAbstractButton::clicked, this, [this] { toggle(m_settingsDrawer); });

    connect(m_rail, &Rail::pageChosen, this, [this](int index) {
        m_stack->setCurrentWidget(m_pages[static_cast<std::size_t>(index)]);
        m_connectionDrawer->close();
        m_settingsDrawer->close();
    });
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        markOnRail();
        m_tick = 0; // the next tick refreshes everything
    });
    m_noteStays.setSingleShot(true);
    m_noteStays.setInterval(noteStays);
    connect(&m_noteStays, &QTimer::timeout, this, [this] { m_tick = 0; });
    connect(m_notices, &NoticeStrip::actionChosen, this, &MainWindow::noticeChosen);
    connect(m_notices, &NoticeStrip::stayChosen, this, &MainWindow::stayChosen);
    connect(m_connection, &ConnectionPanel::connectRequested, this, &MainWindow::connectRequested);
    connect(m_connection, &ConnectionPanel::disconnectRequested, this, &MainWindow::disconnectRequested);
    connect(m_connection, &ConnectionPanel::refreshRequested, this, &MainWindow::pluginsRequested);
    connect(m_settings, &SettingsPanel::changed, this,
            [this](const Preferences& changed) { emit preferencesChanged(changed); });
    connect(new QShortcut(QKeySequence(Qt::Key_Home), this), &QShortcut::activated, this, [this] {
        for (Page* page : m_pages) {
            page->followNow();
        }
        emit nowRequested();
    });
    const auto onKey = [this](const QKeySequence& key, void (MainWindow::*action)()) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F11, &MainWindow::toggleLargeView);
    // Asks what closing the window asks: while a command is held, whether to open first.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this), &QShortcut::activated, this, &QWidget::close);
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &MainWindow::copyPack);
    connectHeader();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectHeader()
{
    connect(m_header, &Header::pageRequested, this, &MainWindow::showPage);
    connect(m_header, &Header::connectionRequested, this, &MainWindow::openConnectionDrawer);
    connect(m_header, &Header::packListRequested, this, &MainWindow::packListRequested);
    connect(m_header, &Header::recordingToggled, this, &MainWindow::recordingToggled);
    connect(m_header->openButton(), &QAbstractButton::pressed, this, &MainWindow::openPressed);
    connect(m_header->openButton(), &QAbstractButton::released, this, &MainWindow::openReleased);
    qApp->installEventFilter(this);
    qApp->installEventFilter(m_openKey); // installed last, asked first
    connect(m_openKey, &OpenKeyFilter::pressed, this, &MainWindow::openPressed);
    connect(m_openKey, &OpenKeyFilter::released, this, &MainWindow::openReleased);
    const auto askForCell = [this](auto choose) {
        showPage(QStringLiteral("cells"));
        if (m_present.snapshot && m_present.snapshot->cellStatistics.count > 0) {
            emit cellRequested(choose(m_present.snapshot->cellStatistics));
        }
    };
    connect(m_header, &Header::lowestCellRequested, this,
            [askForCell] { askForCell([](const telemetry::CellStatistics& cells) { return cells.minCell; }); });
    connect(m_header, &Header::highestCellRequested, this,
            [askForCell] { askForCell([](const telemetry::CellStatistics& cells) { return cells.maxCell; }); });
    connect(m_header, &Header::hottestSensorRequested, this, [this] { showPage(QStringLiteral("cells")); });
}

void MainWindow::addPage(Page* page)
{
    m_pages.push_back(page);
    m_rail->addPage(page->icon(), page->title());
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::instantRequested, this, &MainWindow::instantRequested);
    connect(page, &Page::nowRequested, this, &MainWindow::newestRequested);
    m_stack->addWidget(page);
    markOnRail();
}

// The large view is in the stack but not on the rail.
void MainWindow::markOnRail()
{
    const auto page = std::find(m_pages.begin(), m_pages.end(), m_stack->currentWidget());
    if (page != m_pages.end()) {
        m_rail->setCurrent(static_cast<int>(page - m_pages.begin()));
    }
}

void MainWindow::showPage(const QString& key)
{
    for (Page* page : m_pages) {
        if (page->key() == key) {
            leaveLargeView();
            m_stack->setCurrentWidget(page);
        }
    }
}

void MainWindow::setLargeView(Page* page)
{
    m_largeView = page;
    m_stack->addWidget(page);
}

void MainWindow::toggleLargeView()
{
    if (m_pageBeforeLarge != nullptr) {
        leaveLargeView();
    } else if (m_largeView != nullptr) {
        m_connectionDrawer->close();
        m_settingsDrawer->close();
        m_pageBeforeLarge = m_stack->currentWidget();
        m_rail->hide();
        m_stack->setCurrentWidget(m_largeView);
        setWindowState(windowState() | Qt::WindowFullScreen);
    }
}

void MainWindow::leaveLargeView()
{
    if (m_pageBeforeLarge != nullptr) {
        m_stack->setCurrentWidget(std::exchange(m_pageBeforeLarge, nullptr));
        m_rail->show();
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    }
}

void MainWindow::copyPack()
{
    QGuiApplication::clipboard()->setText(packText(m_shown));
    showNote(tr("The pack is on the clipboard: text and a table of all cells"));
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::takeSettings(Moment& moment) const
{
    const ViewSettings told = std::exchange(moment.settings, m_settings->preferences().view);
    moment.settings.limits = told.limits; // the pack's, not the user's
    moment.settings.editedLimits = told.editedLimits;
}

const Moment& MainWindow::momentFor(const Page& page) const
{
    return page.time() == Page::Time::Now ? m_present : m_shown;
}

void MainWindow::showMoment(const Moment& shown, const Moment& present, Refresh refresh)
{
    m_shown = shown;
    m_present = present;
    takeSettings(m_shown);
    takeSettings(m_present);
    m_shown.alarms = m_alarms;
    m_present.alarms = m_alarms;
    const bool all = refresh == Refresh::Everything;
    if (all || m_tick % headerDivider == 0) {
        emit observed(m_present);
        HeaderContent content = headerContent(m_present);
        content.pack = packChip(m_shown);
        m_header->setContent(content);
        m_notices->setNotices(notices());
        if (m_present.link != nullptr) {
            m_connection->setLinkStatus(*m_present.link);
        }
        if (m_settingsDrawer->isOpen()) {
            m_settings->refresh(m_present);
        }
        for (Page* page : m_pages) {
            page->observe(momentFor(*page));
        }
    }
    if (Page* page = currentPage()) {
        const Moment& moment = momentFor(*page);
        m_watermark->setText(moment.simulated ? tr("SIMULATED") : QString());
        m_past->setMoment(moment);
        if (page->isVisible() && (all || m_tick % page->refreshDivider() == 0)) {
            page->refresh(moment);
        }
    }
    ++m_tick;
    // The pointers are the caller's; nobody looks at them after the call.
    for (Moment* moment : {&m_shown, &m_present}) {
        moment->link = nullptr;
        moment->control = nullptr;
        moment->parameters = nullptr;
        moment->timeline = nullptr;
        moment->channels = nullptr;
    }
}

std::vector<Notice> MainWindow::notices() const
{
    std::vector<Notice> notices = standingNotices(m_present);
    notices.insert(notices.end(), m_furtherNotices.begin(), m_furtherNotices.end());
    notices.insert(notices.end(), m_recorderNotices.begin(), m_recorderNotices.end());
    if (m_noteStays.isActive()) {
        notices.insert(notices.begin(), m_note);
    }
    return notices;
}

void MainWindow::showRefusal(const control::Phrase& why)
{
    showNote(tr("Refused: %1").arg(text(why)), Standing::Warning);
}

void MainWindow::showNote(const QString& note, Standing standing)
{
    m_note.text = note;
    m_note.standing = standing;
    m_noteStays.start(); // of the reader's time: a log's jumps, and stands
    m_tick = 0;
}

void MainWindow::showRecorder(const ChipContent& chip, const std::vector<Notice>& standing)
{
    m_header->setRecorder(chip);
    m_recorderNotices = standing;
}

void MainWindow::addStrip(QWidget* strip)
{
    m_strips->addWidget(strip);
}

void MainWindow::addSettings(QWidget* section)
{
    m_settings->addSection(section);
}

void MainWindow::resetPages(Page::Time time)
{
    for (Page* page : m_pages) {
        if (page->time() == time) {
            page->reset();
        }
    }
    m_tick = 0;
}

void MainWindow::openConnectionDrawer()
{
    m_settingsDrawer->close();
    m_connectionDrawer->open();
}

void MainWindow::toggle(Drawer* drawer)
{
    const bool wasOpen = drawer->isOpen();
    m_connectionDrawer->close();
    m_settingsDrawer->close();
    if (!wasOpen) {
        drawer->open();
    }
}

void MainWindow::noticeChosen(NoticeAction action)
{
    if (action == NoticeAction::Connect) {
        openConnectionDrawer();
    } else if (action == NoticeAction::ShowControl) {
        showPage(QStringLiteral("control"));
    } else if (action == NoticeAction::ShowEvents) {
        showPage(QStringLiteral("events"));
    } else if (action == NoticeAction::ShowLogs) {
        showPage(QStringLiteral("logs"));
    } else {
        emit noticeActionChosen(action);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    emit quitRequested();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    placeOverlays();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) &&
        (!m_sinceActive.isValid() || m_sinceActive.elapsed() >= activityPeriod_ms)) {
        m_sinceActive.start();
        emit userActive();
    }
    if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        placeOverlays();
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::placeOverlays()
{
    const QRect pages = m_stack->geometry();
    m_watermark->setGeometry(pages);
    for (Drawer* drawer : {m_connectionDrawer, m_settingsDrawer}) {
        drawer->setGeometry(pages.left(), pages.top(), Drawer::width, pages.height());
    }
}

} // namespace packdeck::ui
