// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commissioning/meter_view.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/shell/format.h"
#include "ui/shell/labels.h"

namespace packdeck::ui {

using commissioning::MeterPoint;

std::optional<double> typedNumber(const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

MeterView::MeterView(Theme& theme, QWidget* parent)
    : Panel(theme, tr("Meter table"), parent)
    , m_hint(makeLabel(theme, TextRole::Body, this))
{
    setNote(tr("measured at the same moment, with the meter's own accuracy in mind"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::padding);
    grid->setVerticalSpacing(Theme::gap);
    int column = 0;
    for (const QString& head :
         {tr("Where"), tr("Unit says"), tr("Meter says"), tr("Tolerance \u00b1"), tr("Verdict")}) {
        m_heads.push_back(makeLabel(theme, TextRole::Caption, this));
        m_heads.back()->setText(head);
        grid->addWidget(m_heads.back(), 0, column++);
    }
    for (const MeterPoint point : commissioning::allMeterPoints) {
        const auto i = static_cast<std::size_t>(point);
        Row& row = m_rows[i];
        row.name = makeLabel(theme, TextRole::Strong, this);
        row.shown = makeLabel(theme, TextRole::Figure, this);
        row.value = new QLineEdit(this);
        row.tolerance = new QLineEdit(this);
        row.verdict = makeLabel(theme, TextRole::Body, this);
        row.value->setObjectName(QStringLiteral("meter%1").arg(i));
        row.value->setMinimumHeight(Theme::touchTarget);
        row.value->setMaximumWidth(120);
        row.tolerance->setMaximumWidth(80);
        row.tolerance->setObjectName(QStringLiteral("tolerance%1").arg(i));
        const int line = static_cast<int>(i) + 1;
        column = 0;
        for (QWidget* part :
             std::initializer_list<QWidget*>{row.name, row.shown, row.value, row.tolerance, row.verdict}) {
            grid->addWidget(part, line, column++);
        }
        connect(row.value, &QLineEdit::editingFinished, this, [this, point] {
            const QString text = m_rows[static_cast<std::size_t>(point)].value->text();
            if (const auto value = typedNumber(text); value || text.trimmed().isEmpty()) {
                emit typed(point, value);
            }
        });
        connect(row.tolerance, &QLineEdit::editingFinished, this, [this, point] {
            if (const auto value = typedNumber(m_rows[static_cast<std::size_t>(point)].tolerance->text());
                value && *value >= 0) {
                emit toleranceTyped(point, *value);
            }
        });
    }
    grid->setColumnStretch(4, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_hint->setText(
        tr("All five can be measured in ENABLED only: the contactors stay closed until you open them (F12)."));
    m_hint->setWordWrap(true);
    layout->setSpacing(Theme::padding);
    layout->addLayout(grid);
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(&theme, &Theme::changed, this, &MeterView::restyle);
    restyle();
}

void MeterView::show(const commissioning::Meter& meter)
{
    for (const MeterPoint point : commissioning::allMeterPoints) {
        const commissioning::MeterRow& row = meter[point];
        const Row& widgets = m_rows[static_cast<std::size_t>(point)];
        const int places = commissioning::decimals(point);
        const QString unit = translated("Commissioning", commissioning::unit(point));
        const QString name = translated("Commissioning", label(point));
        setText(*widgets.name,
                row.place.empty() ? name : QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(row.place)));
        setText(*widgets.shown,
                row.shown ? QStringLiteral("%1 %2").arg(number(*row.shown, places), unit) : tr("not measured"));
        setInk(*widgets.shown, row.shown ? theme().colours().text : theme().colours().textMuted);
        if (!widgets.value->hasFocus() && row.typed && typedNumber(widgets.value->text()) != row.typed) {
            widgets.value->setText(number(*row.typed, places));
        }
        if (!widgets.tolerance->hasFocus() && typedNumber(widgets.tolerance->text()) != row.tolerance) {
            widgets.tolerance->setText(number(row.tolerance, places));
        }
        QString verdict;
        if (const auto within = row.within()) {
            verdict = (*within ? tr("\u2714 within, %1 %2") : tr("\u2716 apart by %1 %2"))
                          .arg(signedNumber(*row.difference(), places), unit);
        }
        setText(*widgets.verdict, verdict);
        setInk(*widgets.verdict, row.within().value_or(true) ? theme().colours().text : theme().colours().critical);
    }
}

void MeterView::setReadOnly(bool readOnly)
{
    for (const Row& row : m_rows) {
        row.value->setReadOnly(readOnly);
        row.tolerance->setReadOnly(readOnly);
    }
}

void MeterView::restyle()
{
    for (QLabel* head : m_heads) {
        setInk(*head, theme().colours().textMuted);
    }
    setInk(*m_hint, theme().colours().textMuted);
    for (const Row& row : m_rows) {
        setInk(*row.name, theme().colours().text);
    }
}

} // namespace packdeck::ui
