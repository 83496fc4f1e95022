// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace packdeck::casefile {

// Where things stand in the zip.
inline constexpr const char* manifestName = "case.json";
inline constexpr const char* viewName = "view.json";
inline constexpr const char* eventsName = "events.jsonl";
inline constexpr const char* notesName = "notes.jsonl";
inline const std::string logFolder = "log/";
inline const std::string dbcFolder = "dbc/";
inline const std::string packDbcFolder = "packs/dbc/";

// Words of the manifest.
inline constexpr const char* formatKey = "format";
inline constexpr const char* formatWord = "packdeck-case";
inline constexpr const char* schemaKey = "schema";
inline constexpr const char* programKey = "program";
inline constexpr const char* logKey = "log";
inline constexpr const char* dbcsKey = "dbcs";
inline constexpr const char* packDbcsKey = "pack_dbcs";
inline constexpr const char* negativeKey = "negative_charges";

} // namespace packdeck::casefile
