// SPDX-FileCopyrightText: 2026 PackDeck contributors
// SPDX-License-Identifier: Apache-2.0
#include "dataset/part_file.h"

#include <system_error>
#include <utility>

namespace packdeck::dataset {

PartFile::PartFile(std::filesystem::path target)
    : m_target(std::move(target))
    , m_part(m_target)
{
    m_part += ".part";
}

PartFile::~PartFile()
{
    std::error_code ignored; // after a commit there is none
    std::filesystem::remove(m_part, ignored);
}

Result<void> PartFile::commit()
{
    std::error_code problem;
    std::filesystem::rename(m_part, m_target, problem);
    if (problem) {
        return failure(ErrorId::FileWrite, {m_target.string(), problem.message()});
    }
    return {};
}

} // namespace packdeck::dataset
