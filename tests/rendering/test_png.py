"""Guards that a PNG shows what the SVG shows, says how large it is, and nothing else."""

from __future__ import annotations

import struct
import sys

import pytest

from ecogram.rendering import render
from ecogram.rendering.png import DENSITY
from tests.rendering.drawings import family, label, only, page

resvg = pytest.importorskip("resvg_py")


def chunks(data: bytes) -> dict[str, bytes]:
    found, position = {}, 8
    while position < len(data):
        (length,) = struct.unpack_from(">I", data, position)
        found[data[position + 4 : position + 8].decode()] = data[
            position + 8 : position + 8 + length
        ]
        position += 12 + length
    return found


@pytest.fixture(params=["resvg", "engine"])
def without(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the two ways to a PNG."""
    if request.param == "engine":
        monkeypatch.setitem(sys.modules, "resvg_py", None)
    return str(request.param)


def test_the_picture_has_the_size_of_the_page(without: str) -> None:
    data = render(family(), "png").data
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", chunks(data)["IHDR"][:8])
    assert (width, height) == pytest.approx((400 / 72 * DENSITY, 300 / 72 * DENSITY), abs=2)
    per_metre = struct.unpack(">IIB", chunks(data)["pHYs"])
    assert per_metre == (round(DENSITY / 0.0254), round(DENSITY / 0.0254), 1)


def test_scale_makes_it_larger(without: str) -> None:
    once, twice = (chunks(render(family(), "png", scale=s).data)["IHDR"] for s in (1, 2))
    assert int.from_bytes(twice[:4], "big") == pytest.approx(
        2 * int.from_bytes(once[:4], "big"), abs=2
    )


def test_nothing_is_told_but_the_picture(without: str) -> None:
    assert set(chunks(render(family(), "png").data)) <= {
        "IHDR",
        "pHYs",
        "PLTE",
        "tRNS",
        "IDAT",
        "IEND",
    }


def test_the_same_scene_gives_the_same_bytes(without: str) -> None:
    assert render(family(), "png").data == render(family(), "png").data


def test_words_change_the_picture(without: str) -> None:
    assert render(only(label("Anna")), "png").data != render(only(label("Bart")), "png").data


def test_familiar_letters_need_no_remark() -> None:
    assert render(only(label("Zoë Łukasz Ωμέγα Юлия € † –")), "png").remarks == ()


def test_letters_that_no_font_has_are_counted() -> None:
    rendered = render(only(label("A\U000e1000\U000e1001"), label("\U000e1001")), "png")
    (remark,) = rendered.remarks
    assert remark.code == "png-letters-missing"
    assert remark.values == {"count": "2"}


def test_without_the_rasteriser_the_engine_draws_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    rendered = render(only(label("Anna"), label("李小龍")), "png")
    assert [remark.code for remark in rendered.remarks] == ["png-plain", "png-letters-missing"]
    assert rendered.remarks[1].values == {"count": "3"}
    assert render(only(label("Zoë")), "png").remarks[-1].code == "png-plain"


def test_a_huge_drawing_becomes_a_coarser_picture() -> None:
    rendered = render(page(width=9000, height=7000), "png")
    (remark,) = rendered.remarks
    assert remark.code == "png-coarse"
    width, height = struct.unpack(">II", chunks(rendered.data)["IHDR"][:8])
    assert width * height <= 61_000_000
    assert width / height == pytest.approx(9 / 7, rel=0.01)


def test_transparent_paper_stays_transparent() -> None:
    paper, none = (render(only()._replace(ground=g), "png").data for g in ("#FFFFFF", ""))
    assert paper != none
    assert chunks(none)["IHDR"][9] == 6  # colours with opacity
