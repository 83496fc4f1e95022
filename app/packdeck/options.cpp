// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace packdeck::app {

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// "plugin:interface"; an interface may itself hold colons (a bridge's address).
std::optional<link::ConnectRequest> parseConnection(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon <= 0 || colon + 1 >= text.size()) {
        return std::nullopt;
    }
    link::ConnectRequest request;
    request.plugin = text.left(colon);
    request.interfaceName = text.mid(colon + 1);
    return request;
}

std::optional<QSize> parseSize(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

Options::Parsed Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("The engineer's desk for a Prohelion BMS D1000 Gen2 pack."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption connection(QStringLiteral("connect"), CommandLine::tr("Connect at the start."),
                                        QStringLiteral("plugin:interface"));
    const QCommandLineOption bitrate(QStringLiteral("bitrate"),
                                     CommandLine::tr("Bitrate of the interface, bit/s; hardware needs one."),
                                     QStringLiteral("bit/s"));
    const QCommandLineOption baseId(QStringLiteral("base-id"), CommandLine::tr("Base CAN ID of the unit (hex, 600)."),
                                    QStringLiteral("hex"));
    const QCommandLineOption open(QStringLiteral("open"), CommandLine::tr("Open a log; may be given more than once."),
                                  QStringLiteral("log"));
    const QCommandLineOption shots(QStringLiteral("screenshots"),
                                   CommandLine::tr("Paint every page to PNG files in a folder, then exit."),
                                   QStringLiteral("folder"));
    const QCommandLineOption theme(QStringLiteral("theme"), CommandLine::tr("light, dark or sunlight."),
                                   QStringLiteral("theme"));
    const QCommandLineOption size(QStringLiteral("size"), CommandLine::tr("Size of the window."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption page(QStringLiteral("page"), CommandLine::tr("The page to show first."),
                                  QStringLiteral("page"));
    const QCommandLineOption language(QStringLiteral("language"), CommandLine::tr("en, de or zh_CN."),
                                      QStringLiteral("language"));
    const QCommandLineOption control(QStringLiteral("control"),
                                     CommandLine::tr("Let `packdeckctl sim --control NAME` steer the simulated pack."),
                                     QStringLiteral("name"));
    const QCommandLineOption watch(QStringLiteral("watch"),
                                   CommandLine::tr("Watch only: nothing is ever transmitted, nothing can be armed."));
    for (const auto& option : {connection, bitrate, baseId, open, shots, theme, size, page, language, watch, control}) {
        parser.addOption(option);
    }
    parser.addPositionalArgument(QStringLiteral("logs"), CommandLine::tr("Logs to open."), QStringLiteral("[log...]"));
    Parsed parsed;
    if (!parser.parse(arguments)) {
        parsed.error = parser.errorText();
        return parsed;
    }
    if (parser.isSet(help)) {
        parsed.help = parser.helpText();
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.help =
            QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
        return parsed;
    }
    Options& options = parsed.options;
    if (parser.isSet(connection)) {
        const auto request = parseConnection(parser.value(connection));
        if (!request) {
            parsed.error = CommandLine::tr("--connect needs plugin:interface, as in packdeck:sim0");
            return parsed;
        }
        options.connection = ui::ConnectionChoice{*request, d1000::defaultBaseId};
        bool good = true;
        if (parser.isSet(bitrate)) {
            options.connection->request.bitrate = parser.value(bitrate).toInt(&good);
        }
        if (good && parser.isSet(baseId)) {
            options.connection->baseId = static_cast<std::uint16_t>(parser.value(baseId).toUShort(&good, 16));
        }
        if (!good || options.connection->request.bitrate < 0) {
            parsed.error = CommandLine::tr("--bitrate is a number, --base-id a hexadecimal one");
            return parsed;
        }
    }
    if (parser.isSet(theme)) {
        options.theme = ui::Theme::parse(parser.value(theme));
        if (!options.theme) {
            parsed.error = CommandLine::tr("--theme is light, dark or sunlight");
            return parsed;
        }
    }
    if (parser.isSet(size)) {
        options.size = parseSize(parser.value(size));
        if (!options.size) {
            parsed.error = CommandLine::tr("--size is WxH, as in 1280x800");
            return parsed;
        }
    }
    options.logs = parser.values(open) + parser.positionalArguments();
    options.screenshots = parser.value(shots);
    options.page = parser.value(page);
    options.control = parser.value(control);
    options.language = parser.value(language);
    options.watchOnly = parser.isSet(watch);
    return parsed;
}

} // namespace packdeck::app
