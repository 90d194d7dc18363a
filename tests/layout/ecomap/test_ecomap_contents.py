"""Guards what stands inside a domain: everybody's line leaves it straight, past wide neighbours."""

from __future__ import annotations

from math import cos, sin

import pytest

from ecogram.layout.ecomap.board import Disc, Seat, Symbol
from ecogram.layout.ecomap.contents import _open, fill


def seat(id_: str, wide: bool) -> Seat:
    """Somebody with the name inside a box, or beside a square."""
    if wide:
        return Seat(id_, Symbol(10, "label", half_width=32))
    return Seat(id_, Symbol(10, "square"), (60.0, 11.0))


@pytest.mark.parametrize(
    ("toward", "wide"),
    [(0.6, (True, True, False)), (0.8, (False, True, False)), (1.0, (True, True, True))],
)
def test_lines_pass_a_wide_box_beside_them(toward: float, wide: tuple[bool, ...]) -> None:
    seats = tuple(seat(str(k), one) for k, one in enumerate(wide))
    found = fill(Disc("d", (50.0, 12.6), seats), seats, toward)
    assert _open(found, (cos(toward), sin(toward)))
    assert found.radius < 95
