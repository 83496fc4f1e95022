// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

#include "ui/shell/panel.h"
#include "ui/shell/rows_choice.h"
#include "ui/trends/layout_store.h"
#include "ui/trends/measure_table.h"
#include "ui/trends/signal_set.h"

class QStringListModel;

namespace packdeck::binding {
class SignalBook;
}

namespace packdeck::ui {

/// Beside the trends: the signals in them, any other to be found by name, layouts by name, what lies between the
/// cursors, and export.
class SignalPanel : public Panel
{
    Q_OBJECT

public:
    SignalPanel(Theme& theme, QSettings& settings, QWidget* parent = nullptr);

    /// What can be found by name, first in that pack.
    void setBook(const binding::SignalBook& book, const binding::PackId& pack,
                 const std::vector<std::string>& channels);

    void showSet(const SignalSet& set, const std::function<QColor(std::size_t)>& colour);

    void saveLayout(const QString& name, const TrendLayout& layout);

    [[nodiscard]] MeasureTable& measure() { return *m_measure; }

    /// Of the rows of exported data; nothing: as received.
    [[nodiscard]] std::optional<units::Duration> rowPeriod() const { return m_rows->period(); }

    /// Data are being written: what asks for them ends it.
    void setWriting(bool isWriting);

    /// What came of an export, or why a signal was not added.
    void say(const QString& words);

signals:
    void addRequested(const packdeck::ui::SignalChoices& choices);
    void removeRequested(int entry);
    void ownAxisRequested(int entry); ///< to an axis of its own, or back
    void layoutChosen(const packdeck::ui::TrendLayout& layout);
    void layoutKept(const QString& name); ///< answer with saveLayout()
    void pictureRequested();
    void dataRequested();
    void cancelRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTyped();
    void showLayouts(const QString& current);

    LayoutStore m_layouts;
    std::vector<std::pair<QString, SignalChoice>> m_known; ///< by the text that stands for it
    QLineEdit* m_find;
    QStringListModel* m_names;
    QListWidget* m_list;
    QComboBox* m_layout;
    RowsChoice* m_rows;
    QPushButton* m_data;
    bool m_isWriting = false;
    MeasureTable* m_measure;
    QLabel* m_message;
};

} // namespace packdeck::ui
