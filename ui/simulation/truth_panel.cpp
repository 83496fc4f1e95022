// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulation/truth_panel.h"

#include <array>
#include <cmath>

#include <QGridLayout>
#include <QVBoxLayout>

#include "sim/truth_value.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/shell/scrolled.h"

namespace packdeck::ui {

namespace {

struct Row
{
    sim::TruthValue value;
    const char* text;
    const char* unit;
    int decimals;
};

constexpr auto rows = std::to_array<Row>({
    {sim::TruthValue::PackVolts, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "Pack"), "V", 1},
    {sim::TruthValue::LoadVolts, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "Load, at the load itself"), "V", 1},
    {sim::TruthValue::ChargerVolts, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "Charger, at the charger"), "V", 1},
    {sim::TruthValue::PackAmps, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "Current, + discharges"), "A", 1},
    {sim::TruthValue::SocPercent, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "State of charge"), "%", 2},
    {sim::TruthValue::ReportedSocPercent, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "What the BMU says"), "%", 2},
    {sim::TruthValue::HighestCellVolts, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "Highest cell"), "V", 3},
    {sim::TruthValue::LowestCellVolts, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "Lowest cell"), "V", 3},
    {sim::TruthValue::HottestCell, QT_TRANSLATE_NOOP("packdeck::ui::TruthPanel", "Hottest cell"), "°C", 1},
});

constexpr int valueWidth = 84;

/// A line of what the unit does, and whose word it is.
QString bullet(const std::string& line, bmu::Provenance provenance)
{
    return QStringLiteral("\u2022 %1 [%2]")
        .arg(QString::fromStdString(line), translated("Provenance", bmu::name(provenance)));
}

} // namespace

TruthPanel::TruthPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Only the simulator knows"), parent)
    , m_state(makeLabel(theme, TextRole::Strong, this))
    , m_waits(makeLabel(theme, TextRole::Body, this))
    , m_reasons(makeLabel(theme, TextRole::Body, this))
    , m_marks(makeLabel(theme, TextRole::Caption, this))
{
    m_waits->setObjectName(QStringLiteral("waits"));
    m_reasons->setObjectName(QStringLiteral("reasons"));
    for (QLabel* label : {m_state, m_waits, m_reasons, m_marks}) {
        label->setWordWrap(true);
    }
    QString marks =
        tr("[documented] is published by the vendor, [inferred] follows from that, [chosen] is by this project: there "
           "a real unit may differ. All rules with their marks: packdeckctl simulate --explain.");
    m_marks->setText(marks.replace(QStringLiteral("--"), QStringLiteral("-\u2060-\u2060"))); // one word on one line
    auto* table = new QGridLayout;
    table->setHorizontalSpacing(Theme::gap);
    table->setVerticalSpacing(2);
    table->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto* head = makeLabel(theme, TextRole::Body, this);
        head->setText(tr(rows[i].text));
        auto* value = makeLabel(theme, TextRole::Strong, this);
        value->setAlignment(Qt::AlignRight);
        value->setMinimumWidth(valueWidth);
        for (QLabel* label : {head, value}) {
            label->setMinimumHeight(label->fontMetrics().height());
        }
        table->addWidget(head, static_cast<int>(i), 0);
        table->addWidget(value, static_cast<int>(i), 1);
        m_values.push_back(value);
    }
    // Reasons come and go: where they want more room than there is, one scrolls, and nothing runs into anything.
    auto* inside = new QWidget(this);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_state);
    layout->addWidget(m_waits);
    layout->addWidget(m_reasons);
    layout->addLayout(table);
    layout->addStretch(1);
    layout->addWidget(m_marks);
    auto* scroll = scrolled(inside, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&theme, &Theme::changed, this, &TruthPanel::restyle);
    restyle();
}

void TruthPanel::refresh(const sim::Snapshot& snapshot, bool hidden)
{
    const sim::Truth& truth = snapshot.truth;
    const QString state = QString::fromUtf8(d1000::name(truth.state).data());
    setText(*m_state, tr("%1 for %2").arg(state, clockTime(truth.timeInState)));
    QStringList waits;
    for (std::size_t i = 0; i < truth.explanation.size(); ++i) {
        waits << bullet(truth.explanation[i], truth.explanationFrom[i]);
    }
    setText(*m_waits, hidden            ? tr("Hidden while the exam runs.")
                      : waits.isEmpty() ? tr("Nothing keeps it from going on.")
                                        : waits.join(QLatin1Char('\n')));
    QStringList reasons;
    for (const sim::ReasonTruth& row : truth.reasonDetails) {
        reasons << bullet(row.text + (row.active ? "" : " (gone)") + (row.latched ? " (latched)" : ""), row.provenance);
    }
    setText(*m_reasons, hidden ? QString() : reasons.join(QLatin1Char('\n')));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double value = sim::valueOf(truth, rows[i].value);
        setText(*m_values[i],
                hidden || std::isnan(value)
                    ? missingText()
                    : QStringLiteral("%1 %2").arg(number(value, rows[i].decimals), QString::fromUtf8(rows[i].unit)));
    }
}

void TruthPanel::restyle()
{
    setInk(*m_marks, theme().colours().textMuted);
}

} // namespace packdeck::ui
