// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QWidget>

#include "binding/signal_book.h"
#include "binding/signal_info.h"
#include "can/frame.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// A frame by its signals: choose a message, type physical values; what does not fit the DBC's range is said and makes
/// no frame.
class MessageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MessageEditor(Theme& theme, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const binding::SignalBook> book);

    /// Shows a frame by the message that owns its ID; nothing happens when nobody does.
    void showFrame(const can::Frame& frame);

    /// The present values as a frame; nothing while one of them does not fit.
    [[nodiscard]] std::optional<can::Frame> frame() const { return m_frame; }

    [[nodiscard]] QString messageName() const;

signals:
    void frameEdited(); ///< frame() is another one

private:
    void showMessage(int index);
    void fill(const can::Frame* frame);
    void encode();

    Theme& m_theme;
    std::shared_ptr<const binding::SignalBook> m_book;
    std::vector<const dbc::Message*> m_messages; ///< by index of the box
    std::optional<binding::MessageInfo> m_info;  ///< of the chosen one
    QComboBox* m_box;
    QTableWidget* m_fields;
    QLabel* m_problem;
    std::optional<can::Frame> m_frame;
    bool m_filling = false;
};

} // namespace packdeck::ui
