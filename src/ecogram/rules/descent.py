"""The children of a family one by one, twins among them, each with its place in the case."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Path
from ecogram.model.family import Family, Twins
from ecogram.records import NamedTuple

BY_BIRTH = ("biological", "placed_out")


class Child(NamedTuple):
    """One child of one family."""

    id: str
    link: str
    path: Path

    @property
    def is_by_birth(self) -> bool:
        """Whether it descends from the partners by birth, wherever it lives now."""
        return self.link in BY_BIRTH


def children(number: int, family: Family) -> Iterator[Child]:
    """The children of the family with this number in the case, in the order of the file."""
    for index, link in enumerate(family.children):
        here: Path = ("families", number, "children", index)
        if isinstance(link, Twins):
            for place, twin in enumerate(link.twins):
                yield Child(twin, link.link, (*here, "twins", place))
        else:
            yield Child(link.child, link.link, (*here, "child"))
