"""What stands on a line in its row: letters at its ends, a mark and a word in the middle.

Everything is measured along the row, from where the line comes out of its body inward.
"""

from __future__ import annotations

from math import sqrt

from ecogram.layout.ecomap.board import Spoke
from ecogram.layout.ecomap.threads import CUT, FIRST, PITCH, RING, STUB
from ecogram.records import NamedTuple

_GAP = 3.0
"""Free paper before and behind a mark and a word."""

_OFF_OUTLINE = 2.7
"""From a letter's ring to the outline of a circle."""


class Share(NamedTuple):
    """What of a line one of its rows carries.

    ``outer`` letters stand at the body, ``inner`` ones at the other end of the row; ``heads`` are
    the lengths of the arrowheads there. ``mark`` and ``word`` are their lengths along the row;
    ``undirected`` letters stand with them in the middle.
    """

    outer: int
    inner: int
    heads: tuple[float, float]
    mark: float
    word: float
    undirected: int = 0

    @property
    def length(self) -> float:
        """How long the row must be: every group of two is on its own half."""
        ends = self._at(self.outer, 0), self._at(self.inner, 1)
        both = 2 * max(ends) if self.outer and self.inner else 0.0
        return max(sum(ends) + self._middle, both)

    @property
    def _middle(self) -> float:
        return (
            (self.mark + 2 * _GAP if self.mark else 0.0)
            + (self.word + 2 * _GAP if self.word else 0.0)
            + self._rings
        )

    @property
    def _rings(self) -> float:
        """What the letters in the middle take."""
        return PITCH * self.undirected + STUB if self.undirected else 0.0

    def _first(self, end: int) -> float:
        """Where the first letter stands, from this end."""
        return max(FIRST, self.heads[end] + RING + CUT + STUB)

    def _at(self, letters: int, end: int) -> float:
        """What the letters, the head and a free piece of line take at this end."""
        if not letters:
            return self.heads[end] + STUB
        return self._first(end) + PITCH * (letters - 1) + RING + CUT + STUB / 2

    def placed(self, length: float, steep: tuple[float, float]) -> Places:
        """Places on a row of this length, which leaves a circle as *steep* says.

        *steep* are the circle's radius and how far off its middle the line leaves it.
        """
        radius, off = steep
        first = self._first(0)
        if radius:
            least = radius + RING + _OFF_OUTLINE
            out = sqrt(max(radius * radius - off * off, 0.0))
            first = max(first, sqrt(max(least * least - off * off, 0.0)) - out)
        outer = tuple(first + PITCH * k for k in range(self.outer))
        inner = tuple(length - self._first(1) - PITCH * k for k in range(self.inner))
        low = self._at(self.outer, 0) + first - self._first(0)
        free = length - self._at(self.inner, 1) - low
        at = low + (free - self._middle) / 2
        rings = at + (self._rings - PITCH * (self.undirected - 1)) / 2
        mark = at + self._rings + _GAP + self.mark / 2
        word = at + self._middle - _GAP - self.word / 2
        undirected = tuple(rings + PITCH * k for k in range(self.undirected))
        return Places(outer, inner, mark, word, undirected)


class Places(NamedTuple):
    """How far from its outer end everything on a row stands."""

    outer: tuple[float, ...]
    inner: tuple[float, ...]
    mark: float
    word: float
    undirected: tuple[float, ...] = ()


def share(spoke: Spoke, side: int, *, crossing: bool, whole: bool) -> Share:
    """What the row at this side of *spoke* carries.

    *whole*: the other end is no body. *crossing*: the other end is inside the client system, so
    that its arrowhead stands there.
    """
    first, second = spoke.letters
    here, there = (first, second) if side == 0 else (second, first)
    head = spoke.heads[side]
    mark = 2 * spoke.mark[0] if spoke.mark else 0.0
    word = spoke.word[0] + 2 * (spoke.shown - STUB) if spoke.word else 0.0
    if not whole and side == 1:
        return Share(here, 0, (head, 0.0), 0.0, 0.0)
    if not whole:
        return Share(here, 0, (head, 0.0), mark, word, spoke.undirected)
    if not here or not there:
        here, there = here + there, 0
    heads = (head, 0.0 if crossing else spoke.heads[1 - side])
    return Share(here, there, heads, mark, word, spoke.undirected)
