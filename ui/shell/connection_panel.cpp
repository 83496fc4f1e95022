// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_panel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>

#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

namespace {

constexpr int pluginRole = Qt::UserRole;
constexpr int interfaceRole = Qt::UserRole + 1;
constexpr std::array<int, 4> bitrates{125'000, 250'000, 500'000, 1'000'000}; // the unit's allowed ones
constexpr int notChosen = -1;
constexpr int asConfigured = 0;
constexpr std::uint16_t highestBaseId = 0x700;

std::string joined(const QStringList& names)
{
    return (names.isEmpty() ? QCoreApplication::translate("Error", "none") : names.join(QStringLiteral(", ")))
        .toStdString();
}

} // namespace

ConnectionPanel::ConnectionPanel(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tree(new QTreeWidget(this))
    , m_plugin(new QLineEdit(this))
    , m_interface(new QLineEdit(this))
    , m_bitrate(new QComboBox(this))
    , m_baseId(new QLineEdit(QStringLiteral("600"), this))
    , m_connect(new QPushButton(tr("Connect"), this))
    , m_disconnect(new QPushButton(tr("Disconnect"), this))
    , m_refresh(new QPushButton(tr("Look again"), this))
    , m_message(makeLabel(theme, TextRole::Body, this))
{
    m_tree->setObjectName(QStringLiteral("plugins"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Interface"), tr("What it is, or why it cannot be used")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setWordWrap(true);
    m_tree->setAccessibleName(tr("Plugins and their interfaces"));
    m_plugin->setObjectName(QStringLiteral("plugin"));
    m_interface->setObjectName(QStringLiteral("interface"));
    m_bitrate->setObjectName(QStringLiteral("bitrate"));
    m_baseId->setObjectName(QStringLiteral("baseId"));
    m_connect->setObjectName(QStringLiteral("connect"));
    m_baseId->setToolTip(tr("The unit's base CAN ID, hexadecimal, 0 to 700; the vendor's default is 600"));
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("message"));
    for (QPushButton* button : {m_connect, m_disconnect, m_refresh}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(Theme::touchTarget);
    }
    setFocusProxy(m_tree);
    setTabOrder(m_tree, m_refresh); // as they stand
    setTabOrder(m_refresh, m_plugin);

    auto* form = new QFormLayout;
    form->setSpacing(Theme::gap);
    form->addRow(tr("Plugin"), m_plugin);
    form->addRow(tr("Interface"), m_interface);
    form->addRow(tr("Bitrate"), m_bitrate);
    form->addRow(tr("Base ID (hex)"), m_baseId);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_connect, 1);
    buttons->addWidget(m_disconnect, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::padding);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_refresh);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ConnectionPanel::selectionChanged);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ConnectionPanel::connectNow);
    for (const QLineEdit* line : {m_plugin, m_interface}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            offerBitrates();
            showMessage(QString(), false);
        });
    }
    connect(m_connect, &QPushButton::clicked, this, &ConnectionPanel::connectNow);
    connect(m_disconnect, &QPushButton::clicked, this, &ConnectionPanel::disconnectRequested);
    connect(m_refresh, &QPushButton::clicked, this, &ConnectionPanel::refreshRequested);
    offerBitrates();
}

void ConnectionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit refreshRequested();
}

void ConnectionPanel::setPlugins(const QList<link::PluginInfo>& plugins)
{
    m_plugins = plugins;
    std::stable_sort(m_plugins.begin(), m_plugins.end(), [](const auto& a, const auto& b) {
        const auto rank = [](const link::PluginInfo& plugin) {
            return plugin.name == QLatin1String(link::packdeckPluginName) ? 0 : plugin.interfaces.isEmpty() ? 2 : 1;
        };
        return rank(a) < rank(b);
    });
    // What the user chose or typed stays, listed or not.
    const QString name = m_plugin->text();
    const QString interfaceName = m_interface->text();
    const QVariant bitrate = m_bitrate->currentData();
    const bool isFirst = name.isEmpty() && interfaceName.isEmpty();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem* selected = nullptr;
    for (const link::PluginInfo& plugin : std::as_const(m_plugins)) {
        auto* item = new QTreeWidgetItem(m_tree, {plugin.name, QString()});
        item->setFont(0, m_theme.font(TextRole::Strong));
        item->setData(0, pluginRole, plugin.name);
        if (plugin.name == name && interfaceName.isEmpty()) {
            selected = item;
        }
        if (plugin.error) {
            item->setText(1, sentence(*plugin.error));
            item->setToolTip(1, item->text(1));
            item->setForeground(1, m_theme.colours().textMuted);
        } else if (plugin.interfaces.isEmpty()) {
            item->setText(1, tr("no interface found"));
            item->setForeground(1, m_theme.colours().textMuted);
        } else if (plugin.name == QLatin1String(link::packdeckPluginName)) {
            item->setText(1, tr("simulated packs, no hardware needed"));
        }
        for (const link::InterfaceInfo& info : plugin.interfaces) {
            QStringList about;
            if (!info.description.isEmpty() && info.description != info.name) {
                about << info.description;
            }
            if (info.bitrate > 0) {
                about << tr("%1 kb/s").arg(info.bitrate / 1000);
            }
            if (!info.serialNumber.isEmpty()) {
                about << tr("serial %1").arg(info.serialNumber);
            }
            about << (info.isVirtual ? tr("virtual") : tr("hardware"));
            auto* child = new QTreeWidgetItem(item, {info.name, about.join(QStringLiteral(", "))});
            child->setToolTip(1, child->text(1));
            child->setData(0, pluginRole, plugin.name);
            child->setData(0, interfaceRole, info.name);
            const bool wanted = plugin.name == name && info.name == interfaceName;
            if (wanted || (isFirst && selected == nullptr)) {
                selected = child;
            }
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(selected);
    if (isFirst) {
        selectionChanged();
        return;
    }
    offerBitrates();
    if (const int index = m_bitrate->findData(bitrate); index >= 0 && bitrate != notChosen) {
        m_bitrate->setCurrentIndex(index);
    }
}

const link::InterfaceInfo* ConnectionPanel::selectedInterface() const
{
    for (const link::PluginInfo& plugin : m_plugins) {
        if (plugin.name != m_plugin->text()) {
            continue;
        }
        for (const link::InterfaceInfo& info : plugin.interfaces) {
            if (info.name == m_interface->text()) {
                return &info;
            }
        }
    }
    return nullptr;
}

void ConnectionPanel::selectionChanged()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    if (item == nullptr) {
        return;
    }
    m_plugin->setText(item->data(0, pluginRole).toString());
    m_interface->setText(item->data(0, interfaceRole).toString());
    offerBitrates();
    showMessage(QString(), false);
}

void ConnectionPanel::offerBitrates()
{
    const link::InterfaceInfo* info = selectedInterface();
    m_bitrate->clear();
    const bool isVirtual = info != nullptr && info->isVirtual;
    if (isVirtual) {
        m_bitrate->addItem(tr("none needed"), asConfigured);
    } else if (info != nullptr && info->bitrate > 0) {
        m_bitrate->addItem(tr("as configured, %1 kb/s").arg(info->bitrate / 1000), asConfigured);
    } else {
        // On hardware a bitrate is never a default: a wrong one disturbs the bus.
        m_bitrate->addItem(tr("choose\u2026"), notChosen);
    }
    if (!isVirtual) {
        for (const int bitrate : bitrates) {
            m_bitrate->addItem(tr("%1 kb/s").arg(bitrate / 1000), bitrate);
        }
    }
    const bool sameAsLast = m_wanted.request.plugin == m_plugin->text() &&
                            m_wanted.request.interfaceName == m_interface->text() && m_wanted.request.bitrate > 0;
    if (const int index = m_bitrate->findData(m_wanted.request.bitrate); sameAsLast && index >= 0) {
        m_bitrate->setCurrentIndex(index);
    }
    m_bitrate->setEnabled(!isVirtual);
}

void ConnectionPanel::setChoice(const ConnectionChoice& choice)
{
    m_wanted = choice;
    m_plugin->setText(choice.request.plugin);
    m_interface->setText(choice.request.interfaceName);
    m_baseId->setText(QString::number(choice.baseId, 16).toUpper());
    offerBitrates();
}

tl::expected<ConnectionChoice, QString> ConnectionPanel::choice() const
{
    ConnectionChoice choice;
    choice.request.plugin = m_plugin->text().trimmed();
    choice.request.interfaceName = m_interface->text().trimmed();
    if (choice.request.plugin.isEmpty() || choice.request.interfaceName.isEmpty()) {
        return tl::unexpected(tr("Choose an interface."));
    }
    if (const auto why = refusal(choice.request)) {
        return tl::unexpected(sentence(*why));
    }
    const int bitrate = m_bitrate->currentData().toInt();
    if (bitrate == notChosen && selectedInterface() != nullptr) {
        return tl::unexpected(tr("This is hardware: choose its bitrate. A wrong one disturbs the bus."));
    }
    choice.request.bitrate = std::max(bitrate, asConfigured);
    bool isNumber = false;
    const uint base = m_baseId->text().trimmed().toUInt(&isNumber, 16);
    if (!isNumber || base > highestBaseId) {
        return tl::unexpected(tr("\"%1\" is no base ID: hexadecimal, 0 to 700.").arg(m_baseId->text()));
    }
    choice.baseId = static_cast<std::uint16_t>(base);
    return choice;
}

// What is known to fail before a connection that works is given up for it. Names that are not listed may be right for
// our own plugins (files), for SocketCAN (new ones) and with a path in them (a server's): the session tries those.
std::optional<Error> ConnectionPanel::refusal(const link::ConnectRequest& request) const
{
    const auto plugin = std::find_if(m_plugins.begin(), m_plugins.end(),
                                     [&](const link::PluginInfo& info) { return info.name == request.plugin; });
    if (m_plugins.isEmpty()) {
        return std::nullopt; // not listed yet
    }
    if (plugin == m_plugins.end()) {
        QStringList names;
        for (const link::PluginInfo& info : m_plugins) {
            names << info.name;
        }
        return Error{ErrorId::PluginUnknown, {request.plugin.toStdString(), joined(names)}};
    }
    if (plugin->error && plugin->interfaces.isEmpty()) {
        return plugin->error;
    }
    QStringList names;
    for (const link::InterfaceInfo& info : plugin->interfaces) {
        names << info.name;
    }
    const bool takesUnlisted = request.plugin == QLatin1String(link::packdeckPluginName) ||
                               request.plugin == QLatin1String(link::replayPluginName) ||
                               request.plugin == QLatin1String("socketcan") ||
                               request.interfaceName.contains(QLatin1Char('/'));
    if (takesUnlisted || names.contains(request.interfaceName)) {
        return std::nullopt;
    }
    return Error{ErrorId::InterfaceUnknown,
                 {request.plugin.toStdString(), request.interfaceName.toStdString(), joined(names)}};
}

void ConnectionPanel::connectNow()
{
    const auto wanted = choice();
    if (!wanted) {
        showMessage(wanted.error(), true);
        return;
    }
    m_wanted = *wanted;
    m_linkMessage.clear(); // the same failure is said once more
    showMessage(QString(), false);
    emit connectRequested(*wanted);
}

void ConnectionPanel::setLinkStatus(const link::LinkStatus& status)
{
    QString text;
    bool isError = false;
    if (status.reason) {
        text = sentence(*status.reason);
        isError = true;
    } else if (status.state != link::LinkState::Disconnected) {
        text = QStringLiteral("%1:%2  %3")
                   .arg(status.request.plugin, status.request.interfaceName,
                        translated("LinkState", link::label(status.state)));
    }
    m_disconnect->setEnabled(status.state != link::LinkState::Disconnected);
    if (text != m_linkMessage) {
        m_linkMessage = text;
        showMessage(text, isError);
    }
}

void ConnectionPanel::showMessage(const QString& text, bool isError)
{
    setInk(*m_message, isError ? m_theme.colours().critical : m_theme.colours().textMuted);
    setText(*m_message, isError && !text.isEmpty() ? QStringLiteral("\u2715 ") + text : text);
}

} // namespace packdeck::ui
