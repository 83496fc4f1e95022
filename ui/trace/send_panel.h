// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include "control/raw_sender.h"
#include "ui/shell/moment.h"
#include "ui/shell/panel.h"
#include "ui/trace/message_editor.h"
#include "ui/trace/send_list.h"

namespace packdeck::ui {

/// Frames of the user's own onto the bus, once or periodically, typed or by their signals. Everything can be prepared
/// at any time; RAW SEND has to be armed, which names unit and bus, before anything leaves. It asks by signals; what
/// may be transmitted is decided below. Keys in the list: Space sends once, Return starts or stops.
class SendPanel : public Panel
{
    Q_OBJECT

public:
    SendPanel(Theme& theme, QSettings& settings, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const binding::SignalBook> book) { m_editor->setBook(std::move(book)); }

    void refresh(const Moment& moment);

    /// Puts a frame into the list, to be sent or changed.
    void offer(const can::Frame& frame, const QString& comment);

    [[nodiscard]] SendList& list() { return *m_list; }

signals:
    void armRequested();
    void disarmRequested();
    void sendRequested(const packdeck::can::Frame& frame);
    void startRequested(const packdeck::control::PeriodicSend& send);
    void stopRequested(std::uint32_t number);
    void stopAllRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectAll();
    [[nodiscard]] const SendList::Entry* chosen() const; ///< null when none is
    void sendChosen();
    void toggleChosen();
    void start(const SendList::Entry& entry);
    void showArming(const Moment& moment);
    void showHint();

    SendList* m_list;
    QTableView* m_table;
    MessageEditor* m_editor;
    QPushButton* m_arm;
    QPushButton* m_send;
    QPushButton* m_start;
    QPushButton* m_stopAll;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_state;
    QLabel* m_message;
    bool m_isHinting = false; ///< the message says how to begin
    bool m_armed = false;
    bool m_showing = false; ///< the editor is being filled from the list
};

} // namespace packdeck::ui
