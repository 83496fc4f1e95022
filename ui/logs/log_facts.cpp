// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/log_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include "log/log_format.h"
#include "telemetry/history.h"
#include "telemetry/timeline.h"
#include "ui/logs/log_list_model.h"
#include "ui/shell/format.h"
#include "ui/shell/pack_names.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

using List = std::vector<Fact>;

QString count(std::uint64_t n)
{
    return QLocale().toString(qulonglong{n});
}

QString formatWords(log::LogFormat format)
{
    switch (format) {
    case log::LogFormat::Candump:
        return Facts::tr("candump log");
    case log::LogFormat::Asc:
        return Facts::tr("Vector ASC");
    case log::LogFormat::Blf:
        return Facts::tr("Vector BLF");
    case log::LogFormat::Trc:
        return Facts::tr("PEAK TRC");
    case log::LogFormat::Gvret:
        return Facts::tr("SavvyCAN / GVRET CSV");
    case log::LogFormat::ArrowPoint:
        return Facts::tr("the vendor's raw log (ArrowPoint, Profinity)");
    case log::LogFormat::Tritium:
        return Facts::tr("Tritium log without times");
    case log::LogFormat::Pcap:
        return Facts::tr("pcap of SocketCAN");
    case log::LogFormat::Pcapng:
        return Facts::tr("pcapng of SocketCAN");
    }
    return {};
}

QString assumedWords(const log::ReadSummary& summary, bool isDated)
{
    using log::LogFormat;
    QStringList assumed;
    switch (summary.format) {
    case LogFormat::Tritium:
        return Facts::tr("the log has no times: its frames are spaced evenly, counted from 1970");
    case LogFormat::ArrowPoint:
        assumed << (summary.dated ? Facts::tr("the date is taken from the file's name")
                                  : Facts::tr("no date in the log or its name: counted from 1970"))
                << Facts::tr("times are local time of this computer")
                << Facts::tr("frames have 8 bytes: the log does not keep their length");
        break;
    case LogFormat::Asc:
    case LogFormat::Blf:
    case LogFormat::Trc:
        assumed << Facts::tr("times are local time of this computer");
        [[fallthrough]];
    case LogFormat::Candump:
    case LogFormat::Gvret:
    case LogFormat::Pcap:
    case LogFormat::Pcapng:
        if (!isDated) {
            assumed << Facts::tr("the log has no date: counted from 1970");
        }
        break;
    }
    return assumed.join(QStringLiteral("; "));
}

void addTimes(List& facts, const telemetry::Timeline& timeline)
{
    const auto span = timeline.history().span();
    if (!span) {
        return;
    }
    const auto first = timeline.wallTime(span->from);
    const auto last = timeline.wallTime(span->to);
    if (first && last) {
        facts.push_back({Facts::tr("Time"),
                         Facts::tr("%1, %2 long").arg(spanText(*first, *last), clockTime(span->to - span->from))});
    }
}

void addPacks(List& facts, const telemetry::Timeline& timeline, const std::vector<std::string>& channels)
{
    QStringList words;
    for (const binding::PackId& pack : Showing::packsOf(timeline)) {
        words << packWords(timeline, pack, channels);
    }
    facts.push_back(
        {Facts::tr("Packs"), words.isEmpty() ? Facts::tr("none was recognised") : words.join(QLatin1Char('\n'))});
}

void addAgreements(List& facts, const OpenedLog& log)
{
    QStringList words;
    std::vector<binding::PackId> packs;
    for (const OpenedLog::Agreement& agreement : log.agreements) {
        packs.push_back(agreement.pack);
    }
    for (const auto& [pack, extremes] : log.agreements) {
        const std::uint64_t agree = extremes.lowest.agree + extremes.highest.agree;
        const std::uint64_t compared = extremes.lowest.compared + extremes.highest.compared;
        if (compared == 0) {
            continue;
        }
        const QString which =
            packs.size() > 1 ? packPlace(pack, packs, log.summary->channels) + QStringLiteral(": ") : QString();
        words << which + Facts::tr("lowest and highest as the unit itself tells them, %1 of %2 times")
                             .arg(count(agree), count(compared));
    }
    if (!words.isEmpty()) {
        facts.push_back({Facts::tr("Extreme cells"), words.join(QLatin1Char('\n'))});
    }
}

void addIds(List& facts, const telemetry::Timeline& timeline, std::size_t buses)
{
    const auto span = timeline.history().span();
    if (!span) {
        return;
    }
    std::size_t ids = 0;
    for (std::size_t bus = 0; bus < std::max<std::size_t>(1, buses); ++bus) {
        ids += timeline.history().framesAt(static_cast<std::uint8_t>(bus), 0, UINT32_MAX, span->to).size();
    }
    facts.push_back(
        {Facts::tr("IDs"), buses > 1 ? Facts::tr("%1 on %2 channels").arg(count(ids), count(buses)) : count(ids)});
}

} // namespace

std::vector<Fact> factsOf(const OpenedLog& log)
{
    List facts;
    facts.push_back({Facts::tr("File"), QDir::toNativeSeparators(log.asked)});
    if (log.state != OpenedLog::State::Complete) {
        facts.push_back({Facts::tr("State"), stateWords(log)});
    }
    if (!log.summary || log.timeline == nullptr) {
        return facts;
    }
    const log::ReadSummary& summary = *log.summary;
    facts.push_back({Facts::tr("Format"), formatWords(summary.format)});
    addTimes(facts, *log.timeline);
    QStringList frames{count(log.frames)};
    const auto alsoCounted = [&frames](std::uint64_t n, const QString& words) {
        if (n > 0) {
            frames << words.arg(count(n));
        }
    };
    alsoCounted(log.echoes, Facts::tr("%1 echoes left out"));
    alsoCounted(summary.fdFrames, Facts::tr("%1 CAN FD frames passed over"));
    alsoCounted(summary.otherRecords, Facts::tr("%1 records that are no frames"));
    alsoCounted(summary.missingFrames, Facts::tr("%1 lost while recording, by the log's own numbers"));
    facts.push_back({Facts::tr("Frames"), frames.join(QStringLiteral(", "))});
    addIds(facts, *log.timeline, summary.channels.size());
    addPacks(facts, *log.timeline, summary.channels);
    addAgreements(facts, log);
    if (!summary.otherLogs.empty()) {
        QStringList others;
        for (const std::string& name : summary.otherLogs) {
            others << QString::fromStdString(name);
        }
        facts.push_back({Facts::tr("Not read"),
                         Facts::tr("%1: unpack the archive to open each").arg(others.join(QStringLiteral(", ")))});
    }
    const auto begin = log.timeline->wallTime({});
    const QString assumed = assumedWords(summary, summary.dated && begin && *begin >= firstDated);
    if (!assumed.isEmpty()) {
        facts.push_back({Facts::tr("Assumed"), assumed});
    }
    return facts;
}

std::vector<Fact> factsOf(const Showing::Source& session, bool lives, units::WallTime wallNow)
{
    List facts;
    facts.push_back({Facts::tr("State"), lives ? Facts::tr("connected") : Facts::tr("not connected")});
    if (session.timeline == nullptr) {
        return facts;
    }
    const units::Duration length = session.cursor.newest() - session.cursor.first();
    if (lives) {
        facts.push_back(
            {Facts::tr("Since"), Facts::tr("%1, for %2").arg(instantText(wallNow - length), clockTime(length))});
    } else {
        facts.push_back({Facts::tr("Length"), clockTime(length)});
    }
    facts.push_back({Facts::tr("Frames"), count(session.timeline->history().frameCount())});
    addPacks(facts, *session.timeline, {});
    return facts;
}

} // namespace packdeck::ui
