// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include "commissioning/record.h"
#include "ui/shell/panel.h"

namespace packdeck::ui {

/// In the user's language; what the engineer named stays as it is.
[[nodiscard]] QString nameOf(const commissioning::ManualItem& item);

/// What is done by hand: name, value, comment, and the engineer's own verdict. Items can be added.
class ManualView : public Panel
{
    Q_OBJECT

public:
    explicit ManualView(Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<commissioning::ManualItem>& items);
    void setReadOnly(bool readOnly);

signals:
    /// Without a name: it keeps the one it has.
    void changed(std::size_t item, const packdeck::commissioning::ManualItem& value);
    void addRequested(const QString& name);

private:
    struct Row
    {
        QLineEdit* name = nullptr;
        QLineEdit* value = nullptr;
        QLineEdit* comment = nullptr;
        QComboBox* state = nullptr;
        bool isOwn = false; ///< the engineer's: its name may be changed
    };

    void addRow(std::size_t item);
    void tell(std::size_t item);

    std::vector<Row> m_rows;
    QGridLayout* m_grid;
    QLineEdit* m_newName;
    QPushButton* m_add;
    bool m_showing = false;
    bool m_readOnly = false;
};

} // namespace packdeck::ui
