"""The groups in their rows while they are being ordered, with a first rough idea of positions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence

from ecogram.layout.family.crossings import LinePlace, crossings, crossings_of
from ecogram.layout.family.huddles import Huddle
from ecogram.layout.family.partings import Partings, least_crossed
from ecogram.layout.family.strands import PRIMARY, Strand, Weave

GAP = 0.4  # seats, between two groups
COUNTED = 400  # members; of larger families what the lines of partners apart cross is guessed
_DIP = 0.25  # crossings that a line under a row must save: it is longer
_BESIDE = 0.1  # seats from somebody's centre to a line at his or her side
LENGTH = 1 / 3  # of that guess remains where it is counted

State = tuple[list[list[int]], list[int]]
"""Groups per row and which mirror image each shows."""


class Arrangement:
    """Groups per row (``rows``), their mirror image (``turned``) and what follows from these.

    ``x`` is a seat's place in its row counted in seats, ``middle`` that of a group.
    """

    def __init__(self, weave: Weave) -> None:
        self.weave = weave
        self.rows: list[list[int]] = [[] for _ in range(weave.height)]
        self.turned = [0] * len(weave.faces)
        self.x = [0.0] * len(weave.group_of)
        self.middle = [0.0] * len(weave.faces)
        self.begin = [0.0] * len(weave.faces)
        self._between = [(0, 0)] * weave.ends
        for seat in range(len(weave.group_of)):
            self._between[weave.seat_end(seat)] = (seat, seat)
        for group in range(len(weave.faces)):
            self._show(group)
        self.channels: list[list[Strand]] = [[] for _ in range(weave.height)]
        for strand in weave.strands:
            self.channels[strand.row].append(strand)
        self.above: list[list[Strand]] = [[] for _ in weave.faces]
        self.below: list[list[Strand]] = [[] for _ in weave.faces]
        for strand in weave.strands:
            for group in self.owners(strand.upper):
                self.below[group].append(strand)
            for group in self.owners(strand.lower):
                self.above[group].append(strand)
        self._partings = Partings(weave) if weave.size <= COUNTED else None
        self._far_up = [[strand.upper for strand in strands] for strands in self.above]
        self._far_down = [[strand.lower for strand in strands] for strands in self.below]

    def owners(self, end: int) -> list[int]:
        """The groups an end belongs to: one, or two for partners who stand apart."""
        first, last = self._between[end]
        groups = [self.weave.group_of[first], self.weave.group_of[last]]
        return groups[: 1 + (groups[0] != groups[1])]

    def seats(self, end: int) -> tuple[int, int]:
        """The two seats an end lies between (the same one twice for a single seat)."""
        return self._between[end]

    def place_row(self, row: int) -> None:
        """Number the seats of *row* again after its groups changed."""
        places, faces, turned = self.x, self.weave.faces, self.turned
        x = 0.0
        for group in self.rows[row]:
            self.begin[group] = begin = x
            for seat in faces[group][turned[group]].members:
                places[seat] = x
                x += 1.0
            self.middle[group] = (begin + x - 1.0) / 2
            x += GAP

    def place(self) -> None:
        for row in range(self.weave.height):
            self.place_row(row)

    def at(self, end: int) -> float:
        """Where an end is."""
        first, last = self._between[end]
        return (self.x[first] + self.x[last]) / 2

    def places(self, group: int, *, upward: bool) -> list[tuple[float, float, int]]:
        """Where the lines up or down from *group* leave it and arrive, and their weight."""
        x, between = self.x, self._between
        found: list[tuple[float, float, int]] = []
        for upper, lower, _, weight in (self.above if upward else self.below)[group]:
            first, last = between[upper]
            left, right = between[lower]
            above, below = (x[first] + x[last]) / 2, (x[left] + x[right]) / 2
            found.append((below, above, weight) if upward else (above, below, weight))
        return found

    def arrivals(self, groups: Iterable[int], *, upward: bool) -> dict[int, list[float]]:
        """Where the lines up or down from each of *groups* arrive, from left to right."""
        x, between, far = self.x, self._between, self._far_up if upward else self._far_down
        found: dict[int, list[float]] = {}
        for group in groups:
            places = [(x[first] + x[last]) / 2 for first, last in [between[e] for e in far[group]]]
            if len(places) > 1:
                places.sort()
            found[group] = places
        return found

    def turn(self, group: int) -> None:
        """Show the other mirror image of *group*; its row has to be placed again."""
        self.turned[group] = 1 - self.turned[group]
        self._show(group)

    def snapshot(self) -> State:
        return [list(row) for row in self.rows], list(self.turned)

    def restore(self, state: State) -> None:
        rows, turned = state
        self.rows = [list(row) for row in rows]
        for group, image in enumerate(turned):
            if self.turned[group] != image:
                self.turn(group)
        self.place()

    def channel_crossings(self, row: int) -> float:
        """Crossings between *row* and the row above it."""
        x, between = self.x, self._between
        loose = self._partings.loose[row] if self._partings else ()
        coming = self._partings.coming[row] if self._partings else ()
        lines: list[LinePlace] = []
        for strand in self.channels[row]:
            upper, lower, _, weight = strand
            if (loose and strand in loose) or (coming and strand in coming):
                continue
            first, last = between[upper]
            left, right = between[lower]
            lines.append((x[first] + x[last], x[left] + x[right], weight))
        crossed = crossings(lines)
        for upper, lower, _, weight in loose:
            one, other = sorted([2 * x[seat] for seat in between[upper]])
            left, right = between[lower]
            crossed += least_crossed((one, other, x[left] + x[right], weight), lines)
        return crossed + self._met(row, lines) if row in self.weave.arrivals else crossed

    def _met(self, row: int, lines: list[LinePlace]) -> float:
        """What the lines of unions across rows cross on the way to whom they come to.

        They pass the *lines* in the channel over *row*, and whom they come to if the near side is
        taken; or dip under *row*. Guessed for large families, whose *lines* hold them already.
        """
        weave, met = self.weave, 0.0
        for upper, seat, mates, descent in weave.arrivals[row]:
            group = weave.group_of[seat]
            members = weave.faces[group][self.turned[group]].members
            place = members.index(seat)
            is_left_taken = place > 0 and members[place - 1] in mates
            is_right_taken = place + 1 < len(members) and members[place + 1] in mates
            over = 0.0
            if is_left_taken != is_right_taken:
                comes = self.at(upper) - self.at(descent)
                over += comes <= 0 if is_left_taken else comes >= 0
            if self._partings:
                line = (2 * self.at(upper), 2 * self.x[seat], PRIMARY)
                over += crossings_of(line, lines)
                if over and not (is_left_taken and is_right_taken):
                    side = 0.0 if not is_left_taken and not is_right_taken else _BESIDE
                    end = self.x[seat] + (side if is_left_taken else -side)
                    over = min(over, _DIP + self._dip(row, line[0], end, lines))
                lines.append(line)
            met += over
        return met

    def _dip(self, row: int, begin: float, end: float, lines: Sequence[LinePlace]) -> float:
        """What a line crosses at least that goes between two groups of *row* and comes up at *end*.

        It begins at twice *begin* over the row.
        """
        groups, drops = self.rows[row], self._drops(row)
        gaps = [self.begin[group] - GAP / 2 for group in groups]
        gaps.append(2 * self.middle[groups[-1]] - self.begin[groups[-1]] + GAP / 2)
        last = bisect_left(drops, end)
        return min(
            crossings_of((begin, 2 * gap, PRIMARY), lines) + abs(bisect_left(drops, gap) - last)
            for gap in gaps
        )

    def channel_places(
        self, row: int, begin: int, without: Container[int]
    ) -> Iterator[tuple[float, float]]:
        """The lines between the neighbouring rows *begin* and *row*: where they meet each.

        Lines that have an end in *without* are left out.
        """
        x, between = self.x, self._between
        for upper, lower, _, _ in self.channels[max(row, begin)]:
            if upper not in without and lower not in without:
                first, last = between[upper]
                left, right = between[lower]
                above, below = (x[first] + x[last]) / 2, (x[left] + x[right]) / 2
                yield (above, below) if row > begin else (below, above)

    def crossings(self, rows: Iterable[int] | None = None) -> float:
        return sum(map(self.channel_crossings, range(self.weave.height) if rows is None else rows))

    def tangle(self) -> float:
        """All crossings that another order could save, those of partners apart included."""
        return self.crossings() + sum(map(self._crossed_apart, range(self.weave.height)))

    def spread(self, huddle: Huddle) -> float:
        """How many seats too many there are between the outermost of *huddle*."""
        places = [self.x[seat] for seat in huddle.seats]
        return max(0.0, max(places) - min(places) - (len(places) - 1) * (1.0 + GAP))

    def strain(self, row: int) -> float:
        """What it costs, in crossings, that some who belong together stand apart in *row*."""
        huddles = self.weave.huddles[row]
        strain = sum(huddle.weight * self.spread(huddle) for huddle in huddles)
        if self._partings and self._partings.couples[row]:
            near = sum(h.weight * self.spread(h) for h in huddles if h.union >= 0)
            strain += self._crossed_apart(row) - (1 - LENGTH) * near
        return strain

    def _crossed_apart(self, row: int) -> int:
        """What the lines of partners apart on *row* cross; in large families that is a guess."""
        if not self._partings or not self._partings.couples[row]:
            return 0
        return self._partings.crossed(row, self.x, self.turned, self._drops(row))

    def _drops(self, row: int) -> list[float]:
        """From left to right where lines leave *row* downward, but for those of partners apart."""
        below = self.channels[row + 1] if row + 1 < self.weave.height else ()
        ends = dict.fromkeys(s.upper for s in below if s.upper not in self.weave.fixed)
        return sorted([self.at(end) for end in ends])

    def cost(self) -> float:
        """Crossings, and what else is less than ideal counted in crossings."""
        rows = range(self.weave.height)
        return self.local_cost(rows, rows, range(len(self.turned)))

    def local_cost(
        self, rows: Iterable[int], channels: Iterable[int], groups: Iterable[int]
    ) -> float:
        """The part of the cost that lies in some *rows*, the *channels* over rows, and *groups*."""
        faces, turned = self.weave.faces, self.turned
        height = self.weave.height
        return (
            sum(self.channel_crossings(row) for row in channels if row < height)
            + sum(self.strain(row) for row in rows)
            + sum(faces[group][turned[group]].cost for group in groups)
        )

    def _show(self, group: int) -> None:
        weave = self.weave
        face = weave.faces[group][self.turned[group]]
        for union, first, last in face.drops:
            self._between[union] = weave.fixed.get(union, (first, last))
        for sibship, first, last in face.spans:
            self._between[weave.span_end(sibship)] = (first, last)
