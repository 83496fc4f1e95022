// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/parameter_model.h"

#include <algorithm>
#include <utility>

#include "ui/params/facts.h"
#include "ui/shell/format.h"

namespace packdeck::ui {

using commissioning::Verdict;
using params::Parameter;
using params::RawValue;

QString valueWords(const Parameter& parameter, const RawValue* value)
{
    return value == nullptr ? QStringLiteral("\u2013") : QString::fromStdString(parameter.words(*value));
}

ParameterModel::ParameterModel(ParameterBook& book, Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_theme(theme)
    , m_observations(book.set().size())
{
    const auto refresh = [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); };
    connect(&book, &ParameterBook::changed, this, refresh);
    connect(&theme, &Theme::changed, this, refresh);
    connect(&book, &ParameterBook::metadataAboutToChange, this, &ParameterModel::beginResetModel);
    connect(&book, &ParameterBook::metadataChanged, this, [this] {
        m_observations.assign(m_book.set().size(), {});
        endResetModel();
    });
}

void ParameterModel::setObservations(std::vector<commissioning::Observation> observations)
{
    observations.resize(m_book.set().size());
    if (observations != m_observations) {
        m_observations = std::move(observations);
        emit dataChanged(index(0, Observed), index(rowCount() - 1, Observed));
    }
}

int ParameterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book.set().size());
}

int ParameterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Name:
        return tr("Parameter");
    case Device:
        return tr("Unit has");
    case Observed:
        return tr("Observed");
    case Edited:
        return tr("Edited");
    case Default:
        return tr("Default");
    case File:
        return tr("File");
    case Note:
        return tr("To know");
    default:
        return QString();
    }
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto parameter = static_cast<std::size_t>(index.row());
    const Parameter& row = m_book.metadata()[parameter];
    switch (role) {
    case Qt::DisplayRole:
        return text(parameter, index.column());
    case Qt::EditRole: {
        const RawValue* const value = m_book.set().effective(parameter);
        return value == nullptr ? QString() : QString::fromStdString(row.text(*value));
    }
    case Qt::ForegroundRole:
        return ink(parameter, index.column());
    case Qt::FontRole:
        if (index.column() == Edited && m_book.set().isModified(parameter)) {
            return m_theme.font(TextRole::Strong);
        }
        return m_theme.font(TextRole::Body);
    case Qt::BackgroundRole:
        if (index.column() == Edited && m_book.set().isModified(parameter)) {
            return m_theme.colours().accentSoft;
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Observed && !m_observations[parameter].evidence.empty()) {
            return ui::text(m_observations[parameter].evidence);
        }
        return QStringLiteral("%1\n%2").arg(QString::fromStdString(row.description), note(parameter)).trimmed();
    default:
        return {};
    }
}

QString ParameterModel::text(std::size_t parameter, int column) const
{
    const Parameter& row = m_book.metadata()[parameter];
    const params::ParameterSet& set = m_book.set();
    switch (column) {
    case Name:
        return QString::fromStdString(row.name);
    case Device:
        return valueWords(row, set.device(parameter));
    case Observed: {
        const commissioning::Observation& seen = m_observations[parameter];
        const QString mark = seen.verdict == Verdict::Agrees        ? QStringLiteral("\u2714 ")
                             : seen.verdict == Verdict::Contradicts ? QStringLiteral("\u2716 ")
                                                                    : QString();
        return mark + ui::text(seen.words);
    }
    case Edited:
        return set.edited(parameter) != nullptr && set.isModified(parameter) ? valueWords(row, set.edited(parameter))
                                                                             : QString();
    case Default:
        return valueWords(row, set.defaultValue(parameter));
    case File:
        return set.file(parameter) == nullptr ? QString() : valueWords(row, set.file(parameter));
    default:
        return note(parameter);
    }
}

QString ParameterModel::note(std::size_t parameter) const
{
    const Parameter& row = m_book.metadata()[parameter];
    QStringList parts;
    if (const params::Finding* finding = m_book.finding(parameter)) {
        parts << (finding->severity == params::Severity::Error ? QStringLiteral("\u2716 ")
                                                               : QStringLiteral("\u26a0 ")) +
                     QString::fromStdString(finding->text);
    } else {
        if (m_book.set().isModified(parameter) && row.danger >= params::Danger::Protection) {
            parts << translated("Parameter", label(row.danger));
        }
        if (m_book.set().isModified(parameter) && row.restart) {
            parts << tr("after a restart");
        }
        if (row.extension) {
            parts << tr("extension, bundled BMU only");
        }
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QVariant ParameterModel::ink(std::size_t parameter, int column) const
{
    const Palette& colours = m_theme.colours();
    const params::ParameterSet& set = m_book.set();
    if (column == Note) {
        const params::Finding* const finding = m_book.finding(parameter);
        if (finding != nullptr) {
            return finding->severity == params::Severity::Error ? colours.critical : colours.warning;
        }
        return colours.textMuted;
    }
    if (column == Observed) {
        return m_observations[parameter].verdict == Verdict::Contradicts ? colours.critical : colours.textMuted;
    }
    if (column == Default) {
        return set.differsFromDefault(parameter) ? colours.text : colours.textMuted;
    }
    if (column == File) {
        const RawValue* const now = set.effective(parameter);
        const bool same = now != nullptr && set.file(parameter) != nullptr && *now == *set.file(parameter);
        return same ? colours.textMuted : colours.text;
    }
    if (column == Device && set.isModified(parameter)) {
        return colours.textMuted;
    }
    return colours.text;
}

bool ParameterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Edited) {
        return false;
    }
    emit typed(static_cast<std::size_t>(index.row()), value.toString());
    return true;
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Edited) {
        const Parameter& row = m_book.metadata()[static_cast<std::size_t>(index.row())];
        const bool typable = row.editor == params::Editor::Number || row.editor == params::Editor::Hex;
        flags.setFlag(Qt::ItemIsEditable, typable && row.level != params::Level::ReadOnly);
    }
    return flags;
}

ParameterFilter::ParameterFilter(ParameterBook& book, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_book(book)
{
    connect(&book, &ParameterBook::changed, this, &ParameterFilter::invalidateFilter);
}

void ParameterFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ParameterFilter::setSearch(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ParameterFilter::setGroup(std::optional<std::size_t> group)
{
    m_group = group;
    invalidateFilter();
}

void ParameterFilter::setDanger(std::optional<params::Danger> danger)
{
    m_danger = danger;
    invalidateFilter();
}

bool ParameterFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const auto parameter = static_cast<std::size_t>(row);
    const Parameter& described = m_book.metadata()[parameter];
    if ((m_group && described.group != *m_group) || (m_danger && described.danger != *m_danger)) {
        return false;
    }
    const params::ParameterSet& set = m_book.set();
    const bool shown = m_show == Show::All || (m_show == Show::Modified && set.isModified(parameter)) ||
                       (m_show == Show::NotDefault && set.differsFromDefault(parameter)) ||
                       (m_show == Show::Problems && m_book.finding(parameter) != nullptr);
    if (!shown) {
        return false;
    }
    const QString all = QStringLiteral("%1 %2 %3 0x%4")
                            .arg(QString::fromStdString(described.name), QString::fromStdString(described.description),
                                 QString::fromStdString(described.unit))
                            .arg(described.index, 2, 16, QLatin1Char('0'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace packdeck::ui
