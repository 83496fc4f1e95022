// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/message_editor.h"

#include <algorithm>

#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "binding/message_encoder.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/shell/labels.h"
#include "ui/trace/frame_text.h"

namespace packdeck::ui {

namespace {

enum Column { Name, Value, Range, ColumnCount };

constexpr int rowHeight = 22;
constexpr int nameWidth = 170;
constexpr int valueWidth = 96;
constexpr int limitDigits = 10; // of the largest number of 32 bits, and none as 4.29e+09

} // namespace

MessageEditor::MessageEditor(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_book(std::make_shared<const binding::SignalBook>())
    , m_box(new QComboBox(this))
    , m_fields(new QTableWidget(0, ColumnCount, this))
    , m_problem(makeLabel(theme, TextRole::Caption, this))
{
    m_box->setObjectName(QStringLiteral("sendMessage"));
    m_box->setAccessibleName(tr("Message"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setPlaceholderText(tr("A message of a DBC, by signal"));
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_fields->setObjectName(QStringLiteral("sendFields"));
    m_fields->setAccessibleName(tr("Values of the message"));
    m_fields->setHorizontalHeaderLabels({tr("Signal"), tr("Value"), tr("Range")});
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_fields->setColumnWidth(Name, nameWidth);
    m_fields->setColumnWidth(Value, valueWidth);
    m_fields->setShowGrid(false);
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_box);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_problem);
    connect(m_box, qOverload<int>(&QComboBox::activated), this, &MessageEditor::showMessage);
    connect(m_fields, &QTableWidget::cellChanged, this, [this](int, int column) {
        if (column == Value && !m_filling) {
            encode();
        }
    });
}

void MessageEditor::setBook(std::shared_ptr<const binding::SignalBook> book)
{
    m_book = std::move(book);
    m_messages.clear();
    m_box->clear();
    for (const auto& source : m_book->sources()) {
        for (const dbc::Message* message : binding::messagesOf(*source->database)) {
            m_messages.push_back(message);
            const auto key = binding::keyOf(*message);
            m_box->addItem(QStringLiteral("%1  %2").arg(idText(key), fromUtf8(binding::nameOf(*message))));
        }
    }
    m_box->setCurrentIndex(-1);
    m_info.reset();
    m_frame.reset();
    m_fields->setRowCount(0);
}

QString MessageEditor::messageName() const
{
    return m_info ? fromUtf8(m_info->name) : QString();
}

void MessageEditor::showFrame(const can::Frame& frame)
{
    const auto owners = m_book->owners(frame.bus, can::key(frame));
    const auto found =
        owners.empty() ? m_messages.end() : std::find(m_messages.begin(), m_messages.end(), owners.front().message);
    if (found == m_messages.end()) {
        return;
    }
    const auto index = static_cast<int>(found - m_messages.begin());
    m_box->setCurrentIndex(index);
    m_info = binding::infoOf(**found);
    fill(&frame);
}

void MessageEditor::showMessage(int index)
{
    if (index >= 0 && index < static_cast<int>(m_messages.size())) {
        m_info = binding::infoOf(*m_messages[static_cast<std::size_t>(index)]);
        fill(nullptr);
    }
}

void MessageEditor::fill(const can::Frame* frame)
{
    m_filling = true;
    const dbc::Message& message = *m_messages[static_cast<std::size_t>(m_box->currentIndex())];
    const auto readings = frame != nullptr ? binding::readingsOf(message, *frame) : std::vector<binding::Reading>();
    m_fields->setRowCount(static_cast<int>(m_info->fields.size()));
    for (int i = 0; i < m_fields->rowCount(); ++i) {
        const auto& field = m_info->fields[static_cast<std::size_t>(i)];
        const bool hasRange = field.minimum != field.maximum;
        double value = hasRange ? std::clamp(0.0, field.minimum, field.maximum) : 0.0;
        if (static_cast<std::size_t>(i) < readings.size()) {
            value = readings[static_cast<std::size_t>(i)].value.value_or(value);
        }
        auto* name = new QTableWidgetItem(fromUtf8(field.name));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setToolTip(fromUtf8(field.comment));
        const auto limit = [](double of) { return QString::number(of, 'g', limitDigits); };
        const QString limits =
            hasRange ? tr("%1 \u2026 %2").arg(limit(field.minimum), limit(field.maximum)) : QString();
        auto* range = new QTableWidgetItem(QStringLiteral("%1 %2").arg(limits, shownUnit(field.unit)).trimmed());
        range->setToolTip(range->text());
        range->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_fields->setItem(i, Name, name);
        m_fields->setItem(i, Value, new QTableWidgetItem(QString::number(value, 'f', field.decimals)));
        m_fields->setItem(i, Range, range);
    }
    m_filling = false;
    encode();
}

void MessageEditor::encode()
{
    std::vector<double> values;
    QString problem;
    for (int i = 0; i < m_fields->rowCount(); ++i) {
        const auto& field = m_info->fields[static_cast<std::size_t>(i)];
        const QString text = m_fields->item(i, Value)->text().trimmed();
        bool ok = false;
        double value = text.toDouble(&ok);
        if (!ok) {
            value = QLocale().toDouble(text, &ok);
        }
        if (!ok && problem.isEmpty()) {
            problem = tr("%1: \"%2\" is not a number").arg(fromUtf8(field.name), text);
        }
        values.push_back(value);
    }
    m_frame.reset();
    if (problem.isEmpty()) {
        const dbc::Message& message = *m_messages[static_cast<std::size_t>(m_box->currentIndex())];
        const auto made = binding::encoded(message, values);
        if (made) {
            m_frame = *made;
        } else if (made.error().kind == binding::EncodeProblem::Kind::OutOfRange) {
            const auto& field = m_info->fields[made.error().field];
            problem = tr("%1: %2 is out of range").arg(fromUtf8(field.name)).arg(values[made.error().field]);
        } else {
            problem = tr("%1 makes no classic frame").arg(messageName());
        }
    }
    setText(*m_problem, problem.isEmpty() && m_frame ? dataText(*m_frame) : QStringLiteral("\u26a0 ") + problem);
    setInk(*m_problem, problem.isEmpty() ? m_theme.colours().textMuted : m_theme.colours().warning);
    if (m_frame) {
        emit frameEdited();
    }
}

} // namespace packdeck::ui
