// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "params/metadata.h"
#include "params/parameter_set.h"
#include "support/paths.h"

namespace packdeck::test {

/// A metadata file as it is shipped.
inline std::shared_ptr<const params::Metadata> shippedMetadata(const std::string& dialect = "V1.2")
{
    const std::filesystem::path resources = std::filesystem::path(packdeck::test::sourceDirectory()) / "resources";
    auto metadata = params::Metadata::load(params::Metadata::shippedFile(resources, dialect));
    if (!metadata) {
        ADD_FAILURE() << toEnglish(metadata.error());
        return nullptr;
    }
    return std::make_shared<const params::Metadata>(std::move(*metadata));
}

inline std::size_t indexOf(const params::Metadata& metadata, const std::string& name)
{
    const auto index = metadata.find(name);
    EXPECT_TRUE(index.has_value()) << name;
    return index.value_or(0);
}

/// All parameters as by default, with the hardware variant set: it has no default.
inline params::ParameterSet defaultSet(const std::shared_ptr<const params::Metadata>& metadata)
{
    params::ParameterSet set(metadata);
    for (std::size_t i = 0; i < set.size(); ++i) {
        const params::RawValue* const standard = set.defaultValue(i);
        set.setDevice(i, standard != nullptr ? *standard : params::RawValue{(*metadata)[i].minimum});
    }
    return set;
}

} // namespace packdeck::test
