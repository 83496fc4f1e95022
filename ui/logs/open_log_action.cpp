// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/open_log_action.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>

#include "casefile/case_file.h"
#include "ui/shell/save_dialog.h"

namespace packdeck::ui {

namespace {

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

OpenLogAction::OpenLogAction(LogShelf& shelf, QWidget& window)
    : QObject(&window)
    , m_shelf(shelf)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(new QShortcut(QKeySequence::Open, &window), &QShortcut::activated, this, &OpenLogAction::ask);
}

QFileDialog* OpenLogAction::dialog() const
{
    return m_dialog;
}

void OpenLogAction::setRefusal(const QString& why)
{
    m_refusal = why;
    if (!why.isEmpty() && m_dialog != nullptr) {
        m_dialog->close();
    }
}

void OpenLogAction::ask()
{
    if (!m_refusal.isEmpty()) {
        emit refused(m_refusal);
        return;
    }
    if (m_dialog != nullptr) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const QStringList filters{tr("Logs and cases (*.log *.asc *.blf *.trc *.csv *.txt *.pcap *.pcapng *.gz *.zip *%1)")
                                  .arg(QLatin1String(casefile::extension)),
                              tr("All files (*)")};
    m_dialog = askWhatToOpen(&m_window, tr("Open a log or a case"), filters, true, [this](const QStringList& files) {
        for (const QString& file : files) {
            m_shelf.open(file);
        }
    });
    const QStringList recent = m_shelf.recent();
    if (!recent.isEmpty()) {
        m_dialog->setDirectory(QFileInfo(recent.front()).absolutePath());
    }
}

bool OpenLogAction::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window) {
        return false;
    }
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!filesOf(*drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList files = filesOf(*drop->mimeData());
        for (const QString& file : files) {
            m_shelf.open(file);
        }
        if (!files.isEmpty()) {
            drop->acceptProposedAction();
            return true;
        }
    }
    return false;
}

} // namespace packdeck::ui
