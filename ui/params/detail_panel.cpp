// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/detail_panel.h"

#include <utility>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "d1000/contactor.h"
#include "ui/params/nodes_editor.h"
#include "ui/params/parameter_model.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

using params::Editor;
using params::Parameter;
using params::RawValue;

DetailPanel::DetailPanel(ParameterBook& book, Theme& theme, QWidget* parent)
    : Panel(theme, tr("Parameter"), parent)
    , m_book(book)
    , m_name(makeLabel(theme, TextRole::Title, this))
    , m_facts(makeLabel(theme, TextRole::Caption, this))
    , m_description(makeLabel(theme, TextRole::Body, this))
    , m_problem(makeLabel(theme, TextRole::Body, this))
    , m_question(makeLabel(theme, TextRole::Body, this))
    , m_keep(new QPushButton(tr("Set it all the same"), this))
    , m_drop(new QPushButton(tr("Leave it"), this))
    , m_default(new QPushButton(tr("Take the default"), this))
    , m_revert(new QPushButton(tr("Take the unit's"), this))
    , m_place(new QVBoxLayout)
{
    for (QLabel* label : {m_facts, m_description, m_problem, m_question}) {
        label->setWordWrap(true);
    }
    m_keep->setObjectName(QStringLiteral("keep"));
    m_drop->setObjectName(QStringLiteral("drop"));
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_keep);
    answers->addWidget(m_drop);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_default);
    buttons->addWidget(m_revert);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_description);
    layout->addLayout(m_place);
    layout->addWidget(m_problem);
    layout->addWidget(m_question);
    layout->addLayout(answers);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_keep, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_drop, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (m_parameter) {
            m_book.revert(*m_parameter);
        }
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (m_parameter && m_book.set().defaultValue(*m_parameter) != nullptr) {
            offer(*m_parameter, *m_book.set().defaultValue(*m_parameter));
        }
    });
    connect(&book, &ParameterBook::changed, this, &DetailPanel::refresh);
    connect(&book, &ParameterBook::metadataChanged, this, [this] { show(std::nullopt); });
    connect(&theme, &Theme::changed, this, &DetailPanel::restyle);
    restyle();
    show(std::nullopt);
}

void DetailPanel::show(std::optional<std::size_t> parameter)
{
    if (parameter != m_parameter || m_editor == nullptr) {
        m_parameter = parameter;
        m_offered.reset();
        build();
    }
    refresh();
}

void DetailPanel::setNaming(const binding::CellNaming& naming)
{
    if (m_naming == naming) {
        return;
    }
    m_naming = naming;
    if (m_nodes != nullptr) {
        m_nodes->setNaming(naming);
    }
}

void DetailPanel::build()
{
    delete m_editor;
    m_editor = new QWidget(this);
    m_line = nullptr;
    m_choice = nullptr;
    m_nodes = nullptr;
    m_contactors.clear();
    m_editor->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // what is spare belongs to the words
    auto* layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_editor);
    if (m_parameter) {
        addEditor(*layout, m_book.metadata()[*m_parameter]);
    }
}

void DetailPanel::addEditor(QVBoxLayout& layout, const Parameter& row)
{
    const std::size_t parameter = *m_parameter;
    switch (row.editor) {
    case Editor::Choice:
        m_choice = new QComboBox(m_editor);
        for (const params::NamedValue& value : row.values) {
            m_choice->addItem(QString::fromStdString(value.text), QVariant::fromValue<qlonglong>(value.raw));
        }
        connect(m_choice, &QComboBox::activated, this,
                [this, parameter](int index) { offer(parameter, RawValue{m_choice->itemData(index).toLongLong()}); });
        layout.addWidget(m_choice);
        break;
    case Editor::Contactors:
        addContactors(layout);
        break;
    case Editor::Nodes:
        m_nodes = new NodesEditor(theme(), row, m_editor);
        m_nodes->setNaming(m_naming);
        connect(m_nodes, &NodesEditor::edited, this,
                [this, parameter](const RawValue& value) { offer(parameter, value); });
        layout.addWidget(m_nodes);
        break;
    case Editor::Curve: {
        auto* open = new QPushButton(tr("Edit the curve"), m_editor);
        connect(open, &QPushButton::clicked, this, [this, parameter] { emit curveRequested(parameter); });
        layout.addWidget(open);
        break;
    }
    case Editor::Number:
    case Editor::Hex: {
        m_line = new QLineEdit(m_editor);
        m_line->setObjectName(QStringLiteral("value"));
        connect(m_line, &QLineEdit::editingFinished, this, &DetailPanel::take);
        auto* unit = makeLabel(theme(), TextRole::Body, m_editor);
        unit->setText(QString::fromStdString(row.unit));
        auto* line = new QHBoxLayout;
        line->addWidget(m_line, 1);
        line->addWidget(unit);
        layout.addLayout(line);
        break;
    }
    }
}

void DetailPanel::addContactors(QVBoxLayout& layout)
{
    const std::size_t parameter = *m_parameter;
    for (std::size_t i = 0; i < d1000::contactorCount; ++i) {
        auto* box = new QCheckBox(tr("Contactor %1").arg(i + 1), m_editor);
        connect(box, &QCheckBox::clicked, this, [this, parameter] {
            std::int64_t bits = 0;
            for (std::size_t k = 0; k < m_contactors.size(); ++k) {
                bits |= m_contactors[k]->isChecked() ? std::int64_t{1} << (4 * k) : 0;
            }
            offer(parameter, RawValue{bits});
        });
        layout.addWidget(box);
        m_contactors.push_back(box);
    }
}

void DetailPanel::refresh()
{
    const bool has = m_parameter.has_value();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_facts, m_description, m_editor, m_default, m_revert}) {
        widget->setVisible(has);
    }
    const bool asking = has && m_offered.has_value();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_question, m_keep, m_drop}) {
        widget->setVisible(asking);
    }
    if (!has) {
        setText(*m_name, tr("Choose a parameter."));
        m_problem->hide();
        return;
    }
    const std::size_t parameter = *m_parameter;
    const Parameter& row = m_book.metadata()[parameter];
    const params::ParameterSet& set = m_book.set();
    setText(*m_name, QString::fromStdString(row.name));
    QStringList facts;
    facts << tr("index 0x%1").arg(row.index, 2, 16, QLatin1Char('0'));
    if (row.values.empty() && row.editor != Editor::Contactors) {
        facts << tr("%1 \u2026 %2 %3")
                     .arg(QString::fromStdString(row.text(row.minimum)), QString::fromStdString(row.text(row.maximum)),
                          QString::fromStdString(row.unit))
                     .trimmed();
    }
    facts << tr("level %1").arg(translated("Parameter", label(row.level)))
          << translated("Parameter", label(row.danger));
    if (row.restart) {
        facts << tr("takes effect after a restart");
    }
    if (row.extension) {
        facts << tr("not the vendor's: an extension of the bundled BMU");
    }
    setText(*m_facts, facts.join(QStringLiteral(" \u00b7 ")));
    setText(*m_description,
            QString::fromStdString(row.note.empty() ? row.description : row.description + "\n" + row.note));

    const RawValue* const value = set.effective(parameter);
    m_showing = true;
    m_editor->setEnabled(row.level != params::Level::ReadOnly);
    if (m_line != nullptr && !m_line->isModified()) {
        const RawValue* const shown = m_offered ? &*m_offered : value;
        m_line->setText(shown == nullptr ? QString() : QString::fromStdString(row.text(*shown)));
    }
    if (m_choice != nullptr) {
        m_choice->setCurrentIndex(
            value == nullptr ? -1 : m_choice->findData(QVariant::fromValue<qlonglong>(value->front())));
    }
    for (std::size_t i = 0; i < m_contactors.size(); ++i) {
        m_contactors[i]->setChecked(value != nullptr && ((value->front() >> (4 * i)) & 1) != 0);
    }
    if (m_nodes != nullptr) {
        m_nodes->setValue(value == nullptr ? RawValue() : *value,
                          m_book.metadata().usedElements(parameter, set.effectiveLookup()));
    }
    m_showing = false;

    const params::Finding* const finding = m_book.finding(parameter);
    m_problem->setVisible(finding != nullptr && !asking);
    if (finding != nullptr) {
        const bool error = finding->severity == params::Severity::Error;
        setText(*m_problem, (error ? QStringLiteral("\u2716 ") : QStringLiteral("\u26a0 ")) +
                                QString::fromStdString(finding->text));
        setInk(*m_problem, error ? theme().colours().critical : theme().colours().warning);
    }
    m_default->setEnabled(set.differsFromDefault(parameter));
    m_revert->setEnabled(set.edited(parameter) != nullptr);
}

void DetailPanel::offer(std::size_t parameter, const QString& text)
{
    const auto raw = m_book.metadata()[parameter].parse(text.toStdString());
    show(parameter);
    if (raw) {
        offer(parameter, RawValue{*raw});
        return;
    }
    const Parameter& row = m_book.metadata()[parameter];
    setText(*m_problem, tr("\u2716 \u201c%1\u201d is no number in steps of %2 %3")
                            .arg(text, QString::fromStdString(row.text(1)), QString::fromStdString(row.unit)));
    setInk(*m_problem, theme().colours().critical);
    m_problem->show();
}

void DetailPanel::offer(std::size_t parameter, const RawValue& value)
{
    const QStringList trips = m_trips ? m_trips(parameter, value) : QStringList();
    if (trips.isEmpty()) {
        m_offered.reset();
        m_book.edit(parameter, value);
        show(parameter);
        return;
    }
    show(parameter);
    m_offered = value;
    setText(*m_question, tr("\u26a0 This would trip at once: %1.").arg(trips.join(QStringLiteral(", "))));
    refresh();
}

void DetailPanel::take()
{
    if (!m_showing && m_line != nullptr && m_line->isModified() && m_parameter) {
        m_line->setModified(false);
        offer(*m_parameter, m_line->text());
    }
}

void DetailPanel::answer(bool keep)
{
    const auto offered = std::exchange(m_offered, std::nullopt);
    if (keep && offered && m_parameter) {
        m_book.edit(*m_parameter, *offered);
    }
    refresh();
}

void DetailPanel::restyle()
{
    setInk(*m_name, theme().colours().text);
    setInk(*m_facts, theme().colours().textMuted);
    setInk(*m_description, theme().colours().text);
    setInk(*m_question, theme().colours().warning);
}

} // namespace packdeck::ui
