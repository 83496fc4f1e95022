// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/control_channel.h"

#include <mutex>
#include <optional>
#include <utility>

#include "sim/request_reader.h"
#include "sim/request_writer.h"

namespace packdeck::sim {

struct ControlChannel::Inbox
{
    std::mutex mutex;
    std::optional<std::string> answer;
};

ControlChannel::ControlChannel(std::shared_ptr<Control> control)
    : m_control(std::move(control))
    , m_inbox(std::make_shared<Inbox>())
{
}

void ControlChannel::receive(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const std::string_view part = bytes.substr(0, end);
        m_tooLong = m_tooLong || m_line.size() + part.size() > longestLine;
        if (!m_tooLong) {
            m_line += part;
        }
        if (end == std::string_view::npos) {
            break;
        }
        lineEnds();
        bytes.remove_prefix(end + 1);
    }
    serve();
}

void ControlChannel::finish()
{
    lineEnds();
    serve();
}

void ControlChannel::lineEnds()
{
    // An empty line keeps its place in the count; one that is too long is told by a size that no other has.
    m_lines.push_back(std::exchange(m_tooLong, false) ? std::string(longestLine + 1, ' ') : m_line);
    m_line.clear();
}

void ControlChannel::serve()
{
    while (!m_waiting && !m_lines.empty()) {
        const std::string line = std::move(m_lines.front());
        m_lines.pop_front();
        ++m_lineNumber;
        if (line.size() <= longestLine && line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        RequestLine read;
        if (line.size() > longestLine) {
            read.problem = "a line is at most 64 KiB long";
        } else {
            read = readRequest(line);
        }
        if (!read.request) {
            m_answers += problemText(read, m_lineNumber) + '\n';
            continue;
        }
        const auto answer = [inbox = m_inbox, request = *read.request, id = read.id](const Reply& reply) {
            std::string text = answerText(request, reply, id);
            const std::lock_guard lock(inbox->mutex);
            inbox->answer = std::move(text);
        };
        m_waiting = m_control->post(*std::move(read.request), answer);
        if (!m_waiting) {
            read.request.reset();
            read.problem = "the simulator does not take requests now";
            m_answers += problemText(read, m_lineNumber) + '\n';
        }
    }
}

std::string ControlChannel::takeAnswers()
{
    std::optional<std::string> answer;
    {
        const std::lock_guard lock(m_inbox->mutex);
        answer = std::exchange(m_inbox->answer, std::nullopt);
    }
    if (answer) {
        m_answers += *answer + '\n';
        m_waiting = false;
        serve();
    }
    return std::exchange(m_answers, {});
}

bool ControlChannel::isBusy() const
{
    return m_waiting || !m_lines.empty();
}

} // namespace packdeck::sim
