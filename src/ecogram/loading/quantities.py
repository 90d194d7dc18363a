"""Ages, numbers of people and shares as people write them."""

from __future__ import annotations

import re

from ecogram.loading.dating import ABOUT
from ecogram.model.dates import Age


def read_age(text: str) -> Age | None:
    """The age that *text* says, None when it is none.

    >>> read_age("~40"), read_age("95 jaar")
    (Age(years=40, approximate=True), Age(years=95, approximate=False))
    """
    found = re.fullmatch(
        rf"({ABOUT})? ?(\d{{1,3}})( ?(?:jaar|years?( old)?))?", " ".join(text.split()).casefold()
    )
    if not found or int(found[2]) > 130:
        return None
    return Age(int(found[2]), approximate=found[1] is not None)


def read_count(text: str) -> str | None:
    """A number of people, or two with a hyphen; None when it is neither.

    >>> read_count("7"), read_count("5 - 8"), read_count("5 à 8"), read_count("veel")
    ('7', '5-8', '5-8', None)
    """
    found = re.fullmatch(r"(\d{1,4})(?: ?(?:-|–|à|tot|to) ?(\d{1,4}))?", " ".join(text.split()))
    if not found:
        return None
    return f"{found[1]}-{found[2]}" if found[2] else found[1]


def read_share(text: str) -> float | None:
    """A share of care, with a comma or a point, with or without `%`.

    >>> read_share("40%"), read_share("0,5"), read_share("veel")
    (40.0, 0.5, None)
    """
    found = re.fullmatch(r"(\d{1,4}(?:[.,]\d{1,4})?) ?%?", text.strip())
    return float(found[1].replace(",", ".")) if found else None
