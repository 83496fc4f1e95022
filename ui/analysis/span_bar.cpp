// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/span_bar.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/plot/choice_bar.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

constexpr int sourceWidth = 200;
constexpr std::int64_t perMillisecond = 1000;

const QString choiceKey = QStringLiteral("choice");
const QString fromKey = QStringLiteral("from_us");
const QString toKey = QStringLiteral("to_us");

units::WallTime wallOf(const QDateTime& time)
{
    return units::WallTime(std::chrono::microseconds(time.toMSecsSinceEpoch() * perMillisecond));
}

units::Timestamp sessionTime(const QDateTime& time, units::WallTime wallAtZero)
{
    return units::Timestamp(wallOf(time) - wallAtZero);
}

} // namespace

SpanBar::SpanBar(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_sources(new QComboBox(this))
    , m_choices(new ChoiceBar(theme, tr("Span"), this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
{
    m_sources->setObjectName(QStringLiteral("source"));
    m_sources->setAccessibleName(tr("Session or log"));
    m_sources->setMinimumWidth(sourceWidth);
    m_sources->setMaximumWidth(sourceWidth);
    m_choices->setChoices({{tr("Whole"), tr("Everything that is there")},
                           {tr("As in Trends"), tr("What the page Trends shows")},
                           {tr("Between cursors"), tr("Between the two cursors of the page Trends")},
                           {tr("From \u2026 to"), tr("Times of your own")}},
                          Whole);
    for (QDateTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        edit->setKeyboardTracking(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            m_isEdited = true;
            emit changed();
        });
    }
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sources, m_choices, m_from, m_to}) {
        line->addWidget(widget);
    }
    connect(m_sources, &QComboBox::activated, this,
            [this](int index) { emit sourceChosen(m_ids[static_cast<std::size_t>(index)]); });
    connect(m_choices, &ChoiceBar::chosen, this, [this] {
        showEdits();
        emit changed();
    });
    showEdits();
}

void SpanBar::setSpansOfTrends(SpanOf window, SpanOf cursors)
{
    m_trends = std::move(window);
    m_cursors = std::move(cursors);
}

void SpanBar::showEdits()
{
    const bool isChosen = choice() == Chosen;
    m_from->setVisible(isChosen);
    m_to->setVisible(isChosen);
}

void SpanBar::refresh(const Showing& showing)
{
    std::vector<Showing::Id> ids;
    QStringList names;
    for (const Showing::Source& source : showing.sources()) {
        ids.push_back(source.id);
        names << (source.id == Showing::session ? tr("Live session") : source.name);
    }
    if (ids != m_ids || names != m_names) {
        m_ids = std::move(ids);
        m_names = names;
        m_sources->clear();
        m_sources->addItems(names);
    }
    m_isEdited = m_isEdited && m_shown == showing.shown().id; // another source has other times
    m_shown = showing.shown().id;
    const auto shown = std::find(m_ids.begin(), m_ids.end(), m_shown);
    m_sources->setCurrentIndex(static_cast<int>(shown - m_ids.begin()));
}

SpanBar::Choice SpanBar::choice() const
{
    return static_cast<Choice>(m_choices->current());
}

void SpanBar::choose(Choice choice)
{
    m_choices->choose(choice);
}

std::optional<telemetry::TimeSpan> SpanBar::span(const telemetry::TimeSpan& available, units::WallTime wallAtZero)
{
    if (!m_isEdited) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        m_from->setDateTime(toDateTime(wallAtZero + available.from.time_since_epoch()));
        m_to->setDateTime(toDateTime(wallAtZero + available.to.time_since_epoch()).addSecs(1));
    }
    std::optional<telemetry::TimeSpan> span;
    switch (choice()) {
    case Whole:
        return available;
    case Trends:
        span = m_trends ? m_trends() : std::nullopt;
        break;
    case Cursors:
        span = m_cursors ? m_cursors() : std::nullopt;
        break;
    case Chosen:
        span = {sessionTime(m_from->dateTime(), wallAtZero), sessionTime(m_to->dateTime(), wallAtZero)};
        break;
    }
    if (!span) {
        return std::nullopt;
    }
    span->from = std::max(span->from, available.from);
    span->to = std::min(span->to, available.to);
    return span->from < span->to ? span : std::nullopt;
}

QJsonObject SpanBar::kept() const
{
    QJsonObject kept{{choiceKey, m_choices->current()}};
    if (m_isEdited) {
        kept[fromKey] = static_cast<qint64>(wallOf(m_from->dateTime()).time_since_epoch().count());
        kept[toKey] = static_cast<qint64>(wallOf(m_to->dateTime()).time_since_epoch().count());
    }
    return kept;
}

void SpanBar::restore(const QJsonObject& kept)
{
    m_isEdited = false;
    if (kept[fromKey].isDouble() && kept[toKey].isDouble()) {
        m_from->setDateTime(toDateTime(units::WallTime(units::Duration(kept[fromKey].toInteger()))));
        m_to->setDateTime(toDateTime(units::WallTime(units::Duration(kept[toKey].toInteger()))));
        m_isEdited = true;
    }
    choose(static_cast<Choice>(kept[choiceKey].toInt(Whole)));
    emit changed();
}

QString SpanBar::whyNone() const
{
    switch (choice()) {
    case Trends:
        return tr("The page Trends shows nothing of this source yet.");
    case Cursors:
        return tr("Set two cursors on the page Trends: a click and a Shift+click, or [ and ].");
    case Chosen:
        return tr("Nothing of this source lies between these times.");
    case Whole:
        break;
    }
    return tr("Nothing was received yet.");
}

} // namespace packdeck::ui
