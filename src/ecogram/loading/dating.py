"""Dates as people write them, Dutch or English → Date.

Knows the words for about, before, after, ago and now; moments are for ``case_dates``.
"""

from __future__ import annotations

import re

from ecogram.model.dates import Date
from ecogram.records import NamedTuple
from ecogram.vocabulary.spelling import normalise

ABOUT = r"~|±|ca\.?|c\.|circa|about|around|ongeveer|omstreeks|rond"
_BEFORE = r"voor|vóór|before|<"
_AFTER = r"na|after|>"
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_UNKNOWN = frozenset(("onbekend", "unknown"))
_NOW = frozenset(("nu", "now", "peildatum", "referencedate"))
_MONTHS = (
    "januari january jan",
    "februari february feb",
    "maart march mrt mar",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "augustus august aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "december dec",
)


class Reading(NamedTuple):
    """A date that was read; ``lacks`` says what was needed to reckon it: reference or birth."""

    date: Date
    lacks: str = ""


def read_date(text: str, reference: Date | None = None, born: Date | None = None) -> Reading | None:
    """The date that *text* says; None when it is none (it may be the name of a moment).

    >>> read_date("1950-03").date.month, read_date("ca. 1950").date.circa
    (3, True)
    >>> read_date("meer dan 25 jaar geleden", Date.of(2012)).date.year
    1987
    >>> read_date("op 14 jaar", born=Date.of(1990)).date.year, read_date("crisis") is None
    (2004, True)
    """
    if text.isdigit() and 3 <= len(text) <= 4 and text.isascii() and int(text):
        return Reading(Date(text, int(text)))
    plain = " ".join(text.split())
    whole = normalise(plain)
    if whole in _UNKNOWN:
        return Reading(Date(text, unknown=True))
    if whole in _NOW:
        return Reading(reference._replace(text=text)) if reference else _lacking(text, "reference")
    return _qualified(text, plain) or _ago(text, plain, reference) or _at_age(text, plain, born)


def similar_date(text: str) -> str | None:
    """The same date in a form that can be read, for a suggestion.

    >>> similar_date("7-3-1950"), similar_date("maart 1950"), similar_date("1950?")
    ('1950-03-07', '1950-03', '~1950')
    >>> similar_date("1950/3/7"), similar_date("zomer 1950")
    ('1950-03-07', '~1950')
    >>> similar_date("“1950”")
    '1950'
    """
    plain = _plain(text)
    bare = plain.strip("“”„‘’'")
    if bare != plain and read_date(bare) is not None:
        return bare
    if found := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", plain):
        day, month = int(found[1]), int(found[2])
        return f"{found[3]}-{month:02d}-{day:02d}" if _is_date(month, day) else None
    if found := re.fullmatch(r"(\d{3,4}) ?\?", plain):
        return f"~{found[1]}"
    if found := re.fullmatch(r"(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})", plain):
        month, day = int(found[2]), int(found[3])
        return f"{found[1]}-{month:02d}-{day:02d}" if _is_date(month, day) else None
    if found := re.fullmatch(r"(?:begin|eind|zomer|winter|lente|herfst|early|late) (\d{4})", plain):
        return f"~{found[1]}"
    if found := re.fullmatch(r"(\d{4})[/. ](\d{1,2})", plain):
        return f"{found[1]}-{int(found[2]):02d}" if _is_date(int(found[2]), None) else None
    if found := re.fullmatch(r"(?:(\d{1,2})\.? )?([a-z]+)\.? (\d{4})", plain):
        return _by_month(found[1], found[2], found[3])
    return None


def _qualified(text: str, plain: str) -> Reading | None:
    """An absolute date, perhaps with about, before or after."""
    found = re.fullmatch(
        rf"(?:({ABOUT})|({_BEFORE})|({_AFTER}))? ?(\d{{3,4}})(?:-(\d\d?)(?:-(\d\d?))?)?",
        plain.casefold(),
    )
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.group(4, 5, 6))
    if not _is_date(month, day) or (year or 0) < 1:
        return None
    if month == 2 and day == 29 and not _is_leap(year or 0):
        return None
    about, before, after = (part is not None for part in found.group(1, 2, 3))
    return Reading(Date(text, year, month, day, circa=about, before=before, after=after))


def _ago(text: str, plain: str, reference: Date | None) -> Reading | None:
    """So many years or months before the reference date."""
    found = re.fullmatch(
        rf"(?:({ABOUT})|(meer dan|ruim|more than|over)|(minder dan|less than))? ?"
        r"(\d{1,3}) ?(jaar|jaren|years?|maand(?:en)?|months?) (?:geleden|ago)",
        plain.casefold(),
    )
    if not found:
        return None
    if reference is None or reference.year is None:
        return _lacking(text, "reference")
    about, more, less = (part is not None for part in found.group(1, 2, 3))
    amount = int(found[4])
    year, month = reference.year - amount, None
    if found[5].startswith("m"):
        months = reference.year * 12 + (reference.month or 1) - 1 - amount
        year, month = months // 12, months % 12 + 1
        month = month if reference.month else None
    if year < 1:
        return None
    return Reading(Date(text, year, month, circa=about, before=more, after=less))


def _at_age(text: str, plain: str, born: Date | None) -> Reading | None:
    """So many years after the birth of whom it is about."""
    found = re.fullmatch(
        r"(?:op (\d{1,3})[- ]?(?:jaar|jarige leeftijd)"
        r"|op (\d{1,3})|(?:at|aged)(?: the)?(?: age)?(?: of)? (\d{1,3})(?: years?(?: old)?)?)",
        plain.casefold(),
    )
    if not found:
        return None
    if born is None or born.year is None:
        return _lacking(text, "birth")
    years = int(found[1] or found[2] or found[3])
    return Reading(
        Date(text, born.year + years, circa=born.circa, before=born.before, after=born.after)
    )


def _lacking(text: str, what: str) -> Reading:
    return Reading(Date(text), what)


def _by_month(day: str | None, name: str, year: str) -> str | None:
    for number, names in enumerate(_MONTHS, 1):
        if name in names.split():
            if day is None:
                return f"{year}-{number:02d}"
            return f"{year}-{number:02d}-{int(day):02d}" if _is_date(number, int(day)) else None
    return None


def _is_date(month: int | None, day: int | None) -> bool:
    if month is None:
        return True
    return 1 <= month <= 12 and (day is None or 1 <= day <= _DAYS[month - 1])


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
