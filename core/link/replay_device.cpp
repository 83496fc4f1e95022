// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/replay_device.h"

#include <chrono>
#include <filesystem>
#include <utility>
#include <vector>

#include <QCanBusFrame>
#include <QFileInfo>
#include <QTimer>
#include <QUrlQuery>
#include <QVariant>

#include "link/connect_request.h"
#include "link/frame_conversion.h"
#include "log/log_stream.h"

namespace packdeck::link {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto tick = std::chrono::milliseconds(10);

// More than a minute of a 448-cell pack. QCanBusDevice's own list has no limit.
constexpr qint64 maxUnreadFrames = 100'000;

// What one tick may hand out: the same thread does other things, and a fast replay may be late.
constexpr std::size_t mostFramesATick = 20'000;

std::filesystem::path toPath(const QString& file)
{
    return std::filesystem::path(file.toStdU16String());
}

} // namespace

class ReplayDevice::Private
{
public:
    QString interfaceName;
    QString file;
    std::unique_ptr<log::LogStream> stream; ///< null while closed
    double factor = 1;
    QTimer* timer = nullptr; ///< a child of the device
    SteadyClock::time_point begun;
    std::int64_t begunStamp_us = 0; ///< epoch microseconds
    quint64 framesUnread = 0;
    std::vector<can::Frame> due; ///< reused

    /// What stands behind the "?" becomes the configuration.
    Result<void> configure(ReplayDevice& device);

    Result<void> refuse(const QString& key, const QString& value) const
    {
        return failure(ErrorId::ReplayOption, {file.toStdString(), (key + QLatin1Char('=') + value).toStdString(),
                                               "factor=0.01 ... 1000 or max, loop=0 or 1, bus=0 ... 255"});
    }
};

Result<void> ReplayDevice::Private::configure(ReplayDevice& device)
{
    file = interfaceName;
    const qsizetype mark = interfaceName.lastIndexOf(QLatin1Char('?'));
    if (mark < 0 || QFileInfo::exists(interfaceName)) {
        return {};
    }
    file = interfaceName.left(mark);
    const QUrlQuery query(interfaceName.mid(mark + 1));
    for (const auto& [key, value] : query.queryItems()) {
        bool good = false;
        if (key == QLatin1String("factor")) {
            const bool isMost = value == QLatin1String("max");
            const double wanted = isMost ? fastest : value.toDouble(&good);
            good = (isMost || good) && wanted >= slowest && wanted <= fastest;
            device.setConfigurationParameter(factorKey, wanted);
        } else if (key == QLatin1String("loop")) {
            good = value == QLatin1String("0") || value == QLatin1String("1");
            device.setConfigurationParameter(loopKey, value == QLatin1String("1"));
        } else if (key == QLatin1String("bus")) {
            const int bus = value.toInt(&good);
            good = good && bus >= 0 && bus <= UINT8_MAX;
            device.setConfigurationParameter(busKey, bus);
        }
        if (!good) {
            return refuse(key, value);
        }
    }
    return {};
}

ReplayDevice::ReplayDevice(QString interfaceName)
    : d(std::make_unique<Private>())
{
    d->interfaceName = std::move(interfaceName);
    d->timer = new QTimer(this);
    d->timer->setTimerType(Qt::PreciseTimer);
    d->timer->setInterval(tick);
    connect(d->timer, &QTimer::timeout, this, &ReplayDevice::advance);
}

ReplayDevice::~ReplayDevice() = default;

Result<std::unique_ptr<ReplayDevice>> ReplayDevice::create(const QString& interfaceName)
{
    auto device = std::unique_ptr<ReplayDevice>(new ReplayDevice(interfaceName));
    if (const auto configured = device->d->configure(*device); !configured) {
        return tl::unexpected<Error>(configured.error());
    }
    if (const auto stream = log::LogStream::open(toPath(device->d->file), {}); !stream) {
        return tl::unexpected<Error>(stream.error());
    }
    return device;
}

quint64 ReplayDevice::framesSkipped() const
{
    return d->framesUnread;
}

bool ReplayDevice::writeFrame(const QCanBusFrame&)
{
    setError(tr("A log is being replayed: nothing can be written."), WriteError);
    return false;
}

QString ReplayDevice::interpretErrorFrame(const QCanBusFrame& errorFrame)
{
    Q_UNUSED(errorFrame)
    return {}; // logs keep that there was one, not what it was
}

QCanBusDeviceInfo ReplayDevice::deviceInfo() const
{
    return createDeviceInfo(replayPluginName, d->interfaceName, {}, tr("replay of a log"), {}, 0, true, false);
}

bool ReplayDevice::open()
{
    log::LogStreamOptions options;
    options.loop = configurationParameter(loopKey).toBool();
    if (const QVariant bus = configurationParameter(busKey); bus.isValid()) {
        options.bus = static_cast<std::uint8_t>(bus.toInt());
    }
    const QVariant factor = configurationParameter(factorKey);
    d->factor = factor.isValid() ? std::clamp(factor.toDouble(), slowest, fastest) : 1;
    auto stream = log::LogStream::open(toPath(d->file), options);
    if (!stream) {
        setError(QString::fromStdString(toEnglish(stream.error())), ConnectionError);
        return false;
    }
    d->stream = std::move(*stream);
    d->begun = SteadyClock::now();
    d->begunStamp_us = wallTimeNow().time_since_epoch().count();
    d->framesUnread = 0;
    d->timer->start();
    setState(ConnectedState);
    return true;
}

void ReplayDevice::close()
{
    d->timer->stop();
    d->stream.reset();
    setState(UnconnectedState);
}

void ReplayDevice::advance()
{
    const auto elapsed = std::chrono::duration_cast<units::Duration>(SteadyClock::now() - d->begun);
    const units::Duration played(static_cast<std::int64_t>(static_cast<double>(elapsed.count()) * d->factor));
    d->due.clear();
    d->stream->take(played, mostFramesATick, d->due);
    const qint64 room = maxUnreadFrames - framesAvailable();
    if (static_cast<qint64>(d->due.size()) > room) {
        d->framesUnread += d->due.size();
        d->due.clear();
    }
    QList<QCanBusFrame> frames;
    frames.reserve(static_cast<qsizetype>(d->due.size()));
    for (can::Frame& frame : d->due) {
        frame.time = d->begunStamp_us + static_cast<std::int64_t>(static_cast<double>(frame.time) / d->factor);
        frame.flags &= static_cast<std::uint8_t>(~can::Frame::LocalEcho); // nothing here is our own transmission
        frames << toQt(frame);
    }
    if (!frames.isEmpty()) {
        enqueueReceivedFrames(frames);
    }
    if (d->stream->ended()) {
        d->timer->stop();
        if (const auto error = d->stream->error()) {
            setError(QString::fromStdString(toEnglish(*error)), ReadError);
        }
    }
}

} // namespace packdeck::link

#include "moc_replay_device.cpp" // with its class, so that a plugin takes no more of this library than it uses
