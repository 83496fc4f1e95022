// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_inputs.h"

#include <algorithm>

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTreeView>
#include <QVariant>

#include "ui/plot/choice_bar.h"

namespace packdeck::ui {

namespace {

constexpr auto nameProperty = "packdeckKeptAs";

const QString topKey = QStringLiteral("top");
const QString sortedKey = QStringLiteral("sorted_by");
const QString descendsKey = QStringLiteral("descends");
const QString widthsKey = QStringLiteral("widths");

QJsonArray toJson(const QList<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers) {
        array.append(number);
    }
    return array;
}

/// Null for what has none.
QHeaderView* headOf(QAbstractItemView& view)
{
    if (auto* table = qobject_cast<QTableView*>(&view)) {
        return table->horizontalHeader();
    }
    auto* tree = qobject_cast<QTreeView*>(&view);
    return tree != nullptr ? tree->header() : nullptr;
}

QJsonObject stateOf(QAbstractItemView& view)
{
    QJsonObject state{{topKey, view.verticalScrollBar()->value()}};
    if (const QHeaderView* head = headOf(view)) {
        QList<int> widths;
        for (int section = 0; section < head->count(); ++section) {
            widths << head->sectionSize(section);
        }
        state[widthsKey] = toJson(widths);
        if (head->isSortIndicatorShown()) {
            state[sortedKey] = head->sortIndicatorSection();
            state[descendsKey] = head->sortIndicatorOrder() == Qt::DescendingOrder;
        }
    }
    return state;
}

/// The rows may come later: the view stands there as soon as it can, unless a user moved it before.
void scrollTo(QScrollBar& bar, int value)
{
    if (value <= bar.maximum()) {
        bar.setValue(value);
        return;
    }
    auto* waiting = new QObject(&bar);
    QObject::connect(&bar, &QScrollBar::rangeChanged, waiting, [&bar, waiting, value](int /*least*/, int most) {
        if (value <= most) {
            bar.setValue(value);
            waiting->deleteLater();
        }
    });
    QObject::connect(&bar, &QScrollBar::actionTriggered, waiting, &QObject::deleteLater);
}

void setState(QAbstractItemView& view, const QJsonObject& state)
{
    if (QHeaderView* head = headOf(view)) {
        const QJsonArray widths = state[widthsKey].toArray();
        for (int section = 0; section < std::min(head->count(), static_cast<int>(widths.size())); ++section) {
            if (const int width = widths[section].toInt();
                width > 0 && head->sectionResizeMode(section) == QHeaderView::Interactive) {
                head->resizeSection(section, width);
            }
        }
        const int section = state[sortedKey].toInt(-1);
        if (head->isSortIndicatorShown() && section >= 0 && section < head->count()) {
            head->setSortIndicator(section, state[descendsKey].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    }
    if (const int top = state[topKey].toInt(-1); top >= 0) {
        scrollTo(*view.verticalScrollBar(), top);
    }
}

QJsonValue valueOf(QWidget& input)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&input)) {
        return line->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&input)) {
        return box->currentIndex();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&input)) {
        return button->isChecked();
    }
    if (const auto* bar = qobject_cast<const ChoiceBar*>(&input)) {
        return bar->current();
    }
    if (const auto* number = qobject_cast<const QDoubleSpinBox*>(&input)) {
        return number->value();
    }
    if (const auto* splitter = qobject_cast<const QSplitter*>(&input)) {
        return sizesOf(*splitter);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(&input)) {
        return stateOf(*view);
    }
    return {};
}

void setValue(QWidget& input, const QJsonValue& value)
{
    const int index = value.toInt(-1);
    if (auto* line = qobject_cast<QLineEdit*>(&input); line != nullptr && value.isString()) {
        line->setText(value.toString());
    } else if (auto* box = qobject_cast<QComboBox*>(&input); box != nullptr && index >= 0 && index < box->count()) {
        box->setCurrentIndex(index);
    } else if (auto* button = qobject_cast<QAbstractButton*>(&input); button != nullptr && value.isBool()) {
        button->setChecked(value.toBool());
    } else if (auto* bar = qobject_cast<ChoiceBar*>(&input); bar != nullptr) {
        bar->choose(index);
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(&input); number != nullptr && value.isDouble()) {
        number->setValue(value.toDouble());
    } else if (auto* splitter = qobject_cast<QSplitter*>(&input)) {
        setSizes(*splitter, value);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(&input)) {
        setState(*view, value.toObject());
    }
}

} // namespace

QJsonArray sizesOf(const QSplitter& splitter)
{
    return toJson(splitter.sizes());
}

void setSizes(QSplitter& splitter, const QJsonValue& kept)
{
    QList<int> sizes;
    int sum = 0;
    for (const QJsonValue size : kept.toArray()) {
        sizes << std::max(0, size.toInt());
        sum += sizes.back();
    }
    if (sizes.size() == splitter.count() && sum > 0) { // one that was never seen had none
        splitter.setSizes(sizes);
    }
}

void keepInput(QWidget& input, const char* name)
{
    input.setProperty(nameProperty, QString::fromLatin1(name));
}

QJsonObject keptInputs(const QWidget& page)
{
    QJsonObject inputs;
    for (QWidget* input : page.findChildren<QWidget*>()) {
        if (const QString name = input->property(nameProperty).toString(); !name.isEmpty()) {
            inputs[name] = valueOf(*input);
        }
    }
    return inputs;
}

void restoreInputs(QWidget& page, const QJsonObject& inputs)
{
    for (QWidget* input : page.findChildren<QWidget*>()) {
        if (const QString name = input->property(nameProperty).toString(); inputs.contains(name)) {
            setValue(*input, inputs[name]);
        }
    }
}

} // namespace packdeck::ui
