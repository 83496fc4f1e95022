// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0

#include <array>
#include <cctype>
#include <set>
#include <string>
#include <vector>

#include <fmt/core.h>
#include <matio.h>

#include "dataset/table_writers.h"
#include "log/handle.h"

namespace packdeck::dataset {

namespace {

using MatFile = log::Handle<mat_t, Mat_Close>;
using Variable = log::Handle<matvar_t, Mat_VarFree>;

/// An element of the format tells its bytes in 31 bits, and `data` is one of them.
constexpr std::uint64_t mostValues = 250'000'000;

/// A name as MATLAB takes one: letters, digits, underlines, at most 63, none twice.
std::string fieldName(const std::string& name, std::set<std::string>& taken)
{
    constexpr std::size_t longest = 60; // room for a number behind it
    std::string field;
    for (const char letter : name.substr(0, longest)) {
        field += std::isalnum(static_cast<unsigned char>(letter)) != 0 ? letter : '_';
    }
    if (field.empty() || std::isalpha(static_cast<unsigned char>(field.front())) == 0) {
        field.insert(0, "s");
    }
    std::string unique = field;
    for (int number = 2; !taken.insert(unique).second; ++number) {
        unique = fmt::format("{}{}", field, number);
    }
    return unique;
}

/// A structure of 1 x 1 whose fields are given.
class Structure
{
public:
    Structure(const char* name, const std::vector<std::string>& fields)
    {
        std::vector<const char*> names;
        names.reserve(fields.size());
        for (const std::string& field : fields) {
            names.push_back(field.c_str());
        }
        std::array<std::size_t, 2> one{1, 1};
        m_variable.reset(Mat_VarCreateStruct(name, static_cast<int>(one.size()), one.data(), names.data(),
                                             static_cast<unsigned>(names.size())));
    }

    /// `values` has to outlive this.
    void set(const std::string& field, std::vector<double>& values)
    {
        std::array<std::size_t, 2> size{values.size(), 1};
        take(field, Mat_VarCreate(nullptr, MAT_C_DOUBLE, MAT_T_DOUBLE, static_cast<int>(size.size()), size.data(),
                                  values.data(), MAT_F_DONT_COPY_DATA));
    }

    void set(const std::string& field, std::string text)
    {
        std::array<std::size_t, 2> size{text.empty() ? std::size_t{0} : std::size_t{1}, text.size()};
        take(field, Mat_VarCreate(nullptr, MAT_C_CHAR, MAT_T_UTF8, static_cast<int>(size.size()), size.data(),
                                  text.data(), 0));
    }

    [[nodiscard]] bool writeTo(mat_t* file) const
    {
        return m_variable != nullptr && m_isWhole && Mat_VarWrite(file, m_variable.get(), MAT_COMPRESSION_ZLIB) == 0;
    }

private:
    void take(const std::string& field, matvar_t* value)
    {
        if (m_variable == nullptr || value == nullptr) {
            Mat_VarFree(value);
            m_isWhole = false;
            return;
        }
        Mat_VarSetStructFieldByName(m_variable.get(), field.c_str(), 0, value);
    }

    Variable m_variable;
    bool m_isWhole = true;
};

/// What the walk gives, column by column; the first one are the times.
struct Columns
{
    std::vector<std::string> names;
    std::vector<std::vector<double>> values;
};

Columns emptyColumns(std::span<const DataSignal> signals, const TableOptions& options)
{
    Columns columns;
    columns.names.reserve(signals.size() + 1);
    std::set<std::string> taken;
    columns.names.push_back(fieldName(options.times == TableOptions::Times::Epoch ? "epoch_s" : "time_s", taken));
    for (const DataSignal& signal : signals) {
        columns.names.push_back(fieldName(signal.name, taken));
    }
    columns.values.resize(columns.names.size());
    return columns;
}

double secondsOf(units::Timestamp at, const TableOptions& options)
{
    if (options.times != TableOptions::Times::Epoch) {
        return units::toSeconds(at);
    }
    return units::toSeconds(options.wallTime(at).value_or(units::WallTime()).time_since_epoch());
}

bool writeInfo(mat_t* file, const TableOptions& options)
{
    const auto begin = options.wallTime ? options.wallTime(options.span.from) : std::nullopt;
    std::vector<double> epoch;
    if (begin) {
        epoch.push_back(units::toSeconds(begin->time_since_epoch()));
    }
    std::vector<double> from{units::toSeconds(options.span.from)};
    std::vector<double> period;
    if (options.period) {
        period.push_back(units::toSeconds(*options.period));
    }
    Structure info("info", {"program", "source", "from_s", "from_epoch_s", "period_s"});
    info.set("program", "PackDeck");
    info.set("source", options.mark);
    info.set("from_s", from);
    info.set("from_epoch_s", epoch);
    info.set("period_s", period);
    return info.writeTo(file);
}

bool write(mat_t* file, Columns& columns, std::span<const DataSignal> signals, const TableOptions& options)
{
    Structure data("data", columns.names);
    Structure measures("units", columns.names);
    for (std::size_t i = 0; i < columns.names.size(); ++i) {
        data.set(columns.names[i], columns.values[i]);
        measures.set(columns.names[i], i == 0 ? "s" : signals[i - 1].unit);
    }
    return data.writeTo(file) && measures.writeTo(file) && writeInfo(file, options);
}

} // namespace

Result<std::optional<std::uint64_t>> writeMat(TableWalk& walk, std::span<const DataSignal> signals,
                                              const std::filesystem::path& file, const TableOptions& options,
                                              const Progress& progress)
{
    ProgressGate gate(progress, options.span);
    Columns columns = emptyColumns(signals, options);
    const std::uint64_t mostRows = mostValues / columns.names.size();
    const auto tooLarge = [&] {
        return failure(ErrorId::TableTooLarge, {file.string(), fmt::format("{}", mostValues)});
    };
    if (options.period) {
        const auto rows = static_cast<std::uint64_t>((options.span.to - options.span.from) / *options.period) + 1;
        if (rows > mostRows) {
            return tooLarge();
        }
        for (auto& column : columns.values) {
            column.reserve(rows);
        }
    }
    std::uint64_t rows = 0;
    for (; walk.next(); ++rows) {
        if (!gate.pass(walk.at())) {
            return std::optional<std::uint64_t>();
        }
        if (rows == mostRows) {
            return tooLarge();
        }
        columns.values[0].push_back(secondsOf(walk.at(), options));
        for (std::size_t i = 0; i < signals.size(); ++i) {
            columns.values[i + 1].push_back(walk.values()[i]);
        }
    }
    const MatFile mat(Mat_CreateVer(file.string().c_str(), "MATLAB 5.0 MAT-file, written by PackDeck", MAT_FT_MAT5));
    if (!mat || !write(mat.get(), columns, signals, options)) {
        return failure(ErrorId::FileWrite, {file.string(), "not all of it was taken"});
    }
    return std::optional(rows);
}

} // namespace packdeck::dataset
