"""Guards that the report is complete and honest: every family, tool, goal and miss is in it."""

from __future__ import annotations

import pytest

from bench.collection import samples
from bench.optimum import Optimum
from bench.report import Findings, markdown
from bench.stability import Moved
from bench.tables import table
from tests.bench.comparisons import (
    AROUND,
    BAD,
    CHART,
    COSTS,
    GOOD,
    compared,
    rival,
)


def test_every_table_has_every_family_and_tool() -> None:
    refused = compared("hard", 1, dot=rival(9), odd=rival(refused="a loop|x"))
    found = Findings(
        ["somebody: skipped"],
        [GOOD, BAD, refused],
        {"bad": (Optimum(2, True), Optimum(1, False))},
        [AROUND],
        [CHART],
        {"x": {"a child": [Moved(1, 4)]}},
        "persons  1 s",
        COSTS,
    )
    text = markdown(found)
    sections = {part.splitlines()[0]: part for part in text.split("\n## ")[1:]}
    assert len(sections) == 11
    for part in list(sections.values())[1:5]:
        assert all(f"\n| {name} |" in part for name in ("good", "bad", "hard"))
    assert "| hard | 2 | 1 | 1 | 9* | – | 9 | 9 |" in text
    assert "| bad | 2 | 2 | ≥ 1 | 5 | 5 | 3 |" in text
    assert "* hard: odd: a loop|x" in text
    assert "| around | 0 | 0 | 0 | 0 |" in text and "| lifeline | day | 0 | 3 | 0 |" in text
    assert "* somebody: skipped" in text and "persons  1 s" in text
    assert "| odd | 2 | 1 | 0 | 1 |" in text


def test_parts_that_did_not_run_are_not_in_the_report() -> None:
    assert "## " not in markdown(Findings())


def test_a_table_refuses_a_row_that_is_too_short() -> None:
    with pytest.raises(ValueError, match="1 values under 2 heads"):
        table(("a", "b"), [("x",)])
    assert table(("a", "b"), [(1234, 0.5)]) == ["| a | b |", "| --- | --- |", "| 1,234 | 0.5 |", ""]


def test_families_are_named_once_and_quick_ones_are_ours() -> None:
    quick = [sample.name for sample in samples(quick=True)]
    assert len(set(quick)) == len(quick)
    assert {"flodder", "five-partners"} <= set(quick)
    assert not any(name.startswith("grown") for name in quick)
