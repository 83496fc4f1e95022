// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/plugin_registry.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include <QCanBus>
#include <QCanBusDeviceInfo>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>
#include <QSet>
#include <QStringList>

#include "link/network_interface.h"
#include "link/replay_device.h"
#include "link/simulated_pack_device.h"

namespace packdeck::link {

namespace {

const QString socketCan = QStringLiteral("socketcan");
const QString virtualCan = QStringLiteral("virtualcan");

/// QCanBus reads the folders once, on its first use: our own has to be known before.
QCanBus& canBus()
{
    static std::once_flag once;
    std::call_once(once, [] {
        QCoreApplication::addLibraryPath(QDir(QCoreApplication::applicationDirPath()).absoluteFilePath("../plugins"));
    });
    return *QCanBus::instance();
}

InterfaceInfo fromQt(const QString& plugin, const QCanBusDeviceInfo& device)
{
    InterfaceInfo info{device.name(), device.description(), device.serialNumber(), device.isVirtual(),
                       device.hasFlexibleDataRate()};
    if (plugin == socketCan) {
        const auto network = queryNetworkInterface(device.name().toStdString());
        info.isVirtual = network && network->isVirtual();
        info.bitrate = network ? network->bitrate.value_or(0) : 0;
    }
    return info;
}

QList<InterfaceInfo> fromQt(const QString& plugin, const QList<QCanBusDeviceInfo>& devices)
{
    QList<InterfaceInfo> interfaces;
    for (const QCanBusDeviceInfo& device : devices) {
        interfaces << fromQt(plugin, device);
    }
    return interfaces;
}

PluginInfo simulatedPlugin()
{
    return {packdeckPluginName, fromQt(packdeckPluginName, SimulatedPackDevice::interfaces()), std::nullopt};
}

Error pluginError(const QString& name, const QString& text)
{
    return {ErrorId::PluginFailed, {name.toStdString(), text.trimmed().toStdString()}};
}

PluginInfo askPlugin(const QString& name)
{
    QString text;
    PluginInfo info{name, fromQt(name, canBus().availableDevices(name, &text)), std::nullopt};
    if (!text.isEmpty()) {
        info.error = pluginError(name, text);
    }
    return info;
}

/// QCanBus passes over files that it cannot read as a plugin; and where one does not load it does not say why.
QList<PluginInfo> unusableFiles()
{
    QList<PluginInfo> result;
    QSet<QString> seen;
    for (const QString& path : QCoreApplication::libraryPaths()) {
        const auto files = QDir(path + QStringLiteral("/canbus")).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo& file : files) {
            const QString where = file.canonicalFilePath();
            if (!QLibrary::isLibrary(where) || seen.contains(where)) {
                continue;
            }
            seen.insert(where);
            QPluginLoader loader(where);
            const QString key = loader.metaData().value("MetaData").toObject().value("Key").toString();
            if (key == packdeckPluginName || key == replayPluginName || (!key.isEmpty() && loader.load())) {
                continue;
            }
            const QString name = key.isEmpty() ? file.fileName() : key;
            result << PluginInfo{name, {}, pluginError(name, loader.errorString())};
        }
    }
    return result;
}

QString joinNames(const QStringList& names)
{
    return names.isEmpty() ? QCoreApplication::translate("Error", "none") : names.join(QStringLiteral(", "));
}

QStringList pluginNames()
{
    QStringList names = canBus().plugins();
    for (const char* own : {packdeckPluginName, replayPluginName}) {
        if (!names.contains(own)) {
            names << own;
        }
    }
    names.sort();
    return names;
}

/// Names that a plugin takes without listing them: a remote virtualcan, an interface the kernel knows.
bool isTakenUnlisted(const ConnectRequest& request)
{
    return request.interfaceName.contains('/') ||
           (request.plugin == socketCan && queryNetworkInterface(request.interfaceName.toStdString()));
}

tl::unexpected<Error> interfaceUnknown(const ConnectRequest& request, const QList<InterfaceInfo>& interfaces)
{
    QStringList names;
    for (const InterfaceInfo& info : interfaces) {
        names << info.name;
    }
    return failure(ErrorId::InterfaceUnknown,
                   {request.plugin.toStdString(), request.interfaceName.toStdString(), joinNames(names).toStdString()});
}

void configure(QCanBusDevice& device, const ConnectRequest& request)
{
    device.setConfigurationParameter(QCanBusDevice::ReceiveOwnKey, true);
    if (request.plugin == socketCan) {
        const QCanBusFrame::FrameErrors all(QCanBusFrame::AnyError);
        device.setConfigurationParameter(QCanBusDevice::ErrorFilterKey, QVariant::fromValue(all));
    }
    if (request.bitrate > 0 && request.plugin != virtualCan) {
        device.setConfigurationParameter(QCanBusDevice::BitRateKey, request.bitrate);
    } else if (request.plugin == socketCan) {
        // Qt's plugin would set 500 kbit/s by itself, whatever the interface was configured for.
        device.setConfigurationParameter(QCanBusDevice::BitRateKey, QVariant());
    }
}

} // namespace

QList<PluginInfo> listPlugins()
{
    const QList<PluginInfo> unusable = unusableFiles();
    QList<PluginInfo> result;
    for (const QString& name : pluginNames()) {
        const auto failed =
            std::find_if(unusable.begin(), unusable.end(), [&](const PluginInfo& info) { return info.name == name; });
        if (name == packdeckPluginName) {
            result << simulatedPlugin();
        } else if (name == replayPluginName) {
            result << PluginInfo{name, {}, std::nullopt};
        } else if (failed == unusable.end()) {
            result << askPlugin(name);
        }
    }
    result << unusable;
    std::sort(result.begin(), result.end(), [](const PluginInfo& a, const PluginInfo& b) { return a.name < b.name; });
    return result;
}

std::optional<InterfaceInfo> findInterface(const ConnectRequest& request)
{
    const QList<InterfaceInfo> interfaces =
        request.plugin == packdeckPluginName ? simulatedPlugin().interfaces : askPlugin(request.plugin).interfaces;
    for (const InterfaceInfo& info : interfaces) {
        if (info.name == request.interfaceName) {
            return info;
        }
    }
    return std::nullopt;
}

bool isVirtual(const ConnectRequest& request)
{
    const auto found = findInterface(request);
    return (found && found->isVirtual) || request.plugin == QStringLiteral("virtualcan");
}

Result<std::unique_ptr<QCanBusDevice>> makeDevice(const ConnectRequest& request)
{
    if (request.plugin == packdeckPluginName) {
        return SimulatedPackDevice::create(request.interfaceName)
            .map([&request](std::unique_ptr<SimulatedPackDevice> device) -> std::unique_ptr<QCanBusDevice> {
                configure(*device, request);
                return device;
            });
    }
    if (request.plugin == replayPluginName) {
        return ReplayDevice::create(request.interfaceName)
            .map([](std::unique_ptr<ReplayDevice> device) -> std::unique_ptr<QCanBusDevice> { return device; });
    }
    const QStringList names = pluginNames();
    if (!names.contains(request.plugin)) {
        return failure(ErrorId::PluginUnknown, {request.plugin.toStdString(), joinNames(names).toStdString()});
    }
    const PluginInfo plugin = askPlugin(request.plugin);
    if (plugin.error && plugin.interfaces.isEmpty()) {
        return tl::unexpected<Error>(*plugin.error);
    }
    const auto found = std::find_if(plugin.interfaces.begin(), plugin.interfaces.end(),
                                    [&](const InterfaceInfo& info) { return info.name == request.interfaceName; });
    if (found == plugin.interfaces.end() && !isTakenUnlisted(request)) {
        return interfaceUnknown(request, plugin.interfaces);
    }
    const bool bringsItsOwnBitrate = request.plugin == socketCan || request.plugin == virtualCan ||
                                     (found != plugin.interfaces.end() && found->isVirtual);
    if (!bringsItsOwnBitrate && request.bitrate <= 0) {
        return failure(ErrorId::BitrateMissing, {request.plugin.toStdString(), request.interfaceName.toStdString()});
    }
    if (request.plugin == socketCan) {
        const auto network = queryNetworkInterface(request.interfaceName.toStdString());
        if (network && !network->isUp) { // it could be opened, and would never say a word
            return failure(ErrorId::InterfaceDown, {request.plugin.toStdString(), request.interfaceName.toStdString()});
        }
    }
    QString text;
    std::unique_ptr<QCanBusDevice> device(canBus().createDevice(request.plugin, request.interfaceName, &text));
    if (!device) {
        return failure(ErrorId::InterfaceFailed,
                       {request.plugin.toStdString(), request.interfaceName.toStdString(), text.toStdString()});
    }
    configure(*device, request);
    return device;
}

} // namespace packdeck::link
