// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include <algorithm>

#include <QCoreApplication>

#include "control/status.h"
#include "link/link_status.h"
#include "telemetry/pack_snapshot.h"
#include "ui/shell/format.h"
#include "ui/shell/words.h"

namespace packdeck::ui {

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

// How long the end of something stays in sight; the Control page keeps it.
constexpr units::Duration resultStays = std::chrono::seconds(20);

using List = std::vector<Notice>;

void add(List& list, const QString& text, Standing standing, NoticeAction action = NoticeAction::None)
{
    Notice notice;
    notice.text = text;
    notice.standing = standing;
    notice.action = action;
    list.push_back(notice);
}

void fromControl(List& list, const control::Status& status, const Moment& moment)
{
    if (status.quit == control::QuitState::Asking) {
        Notice question;
        question.text = Notices::tr("A command is held. Open the contactors and quit?");
        question.standing = Standing::Critical;
        question.action = NoticeAction::OpenAndQuit;
        question.isQuestion = true;
        list.push_back(question);
    }
    if (!status.takeOver.warning.empty()) {
        add(list, text(status.takeOver.warning), Standing::Warning);
    }
    if (status.resume) {
        add(list,
            Notices::tr("BMU %1 is back. Resume where it was? %2 s left")
                .arg(status.resume->serial, 5, 10, QLatin1Char('0'))
                .arg(number(units::toSeconds(status.resume->left), 0)),
            Standing::Warning, NoticeAction::Resume);
    }
    if (status.lastOpening && moment.now - status.lastOpening->asked < resultStays) {
        add(list, text(status.lastOpening->text), status.lastOpening->opened ? Standing::Normal : Standing::Critical,
            NoticeAction::ShowControl);
    }
    const bool recently = !status.lastEnding.empty() && moment.now - status.lastEndingAt < resultStays;
    if (recently && status.lastEnding.id != control::PhraseId::EndedOpened &&
        status.lastEnding.id != control::PhraseId::EndedReleased &&
        status.lastEnding.id != control::PhraseId::EndedDisarmed) {
        add(list, text(status.lastEnding), Standing::Warning, NoticeAction::ShowControl);
    }
    if (status.armRefusal(control::ArmKind::Control).id == control::PhraseId::RefusedMap) {
        add(list, text(status.armRefusal(control::ArmKind::Control)), Standing::Warning);
    }
}

void fromLink(List& list, const link::LinkStatus& status)
{
    const QString where = QStringLiteral("%1:%2").arg(status.request.plugin, status.request.interfaceName);
    QString why = status.reason ? sentence(*status.reason) : QString();
    switch (status.state) {
    case link::LinkState::Silent:
        add(list, Notices::tr("%1 is open, but nothing is heard on it").arg(where), Standing::Warning,
            NoticeAction::Connect);
        break;
    case link::LinkState::WrongBitrate:
        add(list, why.isEmpty() ? Notices::tr("%1: wrong bitrate? Closed to protect the bus").arg(where) : why,
            Standing::Critical, NoticeAction::Connect);
        break;
    case link::LinkState::BusOff:
        add(list, why.isEmpty() ? Notices::tr("%1: bus-off, the controller left the bus").arg(where) : why,
            Standing::Critical, NoticeAction::ResetController);
        break;
    case link::LinkState::Failed:
        if (why.isEmpty()) {
            why = Notices::tr("%1 failed").arg(where);
        }
        if (status.reconnectIn) {
            why += QStringLiteral(" \u2014 ") + Notices::tr("next attempt in %1").arg(age(*status.reconnectIn));
        }
        add(list, why, Standing::Critical, NoticeAction::Connect);
        break;
    case link::LinkState::Disconnected:
        if (!why.isEmpty()) {
            add(list, why, Standing::Critical, NoticeAction::Connect);
        }
        break;
    case link::LinkState::Connecting:
    case link::LinkState::Live:
        break;
    }
    if (status.framesDropped > 0) {
        add(list, Notices::tr("%1 frames were lost: this computer does not keep up").arg(status.framesDropped),
            Standing::Warning);
    }
}

void fromPack(List& list, const Moment& moment)
{
    const telemetry::PackSnapshot& s = *moment.snapshot;
    if (s.link == telemetry::PackLink::Lost) {
        add(list,
            Notices::tr("No frame of BMU %1 for %2")
                .arg(s.serial.known() ? QStringLiteral("%1").arg(s.serial.value, 5, 10, QLatin1Char('0'))
                                      : QStringLiteral("?"),
                     age(s.now - s.lastFrame)),
            Standing::Critical);
        return; // the nodes are silent with it
    }
    QStringList lost;
    units::Duration longest{};
    for (std::uint8_t node = 0; node < units::maxNodes; ++node) {
        const telemetry::NodeView& view = s.nodes[node];
        if (view.present && view.freshness == telemetry::Freshness::Stale) {
            lost << name(moment.settings, units::NodeIndex{node});
            longest = std::max(longest, units::Duration(s.now - view.lastSeen));
        }
    }
    if (!lost.isEmpty()) {
        constexpr qsizetype shown = 6;
        QString names = lost.mid(0, shown).join(QLatin1String(", "));
        if (lost.size() > shown) {
            names += QStringLiteral(" \u2026");
        }
        add(list, Notices::tr("%1: no frames for %2", nullptr, static_cast<int>(lost.size())).arg(names, age(longest)),
            Standing::Warning);
    }
    if (s.numbering.verdict == telemetry::Verdict::Contradicts) {
        add(list,
            Notices::tr("Cell numbers: the cell the unit names as highest does not carry the highest voltage; "
                        "check the numbering start in the settings"),
            Standing::Warning);
    }
}

} // namespace

std::vector<Notice> standingNotices(const Moment& moment)
{
    List list;
    if (moment.control != nullptr) {
        fromControl(list, *moment.control, moment);
    }
    if (moment.link != nullptr) {
        fromLink(list, *moment.link);
    }
    if (moment.alarms && !moment.alarms->report.isEmpty()) {
        add(list, Notices::tr("Watched for you %1: the report is ready").arg(moment.alarms->report), Standing::Normal,
            NoticeAction::ShowEvents);
    }
    const bool open = moment.link == nullptr || moment.link->state == link::LinkState::Live ||
                      moment.link->state == link::LinkState::Silent;
    if (moment.snapshot && open) {
        fromPack(list, moment);
    }
    std::stable_sort(list.begin(), list.end(), [](const Notice& a, const Notice& b) {
        return static_cast<int>(a.standing) > static_cast<int>(b.standing);
    });
    return list;
}

} // namespace packdeck::ui
