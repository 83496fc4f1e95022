// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packdeckctl/output.h"

namespace packdeck::ctl {

void Output::flush()
{
    const bool written =
        std::fwrite(m_text.data(), 1, m_text.size(), stdout) == m_text.size() && std::fflush(stdout) == 0;
    m_ok = m_ok && written;
    m_text.clear();
}

} // namespace packdeck::ctl
