// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_model.h"

#include <algorithm>

#include <QDateTime>

#include "telemetry/event_pairs.h"
#include "ui/shell/pack_names.h"

namespace packdeck::ui {

using telemetry::Event;
using telemetry::EventKind;

namespace {

QString csvField(QString text)
{
    if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'))) {
        text.replace(QLatin1Char('"'), QLatin1String("\"\""));
        return QLatin1Char('"') + text + QLatin1Char('"');
    }
    return text;
}

QString valueWords(const Event& event)
{
    return event.evidence.measure == telemetry::Measure::Position ? QString()
                                                                  : QString::fromStdString(telemetry::valueText(event));
}

} // namespace

EventModel::EventModel(Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void EventModel::add(const std::vector<Event>& events)
{
    if (events.empty()) {
        return;
    }
    const std::size_t packsBefore = m_packs.size();
    for (const Event& event : events) {
        const EventGroup group = groupOf(event.kind);
        if (group != EventGroup::Markers && group != EventGroup::Program) { // those are of the Timeline
            const bool isKnown = std::any_of(m_packs.begin(), m_packs.end(), [&event](const binding::PackId& pack) {
                return binding::samePack(pack, event.pack);
            });
            if (!isKnown) {
                m_packs.push_back(event.pack);
            }
        }
        m_hasValues = m_hasValues || !valueWords(event).isEmpty();
        m_hasLimits = m_hasLimits || !limitWords(event).isEmpty();
    }
    const auto earlier = [](const Event& a, const Event& b) { return a.at < b.at; };
    std::vector<Event> sorted = events;
    std::stable_sort(sorted.begin(), sorted.end(), earlier);
    const bool append = m_events.empty() || !earlier(sorted.front(), m_events.back());
    if (append && m_events.size() + sorted.size() <= mostEvents) {
        const auto first = static_cast<int>(m_events.size());
        beginInsertRows({}, first, first + static_cast<int>(sorted.size()) - 1);
        for (Event& event : sorted) {
            m_events.push_back(std::move(event));
            m_standing.push_back(false);
            noteStanding(m_events.size() - 1);
        }
        endInsertRows();
    } else {
        beginResetModel();
        m_events.insert(m_events.end(), sorted.begin(), sorted.end());
        std::stable_sort(m_events.begin(), m_events.end(), earlier);
        if (m_events.size() > mostEvents) {
            m_events.erase(m_events.begin(), m_events.end() - static_cast<std::ptrdiff_t>(mostEvents));
        }
        judgeStanding();
        endResetModel();
    }
    if (m_packs.size() != packsBefore && hasSeveralPacks()) {
        emit dataChanged(index(0, Part), index(rowCount() - 1, Part));
    }
}

void EventModel::clear()
{
    beginResetModel();
    m_events.clear();
    m_standing.clear();
    m_packs.clear();
    m_hasValues = false;
    m_hasLimits = false;
    m_origin.reset();
    endResetModel();
}

void EventModel::setWriting(const Moment& moment)
{
    const units::WallTime origin = moment.wallNow - moment.now.time_since_epoch();
    constexpr units::Duration worthSaying = std::chrono::milliseconds(500);
    const bool moved = !m_origin || std::chrono::abs(origin - *m_origin) > worthSaying;
    const std::vector<std::string> channels =
        moment.channels != nullptr ? *moment.channels : std::vector<std::string>{};
    if (!moved && m_settings == moment.settings && m_channels == channels) {
        return;
    }
    m_channels = channels;
    m_origin = moved ? origin : m_origin;
    m_settings = moment.settings;
    if (!m_events.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

// A begun event stands until one of its kind ends it; the search goes back to the one that was begun last.
void EventModel::noteStanding(std::size_t row)
{
    const Event& event = m_events[row];
    if (telemetry::isBeginning(event.kind)) {
        m_standing[row] = true;
        return;
    }
    const bool forgetsAll = event.kind == EventKind::UnitChanged || event.kind == EventKind::DialectRecognised;
    if (!forgetsAll && !telemetry::endedBy(event.kind)) {
        return;
    }
    for (std::size_t i = row; i-- > 0;) {
        const bool over =
            forgetsAll ? binding::samePack(m_events[i].pack, event.pack) : telemetry::ends(event, m_events[i]);
        if (!m_standing[i] || !over) {
            continue;
        }
        m_standing[i] = false;
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
        if (!forgetsAll) {
            return;
        }
    }
}

void EventModel::judgeStanding()
{
    const QSignalBlocker quiet(this); // the model is being reset
    m_standing.assign(m_events.size(), false);
    for (std::size_t row = 0; row < m_events.size(); ++row) {
        noteStanding(row);
    }
}

QString EventModel::partText(const Event& event, const binding::CellNaming& naming) const
{
    QString part = partWords(event, naming);
    return hasSeveralPacks() ? QStringLiteral("%1 %2").arg(packPlace(event.pack, m_packs, m_channels), part).trimmed()
                             : part;
}

QString EventModel::timeText(units::Timestamp at) const
{
    const auto wall = m_origin.value_or(units::WallTime{}) + at.time_since_epoch();
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(wall.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(milliseconds.count()).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString EventModel::toCsv(const std::vector<int>& rows) const
{
    QStringList lines;
    lines << QStringLiteral("time,session_s,severity,group,part,text,value,limit,limit_is_default,then,standing");
    for (const int row : rows) {
        const auto i = static_cast<std::size_t>(row);
        const Event& event = m_events[i];
        const auto wall = std::chrono::floor<std::chrono::milliseconds>(
            (m_origin.value_or(units::WallTime{}) + event.at.time_since_epoch()).time_since_epoch());
        QStringList fields;
        fields << QDateTime::fromMSecsSinceEpoch(wall.count()).toString(Qt::ISODateWithMs)
               << QString::number(units::toSeconds(event.at), 'f', 3) << text(i, Severity)
               << groupName(groupOf(event.kind)) << text(i, Part) << text(i, What) << text(i, Value)
               << QString::fromStdString(telemetry::limitText(event))
               << (event.evidence.limitAssumed ? QStringLiteral("1") : QString()) << text(i, Circumstances)
               << (m_standing[i] ? QStringLiteral("1") : QString());
        for (QString& field : fields) {
            field = csvField(field);
        }
        lines << fields.join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const Event& event = m_events[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ForegroundRole: {
        const Palette& colours = m_theme.colours();
        if (index.column() == Severity && event.severity != telemetry::Severity::Information) {
            return event.severity == telemetry::Severity::Alarm ? colours.critical : colours.warning;
        }
        const bool quiet = index.column() == Time || index.column() == Circumstances || index.column() == Severity;
        return quiet ? colours.textMuted : colours.text;
    }
    case Qt::FontRole:
        return m_theme.font(m_standing[row] ? TextRole::Strong : TextRole::Body);
    case Qt::TextAlignmentRole:
        return index.column() == Value || index.column() == Limit
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QStringList lines{text(row, What)};
        if (event.evidence.computed) {
            lines << tr("Part and value are this program's, from the latest values before the event.");
        }
        if (event.evidence.limitAssumed) {
            lines << tr("* The limit is the vendor's default: this unit's own is not known.");
        }
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

QString EventModel::text(std::size_t row, int column) const
{
    const Event& event = m_events[row];
    switch (column) {
    case Time:
        return timeText(event.at);
    case Severity:
        return severityWord(event.severity);
    case Part:
        return partText(event, m_settings.naming);
    case What:
        return sentence(event, m_settings.naming);
    case Value:
        return valueWords(event);
    case Limit:
        return limitWords(event);
    default:
        return circumstanceWords(event, m_settings);
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Value || section == Limit)) {
        return QVariant(Qt::AlignVCenter | Qt::AlignRight); // as the figures below
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Severity:
        return tr("Severity");
    case Part:
        return tr("Part");
    case What:
        return tr("What happened");
    case Value:
        return tr("Value");
    case Limit:
        return tr("Limit");
    case Circumstances:
        return tr("Then");
    default:
        return {};
    }
}

EventFilter::EventFilter(EventModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void EventFilter::setGroup(std::optional<EventGroup> group)
{
    m_group = group;
    invalidateFilter();
}

void EventFilter::setLeast(telemetry::Severity severity)
{
    m_least = severity;
    invalidateFilter();
}

void EventFilter::setSearch(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void EventFilter::setOnlyStanding(bool only)
{
    m_onlyStanding = only;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    const auto i = static_cast<std::size_t>(row);
    const Event& event = m_model.events()[i];
    if ((m_group && groupOf(event.kind) != *m_group) || event.severity < m_least ||
        (m_onlyStanding && !m_model.isStanding(i))) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    QString all;
    for (int column = 0; column < EventModel::ColumnCount; ++column) {
        all += m_model.data(m_model.index(row, column), Qt::DisplayRole).toString() + QLatin1Char(' ');
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace packdeck::ui
