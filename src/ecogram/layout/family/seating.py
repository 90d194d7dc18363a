"""The order of everybody in their rows: what ordering gives to coordinates. No points yet."""

from __future__ import annotations

from collections.abc import Mapping

from ecogram.records import NamedTuple


class Seat(NamedTuple):
    """One place in a row: a member, or a passage that keeps a lane free for a line of *union*.

    Members of one ``block`` (somebody with the partners that hang on them) keep together rigidly;
    ``group`` numbers what is moved and mirrored as a whole (sibships joined by their couples).
    """

    member: str
    block: int
    group: int
    union: str = ""


class Seating(NamedTuple):
    """One connected family: its rows from the oldest generation down, each from left to right.

    ``cross_row`` names the unions whose partners stand in different rows; ``apart`` the unions
    whose partners stand in one row but not side by side and do not share a block (routed);
    ``exceptions`` counts what could not be kept (birth order of a linked sibling, …), by name.
    """

    rows: tuple[tuple[Seat, ...], ...]
    cross_row: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    exceptions: Mapping[str, int] | None = None
