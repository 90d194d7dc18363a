"""The whole arrangement: tried, and once more, larger, as long as something is crowded.

Up to FINE ties everything stands round the client system, as close as a search finds. A network
with more, and one that stays crowded however much it grows, stands in columns, where every line
has a row of its own: longer, but nothing touches, and the cost grows with the ties.
"""

from __future__ import annotations

from math import inf

from ecogram.layout.ecomap.board import Board
from ecogram.layout.ecomap.growth import Growth
from ecogram.layout.ecomap.naming import bars, elsewhere
from ecogram.layout.ecomap.places import EcoPlaces
from ecogram.layout.ecomap.plan import Plan
from ecogram.layout.ecomap.trial import Trial

FINE = 50
"""With more ties than this everything stands in columns."""

_BUSY = 30
"""With more ties than this lines may not run on each other, and the genogram shuts none in."""

_ROUNDS = 16
"""How often a drawing may grow."""

_MANY = {15: 4, _BUSY: 2}
"""With more ties than this it may grow so often; then columns are smaller, and sooner there."""

_LARGER = 1.25
"""One with so many ties that had to grow stands in columns where it takes so much more paper."""

_FEW = 16
"""Up to so many ties and bodies one with a crossing is drawn again, the other way round."""

_STRAIGHTER = 0.5
"""So many radians less of bending are worth an unusual place for the client system's name."""

_IDLE = 8
"""So often without any gain, and it has grown enough."""


def arrange(board: Board) -> EcoPlaces:
    """Places for everything on *board*; the drawing grows until nothing touches."""
    plan = Plan(board)
    if len(board.spokes) > FINE:
        return _in_columns(plan)
    best, rounds = _grown(plan)
    if _may_turn(plan, best):
        best = min(best, _grown(Plan(board, odd_right=True))[0], key=_cost)
    places = best.places(board)
    is_busy = len(board.spokes) > _BUSY
    if _may_start_elsewhere(places, plan):
        return _in_columns(plan) if is_busy else places
    if best.faults or (is_busy and best.merges()):
        return _in_columns(plan)
    if rounds > 1 and _at_most(plan) < _ROUNDS:
        columns = _in_columns(plan)
        return columns if _paper(places) > _LARGER * _paper(columns) else places
    return places


def _at_most(plan: Plan) -> int:
    """How many rounds a drawing with so many ties gets."""
    if plan.star:
        return _ROUNDS
    return min((n for ties, n in _MANY.items() if len(plan.spokes) > ties), default=_ROUNDS)


def _paper(places: EcoPlaces) -> float:
    """How much paper a drawing takes (square points); one that leaves out a line, all there is."""
    return inf if places.unrouted else places.bounds.width * places.bounds.height


def _grown(plan: Plan) -> tuple[Trial, int]:
    """The best of ever larger drawings, the first without faults or that with fewest; how many."""
    growth, is_busy = Growth(), len(plan.board.spokes) > _BUSY
    _foresee(growth, plan)
    best: Trial | None = None
    idle = 0
    number = 0
    for number in range(1, _at_most(plan) + 1):
        core, name, stands = plan.stands(growth)
        drawing = Trial(plan, core, name, stands, growth)
        if is_busy and drawing.paths.shut_in:
            return drawing, number
        if best is None or len(drawing.faults) < len(best.faults):
            best, idle = drawing, 0
        idle += 1
        if not drawing.faults or idle > _IDLE:
            break
        _grow(growth, drawing, plan)
    assert best is not None
    return _named(best, plan, growth), number


def _named(drawing: Trial, plan: Plan, growth: Growth) -> Trial:
    """The same with the client system's name elsewhere, if that makes a line straight."""
    setting, paths, spokes = drawing.setting, drawing.paths, plan.board.spokes
    name = setting.name
    if name is None or plan.star or drawing.faults or len(spokes) > _BUSY:
        return drawing
    if not any(bars(name, way) for way in paths.ways(spokes, bent=True)):
        return drawing
    place = elsewhere(setting, paths.ways(spokes, bent=False))
    if place is None:
        return drawing
    plan.known.forget()
    other = Trial(plan, *place, setting.stands, growth)
    is_good = not other.faults and _cost(other) <= _cost(drawing)
    return other if is_good and other.paths.bends() < paths.bends() - _STRAIGHTER else drawing


def _may_turn(plan: Plan, drawing: Trial) -> bool:
    """Whether one body more on the right may mend a line out of the genogram."""
    is_odd = len(plan.bodies) % 2 == 1 and len(plan.bodies) > 1
    is_small = len(plan.board.spokes) <= _FEW and len(plan.bodies) <= _FEW
    return is_odd and is_small and not plan.star and _cost(drawing) > (0, 0)


def _cost(drawing: Trial) -> tuple[int, int]:
    """Lines that found no way, and crossings."""
    paths = drawing.paths
    lost = len({*drawing.faults, *paths.shut_in})
    return lost, drawing.crossings()


def _in_columns(plan: Plan) -> EcoPlaces:
    from ecogram.layout.ecomap.columns import arrange as columns  # seldom needed

    return columns.arrange(plan)


def _may_start_elsewhere(places: EcoPlaces, plan: Plan) -> bool:
    """Whether a line that found no way starts at a member: it can start at the outline instead."""
    lost = (plan.spokes[id_] for id_ in places.unrouted)
    return any(spoke.first in plan.members or spoke.second in plan.members for spoke in lost)


def _foresee(growth: Growth, plan: Plan) -> None:
    """Room where a domain's own line, with what it carries, runs between those of its people."""
    for body, spokes in plan.own.items():
        direct = [one for one in spokes if body in (one.first, one.second)]
        if len(spokes) > len(direct) and any(any(one.letters) or one.word for one in direct):
            growth.spread[body] = 1
            growth.roomy |= {one.id: 0.0 for one in spokes}


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
