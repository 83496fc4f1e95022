// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/signal_panel.h"

#include <algorithm>

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include "binding/signal_book.h"
#include "binding/signal_info.h"
#include "ui/shell/labels.h"
#include "ui/shell/pack_names.h"

namespace packdeck::ui {

namespace {

constexpr int swatchSize = 12;
constexpr int visibleCompletions = 14;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The same in a chosen row: an edge of the list's own ground keeps it apart from the colour of the choice.
QIcon swatchOf(const QColor& colour, const QColor& ground)
{
    QPixmap swatch(swatchSize, swatchSize);
    swatch.fill(ground);
    QPainter(&swatch).fillRect(swatch.rect().adjusted(1, 1, -1, -1), colour);
    QIcon icon(swatch);
    icon.addPixmap(swatch, QIcon::Selected);
    return icon;
}

QPushButton* makeButton(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

SignalPanel::SignalPanel(Theme& theme, QSettings& settings, QWidget* parent)
    : Panel(theme, tr("Signals"), parent)
    , m_layouts(settings)
    , m_find(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_list(new QListWidget(this))
    , m_layout(new QComboBox(this))
    , m_rows(new RowsChoice(this))
    , m_data(makeButton({}, "exportData", this))
    , m_measure(new MeasureTable(theme, this))
    , m_message(makeLabel(theme, TextRole::Caption, this))
{
    m_find->setObjectName(QStringLiteral("findSignal"));
    m_find->setPlaceholderText(tr("Add a signal: a part of its name"));
    m_find->setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(visibleCompletions);
    m_find->setCompleter(completer);
    m_list->setObjectName(QStringLiteral("chosenSignals"));
    m_list->setAccessibleName(tr("Signals in the trends"));
    m_list->installEventFilter(this);
    m_layout->setObjectName(QStringLiteral("layout"));
    m_layout->setEditable(true);
    m_layout->setInsertPolicy(QComboBox::NoInsert);
    m_layout->lineEdit()->setPlaceholderText(tr("Layout by name"));
    m_layout->setAccessibleName(tr("Layout"));
    m_message->setWordWrap(true);
    auto* remove = makeButton(tr("Remove"), "removeSignal", this);
    remove->setToolTip(tr("The chosen signal leaves the trends (Delete)"));
    auto* axis = makeButton(tr("Own axis"), "ownAxis", this);
    axis->setToolTip(tr("The chosen signal gets an axis and a pane of its own, or goes back to those of its unit (X)"));
    auto* save = makeButton(tr("Save"), "saveLayout", this);
    save->setToolTip(tr("Keeps the signals, their axes, the chosen cells, how cells are shown and the span"));
    auto* forget = makeButton(tr("Delete"), "deleteLayout", this);
    auto* picture = makeButton(tr("Picture\u2026"), "exportPicture", this);
    picture->setToolTip(tr("What is shown, as PNG, SVG or PDF"));
    setWriting(false);

    const auto row = [](std::initializer_list<QWidget*> widgets) {
        auto* line = new QHBoxLayout;
        line->setSpacing(Theme::unit);
        for (QWidget* widget : widgets) {
            line->addWidget(widget);
        }
        return line;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::unit);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addLayout(row({remove, axis, picture, m_data}));
    layout->addWidget(m_rows);
    auto* layouts = row({m_layout, save, forget});
    layouts->setStretch(0, 1);
    layout->addLayout(layouts);
    layout->addWidget(m_message);
    layout->addWidget(m_measure, 3);

    connect(m_find, &QLineEdit::returnPressed, this, &SignalPanel::addTyped);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &SignalPanel::addTyped,
            Qt::QueuedConnection);
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_list->currentRow()); });
    connect(axis, &QPushButton::clicked, this, [this] { emit ownAxisRequested(m_list->currentRow()); });
    connect(save, &QPushButton::clicked, this, [this] {
        if (const QString name = m_layout->currentText().trimmed(); name.isEmpty()) {
            say(tr("give the layout a name first"));
        } else {
            emit layoutKept(name);
        }
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        m_layouts.remove(m_layout->currentText());
        showLayouts({});
    });
    connect(m_layout, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        if (const auto kept = m_layouts.load(m_layout->itemText(index))) {
            emit layoutChosen(*kept);
        }
    });
    connect(picture, &QPushButton::clicked, this, &SignalPanel::pictureRequested);
    connect(m_data, &QPushButton::clicked, this, [this] {
        if (m_isWriting) {
            emit cancelRequested();
        } else {
            emit dataRequested();
        }
    });
    showLayouts({});
}

void SignalPanel::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_data->setText(isWriting ? tr("Cancel") : tr("Data\u2026"));
    m_data->setToolTip(isWriting
                           ? tr("Ends the writing of data: nothing is left of it")
                           : tr("What is shown as a table (CSV, MATLAB): its raw samples, or rows of equal distance"));
}

void SignalPanel::setBook(const binding::SignalBook& book, const binding::PackId& pack,
                          const std::vector<std::string>& channels)
{
    std::vector<std::shared_ptr<const binding::SignalBook::Source>> sources = book.sources();
    std::stable_partition(sources.begin(), sources.end(), [&pack](const auto& source) {
        return source->pack && binding::samePack(*source->pack, pack);
    });
    const std::vector<binding::PackId> packs = book.packs();
    m_known.clear();
    QStringList names;
    for (const auto& source : sources) {
        const QString place = packs.size() > 1 && source->pack
                                  ? QStringLiteral(" (%1)").arg(packPlace(*source->pack, packs, channels))
                                  : QString();
        for (const auto& message : binding::infosOf(*source->database)) {
            for (const auto& field : message.fields) {
                const SignalChoice choice{source->pack ? source->pack->bus : std::uint8_t{0}, message.key,
                                          fromUtf8(message.name), fromUtf8(field.name)};
                // What tells packs apart comes before what may be cut off.
                m_known.emplace_back(QStringLiteral("%1%2  %3").arg(choice.field, place, choice.message), choice);
                names << m_known.back().first;
            }
        }
    }
    m_names->setStringList(names);
}

// Return and the completer both come here; whoever is second finds the line empty.
void SignalPanel::addTyped()
{
    const QString text = m_find->text();
    if (text.isEmpty()) {
        return;
    }
    auto found = std::find_if(m_known.begin(), m_known.end(), [&text](const auto& known) {
        return known.first == text || known.second.field.compare(text, Qt::CaseInsensitive) == 0;
    });
    if (found == m_known.end()) {
        found = std::find_if(m_known.begin(), m_known.end(),
                             [&text](const auto& known) { return known.first.contains(text, Qt::CaseInsensitive); });
    }
    if (found == m_known.end()) {
        say(tr("no loaded DBC has a signal like \"%1\"").arg(text));
        return;
    }
    m_find->clear();
    emit addRequested({found->second});
}

void SignalPanel::showSet(const SignalSet& set, const std::function<QColor(std::size_t)>& colour)
{
    const int before = m_list->currentRow();
    m_list->clear();
    for (std::size_t i = 0; i < set.entries().size(); ++i) {
        const SignalSet::Entry& entry = set.entries()[i];
        auto* item = new QListWidgetItem(
            entry.isKnown ? entry.title() : tr("%1: no loaded DBC has it").arg(entry.choice.field), m_list);
        item->setToolTip(entry.choice.message);
        item->setIcon(swatchOf(colour(i), theme().colours().surface));
    }
    m_list->setCurrentRow(std::min(std::max(before, 0), m_list->count() - 1));
}

void SignalPanel::say(const QString& words)
{
    setText(*m_message, words);
}

void SignalPanel::saveLayout(const QString& name, const TrendLayout& layout)
{
    if (m_layouts.save(name, layout)) {
        say(tr("layout \"%1\" saved").arg(name));
        showLayouts(name);
    }
}

void SignalPanel::showLayouts(const QString& current)
{
    m_layout->clear();
    m_layout->addItems(m_layouts.names());
    m_layout->setCurrentIndex(m_layout->findText(current));
    m_layout->setEditText(current);
}

bool SignalPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            emit removeRequested(m_list->currentRow());
            return true;
        }
        if (key == Qt::Key_X) {
            emit ownAxisRequested(m_list->currentRow());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace packdeck::ui
