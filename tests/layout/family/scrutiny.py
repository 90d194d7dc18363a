"""What a careful reader would find wrong in the lines of a family: every finding is a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ecogram.geometry.shapes import Box, Point
from ecogram.layout.family.kin import Kin, Member
from ecogram.layout.family.places import Path, Places, UnionPlace

TEXT, SYMBOL = 3.99, 2.99
CHANNEL = 5.0


@dataclass(frozen=True, slots=True)
class Piece:
    """One straight piece of a family line."""

    union: str
    a: Point
    b: Point

    @property
    def box(self) -> Box:
        return Box(
            min(self.a.x, self.b.x),
            min(self.a.y, self.b.y),
            max(self.a.x, self.b.x),
            max(self.a.y, self.b.y),
        )


def paths(place: UnionPlace) -> Iterator[Path]:
    """Every line of one union."""
    yield from (place.line, place.drop, place.bar or (), *place.legs)
    for descent in place.descents:
        yield descent.path


def pieces(places: Places) -> list[Piece]:
    """All straight pieces, without those of no length."""
    return [
        Piece(name, a, b)
        for name, place in places.unions.items()
        for path in paths(place)
        for a, b in pairwise(path)
        if a != b
    ]


def crowded(kin: Kin, places: Places) -> list[str]:
    """Members whose boxes are nearer than 8 points side by side, or touch otherwise."""
    boxes = [(member.id, _whole(member, places.centres[member.id])) for member in kin.members]
    boxes.sort(key=lambda entry: entry[1].left)
    found = []
    for place, (name, box) in enumerate(boxes):
        for other, second in boxes[place + 1 :]:
            if second.left >= box.right + 7.98:
                break
            if box.top < second.bottom and second.top < box.bottom:
                found.append(f"{other} stands too near to {name}")
    return found


def struck(kin: Kin, places: Places) -> list[str]:
    """Lines that come too near to a text or to a symbol they do not belong to."""
    singles = {u.partners[0] for u in kin.unions if len(set(u.partners)) == 1 and u.children}
    ends: dict[str, set[str]] = {}
    for union in kin.unions:
        for name in (*union.partners, *(child.id for child in union.children)):
            ends.setdefault(name, set()).add(union.id)
    lines = sorted(pieces(places), key=lambda piece: piece.box.left)
    widest = max((piece.box.width for piece in lines), default=0.0)
    found = []
    for member in kin.members:
        at = places.centres[member.id]
        whole = _whole(member, at).grown(6)
        zones = list(_zones(member, at, member.id in singles))
        for piece in _between(lines, whole.left - widest, whole.right):
            if not piece.box.overlaps(whole):
                continue
            for what, zone, clear in zones:
                own = piece.union in ends.get(member.id, ())
                if own and what != "name":
                    continue
                if _meets(piece, zone.grown(clear)):
                    found.append(f"{piece.union} strikes the {what} of {member.id}")
    return found


def shared(places: Places) -> list[str]:
    """Pieces of different unions that lie on each other for more than 3 points."""
    found = []
    lying: dict[bool, list[Piece]] = {True: [], False: []}
    for piece in pieces(places):
        if piece.a.y == piece.b.y or piece.a.x == piece.b.x:
            lying[piece.a.y == piece.b.y].append(piece)
    for is_level, group in lying.items():
        group.sort(key=lambda p: (p.box.top if is_level else p.box.left, p.union))
        for place, piece in enumerate(group):
            for other in group[place + 1 :]:
                one, two = piece.box, other.box
                gap = two.top - one.top if is_level else two.left - one.left
                if gap >= 1.5:
                    break
                if other.union == piece.union:
                    continue
                common = (
                    min(one.right, two.right) - max(one.left, two.left)
                    if is_level
                    else min(one.bottom, two.bottom) - max(one.top, two.top)
                )
                if common > 3:
                    found.append(f"{other.union} lies on {piece.union}")
    return found


def touching(places: Places) -> list[str]:
    """Corners and ends of a union that lie on a line of another one, so that they seem joined."""
    found = []
    lines = [piece for piece in pieces(places) if piece.a.x == piece.b.x or piece.a.y == piece.b.y]
    tips: dict[Point, set[str]] = {}
    for piece in lines:
        tips.setdefault(piece.a, set()).add(piece.union)
        tips.setdefault(piece.b, set()).add(piece.union)
    for point, owners in tips.items():
        box = Box(point.x, point.y, point.x, point.y)
        for piece in lines:
            if piece.union not in owners and _meets(piece, box.grown(1.5)):
                found.append(f"{min(owners)} ends on {piece.union}")
    return found


def loose(kin: Kin, places: Places) -> list[str]:
    """Lines whose ends touch neither the outline they must reach nor another line of the union."""
    found = []
    members = {member.id: member for member in kin.members}
    for union in kin.unions:
        place = places.unions[union.id]
        for path in (place.line, *place.legs):
            tips = [path[0], path[-1]] if path else []
            partners = [name for name in union.partners if name in members]
            free = [tip for tip in tips if not any(_at(tip, members[p], places) for p in partners)]
            rest = [p for other in paths(place) if other is not path for p in pairwise(other)]
            found += [
                f"{union.id}: the line ends nowhere"
                for tip in free
                if not any(_on(tip, a, b) for a, b in rest)
            ]
        own = [pair for path in paths(place) for pair in pairwise(path)]
        for descent in place.descents:
            rest = [pair for pair in own if pair not in set(pairwise(descent.path))]
            if not any(_on(descent.path[0], a, b) for a, b in rest):
                found.append(f"{union.id}: the line of {descent.child} begins nowhere")
            if not _at(descent.path[-1], members[descent.child], places):
                found.append(f"{union.id}: the line of {descent.child} ends nowhere")
    return found


def _whole(member: Member, at: Point) -> Box:
    return Box(at.x - member.left, at.y - member.above, at.x + member.right, at.y + member.below)


def _zones(member: Member, at: Point, is_single: bool) -> Iterator[tuple[str, Box, float]]:
    r = member.radius
    yield "symbol", Box(at.x - r, at.y - r, at.x + r, at.y + r), SYMBOL
    left = at.x + CHANNEL if is_single else at.x - member.left
    yield "name", Box(left, at.y + r, at.x + member.right, at.y + member.below), TEXT
    if member.above > r:
        top, low = at.y - member.above, at.y - r
        yield "years", Box(at.x - member.left, top, at.x - CHANNEL, low), TEXT
        yield "years", Box(at.x + CHANNEL, top, at.x + member.right, low), TEXT


def _between(lines: list[Piece], low: float, high: float) -> Iterator[Piece]:
    from bisect import bisect_left

    for piece in lines[bisect_left(lines, low, key=lambda p: p.box.left) :]:
        if piece.box.left > high:
            return
        yield piece


def _meets(piece: Piece, box: Box) -> bool:
    """Whether a straight piece enters the inside of *box*."""
    low, high = 0.0, 1.0
    for start, step, first, last in (
        (piece.a.x, piece.b.x - piece.a.x, box.left, box.right),
        (piece.a.y, piece.b.y - piece.a.y, box.top, box.bottom),
    ):
        if abs(step) < 1e-9:
            if not first < start < last:
                return False
            continue
        one, two = sorted(((first - start) / step, (last - start) / step))
        low, high = max(low, one), min(high, two)
    return low < high


def _at(point: Point, member: Member, places: Places) -> bool:
    """Whether *point* lies on the outline of *member*."""
    centre = places.centres[member.id]
    dx, dy = point.x - centre.x, point.y - centre.y
    if member.round:
        return abs((dx * dx + dy * dy) ** 0.5 - member.radius) < 0.05
    return abs(max(abs(dx), abs(dy)) - member.radius) < 0.02


def _on(point: Point, a: Point, b: Point) -> bool:
    box = Box(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)).grown(0.02)
    inside = box.left <= point.x <= box.right and box.top <= point.y <= box.bottom
    across = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
    return inside and abs(across) < 2.0


def findings(kin: Kin, places: Places) -> list[str]:
    """Everything at once."""
    return [
        *crowded(kin, places),
        *struck(kin, places),
        *shared(places),
        *touching(places),
        *loose(kin, places),
    ]


def crossings(places: Places) -> int:
    """How often a level line of one union crosses an upright one of another."""
    found = set()
    every = pieces(places)
    for level in every:
        for upright in every:
            if level.union == upright.union or level.a.y != level.b.y or upright.a.x != upright.b.x:
                continue
            x, y = upright.a.x, level.a.y
            if (
                level.box.left + 0.01 < x < level.box.right - 0.01
                and upright.box.top + 0.01 < y < upright.box.bottom - 0.01
            ):
                found.add((level.union, upright.union, x, y))
    return len(found)
