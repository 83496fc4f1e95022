// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report as people get it: PDF, HTML and JSON beside each other.

#include <filesystem>

#include <QFile>
#include <QImage>
#include <QTextDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "params/text_file.h"
#include "support/paths.h"
#include "support/run_program.h"
#include "ui/commissioning/report_document.h"
#include "ui/commissioning/report_pictures.h"
#include "ui/sample_snapshot.h"

using namespace packdeck;
using namespace packdeck::ui;
using testing::HasSubstr;
using testing::Not;

namespace {

commissioning::Report sampleReport(bool simulated)
{
    const std::filesystem::path resources = std::filesystem::path(test::sourceDirectory()) / "resources";
    const auto metadata = std::make_shared<const params::Metadata>(
        params::Metadata::load(params::Metadata::shippedFile(resources, "V1.2")).value());
    params::ParameterSet set(metadata);
    for (std::size_t i = 0; i < set.size(); ++i) {
        if (const params::RawValue* const standard = set.defaultValue(i); standard != nullptr) {
            set.setDevice(i, *standard);
        }
    }
    const telemetry::PackSnapshot pack = test::sampleSnapshot();
    const binding::CellNaming naming;
    commissioning::Facts facts{.pack = pack, .naming = naming, .parameters = &set};
    facts.wallTime = "2026-11-28T12:00:00Z";
    commissioning::Record record = commissioning::newRecord("2026-11-28T11:00:00Z");
    record.serial = 1234;
    record.engineer = "A. <b>Engineer</b>";
    record.simulated = simulated;
    control::PrechargeRun run;
    run.endedIn = d1000::State::Enabled;
    for (int i = 0; i < 30; ++i) {
        run.samples.push_back({std::chrono::milliseconds(100 * i), units::Millivolts(812'000),
                               units::Millivolts(27'000 * i), units::Milliamps(2400 - 80 * i), 0});
    }
    record.precharge = std::make_shared<const control::PrechargeRun>(run);
    return commissioning::makeReport(record, facts, {"PackDeck test", {{"pack.dbc", 0x1234U}}});
}

TEST(ReportDocument, StandsInOneHtmlFileWithItsPictures)
{
    const std::string html = reportHtml(sampleReport(true)).toStdString();
    EXPECT_THAT(html, HasSubstr("data:image/png;base64,"));
    EXPECT_THAT(html, HasSubstr("SIMULATED PACK"));
    EXPECT_THAT(html, HasSubstr("critCellOverVoltage"));
    EXPECT_THAT(html, HasSubstr("pack.dbc (00001234)"));
    EXPECT_THAT(html, HasSubstr("A. &lt;b&gt;Engineer&lt;/b&gt;")) << "what was typed is text";
    EXPECT_THAT(html, HasSubstr("read back"));
    EXPECT_THAT(reportHtml(sampleReport(false)).toStdString(), Not(HasSubstr("SIMULATED")));
}

// Nothing but a style sheet may set a colour: what stands in the text itself would not follow the reader's screen.
TEST(ReportDocument, IsDarkOnADarkScreenAndLightOnPaper)
{
    const QString html = reportHtml(sampleReport(true));
    const qsizetype bodyAt = html.indexOf(QStringLiteral("<body>"));
    ASSERT_GT(bodyAt, 0);
    const std::string head = html.left(bodyAt).toStdString();
    EXPECT_THAT(head, HasSubstr("@media screen and (prefers-color-scheme:dark)"));
    EXPECT_THAT(head, HasSubstr(palette(ThemeKind::Dark).text.name().toStdString()));
    EXPECT_THAT(html.mid(bodyAt).toStdString(), Not(HasSubstr("style=")));
    EXPECT_THAT(html.mid(bodyAt).toStdString(), Not(HasSubstr("bgcolor=")));
    EXPECT_EQ(html.count(QStringLiteral("<img class=\"light\"")), 3);
    EXPECT_EQ(html.count(QStringLiteral("<img class=\"dark\"")), 3);
}

TEST(ReportDocument, PagesAreWhiteOrDarkAsAsked)
{
    const commissioning::Report report = sampleReport(false);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        QTextDocument document;
        fillDocument(document, report, kind);
        const auto pages = pageImages(document, reportMarks(report), palette(kind));
        ASSERT_GE(pages.size(), 3U);
        for (const QImage& page : pages) {
            EXPECT_EQ(QColor(page.pixel(2, 2)), palette(kind).surface);
            EXPECT_EQ(page.height() > page.width(), true);
        }
    }
}

TEST(ReportDocument, PicturesShowSomething)
{
    const commissioning::Report report = sampleReport(false);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        for (const QImage& image : {packMap(report, kind, 900), sortedCells(report, kind, {900, 300}),
                                    prechargeCurve(report, kind, {900, 300})}) {
            ASSERT_FALSE(image.isNull());
            EXPECT_EQ(QColor(image.pixel(0, image.height() - 1)), palette(kind).surface);
            bool several = false;
            for (int y = 0; y < image.height() && !several; ++y) {
                several = image.pixel(image.width() / 2, y) != image.pixel(0, 0);
            }
            EXPECT_TRUE(several);
        }
    }
    commissioning::Report without = report;
    without.record.precharge = nullptr;
    EXPECT_TRUE(prechargeCurve(without, ThemeKind::Light, {900, 300}).isNull());
}

TEST(ReportDocument, IsWrittenAsPdfHtmlAndJson)
{
    const QString folder =
        qEnvironmentVariable("PACKDECK_PICTURES", QString::fromStdString(test::temporaryFile("reports").string()));
    const ReportFiles files = writeReport(sampleReport(true), folder, QStringLiteral("sample"));
    EXPECT_TRUE(files.problem.isEmpty()) << qPrintable(files.problem);
    QFile pdf(files.pdf);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_GT(pdf.size(), 20'000);
    EXPECT_TRUE(params::readTextFile(files.html.toStdString()).has_value());
    EXPECT_TRUE(params::readTextFile(files.json.toStdString()).has_value());
    EXPECT_FALSE(
        writeReport(sampleReport(true), QStringLiteral("/proc/nowhere"), QStringLiteral("x")).problem.isEmpty());
}

} // namespace
