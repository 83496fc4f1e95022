// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/send_panel.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "control/status.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int rowHeight = 22;
constexpr int editorWidth = 480;

// How long the reason of a stop stands.
constexpr units::Duration reasonStays = std::chrono::seconds(20);

QPushButton* makeButton(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Enter must never trigger what happens to have the focus
    return made;
}

} // namespace

SendPanel::SendPanel(Theme& theme, QSettings& settings, QWidget* parent)
    : Panel(theme, tr("Send"), parent)
    , m_list(new SendList(settings, this))
    , m_table(new QTableView(this))
    , m_editor(new MessageEditor(theme, this))
    , m_arm(makeButton(tr("Arm RAW SEND"), "armRaw", this))
    , m_send(makeButton(tr("Send once (Space)"), "sendOnce", this))
    , m_start(makeButton(tr("Start (Return)"), "startSend", this))
    , m_stopAll(makeButton(tr("Stop all"), "stopAll", this))
    , m_add(makeButton(tr("Add"), "addSend", this))
    , m_remove(makeButton(tr("Remove"), "removeSend", this))
    , m_state(makeLabel(theme, TextRole::Strong, this))
    , m_message(makeLabel(theme, TextRole::Caption, this))
{
    m_arm->setMinimumHeight(Theme::touchTarget);
    m_stopAll->setMinimumHeight(Theme::touchTarget);
    m_table->setObjectName(QStringLiteral("sends"));
    m_table->setAccessibleName(tr("Frames to send"));
    m_table->setModel(m_list);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    constexpr std::array<int, SendList::ColumnCount> widths{92, 90, 190, 90, 160, 70};
    for (int column = 0; column < SendList::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_table->installEventFilter(this);
    m_editor->setMaximumWidth(editorWidth);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("sendMessageLine"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_arm);
    top->addWidget(m_state, 1);
    top->addWidget(m_stopAll);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_table, 3);
    middle->addWidget(m_editor, 2);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_send, m_start}) {
        buttons->addWidget(button);
    }
    buttons->addWidget(m_message, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connectAll();
}

void SendPanel::connectAll()
{
    connect(m_arm, &QPushButton::clicked, this, [this] {
        if (m_armed) {
            emit disarmRequested();
        } else {
            emit armRequested();
        }
    });
    connect(m_stopAll, &QPushButton::clicked, this, &SendPanel::stopAllRequested);
    connect(m_send, &QPushButton::clicked, this, &SendPanel::sendChosen);
    connect(m_start, &QPushButton::clicked, this, &SendPanel::toggleChosen);
    connect(m_add, &QPushButton::clicked, this, [this] {
        can::Frame empty;
        empty.length = static_cast<std::uint8_t>(empty.data.size());
        offer(m_editor->frame().value_or(empty), m_editor->messageName());
        if (!m_editor->frame()) {
            m_table->edit(m_table->currentIndex()); // nothing is chosen: the ID is what is missing
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const SendList::Entry* entry = chosen()) {
            emit stopRequested(entry->number);
            m_list->remove(m_table->currentIndex().row());
        }
    });
    connect(m_list, &SendList::rejected, this, [this](const QString& why) { m_message->setText(why); });
    connect(m_list, &SendList::edited, this, [this](int row) {
        m_message->clear();
        const SendList::Entry& entry = m_list->entries()[static_cast<std::size_t>(row)];
        if (entry.isRunning) {
            start(entry); // goes on with what it is now
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const SendList::Entry* entry = chosen()) {
            m_showing = true;
            m_editor->showFrame(entry->frame);
            m_showing = false;
        }
    });
    connect(m_editor, &MessageEditor::frameEdited, this, [this] {
        const SendList::Entry* entry = chosen();
        const auto frame = m_editor->frame();
        if (!m_showing && entry != nullptr && frame && can::key(*frame) == can::key(entry->frame)) {
            m_list->setFrame(m_table->currentIndex().row(), *frame);
        }
    });
}

const SendList::Entry* SendPanel::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_list->rowCount() ? &m_list->entries()[static_cast<std::size_t>(row)] : nullptr;
}

void SendPanel::offer(const can::Frame& frame, const QString& comment)
{
    can::Frame plain = frame;
    plain.flags = static_cast<std::uint8_t>(frame.flags & can::Frame::Extended);
    plain.time = 0;
    const int row = m_list->add(plain, comment);
    m_table->setCurrentIndex(m_list->index(row, SendList::Id));
}

void SendPanel::sendChosen()
{
    const SendList::Entry* entry = chosen();
    if (m_armed && entry != nullptr) {
        emit sendRequested(entry->frame);
    }
}

void SendPanel::start(const SendList::Entry& entry)
{
    emit startRequested({entry.number, entry.frame, entry.interval});
}

void SendPanel::toggleChosen()
{
    const SendList::Entry* entry = chosen();
    if (entry != nullptr && entry->isRunning) {
        emit stopRequested(entry->number);
    } else if (entry != nullptr && m_armed) {
        start(*entry);
    }
}

bool SendPanel::eventFilter(QObject* watched, QEvent* event)
{
    // The page's own Space must not take what is meant for the list.
    if (watched == m_table && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            if (event->type() == QEvent::KeyPress && key == Qt::Key_Space) {
                sendChosen();
            } else if (event->type() == QEvent::KeyPress) {
                toggleChosen();
            }
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void SendPanel::refresh(const Moment& moment)
{
    const control::Status* const status = moment.control;
    m_armed = status != nullptr && status->isArmed(control::ArmKind::RawSend);
    m_list->setStatus(status != nullptr ? status->rawSend : control::RawSendStatus());
    showArming(moment);
    showHint();
    const SendList::Entry* entry = chosen();
    const bool isRunning = entry != nullptr && entry->isRunning;
    m_send->setEnabled(m_armed && entry != nullptr);
    m_start->setEnabled(isRunning || (m_armed && entry != nullptr));
    setText(*m_start, isRunning ? tr("Stop (Return)") : tr("Start (Return)"));
    m_remove->setEnabled(entry != nullptr);
}

// Who opens the panel for the first time sees how a frame comes into it.
void SendPanel::showHint()
{
    const bool isEmpty = m_list->rowCount() == 0;
    if (isEmpty != m_isHinting) {
        m_isHinting = isEmpty;
        setText(*m_message, isEmpty
                                ? tr("No frames yet: choose a message on the right, then Add; or press C on a frame "
                                     "in the list above.")
                                : QString());
    }
}

void SendPanel::showArming(const Moment& moment)
{
    const control::Status* const status = moment.control;
    const bool isConnected = status != nullptr && status->session.has_value();
    const QString bus = isConnected ? QStringLiteral("%1:%2").arg(QString::fromStdString(status->session->plugin),
                                                                  QString::fromStdString(status->session->interface))
                                    : QString();
    setText(*m_arm, m_armed         ? tr("Disarm RAW SEND")
                    : bus.isEmpty() ? tr("Arm RAW SEND")
                                    : tr("Arm RAW SEND on %1").arg(bus));
    const bool mayArm = isConnected && status->armRefusal(control::ArmKind::RawSend).empty() && !moment.replay;
    m_arm->setEnabled(m_armed || mayArm);
    m_arm->setToolTip(isConnected && !mayArm && !m_armed ? text(status->armRefusal(control::ArmKind::RawSend))
                                                         : QString());
    QString words = tr("nothing is sent");
    if (m_armed) {
        const auto serial = status->armedUnit ? QString::number(status->armedUnit->serial) : QString();
        words = tr("ARMED on %1, beside BMU %2: %n frame(s) periodically, %3 sent", nullptr,
                   static_cast<int>(status->rawSend.running.size()))
                    .arg(bus, serial)
                    .arg(status->rawSend.sent);
    } else if (status != nullptr && !status->rawSend.lastStop.empty() &&
               status->at - status->rawSend.lastStopAt < reasonStays) {
        words = text(status->rawSend.lastStop);
    }
    setText(*m_state, words);
    setInk(*m_state, m_armed ? theme().colours().warning : theme().colours().textMuted);
    m_stopAll->setEnabled(status != nullptr && !status->rawSend.running.empty());
}

} // namespace packdeck::ui
