"""The dates of one case: against its reference date, with its moments, in the author's words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ecogram.diagnostics import Path, Severity
from ecogram.loading.dating import read_date, similar_date
from ecogram.loading.terms import key_of
from ecogram.loading.wording import Wording
from ecogram.model.dates import Date
from ecogram.vocabulary.spelling import normalise
from ecogram.vocabulary.values import canonical_values

if TYPE_CHECKING:
    from ecogram.model.event import Moment


class CaseDates:
    """Reads dates once the reference date and the moments are known; reports what is none."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self.reference: Date | None = None
        self._moments: dict[str, Date] = {}

    def know(self, moments: Iterable[Moment]) -> None:
        """From now on the names of these moments are dates."""
        for order, moment in enumerate(moments):
            date = (moment.date or Date())._replace(moment=moment.name, order=order)
            self._moments.setdefault(normalise(moment.name), date)

    def date(self, text: str, canonical: Path, born: Date | None = None) -> Date | None:
        """The date that *text* says; None, with a problem, when it says none."""
        moment = self._moments.get(normalise(text)) if self._moments else None
        if moment is not None:
            return moment._replace(text=text)
        reading = read_date(text, self.reference, born)
        if reading is None:
            self._refuse(text, canonical)
            return None
        if reading.lacks == "reference":
            author = self._wording.author_path(canonical)
            severity = Severity.WARNING
            self._wording.problem(
                "date-without-reference",
                author,
                key=key_of(author),
                value=text,
                severity=severity,
            )
        return reading.date

    def happening(self, text: str, canonical: Path, born: Date | None = None) -> Date | None:
        """A date, or yes for one that is not said; no is the same as nothing written."""
        word = canonical_values("yes_no").get(normalise(text))
        if word is None:
            return self.date(text, canonical, born)
        return Date(text, undated=True) if word == "yes" else None

    def _refuse(self, text: str, canonical: Path) -> None:
        author = self._wording.author_path(canonical)
        similar = similar_date(text)
        self._wording.problem(
            "bad-date",
            author,
            key=key_of(author),
            value=text,
            suggestions=(similar,) if similar else self._similar_moments(text),
        )

    def _similar_moments(self, text: str) -> tuple[str, ...]:
        from difflib import get_close_matches

        names = {plain: str(date.moment) for plain, date in self._moments.items()}
        return tuple(names[near] for near in get_close_matches(normalise(text), names, n=3))
