// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user set on a page is the same in a case elsewhere, to the pixel.

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>

#include "tests/ui/logs/case_workplace.h"

namespace packdeck::ui::test {
namespace {

// What a user did on one page, after the log was arranged; its last picture is that of the case.
struct Scene
{
    const char* name;
    const char* page;
    void (*arrange)(Workplace& at);
};

void PrintTo(const Scene& scene, std::ostream* out)
{
    *out << scene.name;
}

class CaseSceneTest : public CaseDeskTest, public testing::WithParamInterface<Scene>
{
};

void press(Workplace& at, Qt::Key key)
{
    QTest::keyClick(at.window.currentPage(), key);
    at.picture(at.window.currentPage()->key());
}

void standAt(Workplace& at, units::Duration instant)
{
    at.desk.showing().showInstant(units::Timestamp(instant));
    at.picture(at.window.currentPage()->key());
}

template <typename View>
View& viewOf(Workplace& at, const char* name)
{
    return *at.window.currentPage()->findChild<View*>(QString::fromLatin1(name));
}

const Scene scenes[] = {
    {"AnalysisOfTimesOfOnesOwn", "analysis",
     [](Workplace& at) {
         at.analysis->spans().choose(SpanBar::Chosen);
         auto& from = viewOf<QDateTimeEdit>(at, "from");
         from.setDateTime(from.dateTime().addSecs(6));
         auto& to = viewOf<QDateTimeEdit>(at, "to");
         to.setDateTime(to.dateTime().addSecs(-3));
     }},
    {"AnalysisAsInTrends", "analysis", [](Workplace& at) { at.analysis->spans().choose(SpanBar::Trends); }},
    {"AnalysisBetweenCursors", "analysis",
     [](Workplace& at) {
         at.picture(QStringLiteral("trends"));
         press(at, Qt::Key_BracketRight); // both at the cursor
         standAt(at, 12s);
         at.picture(QStringLiteral("analysis"));
         at.analysis->spans().choose(SpanBar::Cursors);
     }},
    {"AnalysisSortedByAnotherColumn", "analysis",
     [](Workplace& at) {
         const QHeaderView& heads = *viewOf<QTableView>(at, "cells").horizontalHeader();
         const QPoint first(heads.sectionViewportPosition(0) + 20, heads.height() / 2);
         QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, first);
     }},
    {"AnalysisWithOtherLines", "analysis",
     [](Workplace& at) {
         viewOf<QDoubleSpinBox>(at, "restCurrent").setValue(7.5);
         press(at, Qt::Key_3);
     }},
    {"AnalysisComparedWithAMark", "analysis",
     [](Workplace& at) {
         standAt(at, 5s);
         press(at, Qt::Key_B);
         standAt(at, 12s);
     }},
    {"CellsByVoltage", "cells",
     [](Workplace& at) {
         press(at, Qt::Key_2);
         press(at, Qt::Key_Plus);
         press(at, Qt::Key_D);
     }},
    {"TraceWithAnOpenIdAndAPanel", "trace",
     [](Workplace& at) {
         auto& tree = viewOf<QTreeView>(at, "ids");
         tree.sortByColumn(3, Qt::DescendingOrder);
         tree.header()->resizeSection(1, 130);
         for (int row = 0; row < 8; ++row) {
             tree.expand(tree.model()->index(row, 0));
         }
         tree.setCurrentIndex(tree.model()->index(1, 0, tree.model()->index(3, 0)));
         tree.verticalScrollBar()->setValue(tree.verticalScrollBar()->maximum() / 2);
         auto* columns = qobject_cast<QSplitter*>(tree.parentWidget()->parentWidget());
         viewOf<QAbstractButton>(at, "dbcs").setChecked(true);
         columns->setSizes({600, 600});
     }},
    {"TraceAsAListOfRowsFarFromTheCursor", "trace",
     [](Workplace& at) {
         press(at, Qt::Key_L);
         auto& list = viewOf<QTableView>(at, "frames");
         list.selectRow(130);
         list.verticalScrollBar()->setValue(120);
         list.setColumnWidth(5, 90);
     }},
};

TEST_P(CaseSceneTest, LooksTheSameElsewhere)
{
    const QString page = QString::fromLatin1(GetParam().page);
    Workplace here;
    arrange(here);
    here.picture(page);
    GetParam().arrange(here);
    here.picture(QStringLiteral("events"));
    const QImage picture = here.picture(page);
    const QString file = saved(here);

    Workplace elsewhere;
    ASSERT_TRUE(elsewhere.open(file));
    EXPECT_EQ(elsewhere.window.currentPage()->key(), page);
    expectSame(picture, elsewhere.picture(page), page);
    const QString again = saved(elsewhere);
    Workplace third;
    ASSERT_TRUE(third.open(again));
    expectSame(picture, third.picture(page), QStringLiteral("saved-again"));
}

INSTANTIATE_TEST_SUITE_P(Pages, CaseSceneTest, testing::ValuesIn(scenes),
                         [](const auto& scene) { return std::string(scene.param.name); });

} // namespace
} // namespace packdeck::ui::test
