// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QStyleFactory>

namespace packdeck::ui {

namespace {

struct RoleFont
{
    int pixels;
    QFont::Weight weight;
};

constexpr std::array<RoleFont, 6> roleFonts{{
    {11, QFont::Normal},
    {13, QFont::Normal},
    {13, QFont::DemiBold},
    {15, QFont::DemiBold},
    {20, QFont::Medium},
    {30, QFont::Medium},
}};

bool hasTabularFigures(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01) {
            return false;
        }
    }
    return true;
}

// Fonts with tabular figures by default come first: Qt 6.4 cannot switch a font feature on.
QFont baseFont()
{
    const QStringList installed = QFontDatabase::families();
    QStringList families;
    for (const char* family : {"Noto Sans", "Segoe UI", "DejaVu Sans"}) {
        if (installed.contains(QLatin1String(family))) {
            families << QLatin1String(family);
        }
    }
    for (const char* family : {"Noto Sans CJK SC", "Microsoft YaHei UI", "Noto Sans Symbols2"}) {
        if (installed.contains(QLatin1String(family))) {
            families << QLatin1String(family);
        }
    }
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!families.isEmpty()) {
        font.setFamilies(families);
    }
    if (!hasTabularFigures(font)) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    }
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QString styleSheet(const Palette& c, const QFont& font)
{
    static const QString pattern = QStringLiteral(R"(
        QToolTip { color: %1; background: %2; border: 1px solid %3; padding: 4px; }
        QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
        QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
        QScrollBar::handle { background: %3; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QPushButton { background: %2; color: %1; border: 1px solid %3; border-radius: 4px; padding: %10px 12px %11px; }
        QToolButton { min-height: %12px; }
        QPushButton:hover { background: %4; }
        QPushButton:pressed { background: %5; }
        QPushButton:checked { background: %5; border: 2px solid %6; font-weight: 600; }
        QPushButton:focus { border: 2px solid %6; outline: 0; }
        QPushButton:disabled { color: %7; border-color: %4; background: transparent; }
        QLineEdit, QComboBox, QAbstractSpinBox { background: %8; color: %1; border: 1px solid %3; border-radius: 4px;
                                         padding: 3px 6px; min-height: %13px; selection-background-color: %6; }
        QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid %6; }
        QComboBox::drop-down { border: 0; width: 20px; }
        QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/packdeck/icons/chevron_down.svg);
                                                              width: 12px; height: 12px; }
        QAbstractSpinBox::up-arrow { image: url(:/packdeck/icons/chevron_up.svg); width: 12px; height: 12px; }
        QAbstractSpinBox { padding-right: 22px; }
        QAbstractSpinBox[plain="true"] { padding-right: 6px; }
        QCheckBox::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid %3; border-radius: 3px;
                                                     background: %8; }
        QCheckBox::indicator:checked, QTreeView::indicator:checked { background: %6; border-color: %6;
                                                                     image: url(:/packdeck/icons/%9.svg); }
        QCheckBox::indicator:focus { border: 2px solid %6; }
        QCheckBox::indicator:disabled { border-color: %4; }
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: 0; width: 20px;
                                                                     background: transparent; }
        QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
        QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
        QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: %4; }
        QTreeView, QListView, QTableView, QTextEdit, QPlainTextEdit { border: 1px solid %4; border-radius: 4px; background: %8; }
        QTreeView::item { padding: 4px 2px; }
        QHeaderView::section { background: %2; color: %1; border: 0; border-bottom: 1px solid %4; padding: 4px; }
    )");
    const QColor quiet = mix(c.textMuted, c.surface, 0.4);
    const QString check =
        c.onAccent.lightness() > c.accent.lightness() ? QStringLiteral("check_light") : QStringLiteral("check_dark");
    // One height for all that stands in a row. A button's comes from its padding: a least height of the style sheet
    // would take the place of the greater one that a button of control has.
    constexpr int border = 1;
    constexpr int linePadding = 3;
    constexpr int toolButtonFrame = 7; // of the Fusion style, which paints it
    const int buttonPadding = Theme::rowControl - 2 * border - QFontMetrics(font).height();
    return pattern
        .arg(c.text.name(), c.raised.name(), c.lineStrong.name(), c.line.name(), c.accentSoft.name(), c.accent.name(),
             quiet.name(), c.surface.name(), check)
        .arg(buttonPadding / 2)
        .arg(buttonPadding - buttonPadding / 2)
        .arg(Theme::rowControl - toolButtonFrame)
        .arg(Theme::rowControl - 2 * (border + linePadding));
}

QPalette qtPalette(const Palette& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.textMuted);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.critical);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.lineStrong);
    p.setColor(QPalette::Dark, c.lineStrong);
    p.setColor(QPalette::Shadow, c.lineStrong);
    const QColor disabled = mix(c.textMuted, c.surface, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, disabled);
    }
    return p;
}

} // namespace

Theme::Theme(ThemeKind kind, QObject* parent)
    : QObject(parent)
    , m_kind(kind)
{
    const QFont base = baseFont();
    for (std::size_t role = 0; role < m_fonts.size(); ++role) {
        m_fonts[role] = base;
        m_fonts[role].setPixelSize(roleFonts[role].pixels);
        m_fonts[role].setWeight(roleFonts[role].weight);
    }
}

void Theme::setKind(ThemeKind kind)
{
    if (kind == m_kind) {
        return;
    }
    m_kind = kind;
    apply();
    emit changed();
}

const QFont& Theme::font(TextRole role) const
{
    return m_fonts[static_cast<std::size_t>(role)];
}

void Theme::install(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font(TextRole::Body));
    apply();
}

void Theme::apply()
{
    if (m_application == nullptr) {
        return;
    }
    QApplication::setPalette(qtPalette(colours()));
    m_application->setStyleSheet(styleSheet(colours(), font(TextRole::Body)));
}

QString Theme::name(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    case ThemeKind::Sunlight:
        return QStringLiteral("sunlight");
    case ThemeKind::Light:
        break;
    }
    return QStringLiteral("light");
}

std::optional<ThemeKind> Theme::parse(const QString& name)
{
    for (const auto candidate : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Sunlight}) {
        if (name == Theme::name(candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace packdeck::ui
