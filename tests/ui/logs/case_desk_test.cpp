// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A case saved in one window opens to the same picture in another; decoded data leave by the Logs page.

#include <map>

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include "telemetry/timeline.h"
#include "tests/ui/logs/case_workplace.h"
#include "ui/logs/export_panel.h"
#include "ui/logs/logs_page.h"
#include "ui/params/parameter_book.h"
#include "ui/shell/kept_instant.h"
#include "ui/shell/notice_strip.h"

namespace packdeck::ui::test {
namespace {

/// What is shown, in words and numbers; times are of the wall.
QJsonObject factsOf(Workplace& at)
{
    const Moment& moment = at.desk.moment();
    const telemetry::Timeline& timeline = *at.desk.showing().shown().timeline;
    QJsonArray cells;
    for (const units::CellIndex cell : at.selection.cells()) {
        cells.append(static_cast<int>(units::slot(cell)));
    }
    QJsonArray millivolts;
    for (std::size_t cell = 0; cell < 4; ++cell) {
        millivolts.append(moment.snapshot->cells[cell].voltage.value.value());
    }
    const QString whole = at.window.currentPage()->key();
    return {{QStringLiteral("page"), whole},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("at"), keptInstant(timeline, moment.cursor)},
            {QStringLiteral("base"), moment.snapshot->id.baseId},
            {QStringLiteral("from"), keptInstant(timeline, at.trends->window().from())},
            {QStringLiteral("to"), keptInstant(timeline, at.trends->window().to())},
            {QStringLiteral("axes"), at.trends->plot().axisRanges().toJson()},
            {QStringLiteral("signal axes"), at.trends->extraSignals().plot().axisRanges().toJson()},
            {QStringLiteral("since"),
             at.cells->reference() != nullptr ? keptInstant(timeline, at.cells->reference()->now) : QJsonValue()},
            {QStringLiteral("limit"), moment.settings.limits.cellCriticalHigh.value()},
            {QStringLiteral("mV"), millivolts},
            {QStringLiteral("fresh"), moment.snapshot->batteryVoltage.isFresh()}};
}

TEST_F(CaseDeskTest, OpensToTheSamePictureInAnotherWindow)
{
    Workplace here;
    arrange(here);
    const QString file = saved(here);
    QFile::remove(log); // elsewhere it is not there
    QFile::remove(folder.filePath(QStringLiteral("mine.dbc")));

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    elsewhere.desk.tick(MainWindow::Refresh::Everything);
    const OpenedLog& opened = elsewhere.logs->shelf().logs().front();
    ASSERT_EQ(opened.state, OpenedLog::State::Complete);
    EXPECT_EQ(opened.name, QStringLiteral("x.pdcase"));
    EXPECT_EQ(elsewhere.window.currentPage()->key(), here.window.currentPage()->key());
    EXPECT_EQ(elsewhere.selection.cells(), here.selection.cells());
    EXPECT_EQ(elsewhere.trends->window().from(), here.trends->window().from());
    EXPECT_EQ(elsewhere.trends->window().to(), here.trends->window().to());
    const auto& fields = elsewhere.trends->extraSignals().set().entries();
    ASSERT_EQ(fields.size(), 1U);
    EXPECT_TRUE(fields[0].isKnown);
    const Moment& a = here.desk.moment();
    const Moment& b = elsewhere.desk.moment();
    EXPECT_EQ(b.cursor, units::Timestamp(8s));
    EXPECT_EQ(b.cursor, a.cursor);
    ASSERT_TRUE(a.snapshot && b.snapshot);
    EXPECT_EQ(b.snapshot->batteryVoltage.value, a.snapshot->batteryVoltage.value);
    EXPECT_EQ(b.snapshot->state.value, a.snapshot->state.value);

    const QStringList remembered = elsewhere.settings.value(QStringLiteral("trace/dbcs")).toStringList();
    EXPECT_TRUE(remembered.isEmpty()); // lent, not kept
    elsewhere.logs->shelf().close(opened.id);
    EXPECT_TRUE(elsewhere.shelf.items().empty());
}

TEST_F(CaseDeskTest, EveryPageLooksTheSameElsewhere)
{
    Workplace here;
    arrange(here);
    here.trace->findChild<QLineEdit*>(QStringLiteral("filter"))->setText(QStringLiteral("id:0x608"));
    here.events->findChild<QComboBox*>(QStringLiteral("least"))->setCurrentIndex(2);
    here.events->findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("a"));
    here.picture(QStringLiteral("cells"));
    here.desk.showing().showInstant(units::Timestamp(6s));
    here.desk.tick(MainWindow::Refresh::Everything);
    here.cells->setReference();
    here.desk.showing().showInstant(units::Timestamp(8s));
    // An axis keeps its range as long as that suits: now it depends on what was shown before.
    here.picture(QStringLiteral("trends"));
    here.trends->showSpan({units::Timestamp(3s), units::Timestamp(16s)});
    here.picture(QStringLiteral("trends"));
    here.trends->showSpan({units::Timestamp(5s), units::Timestamp(13s)});
    here.picture(QStringLiteral("trends"));
    QTest::keyClick(here.trends, Qt::Key_BracketRight); // the second cursor
    QTest::keyClick(here.trends, Qt::Key_A);
    auto* plots = here.trends->findChild<TrendPlot*>()->parentWidget();
    qobject_cast<QSplitter*>(plots)->setSizes({300, 300});
    qobject_cast<QSplitter*>(plots->parentWidget())->setSizes({700, 500});
    std::map<QString, QImage> pictures;
    for (const char* page : {"cells", "trace", "events", "analysis", "trends"}) {
        pictures.emplace(QString::fromLatin1(page), here.picture(QString::fromLatin1(page)));
    }
    const QString file = saved(here);

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    EXPECT_EQ(elsewhere.trace->findChild<QLineEdit*>(QStringLiteral("filter"))->text(), QStringLiteral("id:0x608"));
    EXPECT_EQ(elsewhere.events->findChild<QComboBox*>(QStringLiteral("least"))->currentIndex(), 2);
    EXPECT_EQ(elsewhere.window.currentPage()->key(), QStringLiteral("trends"));
    for (const auto& [page, picture] : pictures) {
        expectSame(picture, elsewhere.picture(page), page);
    }
}

// The case of a living session, opened by another process: this program, called with its name.
constexpr auto caseVariable = "PACKDECK_CASE_OPENED_ELSEWHERE";

TEST_F(CaseDeskTest, IsOpenedByAnotherProcess)
{
    if (!qEnvironmentVariableIsSet(caseVariable)) {
        GTEST_SKIP() << "called by OfALivingSessionOpensToTheSamePictureInAnotherProcess";
    }
    const QString file = qEnvironmentVariable(caseVariable);
    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    elsewhere.picture(QStringLiteral("cells"));
    elsewhere.picture(QStringLiteral("trends"));
    QFile facts(file + QStringLiteral(".facts"));
    ASSERT_TRUE(facts.open(QIODevice::WriteOnly));
    facts.write(QJsonDocument(factsOf(elsewhere)).toJson());
}

TEST_F(CaseDeskTest, OfALivingSessionOpensToTheSamePictureInAnotherProcess)
{
    Workplace here;
    here.session.connectTo({QString::fromLatin1(link::packdeckPluginName), QStringLiteral("sim-4"), 0});
    const auto seconds = [&here](int wanted) {
        const Moment& moment = here.desk.moment();
        return moment.snapshot && moment.snapshot->batteryVoltage.isFresh() && moment.snapshot->cells[3].isMeasured() &&
               moment.now >= units::Timestamp(std::chrono::seconds(wanted));
    };
    ASSERT_TRUE(until([&] { return seconds(2); }));
    here.selection.toggle(units::cellAt(2));
    here.shelf.load(folder.filePath(QStringLiteral("mine.dbc")));
    here.trends->addSignals({{0, 1544, QStringLiteral("Mine"), QStringLiteral("MyVolts")}});
    here.picture(QStringLiteral("cells"));
    here.cells->setReference();
    ASSERT_TRUE(until([&] { return seconds(4); }));
    here.picture(QStringLiteral("trends"));
    here.trends->showPreset(TrendWindow::Preset::TenSeconds);
    here.picture(QStringLiteral("trends"));
    const QJsonObject facts = factsOf(here);
    here.cases->saveTo(folder.filePath(QStringLiteral("live.pdcase")));
    ASSERT_TRUE(until([&here] { return !here.cases->isBusy(); })); // the session goes on meanwhile

    const QString file = folder.filePath(QStringLiteral("live.pdcase"));
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(caseVariable), file);
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--gtest_filter=CaseDeskTest.IsOpenedByAnotherProcess")});
    ASSERT_TRUE(other.waitForFinished(patience_ms));
    ASSERT_EQ(other.exitCode(), 0);
    QFile written(file + QStringLiteral(".facts"));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QJsonObject there = QJsonDocument::fromJson(written.readAll()).object();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        EXPECT_TRUE(there[fact.key()] == fact.value())
            << fact.key().toStdString() << ": "
            << QJsonDocument(QJsonObject{{fact.key(), fact.value()}}).toJson().toStdString()
            << QJsonDocument(QJsonObject{{fact.key(), there[fact.key()]}}).toJson().toStdString();
    }
}

TEST_F(CaseDeskTest, OfASessionThatFellSilentIsStaleElsewhereToo)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    const auto& opened = here.logs->shelf().logs().front();
    const auto end = opened.timeline->now();
    here.desk.showing().extend(opened.id, end + 20s);
    here.desk.showing().toNewest();
    here.desk.tick(MainWindow::Refresh::Everything);
    ASSERT_FALSE(here.desk.moment().snapshot->batteryVoltage.isFresh());
    const QString file = saved(here);

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    elsewhere.desk.tick(MainWindow::Refresh::Everything);
    EXPECT_EQ(elsewhere.desk.moment().cursor, end + 20s);
    EXPECT_FALSE(elsewhere.desk.moment().snapshot->batteryVoltage.isFresh());
}

TEST_F(CaseDeskTest, KeepsWhatOfTheLogIsHidden)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    log::SenderFilterOptions choices;
    choices.hiddenBuses.set(7);
    choices.dropEchoes = true;
    here.logs->shelf().reload(here.logs->shelf().logs().front().id, choices);
    ASSERT_TRUE(until([&here] { return !here.logs->shelf().isLoading(); }));
    const QString file = saved(here);

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    EXPECT_TRUE(elsewhere.logs->shelf().logs().front().choices.dropEchoes);
    EXPECT_TRUE(elsewhere.logs->shelf().logs().front().choices.hiddenBuses.test(7));
}

TEST_F(CaseDeskTest, OpensTheSameWhereOtherDbcsAreShipped)
{
    Workplace here;
    arrange(here);
    const QString file = saved(here);

    const std::filesystem::path shipped = qEnvironmentVariable("PACKDECK_DATA_DIR").toStdString();
    const std::filesystem::path other = folder.filePath(QStringLiteral("other")).toStdString();
    std::filesystem::create_directories(other);
    std::filesystem::copy(shipped / "dbc", other / "dbc", std::filesystem::copy_options::recursive);
    QFile dbc(QString::fromStdString((other / "dbc" / "prohelion_d1000_gen2_v1_2.dbc").string()));
    ASSERT_TRUE(dbc.open(QIODevice::ReadWrite));
    QByteArray text = dbc.readAll();
    const auto at = text.indexOf("SG_ BatteryVoltage");
    ASSERT_GE(at, 0);
    const auto scale = text.indexOf("(0.001,", at);
    ASSERT_GE(scale, 0);
    text.replace(scale, 7, "(0.002,");
    dbc.seek(0);
    dbc.write(text);
    dbc.close();

    Workplace elsewhere(QString::fromStdString(other.string()));
    ASSERT_TRUE(elsewhere.open(file));
    elsewhere.desk.tick(MainWindow::Refresh::Everything);
    const Moment& a = here.desk.moment();
    const Moment& b = elsewhere.desk.moment();
    ASSERT_TRUE(a.snapshot && b.snapshot);
    ASSERT_TRUE(a.snapshot->batteryVoltage.isFresh());
    EXPECT_EQ(b.snapshot->batteryVoltage.value, a.snapshot->batteryVoltage.value);
    elsewhere.logs->shelf().open(log);
    ASSERT_TRUE(until([&elsewhere] { return !elsewhere.logs->shelf().isLoading(); }));
    const auto plain = elsewhere.logs->shelf().logs().back().timeline->snapshot();
    EXPECT_GT(plain.batteryVoltage.value.value(), a.snapshot->batteryVoltage.value.value() * 3 / 2)
        << "the log alone is read by what is shipped there";
}

TEST_F(CaseDeskTest, MarkersGoWithIt)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    const auto timeline = here.logs->shelf().logs().front().timeline;
    timeline->addNote({packdeck::test::sampleBegin_us + 5'000'000, log::RecordingNote::Kind::Marker, "smoke"});
    const QString file = saved(here);

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    const auto notes = elsewhere.logs->shelf().logs().front().timeline->notes();
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].text, "smoke");
    EXPECT_EQ(notes[0].time, packdeck::test::sampleBegin_us + 5'000'000);
}

TEST_F(CaseDeskTest, ParametersStandInTheColumnOfTheFile)
{
    Workplace here;
    ParameterBook& written = here.parameters->book();
    casefile::Case contents;
    contents.log = log.toStdString();
    contents.parameters = written.toFile().toText(params::FileFormat::Json);
    const QString file = folder.filePath(QStringLiteral("parameters.pdcase"));
    ASSERT_TRUE(casefile::writeCase(file.toStdString(), contents));

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    EXPECT_TRUE(elsewhere.parameters->book().hasFile());
    EXPECT_TRUE(elsewhere.parameters->book().set().modifications().empty()) << "nothing is edited";
    const QString again = saved(elsewhere);
    const auto info = casefile::inspectCase(again.toStdString());
    ASSERT_TRUE(info);
    EXPECT_TRUE(std::any_of(info->parts.begin(), info->parts.end(),
                            [](const casefile::Part& part) { return part.name == casefile::parametersName; }));
}

TEST_F(CaseDeskTest, ASavingThatIsCancelledEitherEndedBeforeOrLeavesNothing)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    const QString file = folder.filePath(QStringLiteral("cancelled.pdcase"));
    QSignalSpy saves(&*here.cases, &CaseDesk::saved);
    here.cases->saveTo(file);
    auto* cancel = here.window.findChild<QPushButton*>(QStringLiteral("cancelJob"));
    EXPECT_TRUE(cancel->isVisible());
    cancel->click();
    ASSERT_TRUE(until([&here] { return !here.cases->isBusy(); }));
    EXPECT_FALSE(cancel->isVisible());
    EXPECT_EQ(QFile::exists(file), saves.count() == 1);
}

TEST_F(CaseDeskTest, AnOpeningThatIsCancelledLeavesNoCaseInTheList)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    const QString file = saved(here);

    Workplace elsewhere;
    elsewhere.logs->shelf().open(file);
    ASSERT_EQ(elsewhere.logs->shelf().logs().size(), 1U);
    EXPECT_EQ(elsewhere.logs->shelf().logs().front().state, OpenedLog::State::Loading);
    elsewhere.logs->shelf().cancel(elsewhere.logs->shelf().logs().front().id);
    ASSERT_TRUE(until([&elsewhere] { return !elsewhere.cases->isBusy(); }));
    EXPECT_TRUE(elsewhere.logs->shelf().logs().empty());
    EXPECT_TRUE(elsewhere.shelf.items().empty());
}

TEST_F(CaseDeskTest, SaysWhatOfThePictureItCannotHold)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    const QString other = folder.filePath(QStringLiteral("other.log"));
    ASSERT_TRUE(QFile::copy(log, other));
    here.logs->shelf().open(other);
    ASSERT_TRUE(until([&here] { return here.logs->shelf().logs().size() == 2 && !here.logs->shelf().isLoading(); }));
    const auto noted = [&here](const QString& words) {
        here.desk.tick(MainWindow::Refresh::Everything);
        const auto& notices = here.window.findChild<NoticeStrip*>()->notices();
        return std::any_of(notices.begin(), notices.end(),
                           [&words](const Notice& notice) { return notice.text.contains(words); });
    };
    here.picture(QStringLiteral("analysis"));
    EXPECT_FALSE(saved(here).isEmpty());
    EXPECT_TRUE(noted(QStringLiteral("The case is saved")));
    EXPECT_FALSE(noted(QStringLiteral("not in it")));
    here.analysis->showView(AnalysisPage::Compare);
    here.analysis->comparison().chooseSource(here.logs->shelf().logs().front().id);
    EXPECT_FALSE(saved(here).isEmpty());
    EXPECT_TRUE(noted(QStringLiteral("not in it: the other log of the comparison")));
}

TEST_F(CaseDeskTest, OneThatIsBrokenIsRefusedAndNothingOfItOpens)
{
    Workplace here;
    arrange(here);
    QFile file(saved(here));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() / 2));
    file.close();

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file.fileName()));
    const OpenedLog& opened = elsewhere.logs->shelf().logs().front();
    EXPECT_EQ(opened.state, OpenedLog::State::Failed);
    ASSERT_TRUE(opened.problem);
    EXPECT_EQ(opened.problem->id, ErrorId::CaseUnusable);
    EXPECT_TRUE(elsewhere.shelf.items().empty());
    EXPECT_EQ(elsewhere.desk.showing().sources().size(), 1U);
}

TEST_F(CaseDeskTest, DecodedDataLeaveByTheLogsPage)
{
    Workplace here;
    ASSERT_TRUE(here.open(log));
    here.window.showPage(QStringLiteral("logs"));
    here.logs->page().contents().show(LogContents::Sheet::Export);
    here.desk.tick(MainWindow::Refresh::Everything);
    here.desk.tick(MainWindow::Refresh::Everything);
    auto& panel = here.logs->page().contents().exportPanel();
    auto* names = panel.findChild<QLineEdit*>(QStringLiteral("exportNames"));
    const auto* state = panel.findChild<QLabel*>(QStringLiteral("exportState"));
    QTest::keyClicks(names, QStringLiteral("NoSuch*"));
    EXPECT_TRUE(state->text().contains(QStringLiteral("NoSuch*")));
    names->clear();
    QTest::keyClicks(names, QStringLiteral("BatteryVoltage Node0Cell0?"));
    panel.findChild<QComboBox*>(QStringLiteral("exportRows"))->setCurrentIndex(1);
    const QString file = folder.filePath(QStringLiteral("out.csv"));
    panel.exportTo(file);
    ASSERT_TRUE(until([&panel] { return !panel.job().isRunning(); }));
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly)) << state->text().toStdString();
    const QByteArray head = csv.readLine();
    EXPECT_TRUE(head.startsWith("time_s,BatteryVoltage [V],Node0Cell01 [V]")) << head.constData();
    EXPECT_EQ(csv.readAll().count('\n'), 200);
}

} // namespace
} // namespace packdeck::ui::test
