// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/review_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/params/parameter_model.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

enum Column { Name, Old, New, Danger, Restart, State, ColumnCount };

QLineEdit* keyField(const QString& hint, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setPlaceholderText(hint);
    field->setMaximumWidth(160);
    return field;
}

} // namespace

ReviewPanel::ReviewPanel(ParameterBook& book, Theme& theme, QWidget* parent)
    : Panel(theme, tr("Review and write"), parent)
    , m_book(book)
    , m_summary(makeLabel(theme, TextRole::Body, this))
    , m_list(new QTreeWidget(this))
    , m_warnings(makeLabel(theme, TextRole::Body, this))
    , m_understood(new QCheckBox(tr("I have read this and want it all the same"), this))
    , m_userKey(keyField(tr("User key"), this))
    , m_adminKey(keyField(tr("Admin key"), this))
    , m_progress(new QProgressBar(this))
    , m_state(makeLabel(theme, TextRole::Body, this))
    , m_write(new QPushButton(this))
    , m_writeAndStore(new QPushButton(tr("Write and make permanent"), this))
    , m_close(new QPushButton(tr("Back to the list"), this))
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels(
        {tr("Parameter"), tr("Unit has"), tr("Will have"), tr("A wrong value means"), tr("Takes effect"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_summary->setWordWrap(true);
    m_warnings->setWordWrap(true);
    m_state->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_userKey->setObjectName(QStringLiteral("userKey"));
    m_adminKey->setObjectName(QStringLiteral("adminKey"));
    m_write->setObjectName(QStringLiteral("write"));
    m_writeAndStore->setObjectName(QStringLiteral("writeAndStore"));
    m_write->setToolTip(tr("In use at once; a restart of the unit brings the old values back"));
    m_writeAndStore->setToolTip(tr("Stored when everything is verified: the unit starts with it from then on"));
    for (QPushButton* button : {m_close, m_write, m_writeAndStore}) {
        button->setMinimumHeight(Theme::touchTarget);
        button->setAutoDefault(false);
    }

    auto* keys = new QHBoxLayout;
    keys->setSpacing(Theme::gap);
    keys->addWidget(m_userKey);
    keys->addWidget(m_adminKey);
    auto* factory = makeLabel(theme, TextRole::Caption, this);
    factory->setText(tr("keys of the bundled BMU from the factory: user, admin"));
    keys->addWidget(factory);
    keys->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::gap);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_write);
    foot->addWidget(m_writeAndStore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_warnings);
    layout->addWidget(m_understood);
    layout->addLayout(keys);
    layout->addWidget(m_progress);
    layout->addLayout(foot);

    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_writing) {
            emit cancelRequested();
        } else if (m_resumable) {
            resume();
        } else {
            confirm(false);
        }
    });
    connect(m_writeAndStore, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(m_close, &QPushButton::clicked, this, &ReviewPanel::closed);
    connect(&theme, &Theme::changed, this, &ReviewPanel::restyle);
    restyle();
}

void ReviewPanel::begin(const QStringList& trips)
{
    m_trips = trips;
    m_resumable = false;
    m_keyMissing = false;
    m_plan = m_book.plan();
    m_taskBefore.reset();
    m_writing = false;
    m_progress->setValue(0);
    showPlan();
    QStringList warnings;
    for (const params::Finding& finding : m_plan.errors) {
        warnings << QStringLiteral("\u2716 ") + QString::fromStdString(finding.text);
    }
    if (!trips.isEmpty()) {
        warnings << tr("\u26a0 Would trip at once: %1.").arg(trips.join(QStringLiteral(", ")));
    }
    for (const params::Finding& finding : m_plan.warnings) {
        warnings << QStringLiteral("\u26a0 ") + QString::fromStdString(finding.text);
    }
    if (m_plan.worst(m_book.metadata()) == params::Danger::Communication) {
        warnings << tr("\u26a0 After its restart the unit answers elsewhere: this program has to connect anew.");
    }
    setInk(*m_warnings, m_plan.errors.empty() ? theme().colours().warning : theme().colours().critical);
    setText(*m_warnings, warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    m_understood->setVisible(!trips.isEmpty());
    m_understood->setChecked(false);
    m_adminKey->setVisible(m_plan.needsAdmin(m_book.metadata()));
    setText(*m_state, QString());
}

void ReviewPanel::showPlan()
{
    m_list->clear();
    for (const params::PlannedWrite& write : m_plan.writes) {
        const params::Parameter& row = m_book.metadata()[write.parameter];
        auto* item = new QTreeWidgetItem(m_list); // the list owns it
        item->setText(Name, QString::fromStdString(row.name));
        item->setText(Old, valueWords(row, &write.before));
        item->setText(New, valueWords(row, &write.after));
        item->setFont(New, theme().font(TextRole::Strong));
        item->setText(Danger, translated("Parameter", label(row.danger)));
        item->setText(Restart, row.restart ? tr("after a restart") : tr("at once"));
        item->setForeground(Old, theme().colours().textMuted);
    }
    setText(*m_summary, tr("%n parameter(s), in an order in which the unit accepts every step. The unit's present "
                           "values are kept in a file first; each is read back after it was written.",
                           nullptr, static_cast<int>(m_plan.writes.size())));
}

bool ReviewPanel::hasKeys()
{
    for (QLineEdit* field : {m_userKey, m_adminKey}) {
        if (!field->isHidden() && field->text().isEmpty()) {
            m_keyMissing = true;
            field->setFocus();
            return false;
        }
    }
    m_keyMissing = false;
    return true;
}

void ReviewPanel::confirm(bool store)
{
    if (!hasKeys()) {
        return;
    }
    m_store = store;
    params::WriteRequest request;
    request.target = m_book.set().modifications();
    request.store = store;
    for (const params::PlannedWrite& write : m_plan.writes) {
        request.reviewed.emplace_back(write.parameter, write.before);
    }
    m_taskBefore = m_lastTask;
    emit writeRequested(request, {m_userKey->text().toStdString(), m_adminKey->text().toStdString()});
}

// The unit was read again: the plan is now what is still missing.
void ReviewPanel::resume()
{
    const bool understood = m_understood->isChecked();
    begin(m_trips);
    m_understood->setChecked(understood);
    if (m_plan.ok() && !m_plan.writes.empty()) {
        confirm(m_store);
    }
}

void ReviewPanel::setBackup(const QString& words)
{
    setNote(words);
}

void ReviewPanel::refresh(const link::ParameterStatus& status)
{
    const params::ServiceStatus& service = status.service;
    const bool ours = m_taskBefore && service.number > *m_taskBefore && service.task == params::Task::Write;
    if (!ours) {
        m_lastTask = service.number;
    }
    m_writing = ours && service.running();
    m_progress->setVisible(m_writing);
    if (ours) {
        showItems(service);
    }
    const bool ready = m_plan.ok() && !m_plan.writes.empty() && !ours && !service.running() &&
                       (m_understood->isHidden() || m_understood->isChecked());
    m_begun = ours && m_book.set().modifiedCount() < m_plan.writes.size();
    m_resumable = ours && service.outcome == params::Outcome::Failed && m_book.set().modifiedCount() > 0;
    const bool mayResume = m_resumable && m_book.set().deviceCount() > 0;
    showButtons(ours, (ready || mayResume) && status.unavailable.empty() && status.unwritable.empty());
    for (QWidget* field : std::initializer_list<QWidget*>{m_userKey, m_adminKey, m_understood}) {
        field->setEnabled(!m_writing);
    }
    if (!ours) {
        QString why;
        if (m_book.set().deviceCount() == 0) {
            why = tr("Read the unit first: what it has already is not known.");
        } else if (!m_plan.ok()) {
            why = m_plan.errors.empty() ? tr("The unit would refuse some of these in any order.")
                                        : tr("The values do not fit together: nothing is written.");
        } else if (m_plan.writes.empty()) {
            why = tr("The unit has all of this already.");
        } else if (!status.unavailable.empty()) {
            why = text(status.unavailable);
        } else if (!status.unwritable.empty()) {
            why = text(status.unwritable);
        } else if (m_keyMissing) {
            why = tr("Type the key first: the unit lets nobody write without it.");
        }
        setText(*m_state, why);
    }
}

void ReviewPanel::showButtons(bool ours, bool ready)
{
    setText(*m_write, m_writing     ? tr("Cancel after this one")
                      : m_resumable ? (m_begun ? tr("Go on where it stopped") : tr("Try again"))
                                    : tr("Write %n parameter(s)", nullptr, static_cast<int>(m_plan.writes.size())));
    m_write->setEnabled(m_writing || ready);
    m_write->setVisible(m_writing || !ours || m_resumable);
    m_writeAndStore->setEnabled(ready);
    m_writeAndStore->setVisible(!ours);
    m_close->setEnabled(!m_writing);
}

void ReviewPanel::showItems(const params::ServiceStatus& status)
{
    m_progress->setRange(0, static_cast<int>(std::max<std::size_t>(status.stepsTotal, 1)));
    m_progress->setValue(static_cast<int>(status.stepsDone));
    const Palette& colours = theme().colours();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = m_list->topLevelItem(i);
        for (const params::ItemStatus& item : status.items) {
            if (row->text(Name) != QString::fromStdString(m_book.metadata()[item.parameter].name)) {
                continue;
            }
            QString state = translated("Service", label(item.state));
            if (!item.reason.empty()) {
                state += QStringLiteral(": ") + translated("ParameterProblem", item.reason);
            }
            const bool bad = item.state == params::ItemState::Refused || item.state == params::ItemState::Mismatch;
            row->setText(State, (bad             ? QStringLiteral("\u2716 ")
                                 : item.proven() ? QStringLiteral("\u2714 ")
                                                 : QString()) +
                                    state);
            row->setForeground(State, bad ? colours.critical : item.proven() ? colours.text : colours.textMuted);
        }
    }
    if (status.running()) {
        setText(*m_state, status.waitingForDelay ? tr("The unit takes no keys yet: waiting.")
                                                 : translated("Service", label(status.stage)));
        return;
    }
    const QString proven = tr("%1 of %2 written and verified").arg(status.provenCount()).arg(status.items.size());
    if (status.error) {
        setText(*m_state, QStringLiteral("\u2716 %1. %2.").arg(sentence(*status.error), proven));
    } else {
        setText(*m_state,
                status.stored
                    ? tr("\u2714 %1, made permanent. Checksum %2.")
                          .arg(proven)
                          .arg(QStringLiteral("%1").arg(status.checksum.value_or(0), 8, 16, QLatin1Char('0')).toUpper())
                    : tr("\u2714 %1. In use, but not permanent yet.").arg(proven));
    }
}

void ReviewPanel::restyle()
{
    setInk(*m_summary, theme().colours().textMuted);
    setInk(*m_warnings, theme().colours().warning);
    setInk(*m_state, theme().colours().text);
}

} // namespace packdeck::ui
