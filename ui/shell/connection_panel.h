// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QPushButton>
#include <QTreeWidget>

#include <tl/expected.hpp>

#include "d1000/protocol.h"
#include "link/connect_request.h"
#include "link/link_status.h"
#include "link/plugin_info.h"
#include "ui/shell/theme.h"

namespace packdeck::ui {

/// What to connect to, and where the unit's messages begin.
struct ConnectionChoice
{
    link::ConnectRequest request;
    std::uint16_t baseId = d1000::defaultBaseId;

    bool operator==(const ConnectionChoice&) const = default;
};

/// The content of the connection drawer: plugins and interfaces, with the reason where one cannot be used. The
/// simulated pack stands first. What is missing or wrong is said in place; nothing pops up.
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPanel(Theme& theme, QWidget* parent = nullptr);

    void setPlugins(const QList<link::PluginInfo>& plugins);
    void setLinkStatus(const link::LinkStatus& status);

    /// Preselects it; used once at the start with the last connection.
    void setChoice(const ConnectionChoice& choice);

    /// What stands in the fields now, or in words why it cannot be used.
    [[nodiscard]] tl::expected<ConnectionChoice, QString> choice() const;

    [[nodiscard]] QString message() const { return m_message->text(); }

signals:
    void connectRequested(const packdeck::ui::ConnectionChoice& choice);
    void disconnectRequested();
    void refreshRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectNow();
    void selectionChanged();
    void offerBitrates();
    void showMessage(const QString& text, bool isError);
    [[nodiscard]] std::optional<Error> refusal(const link::ConnectRequest& request) const;
    [[nodiscard]] const link::InterfaceInfo* selectedInterface() const;

    Theme& m_theme;
    QTreeWidget* m_tree;
    QLineEdit* m_plugin;
    QLineEdit* m_interface;
    QComboBox* m_bitrate;
    QLineEdit* m_baseId;
    QPushButton* m_connect;
    QPushButton* m_disconnect;
    QPushButton* m_refresh;
    QLabel* m_message;
    QList<link::PluginInfo> m_plugins;
    ConnectionChoice m_wanted;
    QString m_linkMessage;
};

} // namespace packdeck::ui
