// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/exam_panel.h"

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
    m_button->setMinimumHeight(buttonHeight);
    m_button->setAutoDefault(false);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(listHeight);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(m_answer, 1);
    row->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_text);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    connect(m_button, &QPushButton::clicked, this, &ExamPanel::pressed);
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

void ExamPanel::refresh(const Moment& moment)
{
    const bool running = m_exam.isRunning();
    setText(*m_text, running
                         ? tr("A fault comes within 45 s. Find it on the other pages, do what is right, then say what "
                              "it was.")
                         : tr("A hidden fault, and what you did about it on one time line."));
    setText(*m_button, running ? tr("Answer and reveal") : tr("Begin an exam"));
    m_answer->setVisible(running);
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
