"""Guards the examples: right without a warning, drawn as ecogram draws now, nothing on top."""

from __future__ import annotations

from pathlib import Path

import pytest

import ecogram
from bench.contents import FILE, contents
from bench.drawings import DRAWINGS, EXAMPLES, Drawing, drawable
from bench.score import Facts, score
from ecogram import moments, pipeline, privacy
from ecogram.charts.genogram.kinship import drawn

CASES = sorted(EXAMPLES.glob("*.yaml"))
GENOGRAMS = [drawing for drawing in DRAWINGS if drawing.chart == "genogram"]
MUST_BE_NOUGHT = (
    "missing",
    "duplicates",
    "symbol_overlaps",
    "label_overlaps",
    "lines_through_symbols",
    "lines_through_labels",
    "loose_children",
    "loose_partners",
    "child_above_parent",
)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_an_example_has_no_errors_and_no_warnings(case: Path) -> None:
    reading = pipeline.read(case.read_bytes())
    assert reading.findings(case.name) == []


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_an_example_says_where_its_facts_are_from(case: Path) -> None:
    lines = case.read_text(encoding="utf-8").splitlines()
    comment = " ".join(line for line in lines[1 : lines.index("ecogram: 1")])
    assert any(word in comment for word in ("Feiten naar", "erzonnen", "made-up"))
    assert "Feiten naar" not in comment or "openlaat" in comment


def test_every_example_has_a_picture_and_every_picture_an_example() -> None:
    assert {drawing.example for drawing in DRAWINGS} == {case.stem for case in CASES}
    names = [drawing.name for drawing in DRAWINGS]
    assert len(names) == len(set(names))
    assert {path.name for path in EXAMPLES.glob("*.svg")} <= set(names)


def test_the_table_of_contents_names_every_picture() -> None:
    assert FILE.read_text(encoding="utf-8") == contents(), "run `make examples`"
    assert all(f"({drawing.name})" in contents() for drawing in DRAWINGS)


@pytest.mark.parametrize("drawing", drawable(), ids=lambda drawing: drawing.name)
def test_a_picture_is_what_ecogram_draws_now(drawing: Drawing) -> None:
    assert drawing.file.exists(), "run `make examples`"
    stored = drawing.file.read_bytes().decode()
    assert stored == drawing.draw(), "run `make examples`"


@pytest.mark.parametrize("drawing", GENOGRAMS, ids=lambda drawing: drawing.name)
def test_everybody_is_in_a_genogram_and_nothing_lies_on_top(drawing: Drawing) -> None:
    found = score(drawing.draw(), Facts(persons=_there(drawing)))
    bad = [hit for hit in found.hits if hit.split(":")[0] in MUST_BE_NOUGHT]
    assert bad == []


def test_what_is_for_intern_only_is_drawn_for_intern_only() -> None:
    case = ecogram.load(EXAMPLES / "blended.yaml")
    public = ecogram.render(case, "genogram")
    intern = ecogram.render(case, "genogram", audience="intern")
    assert "secret_affair" not in public and "Thea" not in public and public.left_out
    assert "secret_affair" in intern and "Thea" in intern
    assert score(intern).faults == 0


def _there(drawing: Drawing) -> tuple[str, ...]:
    """Who must be in it; nobody is missed in a picture of another date than the example's own."""
    if drawing.at:
        return ()
    case = ecogram.load(EXAMPLES / f"{drawing.example}.yaml")
    seen, _ = privacy.for_audience(case, drawing.audience or None)
    return drawn(moments.at(seen, case.reference_date) if case.reference_date else seen)
