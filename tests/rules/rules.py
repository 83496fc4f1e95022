#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 PackDeck contributors
# SPDX-License-Identifier: Apache-2.0
"""Which test holds which rule of the bundled BMU and its pack.

The rules are the rows of core/bmu/behaviour.cpp. A test says which it holds in a comment above it: `// rule: T08, R34, P16-P22`.
    rules.py --check    fails when a rule has no test, a tag names no rule, or the page is not what it should be
    rules.py --write    writes the page, core/bmu/RULES.md
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RULES = ROOT / "core/bmu/behaviour.cpp"
PAGE = ROOT / "core/bmu/RULES.md"
TAG = re.compile(r"^\s*// rule: (.+)$")
TEST = re.compile(r"^(TEST|TEST_P|TEST_F|RC_GTEST_PROP|RC_GTEST_FIXTURE_PROP)\((\w+), (\w+)")
RANGE = re.compile(r"^([A-Z]+)(\d+)-\1?(\d+)$")


def rules():
    """(group, number, mark, text) of each row of the table."""
    source = RULES.read_text()
    titles = dict(re.findall(r'case Group::(\w+):\s+return PACKDECK_TEXT\("BehaviourGroup", "([^"]+)"\)', source))
    rows = re.findall(r'\{Group::(\w+),\s+"([^"]+)",\s+(\w+),\s+PACKDECK_TEXT\("Behaviour",\s+"([^"]+)"\)\}', source)
    return [(titles[group], number, mark, text) for group, number, mark, text in rows]


def named(tag):
    for part in (word.strip() for word in tag.split(",")):
        found = RANGE.match(part)
        if found:
            prefix, first, last = found.group(1), found.group(2), int(found.group(3))
            yield from (f"{prefix}{n:0{len(first)}}" for n in range(int(first), last + 1))
        else:
            yield part


def tags():
    """(rule, file, test) for each tag; test is None when none follows."""
    for file in sorted((ROOT / "tests").rglob("*_test.cpp")):
        waiting = []
        for line in file.read_text().splitlines():
            tag, test = TAG.match(line), TEST.match(line)
            if tag:
                waiting.extend(named(tag.group(1)))
            elif test and waiting:
                yield from ((rule, file.relative_to(ROOT), f"{test.group(2)}.{test.group(3)}") for rule in waiting)
                waiting = []
        yield from ((rule, file.relative_to(ROOT), None) for rule in waiting)


def main():
    listed = rules()
    tests, problems = {number: [] for _, number, _, _ in listed}, []
    for rule, file, test in tags():
        if rule not in tests:
            problems.append(f"{file}: no such rule as {rule}")
        elif test is None:
            problems.append(f"{file}: no test follows the tag of {rule}")
        else:
            tests[rule].append(f"[{test}](../../{file})")
    problems += [f"{number} has no test: {text}" for _, number, _, text in listed if not tests[number]]

    page = ["# Rules and their tests", "",
            "Made by `tests/rules/rules.py --write` from `behaviour.cpp` and the tags in the tests; a test fails when a rule",
            "has no test or this page is stale. Documented: by the vendor. Inferred: from what the vendor documents. Chosen:",
            "by this project. Numbers as in the project's requirements: T a transition, R the bit of a reason, P the bit of",
            "a precharge failure, W a weld test, X a contradiction in the vendor's documents.", ""]
    section = None
    for where, number, mark, text in listed:
        if where != section:
            section = where
            page += ["", f"## {where}", "", "| rule | mark | what | tests |", "|---|---|---|---|"]
        page.append(f"| {number} | {mark} | {text} | {', '.join(dict.fromkeys(tests[number]))} |")
    text = "\n".join(page) + "\n"
    if "--write" in sys.argv:
        PAGE.write_text(text)
    elif not PAGE.exists() or PAGE.read_text() != text:
        problems.append("core/bmu/RULES.md is stale: run tests/rules/rules.py --write")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(listed)} rules, {sum(len(t) for t in tests.values())} links to tests, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
