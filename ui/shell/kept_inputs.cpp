// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_inputs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QVariant>

#include "ui/plot/choice_bar.h"

namespace packdeck::ui {

namespace {

constexpr auto nameProperty = "packdeckKeptAs";

QJsonValue valueOf(const QWidget& input)
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
    }
}

} // namespace

void keepInput(QWidget& input, const char* name)
{
    input.setProperty(nameProperty, QString::fromLatin1(name));
}

QJsonObject keptInputs(const QWidget& page)
{
    QJsonObject inputs;
    for (const QWidget* input : page.findChildren<QWidget*>()) {
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
