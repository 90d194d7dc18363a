"""Guards that a drawing lies on the sheet that was asked for, or that its maker hears why not."""

from __future__ import annotations

from itertools import pairwise

import pytest

from ecogram.geometry.shapes import Point
from ecogram.rendering.page import FLOOR, SHEETS, fit
from ecogram.reporting.sentences import sentence
from ecogram.scene import Area, Disc, Group, Label, Line, Outline, Scene
from tests.rendering.drawings import INK, family, page, segments


def sized(width: float, height: float) -> Scene:
    return page(
        Group("x", (), (Label("x", Point(width, height), 8, INK),)), width=width, height=height
    )


def codes(remarks: tuple[object, ...]) -> list[str]:
    return [remark.code for remark in remarks]  # type: ignore[attr-defined]


def test_by_default_the_page_is_the_drawing() -> None:
    assert fit(family()) == (family(), ())


def test_a_scale_changes_everything_alike() -> None:
    parts = (
        Outline("circle", Point(10, 20), 36, 30, INK, 1.25),
        Line((segments((1, 2), (3, 4)),), INK, 1),
        Area(segments((1, 2), (3, 4)), INK),
        Disc(Point(5, 6), 0.8, INK),
        Label("x", Point(7, 8), 10, INK, "end", True),
    )
    scene = page(
        Group("a", ("b",), parts, "c", (Group("d", ("e",), parts, "f"),)), width=40, height=30
    )
    double = (
        Outline("circle", Point(20, 40), 72, 60, INK, 2.5),
        Line((segments((2, 4), (6, 8)),), INK, 2),
        Area(segments((2, 4), (6, 8)), INK),
        Disc(Point(10, 12), 1.6, INK),
        Label("x", Point(14, 16), 20, INK, "end", True),
    )
    scaled, remarks = fit(scene, scale=2)
    assert scaled == page(
        Group("a", ("b",), double, "c", (Group("d", ("e",), double, "f"),)), width=80, height=60
    )
    assert remarks == ()


def test_sheets_are_those_of_iso_216_each_twice_the_one_before_it() -> None:
    upright = [size for name, size in SHEETS.items() if not name.endswith("-landscape")]
    assert len(upright) == 5
    for width, height in upright:
        assert height / width == pytest.approx(2**0.5, rel=1e-3)
    for (width, height), (wide, high) in pairwise(upright):
        assert wide * high == pytest.approx(2 * width * height)
    for name, (width, height) in SHEETS.items():
        if name.endswith("-landscape"):
            assert SHEETS[name.removesuffix("-landscape")] == (height, width)


@pytest.mark.parametrize("sheet", ["a4", "a4-landscape", "a3"])
def test_a_small_drawing_keeps_its_size_at_the_top_in_the_middle(sheet: str) -> None:
    placed, remarks = fit(family(), sheet)  # type: ignore[arg-type]
    width, height = SHEETS[sheet]
    assert (placed.width, placed.height) == (width, height)
    (moved,) = [
        p for g in placed.groups for p in g.parts if isinstance(p, Label) and p.text == "1976"
    ]
    assert moved.at == pytest.approx((95 + (width - 400) / 2, 72))
    assert moved.size == 8
    assert remarks == ()


def test_a_larger_drawing_is_scaled_down_to_the_sheet() -> None:
    placed, remarks = fit(sized(700, 300), "a4")
    assert placed.width == SHEETS["a4"][0]
    (label,) = placed.groups[0].parts
    assert isinstance(label, Label)
    assert label.at == pytest.approx((placed.width, 300 * placed.width / 700))
    assert 5 <= label.size < 8
    assert remarks == ()


@pytest.mark.parametrize(
    ("size", "asked", "sheet"),
    [
        ((1000, 300), "a4", "a4-landscape"),
        ((600, 1300), "a4-landscape", "a4"),
        ((900, 1800), "a4", "a3"),
        ((1800, 600), "a4", "a3-landscape"),
        ((2600, 900), "a4", "a2-landscape"),
        ((1800, 900), "a3", "a3-landscape"),
        ((5300, 3000), "a4", "a0-landscape"),
        ((1300, 1000), "a4", "a3-landscape"),
    ],
)
def test_type_is_never_too_small_to_read_a_larger_sheet_is_taken(
    size: tuple[float, float], asked: str, sheet: str
) -> None:
    placed, remarks = fit(sized(*size), asked)  # type: ignore[arg-type]
    assert (placed.width, placed.height) == SHEETS[sheet]
    assert codes(remarks) == ["page-larger"]
    assert remarks[0].values["asked"] == asked
    assert remarks[0].values["page"] == sheet
    (label,) = placed.groups[0].parts
    assert isinstance(label, Label)
    assert label.size >= 5
    assert label.at.x <= placed.width + 0.01
    assert label.at.y <= placed.height + 0.01


def test_the_remark_on_a_larger_sheet_says_what_stays_empty() -> None:
    """A wide family on a sheet that is wide enough: more than half of it is bare paper."""
    _, remarks = fit(sized(2305, 719), "a4-landscape")
    assert remarks[0].values == {
        "asked": "a4-landscape",
        "page": "a2-landscape",
        "percent": "73",
        "empty": "56",
    }


def test_a_sheet_that_is_full_but_for_margins_is_not_called_empty() -> None:
    _, remarks = fit(sized(1200, 800), "a4")
    assert remarks[0].values["page"] == "a4-landscape"
    assert "empty" not in remarks[0].values
    assert not any("{" in sentence(remarks[0], language) for language in ("nl", "en"))


def test_where_no_sheet_is_large_enough_the_page_is_the_drawing() -> None:
    placed, remarks = fit(sized(20000, 900), "a4")
    assert (placed.width, placed.height) == pytest.approx((20000 * FLOOR, 900 * FLOOR))
    assert codes(remarks) == ["page-too-small"]
    assert remarks[0].values == {"asked": "a4", "percent": "62"}


def test_a_scale_the_user_chose_is_kept_and_judged() -> None:
    small, remarks = fit(family(), scale=0.5)
    assert small.width == 200
    assert codes(remarks) == ["type-too-small"]
    placed, remarks = fit(family(), "a4", 0.5)
    assert codes(remarks) == ["type-too-small"]
    placed, remarks = fit(family(), "a4", 1.4)
    assert placed.width == SHEETS["a4"][0]
    assert remarks == ()


def test_years_are_what_the_smallest_scale_is_measured_by() -> None:
    assert FLOOR * 8 == 5


def test_title_and_language_stay() -> None:
    placed, _ = fit(family(), "a4")
    assert placed._replace(width=400, height=300, groups=()) == family()._replace(groups=())
