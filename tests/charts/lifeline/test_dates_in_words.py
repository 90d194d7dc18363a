"""How a life line writes a date, a period's end or a moment."""

from __future__ import annotations

import pytest

from ecogram.charts.lifeline.select import date_text
from ecogram.model.dates import Date
from ecogram.vocabulary import words


@pytest.mark.parametrize(
    ("date", "said"),
    [
        (None, ""),
        (Date(year=1950, month=3, day=7), "7 mrt 1950"),
        (Date(year=1950, circa=True), "± 1950"),
        (Date(text="intake", moment="intake", order=0), "intake"),
        (Date(text="intake", moment="intake", order=0, year=2010), "intake, 2010"),
        (Date(text="2010", moment="2010", order=0, year=2010), "2010"),
        (Date(text="onbekend", unknown=True), words("nl", "instruments")["date.unknown"]),
        (Date(text="lang geleden"), "lang geleden"),
    ],
)
def test_a_date_is_written_as_a_reader_says_it(date: Date | None, said: str) -> None:
    assert date_text(date, words("nl", "instruments")) == said
