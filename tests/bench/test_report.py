"""Guards that the report is complete and honest: every family, tool, goal and miss is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

import ecogram
from bench import gallery
from bench.__main__ import main
from bench.collection import samples
from bench.goals import best_any, best_honest, quality_goals, stability_goal
from bench.optimum import Optimum
from bench.pedigree import Couple, Human, Pedigree
from bench.quality import Comparison, Figures
from bench.report import Findings, markdown
from bench.score import score
from bench.stability import Moved
from bench.tables import table

PEDIGREE = Pedigree((Human("a"), Human("b")), (Couple(("a", "b")),), {})
EMPTY = score('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')


def compared(name: str, ours: int, size: int = 2, **rivals: Figures) -> Comparison:
    """A family that ecogram draws with so many crossings."""
    from dataclasses import replace

    people = tuple(Human(str(n)) for n in range(size))
    tools = {"ecogram": Figures("ecogram", crossings=ours)}
    tools |= {tool.replace("_", " "): one._replace(tool=tool) for tool, one in rivals.items()}
    drawn = replace(EMPTY, family_crossings=ours)
    return Comparison(name, "test", PEDIGREE._replace(persons=people), drawn, tools)


def rival(crossings: int = 0, **more: object) -> Figures:
    return Figures("rival", crossings=crossings)._replace(**more)


GOOD = compared("good", 0, dot=rival(0), odd=rival(3))
BAD = compared("bad", 5, dot=rival(2), odd=rival(0, missing=1))


def goal(name: str, *found: Comparison, optima: dict[str, int] | None = None) -> tuple[str, ...]:
    best = {key: (Optimum(value, True), Optimum(0, True)) for key, value in (optima or {}).items()}
    return next(g for g in quality_goals(found, best) if name in g.name).misses


def test_the_best_rival_is_told_from_the_best_honest_one() -> None:
    honest, best = best_honest(BAD), best_any(BAD)
    assert honest is not None and (honest.tool, honest.crossings) == ("dot", 2)
    assert best is not None and (best.tool, best.crossings) == ("odd", 0)


def test_more_crossings_than_an_honest_rival_are_a_miss_by_name() -> None:
    assert goal("honest", GOOD, BAD) == ("bad 5 against 2 (dot)",)
    assert goal("any kind", GOOD, BAD) == ("bad 5 against 0 (odd)",)


def test_large_families_are_not_held_against_rivals_that_cheat() -> None:
    large = compared("large", 5, size=101, odd=rival(0, missing=1))
    assert goal("any kind", large) == () == goal("honest", large)


def test_a_refusal_is_no_drawing_to_be_beaten() -> None:
    assert goal("any kind", compared("x", 5, odd=rival(0, refused="a loop"))) == ()


def test_faults_are_named() -> None:
    from dataclasses import replace

    drawn = replace(EMPTY, symbol_overlaps=2, hits=("symbol_overlaps: a on b",) * 2)
    assert goal("no overlaps", GOOD._replace(drawn=drawn)) == ("good 2 (symbol_overlaps)",)


def test_a_couple_apart_that_a_rival_keeps_together_is_a_miss() -> None:
    ours = {"ecogram": Figures("ecogram", parted=(frozenset("ab"),), torn=(frozenset("cd"),))}
    kept = GOOD._replace(tools={**GOOD.tools, **ours})
    assert len(goal("couple apart", kept)) == len(goal("sibship torn", kept)) == 1
    lost = {tool: one._replace(lost=1) for tool, one in GOOD.tools.items() if tool != "ecogram"}
    assert goal("couple apart", kept._replace(tools={**ours, **lost})) == ()


def test_the_share_of_the_usual_recipe_is_judged_in_total() -> None:
    named = {"dot rank=same": rival(6)}
    one = compared("x", 4)
    both = [one._replace(tools={**one.tools, **named})]
    assert goal("in total", *both) == ("67%",)
    assert goal("in total", *both, *[compared("y", 0)._replace(tools=both[0].tools)]) == ()


def test_a_gap_to_the_optimum_of_more_than_two_is_a_miss() -> None:
    assert goal("optimum", BAD, optima={"bad": 3}) == ()
    assert goal("optimum", BAD, optima={"bad": 2}) == ("bad 5 against 2",)


def test_edits_that_move_much_are_a_miss_with_the_worst_first() -> None:
    found = {"x": {"a child": [Moved(1, 4)]}, "y": {"a child": [Moved(0, 4), Moved(2, 2)]}}
    (judged,) = stability_goal(found)
    assert judged.misses == ("y 50%", "x 25%") and judged.verdict == "missed"
    (judged,) = stability_goal({"x": {"a child": [Moved(0, 4)]}})
    assert judged.misses == () and judged.verdict == "met"


def test_every_table_has_every_family_and_tool() -> None:
    refused = compared("hard", 1, dot=rival(9), odd=rival(refused="a loop|x"))
    found = Findings(
        ["somebody: skipped"],
        [GOOD, BAD, refused],
        {"bad": (Optimum(2, True), Optimum(1, False))},
        {"x": {"a child": [Moved(1, 4)]}},
        "persons  1 s",
    )
    text = markdown(found)
    sections = {part.splitlines()[0]: part for part in text.split("\n## ")[1:]}
    assert len(sections) == 9
    for part in list(sections.values())[1:5]:
        assert all(f"\n| {name} |" in part for name in ("good", "bad", "hard"))
    assert "| hard | 2 | 1 | 1 | 9* | – | 9 | 9 |" in text
    assert "| bad | 2 | 2 | ≥ 1 | 5 | 5 | 3 |" in text
    assert "* hard: odd: a loop|x" in text
    assert "* somebody: skipped" in text and "persons  1 s" in text
    assert "| odd | 2 | 1 | 0 | 1 |" in text


def test_parts_that_did_not_run_are_not_in_the_report() -> None:
    assert "## " not in markdown(Findings())


def test_a_table_refuses_a_row_that_is_too_short() -> None:
    with pytest.raises(ValueError, match="1 values under 2 heads"):
        table(("a", "b"), [("x",)])
    assert table(("a", "b"), [(1234, 0.5)]) == ["| a | b |", "| --- | --- |", "| 1,234 | 0.5 |", ""]


def test_the_gallery_shows_every_drawing_with_its_figures(tmp_path: Path) -> None:
    pictured = {t: f._replace(pictures=("<svg/>",)) for t, f in BAD.tools.items()}
    file = gallery.write(tmp_path, [gallery.beside_rivals(BAD._replace(tools=pictured))])
    text = file.read_text(encoding="utf-8")
    assert text.count("<img") == 3 and "1 missing" in text
    assert len(list((tmp_path / "pictures").glob("*.svg"))) == 3
    assert 'src="pictures/bad-dot-0.svg"' in text


def test_old_pictures_stand_before_new_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bench.drawings import DRAWINGS

    monkeypatch.setattr(gallery, "drawable", lambda: DRAWINGS[:2])
    (tmp_path / DRAWINGS[0].name).write_text("<svg/>", encoding="utf-8")
    first, second = gallery.old_beside_new(tmp_path)
    assert [picture.caption for picture in first.pictures] == ["before", "now"]
    assert [picture.caption for picture in second.pictures] == ["now"]


def test_families_are_named_once_and_quick_ones_are_ours() -> None:
    quick = [sample.name for sample in samples(quick=True)]
    assert len(set(quick)) == len(quick)
    assert {"flodder", "five-partners"} <= set(quick)
    assert not any(name.startswith("grown") for name in quick)


def test_the_command_writes_report_and_gallery(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bench import collection, quality

    few = [s for s in samples(quick=True) if s.name in ("three-partners", "ecomap")]
    monkeypatch.setattr(collection, "samples", lambda quick: iter(few))
    monkeypatch.setattr(quality, "RIVALS", quality.RIVALS[:2])
    monkeypatch.setattr(gallery, "old_beside_new", lambda before: [])
    assert main(["--only", "quality", "--quick", "-o", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "report.md" in printed and "crossings ≤ the best honest rival" in printed
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "\n| three-partners |" in text
    assert "\n| ecomap |" not in text, "it has no family"
    assert (tmp_path / "gallery.html").exists()
    assert isinstance(few[0].case, ecogram.Case)
