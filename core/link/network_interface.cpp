// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "link/network_interface.h"

#ifdef __linux__

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <span>

#include <linux/can/netlink.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

namespace packdeck::link {

namespace {

using Bytes = std::span<const std::byte>;

template <typename T>
std::optional<T> readAs(Bytes bytes)
{
    if (bytes.size() < sizeof(T)) {
        return std::nullopt;
    }
    T value{};
    std::memcpy(&value, bytes.data(), sizeof(T));
    return value;
}

void forEachAttribute(Bytes bytes, const std::function<void(std::uint16_t type, Bytes payload)>& visit)
{
    while (const auto header = readAs<rtattr>(bytes)) {
        if (header->rta_len < sizeof(rtattr) || header->rta_len > bytes.size()) {
            return;
        }
        const std::size_t length = header->rta_len;
        visit(static_cast<std::uint16_t>(header->rta_type & NLA_TYPE_MASK),
              bytes.subspan(RTA_LENGTH(0), length - RTA_LENGTH(0)));
        bytes = bytes.subspan(std::min<std::size_t>(RTA_ALIGN(length), bytes.size()));
    }
}

void readCanData(Bytes bytes, NetworkInterface& result)
{
    forEachAttribute(bytes, [&result](std::uint16_t type, Bytes payload) {
        if (type == IFLA_CAN_BITTIMING) {
            const auto timing = readAs<can_bittiming>(payload);
            if (timing && timing->bitrate > 0) {
                result.bitrate = static_cast<int>(timing->bitrate);
            }
        } else if (type == IFLA_CAN_CTRLMODE) {
            if (const auto mode = readAs<can_ctrlmode>(payload)) {
                result.listenOnly = (mode->flags & CAN_CTRLMODE_LISTENONLY) != 0;
            }
        }
    });
}

void readLinkInfo(Bytes bytes, NetworkInterface& result)
{
    forEachAttribute(bytes, [&result](std::uint16_t type, Bytes payload) {
        if (type == IFLA_INFO_KIND) {
            result.kind.assign(reinterpret_cast<const char*>(payload.data()),
                               strnlen(reinterpret_cast<const char*>(payload.data()), payload.size()));
        } else if (type == IFLA_INFO_DATA) {
            readCanData(payload, result);
        }
    });
}

std::optional<NetworkInterface> parseReply(Bytes bytes)
{
    const auto header = readAs<nlmsghdr>(bytes);
    if (!header || header->nlmsg_type != RTM_NEWLINK || header->nlmsg_len > bytes.size() ||
        header->nlmsg_len < NLMSG_LENGTH(sizeof(ifinfomsg))) {
        return std::nullopt;
    }
    bytes = bytes.first(header->nlmsg_len).subspan(NLMSG_HDRLEN);
    NetworkInterface result;
    result.isUp = (readAs<ifinfomsg>(bytes)->ifi_flags & IFF_UP) != 0;
    forEachAttribute(bytes.subspan(NLMSG_ALIGN(sizeof(ifinfomsg))), [&result](std::uint16_t type, Bytes payload) {
        if (type == IFLA_LINKINFO) {
            readLinkInfo(payload, result);
        }
    });
    return result;
}

} // namespace

std::optional<NetworkInterface> queryNetworkInterface(const std::string& name)
{
    const unsigned index = if_nametoindex(name.c_str());
    if (index == 0) {
        return std::nullopt;
    }
    const int file = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (file < 0) {
        return std::nullopt;
    }

    struct Request
    {
        nlmsghdr header;
        ifinfomsg info;
    } request{};

    request.header.nlmsg_len = sizeof(request);
    request.header.nlmsg_type = RTM_GETLINK;
    request.header.nlmsg_flags = NLM_F_REQUEST;
    request.info.ifi_index = static_cast<int>(index);

    std::optional<NetworkInterface> result;
    std::array<std::byte, 16384> reply{}; // the kernel's own upper size for such a message
    if (send(file, &request, sizeof(request), 0) == static_cast<ssize_t>(sizeof(request))) {
        const ssize_t length = recv(file, reply.data(), reply.size(), 0);
        if (length > 0) {
            result = parseReply(Bytes(reply).first(static_cast<std::size_t>(length)));
        }
    }
    close(file);
    return result;
}

} // namespace packdeck::link

#else

namespace packdeck::link {

std::optional<NetworkInterface> queryNetworkInterface(const std::string&)
{
    return std::nullopt;
}

} // namespace packdeck::link

#endif
