"""The whole arrangement: tried, and once more, larger, as long as something is crowded."""

from __future__ import annotations

from ecogram.layout.ecomap.board import Board
from ecogram.layout.ecomap.growth import Growth
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.layout.ecomap.plan import MANY, Plan
from ecogram.layout.ecomap.trial import Trial

_ROUNDS, _HURRIED = 16, 2
"""How often the drawing may grow; with very many spokes."""

_IDLE = 8
"""So often without any gain, and it has grown enough."""


def arrange(board: Board) -> EcoPlaces:
    """Places for everything on *board*; the drawing grows until nothing touches."""
    growth = Growth()
    plan = Plan(board)
    best: tuple[int, Trial] | None = None
    idle = 0
    for _ in range(_ROUNDS if len(board.spokes) <= MANY else _HURRIED):
        core, name, stands = plan.stands(growth)
        drawing = Trial(plan, core, name, stands, growth)
        faults = drawing.faults
        if best is None or len(faults) < best[0]:
            best, idle = (len(faults), drawing), 0
        idle += 1
        if not faults or idle > _IDLE:
            break
        _grow(growth, drawing, plan)
    assert best is not None
    return best[1].places(board)


def _grow(growth: Growth, drawing: Trial, plan: Plan) -> None:
    """A wider ring, and more room for whatever is crowded and its neighbours in the domain."""
    blocked = dict.fromkeys(drawing.paths.blocked)
    bodies: dict[str, bool] = {}
    for id_ in drawing.faults:
        spoke = plan.spokes[id_]
        for end in (spoke.first, spoke.second):
            if end in plan.body_of:
                body = plan.body_of[end]
                bodies[body] = bodies.get(body, False) or id_ in blocked or body in growth.crowded
    growth.clear += 20.0
    if drawing.paths.grazing:
        growth.rim *= 1.15
    for body, badly in bodies.items():
        growth.crowded[body] = True
        if badly:
            growth.spread[body] = growth.spread.get(body, 0) + 1
        for spoke in plan.own[body]:
            growth.roomy[spoke.id] = growth.roomy.get(spoke.id, -3.0) + 3.0
