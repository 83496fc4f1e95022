// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/report_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QTextDocument>
#include <QUrl>

#include "params/text_file.h"
#include "ui/commissioning/check_model.h"
#include "ui/commissioning/manual_view.h"
#include "ui/commissioning/report_pictures.h"
#include "ui/params/facts.h"
#include "ui/shell/format.h"
#include "ui/shell/paper.h"

namespace packdeck::ui {

using commissioning::CheckState;
using commissioning::ParameterRow;
using commissioning::Record;
using commissioning::Report;

namespace {

constexpr int mapWidth = 940;
constexpr QSize plotSize(940, 300);
constexpr int shownWidth = 660; // of pictures on an A4 page, in the document's units

// Classes of the style sheet.
constexpr const char* badLook = "bad";
constexpr const char* quietLook = "quiet";

/// What paper, a window of QTextDocument and a browser take alike.
QString styleSheet(const Palette& colours)
{
    return QStringLiteral("body{color:%1;background-color:%2}"
                          ".bad{color:%3;font-weight:bold}"
                          ".quiet{color:%4}"
                          "th{background-color:%5}"
                          ".sheet{page-break-before:always}"
                          ".rows{border-collapse:collapse;border-color:%6}")
        .arg(colours.text.name(), colours.surface.name(), colours.critical.name(), colours.textMuted.name(),
             colours.raised.name(), colours.lineStrong.name());
}

QString word(std::string_view english)
{
    return translated("Commissioning", english).toHtmlEscaped();
}

QString plain(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString cell(const QString& html, const char* look = nullptr)
{
    return look == nullptr ? QStringLiteral("<td>%1</td>").arg(html)
                           : QStringLiteral("<td class=\"%2\">%1</td>").arg(html, QLatin1String(look));
}

QString head(const QStringList& names)
{
    QString row;
    for (const QString& name : names) {
        row += QStringLiteral("<th align=\"left\">%1</th>").arg(name.toHtmlEscaped());
    }
    return QStringLiteral("<tr>%1</tr>").arg(row);
}

QString table(const QStringList& heads, const QString& rows)
{
    return QStringLiteral("<table class=\"rows\" width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\">"
                          "<thead>%1</thead>%2</table>")
        .arg(head(heads), rows);
}

QString section(const QString& title, bool onNewPage = false)
{
    return QStringLiteral("<h2%2>%1</h2>")
        .arg(title.toHtmlEscaped(), onNewPage ? QStringLiteral(" class=\"sheet\"") : QString());
}

QString stateCell(CheckState state)
{
    const bool bad = state == CheckState::Failed;
    return cell(stateWords(state).toHtmlEscaped(), bad ? badLook : nullptr);
}

QString facts(const Report& report)
{
    const Record& record = report.record;
    QString sources;
    for (const commissioning::SourceFile& source : report.sources) {
        sources +=
            QStringLiteral("%1 (%2)<br/>")
                .arg(plain(source.name), QStringLiteral("%1").arg(source.checksum, 8, 16, QLatin1Char('0')).toUpper());
    }
    QString rows;
    const auto add = [&rows](const QString& name, const QString& html) {
        rows += QStringLiteral("<tr>%1%2</tr>").arg(cell(name.toHtmlEscaped(), quietLook), cell(html));
    };
    add(QCoreApplication::translate("Report", "Unit"),
        record.serial ? QCoreApplication::translate("Report", "BMU %1").arg(*record.serial, 5, 10, QLatin1Char('0'))
                      : QCoreApplication::translate("Report", "not known"));
    add(QCoreApplication::translate("Report", "Firmware"),
        QCoreApplication::translate("Report", "%1, messages and parameters of %2")
            .arg(record.firmware.empty() ? QCoreApplication::translate("Report", "not known").toHtmlEscaped()
                                         : plain(record.firmware),
                 plain(report.dialect)));
    add(QCoreApplication::translate("Report", "Engineer"), plain(record.engineer));
    add(QCoreApplication::translate("Report", "Hazards acknowledged"), plain(record.hazardsAcknowledged));
    add(QCoreApplication::translate("Report", "Begun"), plain(record.begun));
    add(QCoreApplication::translate("Report", "Report made"), plain(report.created));
    add(QCoreApplication::translate("Report", "Signed and closed"),
        record.signedBy.empty() ? QCoreApplication::translate("Report", "not yet: this is a draft").toHtmlEscaped()
                                : QStringLiteral("<b>%1</b>, %2, %3")
                                      .arg(plain(record.signedBy), plain(record.finished), plain(record.checksum())));
    add(QCoreApplication::translate("Report", "Program"), plain(report.tool));
    add(QCoreApplication::translate("Report", "Files and their CRC-32"), sources);
    if (report.parameterChecksum) {
        add(QCoreApplication::translate("Report", "Checksum of the parameters read back"),
            QStringLiteral("%1").arg(*report.parameterChecksum, 8, 16, QLatin1Char('0')).toUpper());
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"2\">%1</table>").arg(rows);
}

QString said(const commissioning::Deviation& deviation)
{
    commissioning::Words what = deviation.what;
    for (std::string& argument : what.arguments) {
        argument = translated("Commissioning", argument).toStdString();
    }
    return deviation.found.empty() ? text(what) : QStringLiteral("%1. %2").arg(text(what), text(deviation.found));
}

QString verdict(const Report& report)
{
    const std::size_t passed = report.record.count(CheckState::Passed);
    const std::size_t failed = report.record.count(CheckState::Failed);
    QString html =
        QStringLiteral("<p><b>%1</b></p>")
            .arg((report.isClean() ? QCoreApplication::translate("Report", "Everything passed, nothing deviates.")
                                   : QCoreApplication::translate("Report", "%1 passed, %2 FAILED. Deviations: %3")
                                         .arg(passed)
                                         .arg(failed)
                                         .arg(report.deviations.size()))
                     .toHtmlEscaped());
    if (!report.deviations.empty()) {
        html += QStringLiteral("<ul>");
        for (const commissioning::Deviation& deviation : report.deviations) {
            html += QStringLiteral("<li>%1</li>").arg(said(deviation).toHtmlEscaped());
        }
        html += QStringLiteral("</ul>");
    }
    return html;
}

QString checks(const Record& record)
{
    QString rows;
    for (std::size_t i = 0; i < record.checks.size(); ++i) {
        const commissioning::Check& check = record.checks[i];
        QString found = text(check.found.value).toHtmlEscaped();
        for (const commissioning::Advice& advice : check.found.advice) {
            found += QStringLiteral("<br/>%1").arg(text(advice.cause).toHtmlEscaped());
        }
        if (!check.comment.empty()) {
            found += QStringLiteral("<br/><i>%1</i>").arg(plain(check.comment));
        }
        rows += QStringLiteral("<tr>%1%2%3%4</tr>")
                    .arg(cell(word(label(static_cast<commissioning::CheckId>(i)))), stateCell(check.found.state),
                         cell(found), cell(plain(check.at)));
    }
    return table({QCoreApplication::translate("Report", "Check"), QCoreApplication::translate("Report", "Result"),
                  QCoreApplication::translate("Report", "Found"), QCoreApplication::translate("Report", "Since")},
                 rows);
}

QString manual(const Record& record)
{
    QString rows;
    for (const commissioning::ManualItem& item : record.manual) {
        rows += QStringLiteral("<tr>%1%2%3%4%5</tr>")
                    .arg(cell(nameOf(item).toHtmlEscaped()), stateCell(item.state), cell(plain(item.value)),
                         cell(plain(item.comment)), cell(plain(item.at)));
    }
    return table({QCoreApplication::translate("Report", "Item"), QCoreApplication::translate("Report", "Result"),
                  QCoreApplication::translate("Report", "Value"), QCoreApplication::translate("Report", "Comment"),
                  QCoreApplication::translate("Report", "When")},
                 rows);
}

QString meter(const Record& record)
{
    QString rows;
    for (const commissioning::MeterPoint point : commissioning::allMeterPoints) {
        const commissioning::MeterRow& row = record.meter[point];
        const int places = commissioning::decimals(point);
        const QString unit = word(commissioning::unit(point));
        const auto value = [&](const std::optional<double>& number) {
            return number ? QStringLiteral("%1 %2").arg(ui::number(*number, places), unit) : QStringLiteral("\u2013");
        };
        const auto within = row.within();
        const QString said = !within   ? QCoreApplication::translate("Report", "not measured")
                             : *within ? QCoreApplication::translate("Report", "\u2714 within")
                                       : QCoreApplication::translate("Report", "\u2716 apart");
        rows += QStringLiteral("<tr>%1%2%3%4%5%6</tr>")
                    .arg(cell(word(label(point)) + QLatin1Char(' ') + plain(row.place)), cell(value(row.shown)),
                         cell(value(row.typed)), cell(value(row.difference())), cell(value(row.tolerance)),
                         cell(said, within == false ? badLook : nullptr));
    }
    return table({QCoreApplication::translate("Report", "Where"), QCoreApplication::translate("Report", "Unit"),
                  QCoreApplication::translate("Report", "Meter"), QCoreApplication::translate("Report", "Difference"),
                  QCoreApplication::translate("Report", "Tolerance"), QCoreApplication::translate("Report", "Verdict")},
                 rows);
}

QString parameters(const Report& report, bool onlyDifferences)
{
    QString rows;
    for (const ParameterRow& row : report.parameters) {
        if (onlyDifferences && !row.differsFromDefault && !row.differsFromFile) {
            continue;
        }
        QString seen = text(row.seen.words).toHtmlEscaped();
        if (row.seen.verdict != commissioning::Verdict::NotObservable) {
            seen += QStringLiteral(" (%1)").arg(word(label(row.seen.verdict)));
        }
        const bool bad = row.differsFromFile || row.seen.verdict == commissioning::Verdict::Contradicts;
        rows += QStringLiteral("<tr>%1%2%3%4%5%6</tr>")
                    .arg(cell(plain(row.name) + (row.extension ? QStringLiteral(" *") : QString())),
                         cell(plain(row.value), bad ? badLook : nullptr), cell(word(label(row.provenance))),
                         cell(plain(row.wanted)), cell(plain(row.standard)), cell(seen));
    }
    if (rows.isEmpty()) {
        return QStringLiteral("<p>%1</p>").arg(QCoreApplication::translate("Report", "none").toHtmlEscaped());
    }
    return table({QCoreApplication::translate("Report", "Parameter"), QCoreApplication::translate("Report", "Value"),
                  QCoreApplication::translate("Report", "Known by"), QCoreApplication::translate("Report", "File"),
                  QCoreApplication::translate("Report", "Default"), QCoreApplication::translate("Report", "Observed")},
                 rows);
}

struct Pictures
{
    QImage map;
    QImage cells;
    QImage precharge;
};

Pictures picturesOf(const Report& report, ThemeKind kind)
{
    return {packMap(report, kind, mapWidth), sortedCells(report, kind, plotSize),
            prechargeCurve(report, kind, plotSize)};
}

QString image(const QString& source, const char* look = "picture")
{
    return QStringLiteral("<img class=\"%3\" src=\"%1\" width=\"%2\"/>")
        .arg(source)
        .arg(shownWidth)
        .arg(QLatin1String(look));
}

QString paragraph(const QString& html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

/// `picture` makes the HTML of one of the pictures by its name.
template <typename Picture>
QString body(const Report& report, Picture picture)
{
    const Record& record = report.record;
    constexpr int nodesOnOnePage = 16; // more, and the plot behind the map does not fit below it
    const bool bigMap = report.pack.layout.nodeCount > nodesOnOnePage;
    QString html = QStringLiteral("<h1>%1</h1>")
                       .arg(QCoreApplication::translate("Report", "Commissioning report").toHtmlEscaped());
    if (record.simulated) {
        html += QStringLiteral("<p class=\"bad\">%1</p>")
                    .arg(QCoreApplication::translate("Report", "SIMULATED PACK: this is no report of a real battery.")
                             .toHtmlEscaped());
    }
    html += facts(report) + section(QCoreApplication::translate("Report", "Result")) + verdict(report);
    html += section(QCoreApplication::translate("Report", "Checks")) + checks(record) +
            section(QCoreApplication::translate("Report", "By hand")) + manual(record);
    html += section(QCoreApplication::translate("Report", "Meter table")) + meter(record);
    html += section(QCoreApplication::translate("Report", "Pack map: deviation from the median")) +
            paragraph(picture("map", &Pictures::map));
    html += section(QCoreApplication::translate("Report", "Cells in order"), bigMap) +
            paragraph(picture("cells", &Pictures::cells));
    if (record.precharge && !record.precharge->samples.empty()) {
        html += section(QCoreApplication::translate("Report", "Precharge")) +
                paragraph(picture("precharge", &Pictures::precharge));
    }
    html += section(QCoreApplication::translate("Report", "Parameters that differ from default or file")) +
            parameters(report, true);
    html += section(QCoreApplication::translate("Report", "All parameters")) + parameters(report, false);
    html += QStringLiteral("<p>* %1</p>")
                .arg(QCoreApplication::translate("Report", "extension: the bundled BMU only").toHtmlEscaped());
    if (!record.note.empty()) {
        html += section(QCoreApplication::translate("Report", "Remarks")) +
                QStringLiteral("<p>%1</p>").arg(plain(record.note));
    }
    html += QStringLiteral("<br/><br/><table width=\"100%\"><tr><td>____________________<br/>%1</td>"
                           "<td>____________________<br/>%2</td></tr></table>")
                .arg(QCoreApplication::translate("Report", "Date").toHtmlEscaped(),
                     QCoreApplication::translate("Report", "Signature").toHtmlEscaped());
    return html;
}

QString inlined(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

// As the reader's screen is set; on paper always light.
QString htmlOf(const Report& report)
{
    const Pictures light = picturesOf(report, ThemeKind::Light);
    const Pictures dark = picturesOf(report, ThemeKind::Dark);
    const QString content = body(report, [&](const char* /*name*/, QImage Pictures::*which) {
        return image(inlined(light.*which), "light") + image(inlined(dark.*which), "dark");
    });
    const QString mark = report.record.simulated
                             ? QStringLiteral("<div class=\"mark\">%1</div>")
                                   .arg(QCoreApplication::translate("Report", "SIMULATED").toHtmlEscaped())
                             : QString();
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><title>%1</title><style>"
                          "%2"
                          "body{font-family:sans-serif;font-size:13px;max-width:960px;margin:2em auto;padding:0 1em}"
                          "td,th{vertical-align:top}.rows td,.rows th{border-color:inherit}"
                          "img{width:100%;height:auto}img.dark{display:none}"
                          ".mark{position:fixed;top:40%;left:0;width:100%;text-align:center;font-size:120px;"
                          "color:rgba(200,0,0,.12);transform:rotate(-30deg);pointer-events:none}"
                          "@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;background-color:%3}"
                          "%4"
                          "img.dark{display:inline}img.light{display:none}.mark{color:rgba(255,90,90,.16)}}"
                          "</style></head><body>%5%6</body></html>\n")
        .arg(QCoreApplication::translate("Report", "Commissioning report").toHtmlEscaped(),
             styleSheet(palette(ThemeKind::Light)), palette(ThemeKind::Dark).surface.name(),
             styleSheet(palette(ThemeKind::Dark)), mark, content);
}

} // namespace

QString reportHtml(const Report& report)
{
    return htmlOf(report);
}

void fillDocument(QTextDocument& document, const Report& report, ThemeKind kind)
{
    const Pictures pictures = picturesOf(report, kind);
    document.setDefaultFont(paperFont());
    document.setDefaultStyleSheet(styleSheet(palette(kind)));
    document.setMetaInformation(QTextDocument::DocumentTitle,
                                QCoreApplication::translate("Report", "Commissioning report"));
    document.setHtml(body(report, [&](const char* name, QImage Pictures::*which) {
        const QString address = QStringLiteral("report://") + QLatin1String(name);
        document.addResource(QTextDocument::ImageResource, QUrl(address), pictures.*which);
        return image(address);
    }));
}

PaperMarks reportMarks(const Report& report)
{
    const QString unit =
        report.record.serial
            ? QCoreApplication::translate("Report", "BMU %1").arg(*report.record.serial, 5, 10, QLatin1Char('0'))
            : QString();
    return {QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
                .arg(unit, QString::fromStdString(report.created), QString::fromStdString(report.tool)),
            report.record.simulated ? QCoreApplication::translate("Report", "SIMULATED") : QString()};
}

ReportFiles writeReport(const Report& report, const QString& folder, const QString& name)
{
    const QString stem = QDir(folder).filePath(name);
    ReportFiles files{
        stem + QStringLiteral(".pdf"), stem + QStringLiteral(".html"), stem + QStringLiteral(".json"), {}};
    if (!QDir().mkpath(folder)) {
        files.problem = QCoreApplication::translate("Report", "cannot make the folder %1").arg(folder);
        return files;
    }
    QTextDocument document;
    fillDocument(document, report, ThemeKind::Light);
    files.problem = writePdf(document, files.pdf, reportMarks(report));
    if (!files.problem.isEmpty()) {
        return files;
    }
    if (const auto html = params::writeTextFile(files.html.toStdString(), htmlOf(report).toStdString()); !html) {
        files.problem = sentence(html.error());
    } else if (const auto json = params::writeTextFile(files.json.toStdString(), report.toJson()); !json) {
        files.problem = sentence(json.error());
    }
    return files;
}

} // namespace packdeck::ui
