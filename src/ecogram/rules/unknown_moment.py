"""The name of a moment that is not among the moments."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.vocabulary.spelling import normalise

CODE = "unknown-moment"


def check(case: Case) -> Iterator[Problem]:
    """Moments in dates were looked up when they were read; here are those by name only."""
    known = {normalise(moment.name): moment.name for moment in case.moments}
    for index, care in enumerate(case.care):
        if care.moment is not None and normalise(care.moment) not in known:
            yield Problem(
                CODE,
                ("care", index, "moment"),
                {"moment": care.moment, "known": ", ".join(known.values())},
                _near(care.moment, known),
            )


def _near(written: str, known: dict[str, str]) -> tuple[str, ...]:
    from difflib import get_close_matches

    return tuple(known[word] for word in get_close_matches(normalise(written), list(known)[:100]))
