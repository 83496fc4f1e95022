// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/frame_conversion.h"

#include <algorithm>

namespace packdeck::link {

namespace {

constexpr std::uint32_t largestStandardId = 0x7FF;
constexpr std::uint32_t largestExtendedId = 0x1FFFFFFF;

std::optional<std::uint8_t> flagsOf(const QCanBusFrame& frame)
{
    std::uint8_t flags = 0;
    switch (frame.frameType()) {
    case QCanBusFrame::DataFrame:
        break;
    case QCanBusFrame::RemoteRequestFrame:
        flags = can::Frame::Remote;
        break;
    case QCanBusFrame::ErrorFrame:
        flags = can::Frame::ErrorFrame;
        break;
    default:
        return std::nullopt;
    }
    if (frame.hasExtendedFrameFormat()) {
        flags |= can::Frame::Extended;
    }
    if (frame.hasLocalEcho()) {
        flags |= can::Frame::LocalEcho;
    }
    return flags;
}

} // namespace

std::optional<can::Frame> fromQt(const QCanBusFrame& frame, units::WallTime receivedAt)
{
    const auto flags = flagsOf(frame);
    const QByteArray payload = frame.payload();
    can::Frame result;
    if (!flags || frame.hasFlexibleDataRateFormat() || payload.size() > static_cast<qsizetype>(result.data.size())) {
        return std::nullopt;
    }
    result.flags = *flags;
    // The "ID" of an error frame is the set of what went wrong.
    const bool isError = result.has(can::Frame::ErrorFrame);
    result.id = isError ? static_cast<std::uint32_t>(frame.error()) : frame.frameId();
    const bool isLong = isError || result.has(can::Frame::Extended);
    if (result.id > (isLong ? largestExtendedId : largestStandardId)) {
        return std::nullopt;
    }
    const auto stamp = frame.timeStamp();
    result.time = stamp.seconds() * 1'000'000 + stamp.microSeconds();
    if (result.time <= 0) {
        result.time = receivedAt.time_since_epoch().count();
    }
    result.length = static_cast<std::uint8_t>(payload.size());
    std::transform(payload.begin(), payload.end(), result.data.begin(),
                   [](char byte) { return static_cast<std::uint8_t>(byte); });
    return result;
}

QCanBusFrame toQt(const can::Frame& frame)
{
    QCanBusFrame result;
    QByteArray payload(std::min<qsizetype>(frame.length, static_cast<qsizetype>(frame.data.size())), '\0');
    std::transform(frame.data.begin(), frame.data.begin() + payload.size(), payload.begin(),
                   [](std::uint8_t byte) { return static_cast<char>(byte); });
    if (frame.has(can::Frame::ErrorFrame)) {
        result.setFrameType(QCanBusFrame::ErrorFrame);
        result.setError(QCanBusFrame::FrameErrors::fromInt(static_cast<int>(frame.id)));
    } else {
        result.setFrameType(frame.has(can::Frame::Remote) ? QCanBusFrame::RemoteRequestFrame : QCanBusFrame::DataFrame);
        result.setExtendedFrameFormat(frame.has(can::Frame::Extended));
        result.setFrameId(frame.id);
    }
    result.setPayload(payload);
    result.setLocalEcho(frame.has(can::Frame::LocalEcho));
    result.setTimeStamp(QCanBusFrame::TimeStamp::fromMicroSeconds(frame.time));
    return result;
}

units::WallTime wallTimeNow()
{
    return std::chrono::time_point_cast<units::WallTime::duration>(std::chrono::system_clock::now());
}

} // namespace packdeck::link
