// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

#include "ui/logs/log_contents.h"
#include "ui/logs/log_facts.h"
#include "ui/logs/log_list_model.h"
#include "ui/logs/log_shelf.h"
#include "ui/shell/page.h"

namespace packdeck::ui {

/// The live session and the opened logs: what each one is and holds, what could not be read of it, and what of it is
/// taken in. Enter shows the selected one, Delete closes it.
class LogsPage : public Page
{
    Q_OBJECT

public:
    /// All but the parent outlive the page.
    LogsPage(Theme& theme, Showing& showing, LogShelf& shelf, DbcShelf& dbcs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString key() const override { return QStringLiteral("logs"); }

    [[nodiscard]] Icon icon() const override { return Icon::Logs; }

    void refresh(const Moment& moment) override;

    [[nodiscard]] unsigned refreshDivider() const override { return 6; } // five times a second: it is text

    /// It tells about all of them, whichever is shown: nothing of it is of the past.
    [[nodiscard]] Time time() const override { return Time::Now; }

    [[nodiscard]] Showing::Id selected() const;

    [[nodiscard]] LogContents& contents() { return *m_contents; }

    [[nodiscard]] const std::vector<Fact>& facts() const { return m_facts->facts(); }

signals:
    void openRequested(); ///< asks for a file
    void saveCaseRequested();
    void markRequested(); ///< of the instant that is shown

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeDetails();
    void select(Showing::Id id);
    void showSelected();
    void closeSelected();
    void readAgain();
    void goToFault();
    void showRecent();
    void showFacts(const Moment& moment);
    void showPacks();
    void showFault(const Moment& moment);
    void showChoices();
    void showContents(const Moment& moment);

    Showing& m_showing;
    LogShelf& m_shelf;
    LogListModel* m_model;
    QListView* m_list;
    QPushButton* m_open;
    QComboBox* m_recent;
    QPushButton* m_show;
    QPushButton* m_close;
    QPushButton* m_cancel;
    FactGrid* m_facts;
    QLabel* m_fault;
    QPushButton* m_goToFault;
    QLabel* m_packLabel;
    QComboBox* m_packs;
    QWidget* m_choices;
    QListWidget* m_channels;
    QCheckBox* m_echoes;
    QPushButton* m_again;
    QPushButton* m_saveCase;
    LogContents* m_contents;
    std::optional<std::pair<Showing::Id, std::uint64_t>> m_factsOf; ///< the log that is read, and its frames
    std::vector<binding::PackId> m_packIds;
    QStringList m_packNames;      ///< beside them, as they are listed
    Showing::Id m_choicesOf = -1; ///< the log whose channels are listed
    Showing::Id m_lastShown = Showing::session;
};

} // namespace packdeck::ui
