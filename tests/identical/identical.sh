#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: Apache-2.0
#
# identical.sh [SECONDS]: the same scenarios give the same bytes in a debug, a release and a sanitized build. Builds the
# Qt-free core three times in build/identical and compares what the shipped scenarios put on the bus.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-300}

digest() { # NAME CMAKE_ARGS...
    local name=$1 dir=build/identical/$1
    shift
    cmake -S . -B "$dir" -G Ninja -DPACKDECK_WITH_QT=OFF -DPACKDECK_BENCH=OFF -DPACKDECK_PCH=OFF "$@" >"$dir.log" ||
        { cat "$dir.log"; exit 1; }
    cmake --build "$dir" --target packdeck_digest >>"$dir.log" || { tail -40 "$dir.log"; exit 1; }
    "$dir/bin/packdeck_digest" "$seconds" resources/scenarios/*.json >"build/identical/$name.txt"
}

mkdir -p build/identical
digest debug -DCMAKE_BUILD_TYPE=Debug
digest release -DCMAKE_BUILD_TYPE=Release
digest sanitized -DCMAKE_BUILD_TYPE=RelWithDebInfo -DPACKDECK_SANITIZE=address,undefined
cat build/identical/release.txt
for other in debug sanitized; do
    diff "build/identical/$other.txt" build/identical/release.txt || { echo "$other and release differ"; exit 1; }
done
echo "debug, release and sanitized builds put the same bytes on the bus"
