"""A second opinion on an arrangement: every hard rule, measured from the places alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from math import dist, hypot, inf

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.ecomap.board import CORE, Board, Guest, Seat, Spoke
from ecogram.layout.ecomap.places import EcoPlaces, Outline

RING = 7.5


def check(board: Board, places: EcoPlaces) -> list[str]:
    """All broken rules, as "rule: who"."""
    return [
        *_apart(board, places),
        *_inside(board, places),
        *_lines(board, places),
        *_ends(board, places),
        *_beads(board, places),
    ]


def dots(path: Spline, step: float = 3.0) -> list[Point]:
    """Points on a path, at most about *step* apart."""
    found = [path[0]]
    for k in range(0, len(path) - 3, 3):
        a, b, c, d = path[k : k + 4]
        count = max(2, int((dist(a, b) + dist(b, c) + dist(c, d)) / step) + 1)
        for i in range(1, count + 1):
            t = i / count
            w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            found.append(
                Point(
                    sum(f * p[0] for f, p in zip(w, (a, b, c, d), strict=True)),
                    sum(f * p[1] for f, p in zip(w, (a, b, c, d), strict=True)),
                )
            )
    return found


def depth(outline: Outline, dot: Point) -> float:
    """How far a point lies outside an outline."""
    x = abs(dot[0] - outline.centre[0]) - outline.half_width + outline.corner
    y = abs(dot[1] - outline.centre[1]) - outline.half_height + outline.corner
    return hypot(max(x, 0), max(y, 0)) + min(max(x, y), 0) - outline.corner


def symbol_boxes(board: Board, places: EcoPlaces) -> Iterator[tuple[str, Box]]:
    people: list[Seat | Guest] = [s for d in board.discs for s in d.seats]
    people += board.guests
    for one in people:
        at = (places.seats.get(one.id) or places.guests[one.id]).centre
        s = one.symbol
        wide = s.half_width or s.radius
        for dx, dy in ((0.0, 0.0), *s.copies):
            yield (
                one.id,
                Box(
                    at.x + dx - wide,
                    at.y + dy - s.radius,
                    at.x + dx + wide,
                    at.y + dy + s.radius,
                ),
            )
    for obstacle in board.core.boxes:
        if obstacle.kind == "symbol":
            yield obstacle.owner, obstacle.box.moved(*places.offset)


def text_boxes(board: Board, places: EcoPlaces) -> Iterator[tuple[str, Box]]:
    for id_, place in (*places.seats.items(), *places.guests.items()):
        if place.label is not None:
            yield id_, place.label.box
    for id_, disc in places.discs.items():
        yield f"title {id_}", disc.title
    if places.name is not None:
        yield "name", places.name
    for obstacle in board.core.boxes:
        if obstacle.kind == "text":
            yield obstacle.owner, obstacle.box.moved(*places.offset)


def _apart(board: Board, places: EcoPlaces) -> Iterator[str]:
    for (a, one), (b, two) in combinations(places.discs.items(), 2):
        if dist(one.centre, two.centre) < one.radius + two.radius + 8:
            yield f"discs overlap: {a} {b}"
    if places.core is not None:
        for a, one in places.discs.items():
            if depth(places.core, one.centre) < one.radius + 59:
                yield f"disc too near the core: {a}"
    boxes = [*symbol_boxes(board, places), *text_boxes(board, places)]
    own = {m.id for m in board.core.members} | {o.owner for o in board.core.boxes}
    for (a, first), (b, second) in combinations(boxes, 2):
        if a != b and not {a, b} <= own and first.overlaps(second, -0.1):
            yield f"boxes overlap: {a} {b}"
    yield from _guests(places, [one for one in boxes if one[0] in places.guests])


def _guests(places: EcoPlaces, boxes: list[tuple[str, Box]]) -> Iterator[str]:
    for id_, box in boxes:
        for a, one in places.discs.items():
            if _box_distance(box, one.centre) < one.radius + 4:
                yield f"guest on a disc: {id_} {a}"
        if places.core is not None and depth(places.core, box.centre) < 20:
            yield f"guest on the core: {id_}"


def _inside(board: Board, places: EcoPlaces) -> Iterator[str]:
    for disc in board.discs:
        place = places.discs[disc.id]
        boxes = [place.title]
        for seat in disc.seats:
            boxes += [box for id_, box in symbol_boxes(board, places) if id_ == seat.id]
            label = places.seats[seat.id].label
            boxes += [label.box] if label else []
        for box in boxes:
            if _farthest(box, place.centre) > place.radius - 2:
                yield f"content outside its disc: {disc.id}"


def _lines(board: Board, places: EcoPlaces) -> Iterator[str]:
    symbols, texts = list(symbol_boxes(board, places)), list(text_boxes(board, places))
    for spoke in board.spokes:
        if spoke.id not in places.paths:
            yield f"unrouted: {spoke.id}"
            continue
        points = dots(places.paths[spoke.id])
        frame = _frame(points).grown(spoke.extent + 4)
        for id_, box in symbols:
            if box.overlaps(frame) and _on_symbol(board, spoke, points, id_, box):
                yield f"line on a symbol: {spoke.id} {id_}"
        for id_, box in texts:
            if box.overlaps(frame) and _hits(points, box.grown(spoke.extent + 1.0)):
                yield f"line on a text: {spoke.id} {id_}"
        yield from _on_circles(board, places, spoke, points)


def _on_symbol(board: Board, spoke: Spoke, points: list[Point], id_: str, box: Box) -> bool:
    star = not board.core.outlined and id_ in {m.id for m in board.core.members}
    ends = (spoke.first, spoke.second)
    if id_ in ends or (star and CORE in ends):
        shape = _shape(board, id_)
        return _hits(points, box.grown(0.5)) and any(_within(shape, box, p) for p in points)
    return _hits(points, box.grown(spoke.extent + 1.5))


def _on_circles(
    board: Board, places: EcoPlaces, spoke: Spoke, points: list[Point]
) -> Iterator[str]:
    seat_of = {s.id: d.id for d in board.discs for s in d.seats}
    ends = {spoke.first, spoke.second}
    entered = {seat_of.get(end, end) for end in ends}
    frame = _frame(points)
    for id_, disc in places.discs.items():
        if _box_distance(frame, disc.centre) > disc.radius + spoke.extent + 2:
            continue
        room = 1.0 if id_ in ends else spoke.extent + 1.5
        near = any(dist(p, disc.centre) < disc.radius + room for p in points)
        if near and id_ not in entered:
            yield f"line on a foreign disc: {spoke.id} {id_}"
        if near and id_ in ends:
            yield f"line under its disc: {spoke.id} {id_}"
    if places.core is None or ends & {m.id for m in board.core.members}:
        return
    room = 1.0 if CORE in ends else spoke.extent + 2
    if any(depth(places.core, p) < room for p in points):
        yield f"line on the core: {spoke.id}"


def _shape(board: Board, id_: str) -> str:
    shapes: dict[str, str] = {s.id: s.symbol.shape for d in board.discs for s in d.seats}
    shapes |= {g.id: g.symbol.shape for g in board.guests}
    shapes |= {m.id: m.shape for m in board.core.members}
    return shapes.get(id_, "square")


def _within(shape: str, box: Box, dot: Point) -> bool:
    """Whether a point lies in a symbol or closer than 1 to it."""
    x, y, half = abs(dot.x - box.centre.x), abs(dot.y - box.centre.y), box.width / 2
    if shape in ("circle", "dot"):
        return hypot(x, y) < half + 1
    if shape == "diamond":
        return x + y < half + 1
    return x < half + 0.5 and y < box.height / 2 + 0.5


def _ends(board: Board, places: EcoPlaces) -> Iterator[str]:
    entries: list[tuple[Point, Spoke]] = []
    for spoke in board.spokes:
        path = places.paths.get(spoke.id)
        if path is None:
            continue
        for end, tip in ((spoke.first, path[0]), (spoke.second, path[-1])):
            if end in places.discs:
                disc = places.discs[end]
                off = dist(tip, disc.centre) - disc.radius
                if not 1.0 < off < 4.5:
                    yield f"end off its disc: {spoke.id} {off:.1f}"
            if end == CORE and places.core is not None:
                off = depth(places.core, tip)
                if not 0.8 < off < 4:
                    yield f"end off the core: {spoke.id} {off:.1f}"
                entries.append((tip, spoke))
    for (a, one), (b, two) in combinations(entries, 2):
        if dist(a, b) < 7.0:
            yield f"entries too close: {one.id} {two.id} {dist(a, b):.1f}"


def _beads(board: Board, places: EcoPlaces) -> Iterator[str]:
    yield from _missing(board, places)
    words = [
        (s.id, _centred(places.words[s.id], s.word))
        for s in board.spokes
        if s.word and s.id in places.words
    ]
    rings = [
        (id_, dot, RING)
        for id_, groups in places.letters.items()
        for dot in (*groups[0], *groups[1])
    ]
    rings += [
        (s.id, places.marks[s.id], s.mark[0])
        for s in board.spokes
        if s.mark and s.id in places.marks
    ]
    for (a, one), (b, two) in combinations(words, 2):
        if one.overlaps(two):
            yield f"beads overlap: {a} {b}"
    for (a, p, r), (b, q, s) in combinations(rings, 2):
        if dist(p, q) < r + s - 0.1:
            yield f"beads overlap: {a} {b}"
    for a, box in words:
        for b, q, s in rings:
            if _box_distance(box, q) < s:
                yield f"beads overlap: {a} {b}"
    yield from _ring_faults(board, places, rings)
    yield from _word_faults(board, places, words)


def _missing(board: Board, places: EcoPlaces) -> Iterator[str]:
    for spoke in board.spokes:
        groups = places.letters.get(spoke.id, ((), ()))
        if tuple(map(len, groups)) != spoke.letters:
            yield f"letters missing: {spoke.id}"
        for group in groups:
            if [round(p.x, 1) for p in group] != sorted(round(p.x, 1) for p in group):
                yield f"letters out of order: {spoke.id}"
        if (spoke.word and spoke.id not in places.words) or (
            spoke.mark and spoke.id not in places.marks
        ):
            yield f"word or mark missing: {spoke.id}"


def _word_faults(board: Board, places: EcoPlaces, words: list[tuple[str, Box]]) -> Iterator[str]:
    extents = {spoke.id: spoke.extent for spoke in board.spokes}
    lines = {id_: dots(path, 4.0) for id_, path in places.paths.items()}
    frames = {id_: _frame(points) for id_, points in lines.items()}
    boxes = [*symbol_boxes(board, places), *text_boxes(board, places)]
    for id_, box in words:
        for other, points in lines.items():
            near = box.overlaps(frames[other], extents[other])
            if other != id_ and near and _hits(points, box.grown(extents[other])):
                yield f"line on a bead: {other} {id_}"
        for owner, other_box in boxes:
            if box.overlaps(other_box):
                yield f"bead on a box: {id_} {owner}"
        for name, disc in places.discs.items():
            if _box_distance(box, disc.centre) < disc.radius < _farthest(box, disc.centre):
                yield f"bead on an outline: {id_} {name}"


def _centred(dot: Point, size: tuple[float, float]) -> Box:
    width, height = size
    return Box(dot.x - width / 2, dot.y - height / 2, dot.x + width / 2, dot.y + height / 2)


def _ring_faults(
    board: Board, places: EcoPlaces, rings: list[tuple[str, Point, float]]
) -> Iterator[str]:
    extents = {spoke.id: spoke.extent for spoke in board.spokes}
    lines = {id_: dots(path, 2.0) for id_, path in places.paths.items()}
    frames = {id_: _frame(points) for id_, points in lines.items()}
    boxes = [*symbol_boxes(board, places), *text_boxes(board, places)]
    for id_, dot, radius in rings:
        box = Box(dot.x, dot.y, dot.x, dot.y).grown(radius)
        for other, points in lines.items():
            if other == id_ or not box.overlaps(frames[other], extents[other]):
                continue
            if any(dist(dot, p) < radius + extents[other] for p in points):
                yield f"line on a bead: {other} {id_}"
        for owner, other_box in boxes:
            if _box_distance(other_box, dot) < radius:
                yield f"bead on a box: {id_} {owner}"
        for name, disc in places.discs.items():
            if abs(dist(dot, disc.centre) - disc.radius) < radius:
                yield f"bead on an outline: {id_} {name}"
        if places.core is not None and abs(depth(places.core, dot)) < radius:
            yield f"bead on the core's outline: {id_}"


def _hits(points: list[Point], box: Box) -> bool:
    return any(box.left < p.x < box.right and box.top < p.y < box.bottom for p in points) or any(
        _cuts(a, b, box) for a, b in pairwise(points)
    )


def _cuts(a: Point, b: Point, box: Box) -> bool:
    low, high = 0.0, 1.0
    for start, end, least, most in (
        (a.x, b.x, box.left, box.right),
        (a.y, b.y, box.top, box.bottom),
    ):
        run = end - start
        if abs(run) < 1e-12:
            if not least < start < most:
                return False
            continue
        one, two = (least - start) / run, (most - start) / run
        low, high = max(low, min(one, two)), min(high, max(one, two))
    return low < high


def _frame(points: list[Point]) -> Box:
    box = Box(inf, inf, -inf, -inf)
    for x, y in points:
        box = Box(min(box.left, x), min(box.top, y), max(box.right, x), max(box.bottom, y))
    return box


def _box_distance(box: Box, dot: Point) -> float:
    x = min(max(dot.x, box.left), box.right)
    y = min(max(dot.y, box.top), box.bottom)
    return hypot(x - dot.x, y - dot.y)


def _farthest(box: Box, dot: Point) -> float:
    return hypot(
        max(abs(box.left - dot.x), abs(box.right - dot.x)),
        max(abs(box.top - dot.y), abs(box.bottom - dot.y)),
    )
