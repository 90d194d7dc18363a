"""Other groups for a small family whose couples stand apart or whose lines cross."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from ecogram.layout.family.arrangement import Arrangement
from ecogram.layout.family.groups import grouped
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.rows import Rows
from ecogram.layout.family.strands import Weave
from ecogram.layout.family.wishes import USUAL, Wishes
from ecogram.layout.family.wishing import GAIN, more
from ecogram.records import NamedTuple

EFFORT = 8_000  # members to arrange, in all
ROUNDS = ((8, 2), (3, 6), (3, 8))  # how many groups get how many further attempts
FINALISTS = 3  # of other groups: what they are drawn like decides


def regroup(
    pedigree: Pedigree,
    rows: Rows,
    arrangement: Arrangement,
    order: Callable[[Weave], Arrangement],
    again: Callable[[Arrangement, float, int], float],
) -> list[Arrangement]:
    """*arrangement*, better ones of other groups, and what came near; the best first.

    Fewer couples apart are better, then fewer crossings. *order* gives the first order of groups;
    *again* makes so many further attempts.
    """
    best = _Found(_score(pedigree, rows, arrangement), USUAL, arrangement)
    search = _Search(pedigree, rows, order, again)
    search.seen.add(_groups(arrangement.weave))
    near = [best]
    while search.left > 0 and (best.score[0] or best.score[1] >= GAIN):
        found = search.tried(best)
        near += found
        if not found or not _is_better(found[0].score, best.score):
            break
        best = found[0]
    first, *others = near
    others.sort(key=lambda one: (one is not best, one.score))
    final = (
        [best, *others[:FINALISTS], first] if best is not first else [first, *others[:FINALISTS]]
    )
    kept = {id(one): one.arrangement for one in final if one.score[0] == best.score[0]}
    return list(kept.values())


class _Found(NamedTuple):
    """What the groups that *wishes* ask for come to."""

    score: _Score
    wishes: Wishes
    arrangement: Arrangement


class _Search:
    """Tries groups, no groups twice, as long as there is effort ``left``."""

    def __init__(
        self,
        pedigree: Pedigree,
        rows: Rows,
        order: Callable[[Weave], Arrangement],
        again: Callable[[Arrangement, float, int], float],
    ) -> None:
        self.pedigree = pedigree
        self.rows = rows
        self.order = order
        self.again = again
        self.left = EFFORT // (pedigree.size + 1)
        self.seen: set[_Groups] = set()

    def tried(self, best: _Found) -> list[_Found]:
        """The better groups of all that differ from those of *best* by one wish, the best first.

        All are ordered once; the better some come out, the more attempts they get.
        """
        found = list(self._ordered(best.arrangement, best.wishes))
        for keep, attempts in ROUNDS:
            found.sort(key=lambda one: one.score)
            found[:] = [self._improved(one, attempts) for one in found[:keep]]
        return sorted(found, key=lambda one: one.score)

    def _ordered(self, arrangement: Arrangement, wishes: Wishes) -> Iterator[_Found]:
        apart = _apart(self.pedigree, self.rows, arrangement)
        for wish in more(self.pedigree, self.rows, arrangement, wishes, apart):
            if self.left <= 0:
                return
            woven = grouped(self.pedigree, self.rows, wish)
            groups = _groups(woven)
            if groups in self.seen or _is_torn(self.pedigree, self.rows, woven):
                continue
            self.seen.add(groups)
            self.left -= 1
            other = self.order(woven)
            yield _Found(_score(self.pedigree, self.rows, other), wish, other)

    def _improved(self, found: _Found, attempts: int) -> _Found:
        if self.left <= 0:
            return found
        self.left -= attempts
        cost = self.again(found.arrangement, found.score[1], attempts)
        return found._replace(score=(found.score[0], cost))


_Groups = tuple[tuple[int, ...], ...]
"""Who stands in which group."""


def _groups(woven: Weave) -> _Groups:
    return tuple(images[0].members for images in woven.faces)


_Score = tuple[int, float]
"""Couples apart, and what the rest costs in crossings."""


def _is_better(one: _Score, other: _Score) -> bool:
    return one[0] < other[0] or (one[0] == other[0] and one[1] <= other[1] - GAIN)


def _score(pedigree: Pedigree, rows: Rows, arrangement: Arrangement) -> _Score:
    return len(_apart(pedigree, rows, arrangement)), arrangement.cost()


def _apart(pedigree: Pedigree, rows: Rows, arrangement: Arrangement) -> list[int]:
    """The unions of two on one row who do not stand side by side."""
    together = {
        frozenset(pair)
        for groups in arrangement.rows
        for pair in pairwise(_members(arrangement, groups))
    }
    return [
        union
        for union, partners in enumerate(pedigree.partners)
        if len(partners) == 2
        and rows.of[partners[0]] == rows.of[partners[1]]
        and frozenset(partners) not in together
    ]


def _members(arrangement: Arrangement, groups: Sequence[int]) -> list[int]:
    faces, turned = arrangement.weave.faces, arrangement.turned
    return [member for group in groups for member in faces[group][turned[group]].members]


def _is_torn(pedigree: Pedigree, rows: Rows, woven: Weave) -> bool:
    """Whether brothers and sisters are in two groups, or have somebody unrelated among them."""
    group_of: dict[tuple[int, int], int] = {}
    for member, home in enumerate(pedigree.home):
        group = woven.group_of[member]
        if home >= 0 and group_of.setdefault((home, rows.of[member]), group) != group:
            return True
    return any(_tears(pedigree, face.members) for images in woven.faces for face in images)


def _tears(pedigree: Pedigree, members: Sequence[int]) -> bool:
    ends: dict[int, tuple[int, int]] = {}
    for place, member in enumerate(members):
        home = pedigree.home[member] if member < pedigree.size else -1
        if home >= 0:
            ends[home] = (ends.get(home, (place, 0))[0], place)
    return any(
        not set(within := members[first : last + 1]) <= _family(pedigree, home, within)
        for home, (first, last) in ends.items()
    )


def _family(pedigree: Pedigree, home: int, within: Sequence[int]) -> set[int]:
    """The children of union *home* and their partners, and the partners of these, *within*."""
    found = {m for m in within if m < pedigree.size and pedigree.home[m] == home}
    waiting = list(found)
    while waiting:
        for union in pedigree.unions_of[waiting.pop()]:
            new = set(pedigree.partners[union]) & set(within) - found
            found |= new
            waiting += new
    return found
