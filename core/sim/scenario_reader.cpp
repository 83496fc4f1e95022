// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/scenario_reader.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "sim/action_reader.h"
#include "sim/scenario_pack.h"

namespace packdeck::sim {

namespace {

using nlohmann::json;

constexpr double longest_s = 1e7;

/// Lets the JSON library read and counts the lines it has read.
class LineCounter
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    LineCounter(const char* at, int* line)
        : m_at(at)
        , m_line(line)
    {
    }

    reference operator*() const { return *m_at; }

    LineCounter& operator++()
    {
        *m_line += *m_at == '\n' ? 1 : 0;
        ++m_at;
        return *this;
    }

    LineCounter operator++(int)
    {
        LineCounter before = *this;
        ++*this;
        return before;
    }

    bool operator==(const LineCounter& other) const { return m_at == other.m_at; }

    bool operator!=(const LineCounter& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    int* m_line;
};

/// Where each key stands: "steps/3/inject" -> line.
class KeyLines : public json::json_sax_t
{
public:
    explicit KeyLines(const int& line)
        : m_line(line)
    {
    }

    bool null() override { return value(); }

    bool boolean(bool /*value*/) override { return value(); }

    bool number_integer(number_integer_t /*value*/) override { return value(); }

    bool number_unsigned(number_unsigned_t /*value*/) override { return value(); }

    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override { return value(); }

    bool string(string_t& /*value*/) override { return value(); }

    bool binary(binary_t& /*value*/) override { return value(); }

    bool start_object(std::size_t /*size*/) override
    {
        note();
        m_path.push_back({});
        return true;
    }

    bool end_object() override { return leave(); }

    bool start_array(std::size_t /*size*/) override
    {
        note();
        m_path.push_back({"0", 0, true});
        return true;
    }

    bool end_array() override { return leave(); }

    bool key(string_t& name) override
    {
        m_path.back().name = name;
        m_lines[path()] = m_line;
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& problem) override
    {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: ...": the position is ours.
        m_problem = problem.what();
        const auto colon = m_problem.find(": ");
        m_problem = colon == std::string::npos ? m_problem : m_problem.substr(colon + 2);
        return false;
    }

    [[nodiscard]] int lineOf(const std::string& path) const
    {
        const auto found = m_lines.find(path);
        if (found != m_lines.end()) {
            return found->second;
        }
        const auto cut = path.find_last_of('/');
        return cut == std::string::npos ? 1 : lineOf(path.substr(0, cut));
    }

    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    struct Level
    {
        std::string name;
        int index = 0;
        bool isArray = false;
    };

    [[nodiscard]] std::string path() const
    {
        std::string all;
        for (const Level& level : m_path) {
            all += (all.empty() ? "" : "/") + level.name;
        }
        return all;
    }

    void note()
    {
        if (!m_path.empty() && m_path.back().isArray) {
            m_lines[path()] = m_line;
        }
    }

    bool value()
    {
        note();
        next();
        return true;
    }

    bool leave()
    {
        m_path.pop_back();
        next();
        return true;
    }

    void next()
    {
        if (!m_path.empty() && m_path.back().isArray) {
            m_path.back().name = std::to_string(++m_path.back().index);
        }
    }

    const int& m_line;
    std::vector<Level> m_path;
    std::map<std::string, int> m_lines;
    std::string m_problem;
};

class Parser
{
public:
    Parser(std::string_view text, const std::string& name)
        : m_text(text)
        , m_name(name)
        , m_lines(m_line)
    {
    }

    Result<Scenario> parse()
    {
        const LineCounter begin(m_text.data(), &m_line);
        const LineCounter end(m_text.data() + m_text.size(), &m_line);
        if (!json::sax_parse(begin, end, &m_lines, json::input_format_t::json, true, true)) {
            return bad(m_line, m_lines.problem());
        }
        const json root = json::parse(m_text.begin(), m_text.end(), nullptr, false, true);
        Scenario scenario;
        KeyReader reader(root);
        scenario.name = reader.text("name");
        scenario.description = reader.text("description");
        scenario.config = readPack(reader);
        const double seconds = reader.number("duration_s", 0.0, longest_s, 0.0);
        scenario.duration = duration(seconds);
        const json& steps = reader.has("steps") ? root.at("steps") : json::array();
        if (!steps.is_array()) {
            reader.blame("steps", "a list in brackets is needed");
        }
        reader.finish();
        if (reader.ok() && seconds <= 0.0) {
            reader.blame("duration_s", "how long it takes is needed");
        }
        if (!reader.ok()) {
            return bad(reader.problem(), "");
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (const auto problem = addStep(scenario, steps[i], i); !problem.reason.empty()) {
                return bad(problem, fmt::format("steps/{}", i));
            }
        }
        std::stable_sort(scenario.steps.begin(), scenario.steps.end(),
                         [](const ScenarioStep& a, const ScenarioStep& b) { return a.at < b.at; });
        return scenario;
    }

private:
    static units::Duration duration(double seconds)
    {
        constexpr double microseconds = 1e6;
        return units::Duration(static_cast<units::Duration::rep>(std::llround(seconds * microseconds)));
    }

    KeyProblem addStep(Scenario& scenario, const json& object, std::size_t index) const
    {
        KeyReader reader(object);
        ScenarioStep step;
        if (!reader.has("at_s")) {
            reader.blame("at_s", "when it happens is needed");
        }
        step.at = duration(reader.number("at_s", 0.0, longest_s, 0.0));
        step.text = reader.text("text");
        step.line = m_lines.lineOf(fmt::format("steps/{}", index));
        step.action = readAction(reader);
        reader.finish();
        if (reader.ok() && step.at > scenario.duration) {
            reader.blame("at_s", "later than the end, duration_s");
        }
        const auto* const control = std::get_if<ControlCommand>(&step.action);
        const bool ofTheRunner = control != nullptr && (std::holds_alternative<SetSpeed>(*control) ||
                                                        std::holds_alternative<SetPaused>(*control) ||
                                                        std::holds_alternative<Step>(*control));
        if (reader.ok() && ofTheRunner) {
            reader.blame("", "speed, pause and step_s belong to a running simulator, not to a scenario");
        }
        scenario.steps.push_back(std::move(step));
        return reader.problem();
    }

    [[nodiscard]] tl::unexpected<Error> bad(int line, const std::string& reason) const
    {
        return failure(ErrorId::LogLine, {m_name, std::to_string(line), reason});
    }

    [[nodiscard]] tl::unexpected<Error> bad(const KeyProblem& problem, const std::string& parent) const
    {
        std::string key = problem.key;
        std::replace(key.begin(), key.end(), '.', '/');
        const std::string path = parent.empty() ? key : key.empty() ? parent : parent + '/' + key;
        return bad(m_lines.lineOf(path), (path.empty() ? "" : path + ": ") + problem.reason);
    }

    std::string_view m_text;
    const std::string& m_name;
    int m_line = 1;
    KeyLines m_lines;
};

} // namespace

Result<Scenario> parseScenario(std::string_view text, const std::string& name)
{
    return Parser(text, name).parse();
}

Result<Scenario> readScenario(const std::filesystem::path& file)
{
    std::error_code problem;
    if (std::filesystem::is_directory(file, problem)) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(EISDIR)});
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(ErrorId::FileOpen, {file.string(), std::strerror(errno)});
    }
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    return parseScenario(text, file.string());
}

} // namespace packdeck::sim
