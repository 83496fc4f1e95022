// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QCanBusDevice>
#include <QCanBusDeviceInfo>

#include "text/error.h"

namespace packdeck::link {

/// A log behind a QCanBusDevice: the frames come in the log's own rhythm, stamped with the time of their replay in
/// epoch microseconds. Connected when open() returns; writing is refused. After the last frame it stays connected and
/// is silent. Lives in the thread that creates it and needs its event loop. When nobody reads, the incoming list is
/// bounded and later frames are skipped.
///
/// The interface is a file of any log format, with options behind it: "night.log.gz?factor=2&loop=1&bus=0". The same
/// can be set before connectDevice() by the keys below, which win.
class ReplayDevice : public QCanBusDevice
{
    Q_OBJECT

public:
    static constexpr auto factorKey =
        static_cast<ConfigurationKey>(UserKey); ///< double, 0.01 ... 1000; "max" in the name is the fastest
    static constexpr auto loopKey = static_cast<ConfigurationKey>(UserKey + 1); ///< bool
    static constexpr auto busKey = static_cast<ConfigurationKey>(UserKey + 2);  ///< int, one channel of the log alone

    static constexpr double slowest = 0.01;
    static constexpr double fastest = 1000;

    ~ReplayDevice() override;

    /// Errors: those of log::readLog(), ReplayOption.
    [[nodiscard]] static Result<std::unique_ptr<ReplayDevice>> create(const QString& interfaceName);

    /// Frames left out because nobody read, since open(). The device's thread.
    [[nodiscard]] quint64 framesSkipped() const;

    bool writeFrame(const QCanBusFrame& frame) override; ///< always refused
    QString interpretErrorFrame(const QCanBusFrame& errorFrame) override;
    [[nodiscard]] QCanBusDeviceInfo deviceInfo() const override;

protected:
    bool open() override;
    void close() override;

private:
    explicit ReplayDevice(QString interfaceName);

    void advance();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace packdeck::link
