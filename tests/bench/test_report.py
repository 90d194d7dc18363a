"""Guards that the report is complete and honest: every family, tool, goal and miss is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

import ecogram
from bench import __main__ as bench_main
from bench import charts, ecograms, gallery, goals, speed
from bench.__main__ import main
from bench.collection import samples
from bench.ecoscore import score as around
from bench.goals import best_any, best_honest, quality_goals, stability_goal
from bench.optimum import Optimum
from bench.pedigree import Couple, Human, Pedigree
from bench.processes import Cost, Start
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


AROUND = ecograms.Found("around", "examples", around('<svg viewBox="0 0 9 9"/>'), 2, 0.5)
CHART = charts.Found("day", "lifeline", "grown", 0, 3, {"text overlaps": 0}, (), 0, 9, 9, 0.1)
COSTS = speed.Speed(
    {name: Start(Cost(1.4, 50, 1.4), Cost(1, 40, 1)) for name in goals.STARTS},
    {1_000: Cost(1.0, 90, 1.0), 10_000: Cost(14.0, 480, 13.0)},
    {10_000: Cost(28.0, 480, 26.0)},
    None,
    {1_000: Cost(4.0, 90, 3.9)},
    (50, Cost(2.0, 60, 2.0)),
    {},
)

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


def why(name: str, *found: Comparison, optima: dict[str, tuple[int, int]] | None = None) -> str:
    """The reason of the one miss of a goal."""
    both = {
        key: (Optimum(kept, True), Optimum(free, True))
        for key, (kept, free) in (optima or {}).items()
    }
    (reason,) = next(g for g in quality_goals(found, both) if name in g.name).reasons.values()
    return reason


def test_every_miss_has_its_reason_in_figures() -> None:
    assert why("any kind", BAD) == "odd pays with 1 person dropped (here 0)"
    assert why("honest", BAD, optima={"bad": (5, 3)}) == (
        "with these rows, couples, sibships and order of birth fewer is impossible, in any order 3"
    )
    assert "order with 4 may exist" in why("honest", BAD, optima={"bad": (4, 4)})
    torn = compared("x", 3, dot=rival(1, torn=(frozenset("ab"),) * 2, inversions=1))
    assert why("any kind", torn) == (
        "dot pays with 2 sibships torn (here 0), 1 pair out of order of birth (here 0)"
    )
    assert why("optimum", BAD, optima={"bad": (2, 2)}).startswith("an order with 2 may exist")


def test_a_rival_that_keeps_a_couple_is_said_to_pay_elsewhere() -> None:
    ours = {"ecogram": Figures("ecogram", parted=(frozenset("ab"),))}
    kept = compared("x", 0, dot=rival(7, upside_down=1))
    kept = kept._replace(tools={**kept.tools, **ours})
    assert why("couple apart", kept) == (
        "dot keeps the couple and has 1 child beside parents (here 0), 7 crossings (here 0)"
    )
    cheap = kept._replace(tools={**kept.tools, "dot": rival(0)._replace(tool="dot")})
    assert why("couple apart", cheap) == "dot keeps the couple and has nothing worse"


def test_faults_and_crossed_ties_are_named() -> None:
    from dataclasses import replace

    hits = tuple(f"symbol_overlaps: a on {n}" for n in range(5))
    drawn = replace(EMPTY, symbol_overlaps=5, hits=hits)
    assert why("no overlaps", GOOD._replace(drawn=drawn)).endswith("a on 2 and 2 more")
    crossed = (
        "crossings: relation-a-1 across union-b-c",
        "crossings: relation-a-1 across relation-d",
    )
    bad = replace(AROUND.score, crossings=3, hits=crossed)
    (_, _, third) = goals.surroundings_goals([AROUND._replace(score=bad)])
    (reason,) = third.reasons.values()
    assert reason.startswith("1 with lines of the family inside the circle and 1 between ties:")


def test_edits_that_move_much_are_a_miss_with_the_worst_first() -> None:
    found = {"x": {"a child": [Moved(1, 4)]}, "y": {"a child": [Moved(0, 4), Moved(2, 2)]}}
    (judged,) = stability_goal(found)
    assert judged.misses == ("y 50%", "x 25%") and judged.verdict == "missed"
    (judged,) = stability_goal({"x": {"a child": [Moved(0, 4)]}})
    assert judged.misses == () and judged.verdict == "met"


def test_a_choice_between_partners_is_told_from_a_miss_that_is_more() -> None:
    three = tuple(frozenset(("0", other)) for other in "123")
    couples = tuple(Couple(tuple(sorted(pair))) for pair in three)
    ours = Figures("ecogram", parted=three[:1])
    theirs = rival(parted=three[1:2])
    one = compared("x", 0, 4, dot=theirs)
    one = one._replace(
        pedigree=one.pedigree._replace(couples=couples), tools={**one.tools, "ecogram": ours}
    )

    def judged(one: Comparison) -> tuple[tuple[str, ...], int | None]:
        found = next(g for g in quality_goals([one], {}) if "couple apart" in g.name)
        return found.misses, found.beyond

    assert judged(one) == (("x (1 of 1 by dot, which has 1, 1 by choice)",), 0)
    both = {**one.tools, "ecogram": ours._replace(parted=three[:2])}
    assert judged(one._replace(tools={**both, "dot": theirs._replace(parted=three[2:])}))[1] == 1
    two = one._replace(pedigree=one.pedigree._replace(couples=couples[:2]))
    assert judged(two) == (("x (1 of 1 by dot, which has 1)",), 1)


def test_ecograms_are_judged_by_faults_and_by_the_best_order() -> None:
    from dataclasses import replace

    bad = replace(AROUND.score, on_outlines=1, crossings=3, hits=("on_outlines: a on b",))
    grown = AROUND._replace(name="10 ties", origin="grown", score=bad)
    first, second, third = goals.surroundings_goals([AROUND, AROUND._replace(score=bad), grown])
    assert first.misses == ("around 1 (on_outlines)",)
    assert second.misses == ("10 ties 1 (on_outlines)",)
    assert third.misses == ("around 3 against 2",) and third.judged == 2


def test_other_charts_are_judged_by_faults() -> None:
    bad = CHART._replace(counts={"text overlaps": 2}, hits=("text overlaps: a on b",) * 2)
    assert goals.chart_goal([CHART, bad]).misses == ("lifeline day 2 (text overlaps)",)


def test_processes_are_judged_by_their_floor_and_by_the_clock() -> None:
    judged = {goal.name: goal.verdict for goal in goals.speed_goals(COSTS)}
    assert judged["render flodder: at most 1.5 × its imports"] == "met"
    assert judged["--version: at most 1.3 × its imports"] == "missed"
    assert judged["10,000 persons in under 15 s and 1,000 MB"] == "met"
    assert judged["1,000 ties in under 3 s"] == "missed"
    assert judged["each of 10,000 persons takes at most twice as long as each of 1,000"] == "met"
    slow = COSTS._replace(ties={1_000: Cost(9.0, 90, 2.9)})
    assert [g.verdict for g in goals.speed_goals(slow) if "ties" in g.name] == ["met"], "busy"
    stopped = COSTS._replace(ties={1_000: Cost(float("inf"), 90, 2.0)})
    assert [g.verdict for g in goals.speed_goals(stopped) if "ties" in g.name] == ["missed"]
    heavy = COSTS._replace(persons={10_000: Cost(14.0, 1_100, 13.0)})
    assert [g.verdict for g in goals.speed_goals(heavy) if "MB" in g.name] == ["missed"]
    filed = COSTS._replace(file=Cost(16.0, 480, 15.5))
    (judged,) = [g for g in goals.speed_goals(filed) if "MB" in g.name]
    assert (
        judged.verdict == "missed" and "comes as a file; with thousands of ties 26" in judged.figure
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
    monkeypatch.setattr(bench_main, "_LAST", tmp_path / "last")
    assert main(["--only", "quality", "--quick", "-o", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "report.md" in printed and "crossings ≤ the best honest rival" in printed
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert "\n| three-partners |" in text
    assert "\n| ecomap |" not in text, "it has no family"
    assert (tmp_path / "gallery.html").exists()
    assert isinstance(few[0].case, ecogram.Case)
    monkeypatch.setattr(charts, "samples", lambda quick: iter(()))
    monkeypatch.setattr(charts, "measure", None)
    assert main(["--only", "charts", "--add", "-o", str(tmp_path)]) == 0
    again = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert again == text, "the other part is kept"
    assert main(["--only", "charts", "-o", str(tmp_path)]) == 0
    assert "three-partners" not in (tmp_path / "report.md").read_text(encoding="utf-8")
