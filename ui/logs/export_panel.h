// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

#include "dataset/signal_list.h"
#include "ui/logs/file_job.h"
#include "ui/shell/rows_choice.h"
#include "ui/shell/theme.h"

namespace packdeck::telemetry {
class Timeline;
}

namespace packdeck::ui {

class DbcShelf;

/// Decoded data of one log, or of the session, to a table: which signals, as received or resampled, which times. Return
/// in the field of names asks for the file.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    ExportPanel(Theme& theme, DbcShelf& shelf, QWidget* parent = nullptr);

    /// What is exported: null, nothing. `mark` is written beside simulated data.
    void setTimeline(std::shared_ptr<telemetry::Timeline> timeline, const QString& name, const QString& mark);

    /// Why no file dialog may open now; empty: it may.
    void setRefusal(const QString& why);

    /// Writes to a file, .csv or .mat, on a thread of its own.
    void exportTo(const QString& path);

    [[nodiscard]] const FileJob& job() const { return m_job; }

signals:
    void exported(const QString& path); ///< whole

private:
    void askForFile();
    void learnSignals();
    void showChoice();
    void showState();
    [[nodiscard]] std::vector<std::string> patterns() const;

    DbcShelf& m_shelf;
    QLineEdit* m_names;
    RowsChoice* m_rows;
    QComboBox* m_times;
    QPushButton* m_save;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_state;
    QPointer<QFileDialog> m_dialog;
    FileJob m_job;
    std::shared_ptr<telemetry::Timeline> m_timeline;
    std::vector<dataset::DataSignal> m_signals; ///< of m_timeline
    std::uint64_t m_framesSeen = 0;             ///< when its signals were looked for
    std::uint64_t m_framesBefore = 0;           ///< a refresh ago
    QString m_name;
    QString m_mark;
    QString m_path; ///< being written, or written last
    QString m_refusal;
};

} // namespace packdeck::ui
