// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pack_menu.h"

#include <QMenu>

#include "ui/shell/pack_names.h"
#include "ui/shell/showing.h"

namespace packdeck::ui {

QMenu* makePackMenu(Showing& showing, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("packs"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Showing::Source& source = showing.shown();
    if (source.timeline == nullptr) {
        return menu;
    }
    const binding::PackId shown = showing.shownPack();
    for (const binding::PackId& pack : Showing::packsOf(*source.timeline)) {
        QAction* action = menu->addAction(packWords(*source.timeline, pack, source.channels));
        action->setCheckable(true);
        action->setChecked(binding::samePack(pack, shown));
        QObject::connect(action, &QAction::triggered, &showing, [&showing, pack] { showing.choosePack(pack); });
    }
    return menu;
}

} // namespace packdeck::ui
