// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/summary_panel.h"

#include <cmath>

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/shell/kept_inputs.h"
#include "ui/shell/labels.h"
#include "ui/shell/scrolled.h"

namespace packdeck::ui {

namespace {

constexpr double mostAmps = 2000.0;
constexpr double mostSeconds = 36'000.0;
constexpr double least = 0.1;
constexpr int labelWidth = 92;

} // namespace

SummaryPanel::SummaryPanel(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Summary"), parent)
    , m_facts(new FactGrid(theme, this))
    , m_notes(makeLabel(theme, TextRole::Body, this))
{
    m_facts->setLabelWidth(labelWidth);
    m_notes->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("notes"));

    auto* inside = new QWidget(this);
    auto* facts = new QVBoxLayout(inside);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(Theme::gap);
    facts->addWidget(m_facts);
    facts->addWidget(m_notes);
    facts->addStretch(1);
    auto* scroll = scrolled(inside, this);

    auto* options = new QGridLayout;
    options->setHorizontalSpacing(Theme::gap);
    options->setVerticalSpacing(Theme::unit);
    options->setColumnStretch(1, 1);
    options->setColumnStretch(3, 1);
    m_restCurrent = addOption(*options, {0, 0}, "restCurrent", tr("Rest below"), tr("A"), mostAmps);
    m_restTime = addOption(*options, {0, 2}, "restTime", tr("for"), tr("s"), mostSeconds);
    m_loadCurrent = addOption(*options, {1, 0}, "loadCurrent", tr("Load from"), tr("A"), mostAmps);
    m_stepCurrent = addOption(*options, {1, 2}, "stepCurrent", tr("steps"), tr("A"), mostAmps);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(scroll, 1);
    layout->addLayout(options);
    setOptions({});
}

QDoubleSpinBox* SummaryPanel::addOption(QGridLayout& grid, Place place, const char* key, const QString& label,
                                        const QString& unit, double most)
{
    auto* words = makeLabel(theme(), TextRole::Body, this);
    words->setText(label);
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(QString::fromLatin1(key));
    box->setAccessibleName(label);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSuffix(QLatin1Char(' ') + unit);
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down step
    words->setBuddy(box);
    keepInput(*box, key);
    grid.addWidget(words, place.row, place.column);
    grid.addWidget(box, place.row, place.column + 1);
    connect(box, &QDoubleSpinBox::valueChanged, this, &SummaryPanel::optionsEdited);
    return box;
}

analysis::Options SummaryPanel::options() const
{
    analysis::Options options;
    options.restCurrent_A = m_restCurrent->value();
    options.restTime = units::Duration(std::llround(m_restTime->value() * 1e6));
    options.loadCurrent_A = m_loadCurrent->value();
    options.stepCurrent_A = m_stepCurrent->value();
    return options;
}

void SummaryPanel::setOptions(const analysis::Options& options)
{
    const QSignalBlocker quiet(this);
    m_restCurrent->setValue(options.restCurrent_A);
    m_restTime->setValue(units::toSeconds(options.restTime));
    m_loadCurrent->setValue(options.loadCurrent_A);
    m_stepCurrent->setValue(options.stepCurrent_A);
}

void SummaryPanel::show(const std::vector<Fact>& facts, const QStringList& notes)
{
    m_facts->setFacts(facts);
    setText(*m_notes, notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void SummaryPanel::clear(const QString& why)
{
    show({}, {why});
}

} // namespace packdeck::ui
