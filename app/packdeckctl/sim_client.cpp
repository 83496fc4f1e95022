// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/sim_client.h"

#include <cstdio>
#include <istream>
#include <optional>
#include <sstream>

#include <QByteArray>
#include <QLocalSocket>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "app/packdeckctl/exit_code.h"
#include "link/control_server.h"

namespace packdeck::ctl {

namespace {

constexpr int connecting_ms = 3000;
constexpr int forEver = -1; // an expectation may take long: the simulator ends it, or its end does

/// Nothing when the simulator is gone.
std::optional<QByteArray> answerTo(QLocalSocket& socket, const std::string& request)
{
    socket.write((request + '\n').c_str());
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(forEver)) {
            return std::nullopt;
        }
    }
    return socket.readLine();
}

std::string scalar(const nlohmann::ordered_json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// "key: value" a line; lists of lists are for --json.
void printAnswer(const nlohmann::ordered_json& answer)
{
    const bool ok = answer.value("ok", false);
    fmt::print("{}", ok ? "ok" : "failed");
    if (answer.contains("time")) {
        fmt::print(" at {:.2f} s", answer["time"].get<double>());
    }
    if (!ok) {
        fmt::print(": {}{}", answer.contains("key") ? answer["key"].get<std::string>() + ": " : std::string(),
                   answer.value("error", ""));
    }
    fmt::print("\n");
    if (answer.contains("state")) {
        fmt::print("state {}\n", answer["state"].get<std::string>());
    }
    for (const char* list : {"reasons", "waits_for", "events", "faults"}) {
        for (const auto& row : answer.value(list, nlohmann::ordered_json::array())) {
            const std::string mark = row.is_object() ? row.value("provenance", std::string()) : std::string();
            fmt::print("  {}{}\n",
                       row.is_object() && row.contains("text") ? row["text"].get<std::string>() : scalar(row),
                       mark.empty() ? mark : " (" + mark + ")");
        }
    }
    const auto values = answer.value("values", nlohmann::ordered_json::object()); // outlives its items()
    for (const auto& [name, value] : values.items()) {
        fmt::print("  {:<24} {}\n", name, scalar(value));
    }
}

} // namespace

int askSimulator(const std::string& control, const std::string& request, bool json)
{
    std::istringstream lines(request);
    return askSimulator(control, lines, json);
}

int askSimulator(const std::string& control, std::istream& requests, bool json)
{
    QLocalSocket socket;
    socket.connectToServer(link::controlSocketName(QString::fromStdString(control)));
    if (!socket.waitForConnected(connecting_ms)) {
        fmt::print(stderr, "packdeckctl: no simulator has the control channel \"{}\": {}\n", control,
                   socket.errorString().toStdString());
        return failed;
    }
    int code = done;
    for (std::string line; std::getline(requests, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue; // gets no answer
        }
        const auto text = answerTo(socket, line);
        if (!text) {
            fmt::print(stderr, "packdeckctl: the simulator \"{}\" has ended\n", control);
            return failed;
        }
        const auto answer = nlohmann::ordered_json::parse(text->constData(), nullptr, false);
        if (!answer.is_object() || !answer.value("ok", false)) {
            code = failed;
        }
        if (json || !answer.is_object()) {
            fmt::print("{}", text->toStdString());
        } else {
            printAnswer(answer);
        }
        std::fflush(stdout);
    }
    return code;
}

} // namespace packdeck::ctl
