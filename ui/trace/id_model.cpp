// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/id_model.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "dbc/signal_codec.h"
#include "ui/shell/drawing.h"
#include "ui/shell/format.h"
#include "ui/trace/frame_text.h"

namespace packdeck::ui {

namespace {

// The index of a signal carries the row of its ID, plus one; that of an ID carries 0.
constexpr quintptr topLevel = 0;

} // namespace

IdModel::IdModel(Theme& theme, QObject* parent)
    : QAbstractItemModel(parent)
    , m_theme(theme)
    , m_book(std::make_shared<const binding::SignalBook>())
{
    connect(&theme, &Theme::changed, this, &IdModel::tellAll);
}

void IdModel::tellAll()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void IdModel::describe(Row& row) const
{
    row.owners = m_book->owners(row.digest.bus, row.digest.key);
    row.test = m_filter.compile(*m_book, row.digest.bus, row.digest.key);
    row.readings.clear();
    row.fields.clear();
    for (std::size_t owner = 0; owner < row.owners.size(); ++owner) {
        const auto info = binding::infoOf(*row.owners[owner].message);
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            row.fields.push_back({owner, i, info.fields[i]});
        }
    }
}

void IdModel::setBook(std::shared_ptr<const binding::SignalBook> book)
{
    beginResetModel();
    m_book = std::move(book);
    for (Row& row : m_rows) {
        describe(row);
    }
    endResetModel();
}

void IdModel::setFilter(telemetry::FrameFilter filter)
{
    m_filter = std::move(filter);
    for (Row& row : m_rows) {
        row.test = m_filter.compile(*m_book, row.digest.bus, row.digest.key);
    }
    tellAll();
}

void IdModel::setDigests(const std::vector<telemetry::IdDigest>& digests, units::Timestamp at)
{
    if (digests.size() < m_rows.size()) {
        clear(); // another history
    }
    m_at = at;
    const std::size_t before = m_rows.size();
    std::vector<int> changed;
    for (std::size_t i = 0; i < before; ++i) {
        if (m_rows[i].digest.count != digests[i].count || m_rows[i].digest.at != digests[i].at) {
            m_rows[i].digest = digests[i];
            m_rows[i].readings.clear();
            changed.push_back(static_cast<int>(i));
        }
    }
    tellAll(); // all of them have aged
    for (const int row : changed) {
        const QModelIndex id = index(row, 0);
        if (const int fields = rowCount(id); fields > 0) {
            emit dataChanged(index(0, Name, id), index(fields - 1, Data, id));
        }
    }
    if (digests.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(digests.size()) - 1);
        m_rows.resize(digests.size());
        for (std::size_t i = before; i < digests.size(); ++i) {
            m_rows[i].digest = digests[i];
            describe(m_rows[i]);
        }
        endInsertRows();
    }
}

void IdModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

bool IdModel::isShown(int row) const
{
    const Row& here = m_rows[static_cast<std::size_t>(row)];
    const can::Frame& last = here.digest.last;
    return here.digest.count > 0 && here.test({dbc::dataWord(last), last.length, last.has(can::Frame::LocalEcho)});
}

SignalChoices IdModel::choices(const QModelIndexList& rows) const
{
    SignalChoices choices;
    const auto add = [&choices](const Row& row, const Field& field) {
        const SignalChoice choice{row.digest.bus, row.digest.key,
                                  fromUtf8(binding::nameOf(*row.owners[field.owner].message)),
                                  fromUtf8(field.info.name)};
        if (std::find(choices.begin(), choices.end(), choice) == choices.end()) {
            choices.push_back(choice);
        }
    };
    for (const QModelIndex& index : rows) {
        if (index.internalId() == topLevel) {
            const Row& row = m_rows[static_cast<std::size_t>(index.row())];
            for (const Field& field : row.fields) {
                add(row, field);
            }
        } else {
            const Row& row = m_rows[static_cast<std::size_t>(index.internalId() - 1)];
            add(row, row.fields[static_cast<std::size_t>(index.row())]);
        }
    }
    return choices;
}

QModelIndex IdModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex IdModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int IdModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.size());
    }
    if (parent.internalId() != topLevel || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].fields.size());
}

int IdModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant IdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Count || section == Period || section == Jitter || section == Age;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Period:
            return tr("The middle distance of the last %1 frames").arg(telemetry::IdDigest::window);
        case Jitter:
            return tr("The largest deviation from the period among the last %1 frames")
                .arg(telemetry::IdDigest::window);
        case Data:
            return tr("A byte's colour and the line below it say how often it changed in the last %1 frames: none "
                      "never, cool and short seldom, warm and long with every frame")
                .arg(telemetry::IdDigest::window);
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Id:
        return tr("ID / signal");
    case Name:
        return tr("Message / value");
    case Direction:
        return tr("Dir");
    case Count:
        return tr("Count");
    case Period:
        return tr("Period");
    case Jitter:
        return tr("Jitter");
    case Data:
        return tr("Data");
    case Age:
        return tr("Age");
    default:
        return tr("Note");
    }
}

QVariant IdModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() == topLevel) {
        return ofId(m_rows[static_cast<std::size_t>(index.row())], index.column(), role);
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.internalId() - 1)];
    return ofField(row, row.fields[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant IdModel::ofId(const Row& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return sortKey(row, column);
    case DigestRole:
        return column == Data ? QVariant::fromValue(row.digest) : QVariant();
    case Qt::ForegroundRole:
        if (column == Note) {
            return row.owners.empty() ? m_theme.colours().textMuted : m_theme.colours().warning;
        }
        return {};
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return toolTip(row);
    default:
        return {};
    }
}

QString IdModel::toolTip(const Row& row)
{
    QStringList lines;
    for (const auto& owner : row.owners) {
        lines << QStringLiteral("%1 (%2)").arg(fromUtf8(binding::nameOf(*owner.message)), fromUtf8(owner.source));
        if (const auto comment = binding::commentOf(*owner.message); !comment.empty()) {
            lines << fromUtf8(comment);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString IdModel::text(const Row& row, int column) const
{
    const telemetry::IdDigest& digest = row.digest;
    switch (column) {
    case Id:
        return digest.bus == 0 ? idText(digest.key) : QStringLiteral("%1:%2").arg(digest.bus).arg(idText(digest.key));
    case Name:
        return ownerText(row.owners);
    case Direction:
        return directionText(digest.last);
    case Count:
        return QString::number(digest.count);
    case Period:
        return digest.period ? durationText(*digest.period) : missingText();
    case Jitter:
        return digest.jitter ? durationText(*digest.jitter) : missingText();
    case Data:
        return dataText(digest.last);
    case Age:
        return digest.count > 0 ? age(m_at - digest.at) : missingText();
    default:
        return noteText(row.owners, digest.last);
    }
}

QVariant IdModel::sortKey(const Row& row, int column) const
{
    const telemetry::IdDigest& digest = row.digest;
    const auto number = [](const std::optional<units::Duration>& duration) {
        return QVariant::fromValue(duration ? static_cast<qint64>(duration->count())
                                            : std::numeric_limits<qint64>::max());
    };
    switch (column) {
    case Id:
        return QVariant::fromValue((quint64{digest.bus} << 32U) + digest.key);
    case Count:
        return QVariant::fromValue(static_cast<quint64>(digest.count));
    case Period:
        return number(digest.period);
    case Jitter:
        return number(digest.jitter);
    case Age:
        return number(m_at - digest.at);
    default:
        return text(row, column);
    }
}

const binding::Reading& IdModel::readingOf(const Row& row, const Field& field) const
{
    if (row.readings.empty()) {
        for (const auto& owner : row.owners) {
            row.readings.push_back(binding::readingsOf(*owner.message, row.digest.last));
        }
    }
    return row.readings[field.owner][field.position];
}

QVariant IdModel::ofField(const Row& row, const Field& field, int column, int role) const
{
    const binding::Reading& reading = readingOf(row, field);
    switch (role) {
    case Qt::DisplayRole:
        if (column == Id) {
            return fromUtf8(field.info.name);
        }
        if (column == Name) {
            return valueText(field.info, reading);
        }
        if (column == Data && reading.value) {
            return tr("raw %1").arg(reading.raw);
        }
        if (column == Note && row.owners.size() > 1) {
            return fromUtf8(row.owners[field.owner].source);
        }
        return {};
    case Qt::ForegroundRole:
        return column == Data || !reading.value ? QVariant(m_theme.colours().textMuted) : QVariant();
    case Qt::ToolTipRole:
        return toolTip(field, reading);
    default:
        return {};
    }
}

QString IdModel::toolTip(const Field& field, const binding::Reading& reading)
{
    QStringList lines;
    if (!field.info.comment.empty()) {
        lines << fromUtf8(field.info.comment);
    }
    if (field.info.minimum != field.info.maximum) {
        lines << tr("range %1 \u2026 %2 %3")
                     .arg(number(field.info.minimum, field.info.decimals),
                          number(field.info.maximum, field.info.decimals), shownUnit(field.info.unit));
    }
    if (!reading.value) {
        lines << tr("not in this frame");
    }
    return lines.join(QLatin1Char('\n'));
}

Qt::ItemFlags IdModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid()) {
        flags |= Qt::ItemIsDragEnabled;
        flags.setFlag(Qt::ItemNeverHasChildren, index.internalId() != topLevel);
    }
    return flags;
}

QStringList IdModel::mimeTypes() const
{
    return {signalMimeType()};
}

QMimeData* IdModel::mimeData(const QModelIndexList& indexes) const
{
    const SignalChoices chosen = choices(indexes);
    return chosen.empty() ? nullptr : toMimeData(chosen);
}

} // namespace packdeck::ui
