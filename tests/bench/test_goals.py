"""Guards that every goal is judged rightly, and every miss named with its reason."""

from __future__ import annotations

from bench import goals
from bench.drawn import Own
from bench.goals import best_any, best_honest, quality_goals, stability_goal
from bench.optimum import Optimum
from bench.pedigree import Couple
from bench.processes import Cost
from bench.quality import Comparison, Figures
from bench.stability import Moved
from tests.bench.comparisons import (
    AROUND,
    BAD,
    CHART,
    COSTS,
    EMPTY,
    GOOD,
    compared,
    rival,
)


def goal(name: str, *found: Comparison, optima: dict[str, int] | None = None) -> tuple[str, ...]:
    best = {key: (Optimum(value, True), Optimum(0, True)) for key, value in (optima or {}).items()}
    return next(g for g in quality_goals(found, best) if name in g.name).misses


def why(name: str, *found: Comparison, optima: dict[str, tuple[int, int]] | None = None) -> str:
    """The reason of the one miss of a goal."""
    both = {
        key: (Optimum(kept, True), Optimum(free, True))
        for key, (kept, free) in (optima or {}).items()
    }
    (reason,) = next(g for g in quality_goals(found, both) if name in g.name).reasons.values()
    return reason


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


def test_lines_and_symbols_that_come_too_near_are_named() -> None:
    from dataclasses import replace

    near = GOOD._replace(drawn=replace(EMPTY, line_gap=3.5))
    close = BAD._replace(drawn=replace(EMPTY, symbol_gap=3.9))
    assert goal("clear", near, close, compared("x", 0)) == ("good 3.5", "bad 3.9")


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


def test_every_miss_has_its_reason_in_figures() -> None:
    assert why("any kind", BAD) == "odd pays with 1 person dropped (here 0)"
    assert why("honest", BAD, optima={"bad": (5, 3)}) == (
        "with these rows, couples, sibships and order of birth fewer is impossible, in any order 3"
    )
    assert why("honest", BAD, optima={"bad": (4, 4)}).startswith("the bound is 4:")
    torn = compared("x", 3, dot=rival(1, torn=(frozenset("ab"),) * 2, inversions=1))
    assert why("any kind", torn) == (
        "dot pays with 2 sibships torn (here 0), 1 pair out of order of birth (here 0)"
    )
    assert why("optimum", BAD, optima={"bad": (2, 2)}).startswith("the bound is 2:")


def test_a_rival_that_keeps_a_couple_is_said_to_pay_elsewhere() -> None:
    ours = {"ecogram": Figures("ecogram", parted=(frozenset("ab"),))}
    kept = compared("x", 0, dot=rival(7, upside_down=1))
    kept = kept._replace(tools={**kept.tools, **ours})
    assert why("couple apart", kept) == (
        "dot keeps the couple and has 1 child beside parents (here 0), 7 crossings (here 0)"
    )
    cheap = kept._replace(tools={**kept.tools, "dot": rival(0)._replace(tool="dot")})
    assert why("couple apart", cheap) == "dot keeps the couple and has nothing worse"


def test_rivals_are_also_met_with_the_lines_that_they_draw_themselves() -> None:
    from dataclasses import replace

    def own(crossings: int, unsaid: int = 0) -> Own:
        return Own(replace(EMPTY, family_crossings=crossings), (), unsaid)

    name = "draws itself"
    assert goal(name, compared("x", 2, dot=rival(0, own=own(2)))) == ()
    worse = compared("x", 2, dot=rival(0, own=own(1), inversions=3), odd=rival(0, own=own(0, 1)))
    assert goal(name, worse) == ("x 2 against 1 (dot)",)
    assert why(name, worse) == "dot pays with 3 pairs out of order of birth (here 0)"
    assert goal(name, compared("x", 2, dot=rival(0, own=own(1), lost=1))) == ()
    assert goal(name, compared("x", 2, dot=rival(0))) == (), "no picture"


def test_faults_and_crossed_ties_are_named() -> None:
    from dataclasses import replace

    hits = tuple(f"symbol_overlaps: a on {n}" for n in range(5))
    drawn = replace(EMPTY, symbol_overlaps=5, hits=hits)
    assert why("no overlaps", GOOD._replace(drawn=drawn)).startswith(
        "a on 0, a on 1, a on 2 and 2 more"
    )
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
    assert judged.verdict == "missed" and judged.figure.startswith("15.5 s")
    assert "(grown: 13.0 s; 14.0 s by the clock; 480 MB) (with ties: 26.0 s" in judged.figure
