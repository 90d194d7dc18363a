"""Guards lines out of a genogram that would run on one of its own lines."""

from __future__ import annotations

import pytest

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.board import Board, Core, Disc, Stroke
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.growth import Growth
from ecogram.layout.ecomap.plan import Plan
from ecogram.layout.ecomap.trial import Trial
from ecogram.layout.splines import frozen, straight
from tests.layout.ecomap.boards import person, seat, spoke, title


def with_stroke(extent: float, *ends: tuple[float, float]) -> Trial:
    """A tie to a domain on the left, of a member beside whom an emotional line runs level."""
    one, his = person("one", 0, 0, "Bram", "square", 15, "below")
    core = Core(
        name=title("Bram"),
        content=Box(-90, -60, 90, 60),
        boxes=tuple(his),
        members=(one,),
        strokes=(Stroke(frozen(straight(*ends)), extent),),
    )
    disc = Disc("werk", title("Werk"), (seat("chef", "Chef"),))
    plan = Plan(Board(core, (disc,), (), (spoke("tie", "one", "chef"),)))
    outline, name, stands = plan.stands(Growth())
    return Trial(plan, outline, name, stands, Growth())


@pytest.mark.parametrize(("extent", "aside"), [(1.0, 0.0), (4.5, 0.0), (4.5, 3.6), (4.5, -3.6)])
def test_a_line_runs_on_no_stroke_of_an_emotional_line(extent: float, aside: float) -> None:
    field = with_stroke(extent, (-80.0, 40.0), (80.0, 40.0)).field
    assert field.merges([(-60.0, 40.0 + aside), (-40.0, 40.0 + aside)])
    assert not field.merges([(-60.0, 50.0), (-40.0, 50.0)])


def test_only_the_shortest_stretch_together_is_let_pass() -> None:
    field = Field(None, ())
    field.family.add("union", ((0.0, 0.0), (50.0, 0.0)))
    assert field.merges([(46.0, 0.0), (60.0, 0.0)])
    assert not field.merges([(48.0, 0.0), (60.0, 0.0)])


def test_a_line_that_crosses_an_emotional_line_flat_is_shut_in() -> None:
    flat = with_stroke(5.0, (-75.0, -12.0), (-20.0, 12.0))
    steep = with_stroke(5.0, (-50.0, -40.0), (-44.0, 40.0))
    assert not steep.paths.shut_in
    points = flat.paths.found["tie"]
    assert flat.paths.shut_in or max(abs(y) for _, y in points) > 15
