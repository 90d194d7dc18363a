"""People and what is between them, as a sociogram shows it. No places."""

from __future__ import annotations

from ecogram.charts.genogram.view import PersonView, TieView
from ecogram.records import NamedTuple


class KinView(NamedTuple):
    """Partners, or parent and child, without a tie of their own; ``kind`` says which."""

    id: str
    first: str
    second: str
    kind: str
    title: str


class SociogramView(NamedTuple):
    """Everything a sociogram shows, in the order of the file.

    ``middle`` is the id of who stands in or near the middle; empty without an index person.
    ``density`` are the sentences under the drawing, ``meanings`` what ties are about in the file's
    own words, ``left_out`` says which relations are none between two people.
    """

    title: str
    subtitle: str
    description: str
    footer: str
    persons: tuple[PersonView, ...]
    ties: tuple[TieView, ...]
    kin: tuple[KinView, ...]
    middle: str
    density: str
    meanings: tuple[str, ...]
    left_out: str
    language: str
