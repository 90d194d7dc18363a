"""A letter for support that was not declared."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case

CODE = "unknown-letter"
KNOWN = ("P", "G", "A", "E")
FIELDS = ("support", "gives", "receives", "possible_support")


def check(case: Case) -> Iterator[Problem]:
    for number, tie in enumerate(case.relations):
        for name in FIELDS:
            for index, letter in enumerate(getattr(tie, name)):
                if letter not in KNOWN and letter not in case.support_letters:
                    meant = letter.upper()
                    near = (meant,) if meant in KNOWN or meant in case.support_letters else ()
                    known = ", ".join((*KNOWN, *case.support_letters))
                    values = {"letter": letter, "known": known}
                    yield Problem(CODE, ("relations", number, name, index), values, near)
