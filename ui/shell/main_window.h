// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QMainWindow>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "control/phrase.h"
#include "ui/shell/chip.h"
#include "ui/shell/connection_panel.h"
#include "ui/shell/notices.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings_panel.h"
#include "units/index.h"

namespace packdeck::ui {

class Drawer;
class Header;
class NoticeStrip;
class OpenKeyFilter;
class PastFrame;
class Watermark;

/// Header, what stands wrong, rail and the stack of pages, with the drawers for connection and settings. It shows
/// moments and asks by signals; it knows no session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr QSize smallestSize{1280, 800};

    MainWindow(Theme& theme, const Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(Page* page); ///< takes ownership
    void showPage(const QString& key);

    /// What F11 shows, on the whole screen, in place of rail and pages; takes ownership. The header with its Open
    /// stays.
    void setLargeView(Page* page);

    [[nodiscard]] Page* currentPage() const;

    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }

    [[nodiscard]] ConnectionPanel* connectionPanel() const { return m_connection; }

    [[nodiscard]] const Preferences& preferences() const { return m_settings->preferences(); }

    /// One tick: the visible page by its own rate, the header at a third of the ticks. `Everything` refreshes all that
    /// is visible at once.
    enum class Refresh { ByRate, Everything };
    /// `shown` is for the pages that follow the cursor; header, notices and the others get `present`.
    void showMoment(const Moment& shown, const Moment& present, Refresh refresh = Refresh::ByRate);

    /// Forgets what was drawn: another Timeline at the cursor, or another session.
    void resetPages(Page::Time time);

    void openConnectionDrawer();

    /// What stands and the moment does not tell: shown below what it does.
    void setNotices(const std::vector<Notice>& notices) { m_furtherNotices = notices; }

    /// Says for a few seconds why an action was refused.
    void showRefusal(const control::Phrase& why);

    /// Says for a few seconds what was done: "copied", "kept as ...".
    void showNote(const QString& note, Standing standing = Standing::Normal);

    /// For the header and the notices.
    void setAlarms(const AlarmSummary& alarms) { m_alarms = alarms; }

    /// What the header says of the recorder, and what stands wrong with it.
    void showRecorder(const ChipContent& chip, const std::vector<Notice>& standing);

    /// A row between the notices and the pages; takes ownership.
    void addStrip(QWidget* strip);

    /// At the end of the settings; takes ownership.
    void addSettings(QWidget* section);

    /// May the window close? When not, closing asks by quitRequested().
    void setMayClose(bool mayClose) { m_mayClose = mayClose; }

signals:
    void openPressed();
    void openReleased();
    void connectRequested(const packdeck::ui::ConnectionChoice& choice);
    void disconnectRequested();
    void pluginsRequested();
    void recordingToggled();
    void noticeActionChosen(packdeck::ui::NoticeAction action);
    void stayChosen();
    void quitRequested();
    void cellRequested(packdeck::units::CellIndex cell);  ///< the Cells page is shown for it
    void userActive();                                    ///< a key or a click anywhere, at most once a second
    void instantRequested(packdeck::units::Timestamp at); ///< the one cursor to an instant
    void newestRequested();                               ///< to the newest instant of what is shown
    void nowRequested();                                  ///< Home: back to the living session
    void packListRequested(QPoint at);                    ///< on the screen
    void observed(const packdeck::ui::Moment& present);   ///< about ten times a second: the session now
    void preferencesChanged(const packdeck::ui::Preferences& preferences);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectHeader();
    void placeOverlays();
    void toggle(Drawer* drawer);
    void markOnRail();
    void toggleLargeView();
    void leaveLargeView();
    void copyPack();
    void noticeChosen(NoticeAction action);
    [[nodiscard]] std::vector<Notice> notices() const;
    [[nodiscard]] const Moment& momentFor(const Page& page) const;
    void takeSettings(Moment& moment) const;

    Theme& m_theme;
    Header* m_header;
    NoticeStrip* m_notices;
    Rail* m_rail;
    QStackedWidget* m_stack;
    Watermark* m_watermark;
    PastFrame* m_past;
    ConnectionPanel* m_connection;
    SettingsPanel* m_settings;
    Drawer* m_connectionDrawer = nullptr;
    Drawer* m_settingsDrawer = nullptr;
    OpenKeyFilter* m_openKey;
    std::vector<Page*> m_pages;
    Page* m_largeView = nullptr;
    QWidget* m_pageBeforeLarge = nullptr;
    std::vector<Notice> m_furtherNotices;
    Moment m_shown;
    Moment m_present;
    std::optional<AlarmSummary> m_alarms;
    std::vector<Notice> m_recorderNotices;
    QVBoxLayout* m_strips = nullptr;
    Notice m_note; ///< a refusal or what was done, for some seconds
    QTimer m_noteStays;
    QElapsedTimer m_sinceActive;
    unsigned m_tick = 0;
    bool m_mayClose = true;
};

} // namespace packdeck::ui
