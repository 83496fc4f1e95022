// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder_process.h"

#include <array>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "support/paths.h"

namespace packdeck::test {

using SteadyClock = std::chrono::steady_clock;

RecorderProcess::RecorderProcess(const std::vector<std::string>& arguments)
{
    std::signal(SIGPIPE, SIG_IGN); // of a recorder that was killed
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    EXPECT_EQ(pipe2(input.data(), O_CLOEXEC), 0);
    EXPECT_EQ(pipe2(output.data(), O_CLOEXEC), 0);
    std::string program = buildDirectory() + "/bin/packdeck-recorder";
    std::vector<std::string> copies = arguments;
    std::vector<char*> argv{program.data()};
    for (std::string& argument : copies) {
        argv.push_back(argument.data());
    }
    argv.push_back(nullptr);
    m_process = fork();
    if (m_process == 0) {
        dup2(input[0], STDIN_FILENO);
        dup2(output[1], STDOUT_FILENO);
        execv(program.c_str(), argv.data());
        _exit(127);
    }
    close(input[0]);
    close(output[1]);
    m_input = input[1];
    m_output = output[0];
}

RecorderProcess::~RecorderProcess()
{
    closeInput();
    if (m_process > 0) {
        kill();
        waitForEnd();
    }
    close(m_output);
}

void RecorderProcess::sendBytes(const std::string& bytes) const
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_input, bytes.data() + done, bytes.size() - done);
        if (count <= 0) {
            return; // it is dead: the test sees that elsewhere
        }
        done += static_cast<std::size_t>(count);
    }
}

void RecorderProcess::send(const log::RecorderMessage& message) const
{
    std::string bytes;
    log::encode(message, bytes);
    sendBytes(bytes);
}

void RecorderProcess::readOnce(std::chrono::milliseconds timeout)
{
    pollfd wait{m_output, POLLIN, 0};
    if (poll(&wait, 1, static_cast<int>(timeout.count())) <= 0) {
        return;
    }
    std::array<char, 4096> bytes{};
    const ssize_t count = read(m_output, bytes.data(), bytes.size());
    if (count <= 0) {
        m_ended = true;
        return;
    }
    m_text.append(bytes.data(), static_cast<std::size_t>(count));
    for (std::size_t end = m_text.find('\n'); end != std::string::npos; end = m_text.find('\n')) {
        if (auto status = log::parseStatus(m_text.substr(0, end))) {
            m_status = std::move(status);
        }
        m_text.erase(0, end + 1);
    }
}

void RecorderProcess::listenUntil(SteadyClock::time_point deadline)
{
    for (auto now = SteadyClock::now(); now < deadline && !m_ended; now = SteadyClock::now()) {
        readOnce(std::chrono::ceil<std::chrono::milliseconds>(deadline - now));
    }
}

void RecorderProcess::kill()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
    }
}

void RecorderProcess::closeInput()
{
    if (m_input >= 0) {
        close(std::exchange(m_input, -1));
    }
}

int RecorderProcess::waitForEnd()
{
    int status = 0;
    if (m_process <= 0 || waitpid(std::exchange(m_process, -1), &status, 0) < 0) {
        return -1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace packdeck::test
