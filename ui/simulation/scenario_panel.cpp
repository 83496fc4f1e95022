// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/scenario_panel.h"

#include <algorithm>
#include <system_error>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "sim/scenario_reader.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/save_dialog.h"

namespace packdeck::ui {

namespace {

constexpr int buttonHeight = 36;

std::vector<std::filesystem::path> scenariosIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// What a step is about when its author wrote nothing.
QString wordsOf(const sim::ScenarioStep& step)
{
    if (!step.text.empty()) {
        return QString::fromStdString(step.text);
    }
    if (const auto* sent = std::get_if<sim::SendCommand>(&step.action)) {
        return ScenarioPanel::tr("The control unit sends %1").arg(QString::fromUtf8(d1000::name(sent->command).data()));
    }
    if (const auto* expected = std::get_if<sim::Expectation>(&step.action)) {
        return ScenarioPanel::tr("Expected: %1").arg(QString::fromStdString(expected->text()));
    }
    return ScenarioPanel::tr("Something happens to the pack");
}

} // namespace

ScenarioPanel::ScenarioPanel(Theme& theme, const std::filesystem::path& folder, QWidget* parent)
    : Panel(theme, tr("Scenario"), parent)
    , m_choice(new QComboBox(this))
    , m_play(new QPushButton(tr("Play"), this))
    , m_about(makeLabel(theme, TextRole::Body, this))
    , m_steps(new QListWidget(this))
    , m_silence(new QPushButton(tr("Silence its control unit"), this))
{
    m_choice->setObjectName(QStringLiteral("scenario"));
    m_choice->setMinimumContentsLength(10);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setToolTip(tr("Connects to a pack of its own, from the start"));
    m_silence->setObjectName(QStringLiteral("silence"));
    m_silence->setToolTip(tr("So that this PC can be armed"));
    for (const std::filesystem::path& file : scenariosIn(folder)) {
        const auto read = sim::readScenario(file);
        const QString path = QString::fromStdString(file.string());
        m_choice->addItem(read ? QString::fromStdString(read->name) : QFileInfo(path).baseName(), path);
        m_choice->setItemData(m_choice->count() - 1,
                              read ? QString::fromStdString(read->description) : sentence(read.error()),
                              Qt::ToolTipRole);
    }
    auto* open = new QPushButton(tr("Open \u2026"), this);
    m_about->setWordWrap(true);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setWordWrap(true);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setFocusPolicy(Qt::StrongFocus);
    for (QPushButton* each : {m_play, open, m_silence}) {
        each->setMinimumHeight(buttonHeight);
        each->setAutoDefault(false);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_choice, 1);
    row->addWidget(m_play);
    row->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(row);
    layout->addWidget(m_about);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_silence);

    connect(m_play, &QPushButton::clicked, this, [this] { emit playRequested(m_choice->currentData().toString()); });
    connect(open, &QPushButton::clicked, this, &ScenarioPanel::openFile);
    connect(m_silence, &QPushButton::clicked, this, &ScenarioPanel::silenceRequested);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_shown) {
            setText(*m_about, m_choice->currentData(Qt::ToolTipRole).toString());
        }
    });
    setText(*m_about, m_choice->currentData(Qt::ToolTipRole).toString());
    connect(&theme, &Theme::changed, this, &ScenarioPanel::restyle);
    restyle();
}

void ScenarioPanel::openFile()
{
    askWhatToOpen(this, tr("Open a scenario"), {tr("Scenarios (*.json)")}, false, [this](const QStringList& files) {
        const auto read = sim::readScenario(files.front().toStdString());
        if (read) {
            emit playRequested(files.front());
        } else {
            setText(*m_about, sentence(read.error()));
        }
    });
}

void ScenarioPanel::refresh(const sim::Snapshot& snapshot)
{
    const sim::ScenarioProgress& progress = snapshot.progress;
    m_silence->setVisible(progress.command != d1000::Command::None);
    if (progress.scenario != m_shown || progress.nextStep != m_shownStep ||
        progress.outcomes.size() != m_shownOutcomes) {
        m_shown = progress.scenario;
        m_shownStep = progress.nextStep;
        m_shownOutcomes = progress.outcomes.size();
        showSteps(progress);
    }
    if (!progress.scenario) {
        setNote(tr("none is played"));
        return;
    }
    const units::Duration since = snapshot.truth.time - progress.begun;
    setNote(since >= progress.scenario->duration
                ? tr("over")
                : tr("%1 of %2").arg(clockTime(since), clockTime(progress.scenario->duration)));
}

void ScenarioPanel::showSteps(const sim::ScenarioProgress& progress)
{
    m_steps->clear();
    if (!progress.scenario) {
        return;
    }
    setText(*m_about, QString::fromStdString(progress.scenario->name + ". " + progress.scenario->description));
    for (std::size_t i = 0; i < progress.scenario->steps.size(); ++i) {
        const sim::ScenarioStep& step = progress.scenario->steps[i];
        QString mark = i < progress.nextStep ? QStringLiteral("\u25cf") : QStringLiteral("\u25cb");
        QString tail;
        const auto outcome = std::find_if(progress.outcomes.begin(), progress.outcomes.end(),
                                          [&step](const sim::Outcome& each) { return each.line == step.line; });
        if (outcome != progress.outcomes.end()) {
            mark = outcome->met ? QStringLiteral("\u2713") : QStringLiteral("\u2717");
            tail = outcome->met ? tr(" \u2013 as expected")
                                : tr(" \u2013 NOT so: %1").arg(QString::fromStdString(outcome->text));
        } else if (i < progress.nextStep && std::holds_alternative<sim::Expectation>(step.action)) {
            tail = tr(" \u2013 waiting");
        }
        m_steps->addItem(QStringLiteral("%1 %2  %3%4").arg(mark, clockTime(step.at), wordsOf(step), tail));
        QListWidgetItem* item = m_steps->item(m_steps->count() - 1);
        if (outcome != progress.outcomes.end() && !outcome->met) {
            item->setForeground(theme().colours().critical);
        }
        if (i + 1 == progress.nextStep) {
            m_steps->scrollToItem(item, QAbstractItemView::PositionAtCenter);
        }
    }
}

void ScenarioPanel::restyle()
{
    setInk(*m_about, theme().colours().textMuted);
}

} // namespace packdeck::ui
