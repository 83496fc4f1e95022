// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_panel.h"

#include <QFormLayout>

#include "telemetry/pack_snapshot.h"
#include "ui/shell/labels.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

QLabel* note(Theme& theme, const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(theme, TextRole::Caption, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsPanel::SettingsPanel(Theme& theme, const Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_themes(new QComboBox(this))
    , m_languages(new QComboBox(this))
    , m_scales(new QComboBox(this))
    , m_firstNode(new QSpinBox(this))
    , m_firstCell(new QSpinBox(this))
    , m_evidence(note(theme, QString(), this))
    , m_chargeIsNegative(new QCheckBox(tr("Show charging current as negative"), this))
    , m_wireNegativeCharges(new QCheckBox(tr("The unit sends charging current as negative"), this))
{
    m_themes->addItem(tr("Light"), static_cast<int>(ThemeKind::Light));
    m_themes->addItem(tr("Dark"), static_cast<int>(ThemeKind::Dark));
    m_themes->addItem(tr("Sunlight, highest contrast"), static_cast<int>(ThemeKind::Sunlight));
    m_themes->setCurrentIndex(m_themes->findData(static_cast<int>(preferences.theme)));
    // Languages by their own names.
    m_languages->addItem(tr("As the system"), QString());
    m_languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_languages->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_languages->addItem(QStringLiteral("\u7b80\u4f53\u4e2d\u6587"), QStringLiteral("zh_CN"));
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(preferences.language)));
    for (const int percent : {100, 125, 150, 175, 200}) {
        m_scales->addItem(QStringLiteral("%1 %").arg(percent), percent);
    }
    m_scales->setCurrentIndex(std::max(0, m_scales->findData(preferences.scalePercent)));
    for (QSpinBox* box : {m_firstNode, m_firstCell}) {
        box->setRange(0, 1);
    }
    m_firstNode->setValue(preferences.view.naming.firstNode());
    m_firstCell->setValue(preferences.view.naming.firstCell());
    m_chargeIsNegative->setChecked(preferences.view.chargeIsNegative);
    m_wireNegativeCharges->setChecked(preferences.wireNegativeCharges);
    setFocusProxy(m_themes);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Theme::padding);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(tr("Theme"), m_themes);
    form->addRow(tr("Language"), m_languages);
    form->addRow(tr("Scale"), m_scales);
    form->addRow(QString(), note(theme, tr("Language and scale hold from the next start."), this));
    form->addRow(tr("Nodes count from"), m_firstNode);
    form->addRow(tr("Cells and sensors from"), m_firstCell);
    form->addRow(QString(), m_evidence);
    form->addRow(QString(), m_chargeIsNegative);
    form->addRow(QString(), m_wireNegativeCharges);
    form->addRow(QString(), note(theme,
                                 tr("The vendor's own tool shows charging current negative; its documents leave the "
                                    "sign on the wire open. The latter holds from the next start."),
                                 this));

    for (QComboBox* box : {m_themes, m_languages, m_scales}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPanel::apply);
    }
    for (QSpinBox* box : {m_firstNode, m_firstCell}) {
        connect(box, &QSpinBox::valueChanged, this, &SettingsPanel::apply);
    }
    for (QCheckBox* box : {m_chargeIsNegative, m_wireNegativeCharges}) {
        connect(box, &QCheckBox::toggled, this, &SettingsPanel::apply);
    }
}

void SettingsPanel::apply()
{
    m_preferences.theme = static_cast<ThemeKind>(m_themes->currentData().toInt());
    m_preferences.language = m_languages->currentData().toString();
    m_preferences.scalePercent = m_scales->currentData().toInt();
    m_preferences.view.naming = binding::CellNaming(static_cast<std::uint8_t>(m_firstNode->value()),
                                                    static_cast<std::uint8_t>(m_firstCell->value()));
    m_preferences.view.chargeIsNegative = m_chargeIsNegative->isChecked();
    m_preferences.wireNegativeCharges = m_wireNegativeCharges->isChecked();
    m_theme.setKind(m_preferences.theme);
    emit changed(m_preferences);
}

void SettingsPanel::addSection(QWidget* section)
{
    static_cast<QFormLayout*>(layout())->addRow(section);
}

void SettingsPanel::refresh(const Moment& moment)
{
    QString text = tr("No evidence yet from the bus for what the unit counts from.");
    if (moment.snapshot) {
        const telemetry::NumberingCheck& check = moment.snapshot->numbering;
        switch (check.verdict) {
        case telemetry::Verdict::Agrees:
            text =
                tr("On the wire nodes count from %1 and cells from %2: the cells named as extreme carry the extremes.")
                    .arg(check.assumed.firstNode)
                    .arg(check.assumed.firstCell);
            break;
        case telemetry::Verdict::Contradicts:
            text = check.better ? tr("The wire seems to count nodes from %1 and cells from %2.")
                                      .arg(check.better->firstNode)
                                      .arg(check.better->firstCell)
                                : tr("The cells named as extreme do not carry the extremes, by any numbering.");
            break;
        case telemetry::Verdict::Undecided:
            break;
        }
    }
    setText(*m_evidence, text);
}

} // namespace packdeck::ui
