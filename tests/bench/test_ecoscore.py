"""Guards that no figure of an ecogram is blind: every defect, planted in a good one, is counted."""

from __future__ import annotations

from dataclasses import asdict
from math import cos, pi, sin
from pathlib import Path

import pytest

from bench.ecoscore import EcoScore, main, score

MEASURES = {
    *(
        "ties",
        "circles",
        "persons",
        "bends",
        "length",
        "entry_gap",
        "entry_angle",
        "width",
        "height",
        "area",
    ),
    "hits",
}
Spots = list[tuple[float, float]]


def round_(x: float, y: float, radius: float) -> str:
    spots = [
        (x + radius * cos(turn * pi / 24), y + radius * sin(turn * pi / 24)) for turn in range(49)
    ]
    return stroke(spots)


def stroke(spots: Spots, fill: str = "none") -> str:
    (x, y), *rest = spots
    ink = "".join(f"C{a},{b} {c},{d} {c},{d}" for (a, b), (c, d) in zip(spots, rest, strict=False))
    return f'<path fill="{fill}" stroke="#000" d="M{x},{y}{ink}"/>'


def words(x: float, y: float, text: str) -> str:
    return f'<text x="{x}" y="{y}" font-size="10" text-anchor="middle">{text}</text>'


def group(id_: str, kind: str, ink: str) -> str:
    return f'<g id="{id_}" class="{kind}">{ink}</g>'


def circle(id_: str, x: float, y: float, radius: float, name: str = "") -> str:
    kind = id_ if id_ == "client-system" else "domain"
    return group(id_, kind, round_(x, y, radius) + (words(x, y - 30, name) if name else ""))


def person(id_: str, x: float, y: float) -> str:
    corners = [(x - 9, y - 9), (x + 9, y - 9), (x + 9, y + 9), (x - 9, y + 9), (x - 9, y - 9)]
    label = group(f"label-{id_}", "label", words(x, y + 20, id_.capitalize()))
    return group(f"person-{id_}", "person", stroke(corners)) + label


def tie(id_: str, *pieces: Spots, inner: str = "") -> str:
    return group(f"relation-{id_}", "relation eco", "".join(map(stroke, pieces)) + inner)


def letter(of: str, x: float, y: float, sign: str = "P") -> str:
    return group(f"letter-relation-{of}-first-{sign}", "letter", round_(x, y, 7.5))


SYSTEM = circle("client-system", 300, 300, 100, "Wij")
MEMBER = person("an", 300, 300)
WORK = circle("domain-werk", 600, 300, 60, "Werk")
BOSS = person("baas", 590, 310)
SCHOOL = circle("domain-school", 300, 560, 60, "School")
TO_BOSS = tie(
    "client-system-baas-1",
    [(402, 300), (480, 300)],
    [(500, 300), (578, 300)],
    inner=letter("client-system-baas-1", 490, 300),
)
TO_SCHOOL = tie("an-school-1", [(288, 311), (284, 400), (290, 498)])
AROUND = (SYSTEM, WORK, SCHOOL, TO_BOSS, TO_SCHOOL, MEMBER, BOSS)


def judged(*groups: str, expected: tuple[str, ...] = ()) -> EcoScore:
    return score(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 640">{"".join(groups)}</svg>',
        expected,
    )


def counted(found: EcoScore) -> dict[str, int]:
    return {name: count for name, count in asdict(found).items() if name not in MEASURES and count}


def test_a_good_drawing_has_no_faults() -> None:
    found = judged(*AROUND, expected=("an", "baas", "werk", "school"))
    assert counted(found) == {} and found.faults == 0
    assert (found.ties, found.circles, found.persons) == (2, 3, 2)


def test_somebody_who_is_not_there_is_missed() -> None:
    found = judged(*AROUND, expected=("an", "cor", "kerk"))
    assert counted(found) == {"missing": 2}


@pytest.mark.parametrize(
    ("extra", "figures"),
    [
        (letter("client-system-baas-1", 430, 300), {"duplicates": 1, "lines_through_letters": 1}),
        (circle("domain-buurt", 380, 600, 60), {"circle_overlaps": 1}),
        (circle("domain-buurt", 500, 400, 60), {}),
        (
            letter("client-system-baas-1", 498, 300, "G"),
            {"letter_overlaps": 1, "lines_through_letters": 1},
        ),
        (letter("client-system-baas-1", 430, 340, "G"), {"loose_letters": 1}),
        (person("cor", 360, 560), {"on_outlines": 2}),
        (tie("client-system-werk-1", [(400, 320), (541, 316)]), {}),
        (tie("client-system-werk-1", [(395, 305), (541, 316)]), {"under_circles": 1}),
        (tie("client-system-werk-1", [(400, 320), (520, 316)]), {"loose_ties": 1}),
        (tie("an-werk-1", [(399, 290), (541, 292)]), {"loose_ties": 1}),
        (tie("an-werk-1", [(399, 280), (541, 282)], inner=words(440, 274, "An")), {}),
        (tie("school-werk-1", [(350, 525), (562, 348)]), {}),
        (tie("school-werk-1", [(340, 513), (370, 350), (541, 310)]), {"foreign_circles": 1}),
        (
            tie("client-system-werk-1", [(396, 330), (490, 308), (490, 296), (541, 310)]),
            {"crossings": 1, "lines_through_letters": 1},
        ),
        (person("cor", 312, 310), {"symbol_overlaps": 1, "label_overlaps": 1}),
        (group("label-x", "label", words(600, 276, "Weg")), {"label_overlaps": 1}),
        (
            person("cor", 440, 440) + tie("school-werk-1", [(350, 525), (562, 348)]),
            {"lines_through_symbols": 1, "lines_through_labels": 1},
        ),
        (
            tie("client-system-werk-1", [(401, 300.8), (470, 300.8), (541, 316)]),
            {"shared_segments": 1, "lines_through_letters": 1},
        ),
        (MEMBER, {"duplicates": 1, "symbol_overlaps": 1, "label_overlaps": 1}),
    ],
)
def test_a_planted_defect_is_counted(extra: str, figures: dict[str, int]) -> None:
    assert counted(judged(*AROUND, extra)) == figures


def test_every_figure_that_should_be_nought_has_a_planted_defect() -> None:
    marks = test_a_planted_defect_is_counted.pytestmark  # type: ignore[attr-defined]
    planted = {name for _, figures in marks[0].args[1] for name in figures}
    faults = set(asdict(judged(*AROUND))) - MEASURES
    assert faults - planted == {"missing"}, "which has a test of its own"


def test_lengths_bends_and_room_are_measured() -> None:
    found = judged(*AROUND)
    assert found.bends == 0
    assert found.length == pytest.approx(176 + 89.1 + 98.2, abs=0.2)
    assert found.area == pytest.approx(720 * 640 / (72 / 2.54) ** 2 / 5, abs=0.01)
    bent = tie("client-system-werk-1", [(400, 320), (470, 320), (470, 340), (541, 340)])
    assert judged(*AROUND, bent).bends == 2


def test_ends_on_the_circle_are_measured_in_points_and_degrees() -> None:
    def entries(*degrees: float) -> tuple[float, float]:
        ties = []
        for number, turn in enumerate(degrees):
            x, y = cos(turn * pi / 180), sin(turn * pi / 180)
            start, end = (300 + 100 * x, 300 + 100 * y), (300 + 220 * x, 300 + 220 * y)
            ties += [circle(f"domain-d{number}", 300 + 240 * x, 300 + 240 * y, 20)]
            ties += [tie(f"client-system-d{number}-1", [start, end])]
        found = judged(SYSTEM, *ties)
        return found.entry_gap, found.entry_angle

    assert entries(0, 40, 90) == pytest.approx((200 * sin(20 * pi / 180), 40), abs=0.1)
    assert entries(-170, 170) == pytest.approx((200 * sin(10 * pi / 180), 20), abs=0.1)
    assert entries(0) == (0, 0)


def test_a_line_may_be_tied_to_whom_it_starts_at_where_no_circle_is() -> None:
    star = tie("client-system-werk-1", [(312, 300), (538, 300)])
    assert counted(judged(MEMBER, WORK, star)) == {}
    assert counted(judged(MEMBER, WORK, star.replace("M312", "M330"))) == {"loose_ties": 1}


def test_the_command_names_every_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 640">'
        f"{SYSTEM}{WORK}{circle('domain-buurt', 380, 300, 60)}</svg>"
    )
    assert main(["--hits", str(file)]) == 1
    assert "circle_overlaps: client-system on domain-buurt" in capsys.readouterr().out
