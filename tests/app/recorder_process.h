// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "log/recorder_protocol.h"

namespace packdeck::test {

/// packdeck-recorder as a child of the test, at the ends of two pipes.
class RecorderProcess
{
public:
    explicit RecorderProcess(const std::vector<std::string>& arguments = {});
    ~RecorderProcess(); ///< kills what still lives
    RecorderProcess(const RecorderProcess&) = delete;
    RecorderProcess& operator=(const RecorderProcess&) = delete;

    void send(const log::RecorderMessage& message) const;

    void sendBytes(const std::string& bytes) const;

    /// Takes in what the recorder says until `deadline`. Statuses are also kept as the last one.
    void listenUntil(std::chrono::steady_clock::time_point deadline);

    /// Listens until a status is such; false after a long time.
    template <typename Condition>
    bool listenFor(const Condition& condition)
    {
        const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        while (std::chrono::steady_clock::now() < deadline && !m_ended) {
            if (m_status && condition(*m_status)) {
                return true;
            }
            readOnce(std::chrono::milliseconds(100));
        }
        return m_status && condition(*m_status);
    }

    [[nodiscard]] const std::optional<log::RecorderStatus>& status() const { return m_status; }

    void kill();       ///< SIGKILL
    void closeInput(); ///< as a peer that vanishes does
    int waitForEnd();  ///< the exit code, -1 for a signal

private:
    void readOnce(std::chrono::milliseconds timeout);

    pid_t m_process = -1;
    int m_input = -1;
    int m_output = -1;
    bool m_ended = false;
    std::string m_text;
    std::optional<log::RecorderStatus> m_status;
};

} // namespace packdeck::test
