// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot_views.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

#include "ui/commissioning/commissioning_page.h"
#include "ui/params/parameters_page.h"

namespace packdeck::app {

namespace {

struct SampleEdit
{
    const char* parameter;
    std::int64_t raw;
};

// Of every kind the review tells apart, and limits that stand on Cells and Trends.
constexpr SampleEdit sampleEdits[] = {{"warningCellOverVoltage", 3780}, {"cellBalancingVoltage", 3775},
                                      {"maxCellTemperature", 450},      {"maxDischargeCurrent", 1200},
                                      {"prechargeTimeout", 20'000},     {"contactorConfigTypes", 0x00101}};

constexpr int tickedRows = 2;

void edit(ui::ParametersPage& page)
{
    ui::ParameterBook& book = page.book();
    for (const SampleEdit& sample : sampleEdits) {
        if (const auto index = book.metadata().find(sample.parameter)) {
            book.edit(*index, params::RawValue{sample.raw});
        }
    }
}

void tickSome(const ui::ParametersPage& page)
{
    const auto* const list = page.findChild<QTreeWidget*>(QStringLiteral("keyingList"));
    for (int row = 0; list != nullptr && row < std::min(tickedRows, list->topLevelItemCount()); ++row) {
        list->topLevelItem(row)->setCheckState(0, Qt::Checked);
    }
}

void addViews(ui::ParametersPage& page, std::vector<ScreenshotView>& views)
{
    using View = ui::ParametersPage::View;
    const auto add = [&](const char* name, std::function<void()> show) {
        views.push_back({page.key(), QLatin1String(name), std::move(show)});
    };
    add("nodes", [&page] { page.select(QStringLiteral("nodeNumCells")); });
    add("edited", [&page] {
        edit(page);
        page.select(QStringLiteral("warningCellOverVoltage"));
    });
    add("review", [&page] { page.showReview(); });
    add("ocv", [&page] {
        if (const auto table = page.book().metadata().find("cellSocLookupTable")) {
            page.select(QStringLiteral("cellSocLookupTable"));
            page.showCurve(*table);
        }
    });
    add("service", [&page] { page.showView(View::Service); });
    add("keying", [&page] { page.showView(View::KeyingSheet); });
    add("keying-ticked", [&page] { tickSome(page); });
    add("journal", [&page] { page.showView(View::Journal); });
    for (const char* judged : {"cells", "trends"}) {
        views.push_back({QLatin1String(judged), QStringLiteral("edited"), [] {}});
    }
}

void begin(const ui::CommissioningPage& page)
{
    if (auto* const engineer = page.findChild<QLineEdit*>(QStringLiteral("engineer")); engineer != nullptr) {
        engineer->setText(QStringLiteral("A. Engineer"));
    }
    for (auto* const button : page.findChildren<QPushButton*>(QStringLiteral("acknowledge"))) {
        if (button->isVisible()) {
            button->click();
        }
    }
}

void addViews(ui::CommissioningPage& page, std::vector<ScreenshotView>& views)
{
    const auto add = [&](const QString& name, std::function<void()> show) {
        views.push_back({page.key(), name, std::move(show)});
    };
    add(QStringLiteral("begun"), [&page] { begin(page); });
    const auto* const list = page.findChild<QTreeView*>(QStringLiteral("checklist"));
    for (int row = 0; list != nullptr && row < list->model()->rowCount(); ++row) {
        add(QStringLiteral("step%1").arg(row + 1, 2, 10, QLatin1Char('0')), [&page, row] { page.showStep(row); });
    }
}

} // namespace

std::vector<ScreenshotView> furtherViews(const std::vector<ui::Page*>& pages)
{
    std::vector<ScreenshotView> views;
    for (ui::Page* page : pages) {
        if (auto* parameters = dynamic_cast<ui::ParametersPage*>(page); parameters != nullptr) {
            addViews(*parameters, views);
        } else if (auto* commissioning = dynamic_cast<ui::CommissioningPage*>(page); commissioning != nullptr) {
            addViews(*commissioning, views);
        }
    }
    return views;
}

} // namespace packdeck::app
