"""Who carries: gives to several, cares for several, or is said to carry something."""

from __future__ import annotations

from ecogram.analysis.network import is_actual
from ecogram.model.case import Case
from ecogram.model.relation import CLIENT_SYSTEM
from ecogram.records import NamedTuple

SEVERAL = 2


class Load(NamedTuple):
    """Whom each giver gives support or care to, whom each carer cares for, and what is written."""

    givers: dict[str, tuple[str, ...]]
    carers: dict[str, tuple[str, ...]]
    written: tuple[tuple[tuple[str, ...], str], ...]


def load(case: Case, members: tuple[str, ...] = ()) -> Load:
    """Who gives to or cares for several others, in the order in which the file names them.

    Everybody counts once as somebody who receives; the client system is one, and when *members* is
    one person, the same as that person. Only support with a direction counts, and care.
    """
    gives: dict[str, dict[str, None]] = {}
    cares: dict[str, dict[str, None]] = {}
    alone = members[0] if len(members) == 1 else CLIENT_SYSTEM
    for relation in case.relations:
        if not is_actual(relation):
            continue
        from_, to = (
            tuple(alone if id_ == CLIENT_SYSTEM else id_ for id_ in ends)
            for ends in (relation.from_, relation.to)
        )
        is_care = relation.type == "care"
        forward = is_care and relation.direction != "back"
        back = is_care and relation.direction in ("back", "both")
        for ours, theirs, support, care in (
            (from_, to, relation.gives, forward),
            (to, from_, relation.receives, back),
        ):
            for giver in ours:
                others = dict.fromkeys(id_ for id_ in theirs if id_ != giver)
                if support or care:
                    gives.setdefault(giver, {}).update(others)
                if care:
                    cares.setdefault(giver, {}).update(others)
    return Load(
        _several(gives), _several(cares), tuple((w.who, w.what) for w in case.carrying_load)
    )


def _several(found: dict[str, dict[str, None]]) -> dict[str, tuple[str, ...]]:
    return {giver: tuple(to) for giver, to in found.items() if len(to) >= SEVERAL}
