// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/continuation.h"

#ifdef _WIN32
#include <filesystem>
#include <process.h>
#else
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>
#endif

#include <fmt/format.h>

namespace packdeck::recorder {

std::vector<std::string> continuationOf(std::vector<std::string> command, const log::RecordingOptions& recording)
{
    if (recording.rotateBytes > 0) {
        command.insert(command.end(), {"--rotate-size", fmt::format("{}", recording.rotateBytes)});
    }
    if (recording.rotateAfter.count() > 0) {
        command.insert(command.end(), {"--rotate-seconds", fmt::format("{}", units::toSeconds(recording.rotateAfter))});
    }
    if (recording.compress) {
        command.emplace_back("--compress");
    }
    const auto file = recording.file.u8string();
    command.emplace_back(file.begin(), file.end());
    return command;
}

#ifdef _WIN32

bool startDetached(const std::vector<std::string>& command)
{
    std::vector<std::wstring> wide;
    for (const std::string& part : command) {
        const std::wstring text = std::filesystem::path(std::u8string(part.begin(), part.end())).wstring();
        wide.push_back(L'"' + text + L'"');
    }
    std::vector<const wchar_t*> arguments;
    for (const std::wstring& part : wide) {
        arguments.push_back(part.c_str());
    }
    arguments.push_back(nullptr);
    const std::wstring program = wide.front().substr(1, wide.front().size() - 2);
    return _wspawnv(_P_DETACH, program.c_str(), arguments.data()) != -1;
}

#else

bool startDetached(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& part : command) {
        arguments.push_back(const_cast<char*>(part.c_str())); // posix_spawn leaves it as it is
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0);
    }
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t usual; // SIGINT ends it as any recording on a terminal, though not here
    sigemptyset(&usual);
    sigaddset(&usual, SIGINT);
    sigaddset(&usual, SIGHUP);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    short flags = POSIX_SPAWN_SETSIGDEF;
#ifdef POSIX_SPAWN_SETSID
    flags |= POSIX_SPAWN_SETSID; // what ends the window's terminal does not end it
#endif
    posix_spawnattr_setflags(&attributes, flags);
    pid_t process = 0;
    const int failed = posix_spawn(&process, arguments.front(), &files, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return failed == 0;
}

#endif

} // namespace packdeck::recorder
