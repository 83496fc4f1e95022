// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/exam_panel.h"

#include <variant>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/simulation/fault_words.h"

namespace packdeck::ui {

namespace {

constexpr int buttonHeight = 36;
constexpr int listHeight = 80; // the time line scrolls; what only the simulator knows does not

} // namespace

ExamPanel::ExamPanel(Theme& theme, std::uint32_t seed, QWidget* parent)
    : Panel(theme, tr("Exam"), parent)
    , m_exam(seed)
    , m_text(makeLabel(theme, TextRole::Body, this))
    , m_answer(new QComboBox(this))
    , m_button(new QPushButton(tr("Begin an exam"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_list(new QListWidget(this))
{
    m_text->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_button->setObjectName(QStringLiteral("exam"));
    m_list->setObjectName(QStringLiteral("timeline"));
    m_answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const FaultGroup& group : faultGroups()) {
        for (const sim::Fault fault : group.faults) {
            m_answer->addItem(faultText(fault), static_cast<int>(fault));
        }
    }
    m_copy->setObjectName(QStringLiteral("copyTimeline"));
    m_copy->setToolTip(tr("The time line as text"));
    for (QPushButton* each : {m_button, m_copy}) {
        each->setMinimumHeight(buttonHeight);
        each->setAutoDefault(false);
    }
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(listHeight);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_answer, 1);
    row->addWidget(m_button, 1);
    row->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_text);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    connect(m_button, &QPushButton::clicked, this, &ExamPanel::pressed);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList lines;
        for (int i = 0; i < m_list->count(); ++i) {
            lines << m_list->item(i)->text();
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    });
}

void ExamPanel::pressed()
{
    if (!m_moment.simulation) {
        return;
    }
    if (m_exam.isRunning()) {
        m_exam.reveal(static_cast<sim::Fault>(m_answer->currentData().toInt()), m_moment);
        showLines();
    } else {
        m_list->clear();
        emit requested(sim::ClearFaults{});
        m_exam.begin(m_moment.simulation->truth, m_moment.now);
    }
    refresh(m_moment);
}

void ExamPanel::observe(const Moment& moment)
{
    m_moment = moment;
    m_moment.link = nullptr;
    m_moment.control = nullptr;
    m_moment.parameters = nullptr;
    m_moment.timeline = nullptr;
    if (const auto fault = m_exam.observe(moment)) {
        emit requested(*fault);
    }
}

void ExamPanel::noteDeed(const sim::Request& request)
{
    m_exam.noteDeed(request, m_moment.settings, m_moment.now);
    const auto* const command = std::get_if<sim::ControlCommand>(&request);
    const bool undoes = std::holds_alternative<sim::Rewind>(request) ||
                        (command != nullptr && (std::holds_alternative<sim::Restart>(*command) ||
                                                std::holds_alternative<sim::ClearFaults>(*command)));
    if (m_exam.isRunning() && m_exam.hasInjected() && undoes) {
        emit requested(m_exam.fault());
    }
}

void ExamPanel::refresh(const Moment& moment)
{
    const bool running = m_exam.isRunning();
    setText(*m_text, running
                         ? tr("A fault comes within 45 s. Find it on the other pages, do what is right, then say what "
                              "it was.")
                         : tr("A hidden fault, and what you did about it on one time line."));
    setText(*m_button, running ? tr("Answer and reveal") : tr("Begin an exam"));
    m_answer->setVisible(running);
    m_copy->setVisible(!running && m_list->count() > 0);
    setNote(running ? clockTime(m_exam.since(moment.now)) : QString());
}

void ExamPanel::showLines()
{
    m_list->clear();
    for (const Exam::Line& line : m_exam.lines()) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 s  %2").arg(number(units::toSeconds(line.at), 1).rightJustified(6), line.text), m_list);
        if (line.byUser) {
            item->setFont(theme().font(TextRole::Strong));
        }
    }
}

} // namespace packdeck::ui
