// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QFileDialog>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "casefile/case_file.h"
#include "ui/logs/case_view.h"
#include "ui/logs/file_job.h"
#include "ui/shell/showing.h"

namespace packdeck::ui {

class CellSelection;
class DbcShelf;
class Desk;
class LogDesk;
class JobStrip;
class MainWindow;
struct OpenedLog;
class ParametersPage;
class Theme;
class TrendsPage;

/// "Save case" and its opening: what is shown, as one file that shows exactly this elsewhere. Ctrl+Shift+S.
class CaseDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Desk& desk;
        MainWindow& window;
        Theme& theme;
        LogDesk& logs;
        TrendsPage& trends;
        CellSelection& selection;
        DbcShelf& dbcs;
        std::string program;                  ///< written into the case
        ParametersPage* parameters = nullptr; ///< shows those of an opened case
    };

    /// All outlive it.
    explicit CaseDesk(const Parts& parts);
    ~CaseDesk() override;

    /// What is shown now, on a thread of its own.
    void saveTo(const QString& path);

    /// Ends the saving: an older file of that name stays.
    void cancelSaving() { m_saving.cancel(); }

    [[nodiscard]] bool isBusy() const { return m_saving.isRunning() || m_opening.isRunning(); }

signals:
    void saved(const QString& path);
    void opened(packdeck::ui::Showing::Id id); ///< the picture stands

private:
    /// A case that was unpacked: its files go with it.
    struct Opened
    {
        std::unique_ptr<QTemporaryDir> folder;
        QStringList dbcs;
        CaseView view;
        std::string parameters;
        bool isShown = false;
    };

    void askForFile();
    void open(const QString& path);
    void takeUnpacked();
    void readUnpacked(const casefile::Case& contents);
    void openNext();
    void showCase(Showing::Id id);
    void showPages(const CaseView& view, const telemetry::Timeline& timeline);
    void showParameters(const Opened& opened, const QString& name);
    void dropClosed();
    [[nodiscard]] CaseView view(const OpenedLog* log) const; ///< null: of the session
    [[nodiscard]] std::string events(const telemetry::Timeline& timeline) const;
    [[nodiscard]] std::string parameters() const;

    Parts m_parts;
    FileJob m_saving;
    FileJob m_opening;
    QPointer<QFileDialog> m_dialog;
    QString m_refusal;
    QString m_path;                  ///< being saved
    QString m_leftOut;               ///< of it, what it cannot hold
    std::shared_ptr<bool> m_isSaved; ///< the job's until it has finished
    QStringList m_waiting;           ///< to be opened
    QString m_openingPath;
    Showing::Id m_openingId = Showing::session;
    JobStrip* m_savingStrip; ///< the window's
    JobStrip* m_openingStrip;
    std::unique_ptr<QTemporaryDir> m_folder;                           ///< being unpacked into
    std::shared_ptr<Result<std::optional<casefile::Case>>> m_unpacked; ///< the job's until it has finished
    std::map<Showing::Id, Opened> m_opened;
};

} // namespace packdeck::ui
