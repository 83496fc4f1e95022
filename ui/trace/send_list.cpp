// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/send_list.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "control/raw_sender.h"
#include "ui/shell/drawing.h"
#include "ui/trace/frame_text.h"

namespace packdeck::ui {

namespace {

const QString settingsKey = QStringLiteral("trace/sends");

constexpr double perMillisecond = 1000.0;

double milliseconds(units::Duration duration)
{
    return static_cast<double>(duration.count()) / perMillisecond;
}

} // namespace

SendList::SendList(QSettings& settings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
{
    for (const QJsonValue value : QJsonDocument::fromJson(settings.value(settingsKey).toByteArray()).array()) {
        const QJsonObject object = value.toObject();
        const auto withAnId = withId({}, object[QLatin1String("id")].toString());
        const auto frame = withAnId ? withData(*withAnId, object[QLatin1String("data")].toString()) : std::nullopt;
        if (frame) {
            Entry& entry = m_entries.emplace_back();
            entry.number = m_nextNumber++;
            entry.frame = *frame;
            entry.interval = units::Duration(object[QLatin1String("interval_us")].toInteger(entry.interval.count()));
            entry.comment = object[QLatin1String("comment")].toString();
        }
    }
}

void SendList::keep()
{
    QJsonArray array;
    for (const Entry& entry : m_entries) {
        array.append(QJsonObject{{QStringLiteral("id"), idText(can::key(entry.frame))},
                                 {QStringLiteral("data"), dataText(entry.frame)},
                                 {QStringLiteral("interval_us"), static_cast<qint64>(entry.interval.count())},
                                 {QStringLiteral("comment"), entry.comment}});
    }
    m_settings.setValue(settingsKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

int SendList::add(const can::Frame& frame, const QString& comment)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    Entry& entry = m_entries.emplace_back();
    entry.number = m_nextNumber++;
    entry.frame = frame;
    entry.comment = comment;
    endInsertRows();
    keep();
    return row;
}

void SendList::remove(int row)
{
    if (row >= 0 && row < rowCount()) {
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
        keep();
    }
}

void SendList::setFrame(int row, const can::Frame& frame)
{
    m_entries[static_cast<std::size_t>(row)].frame = frame;
    emit dataChanged(index(row, Id), index(row, Data));
    emit edited(row);
    keep();
}

void SendList::setStatus(const control::RawSendStatus& status)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry& entry = m_entries[i];
        const auto found = std::find_if(status.running.begin(), status.running.end(),
                                        [&entry](const auto& running) { return running.number == entry.number; });
        const bool isRunning = found != status.running.end();
        const std::uint64_t sent = isRunning ? found->sent : entry.sent;
        if (isRunning != entry.isRunning || sent != entry.sent) {
            entry.isRunning = isRunning;
            entry.sent = sent;
            const int row = static_cast<int>(i);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

std::optional<can::Frame> SendList::withId(can::Frame frame, const QString& text)
{
    QString digits = text.trimmed().toLower();
    if (digits.startsWith(QLatin1String("0x"))) {
        digits.remove(0, 2);
    }
    const bool isExtended = digits.endsWith(QLatin1Char('x')) || digits.size() > 3;
    digits.remove(QLatin1Char('x'));
    bool ok = false;
    const std::uint32_t id = digits.toUInt(&ok, 16);
    constexpr std::uint32_t highestStandard = 0x7FF;
    constexpr std::uint32_t highestExtended = 0x1FFFFFFF;
    if (!ok || id > (isExtended ? highestExtended : highestStandard)) {
        return std::nullopt;
    }
    frame.id = id;
    frame.flags = isExtended ? std::uint8_t{can::Frame::Extended} : std::uint8_t{0};
    return frame;
}

std::optional<can::Frame> SendList::withData(can::Frame frame, const QString& text)
{
    QString digits = text;
    digits.remove(QLatin1Char(' '));
    if (digits.size() % 2 != 0 || digits.size() / 2 > static_cast<qsizetype>(frame.data.size())) {
        return std::nullopt;
    }
    frame.data = {};
    frame.length = static_cast<std::uint8_t>(digits.size() / 2);
    for (std::size_t i = 0; i < frame.length; ++i) {
        bool ok = false;
        frame.data[i] = static_cast<std::uint8_t>(digits.mid(static_cast<qsizetype>(i) * 2, 2).toUInt(&ok, 16));
        if (!ok) {
            return std::nullopt;
        }
    }
    return frame;
}

int SendList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SendList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SendList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Running:
        return tr("State");
    case Id:
        return tr("ID");
    case Data:
        return tr("Data");
    case Interval:
        return tr("Interval, ms");
    case Comment:
        return tr("Comment");
    default:
        return tr("Sent");
    }
}

QVariant SendList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Running:
        return entry.isRunning ? tr("\u25B6 running") : tr("\u25A0 stopped");
    case Id:
        return idText(can::key(entry.frame));
    case Data:
        return dataText(entry.frame);
    case Interval:
        return QString::number(milliseconds(entry.interval));
    case Comment:
        return entry.comment;
    default:
        return QString::number(entry.sent);
    }
}

Qt::ItemFlags SendList::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isTyped = index.column() != Running && index.column() != Sent;
    flags.setFlag(Qt::ItemIsEditable, index.isValid() && isTyped);
    return flags;
}

bool SendList::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const QString text = value.toString();
    if (index.column() == Comment) {
        entry.comment = text;
    } else if (index.column() == Interval) {
        bool ok = false;
        const double wanted = text.toDouble(&ok);
        const bool fits = ok && wanted >= milliseconds(control::RawSender::shortestInterval) &&
                          wanted <= milliseconds(control::RawSender::longestInterval);
        if (!fits) {
            emit rejected(tr("\"%1\" is no interval of 1 ms to 1 h").arg(text));
            return false;
        }
        entry.interval = units::Duration(static_cast<std::int64_t>(wanted * perMillisecond));
    } else {
        const auto frame = index.column() == Id ? withId(entry.frame, text) : withData(entry.frame, text);
        if (!frame) {
            emit rejected(index.column() == Id ? tr("\"%1\" is no ID: hexadecimal, 29-bit ones end in x").arg(text)
                                               : tr("\"%1\" is not 0 to 8 bytes in hexadecimal").arg(text));
            return false;
        }
        entry.frame = *frame;
    }
    keep();
    emit dataChanged(index, index);
    if (index.column() != Comment) {
        emit edited(index.row());
    }
    return true;
}

} // namespace packdeck::ui
