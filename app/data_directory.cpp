// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_directory.h"

#include <cstdlib>
#include <string>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#endif

namespace packdeck {

namespace {

std::filesystem::path programFile()
{
#ifdef _WIN32
    std::wstring name(MAX_PATH, L'\0');
    DWORD length = GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    while (length == name.size()) { // cut: the path is longer
        name.resize(2 * name.size());
        length = GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size()));
    }
    name.resize(length);
    return name;
#else
    std::error_code none;
    return std::filesystem::read_symlink("/proc/self/exe", none);
#endif
}

} // namespace

std::filesystem::path dataDirectory()
{
#ifdef _WIN32
    const wchar_t* const chosen = _wgetenv(L"PACKDECK_DATA_DIR");
#else
    const char* const chosen = std::getenv("PACKDECK_DATA_DIR");
#endif
    if (chosen != nullptr && *chosen != 0) {
        return chosen;
    }
    return programFile().parent_path().parent_path() / "share" / "packdeck";
}

std::filesystem::path shippedDbc()
{
    return dataDirectory() / "dbc" / "prohelion_d1000_gen2_v1_2.dbc";
}

} // namespace packdeck
