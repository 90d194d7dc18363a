"""Where a word may be parted with a hyphen when no line is wide enough for it.

No dictionary: before the consonant that begins a syllable, as Dutch and English readers expect.
Only letters that have capitals (Latin, Greek, Cyrillic, Armenian) are parted from one another; a
number and a word in another script are not words that a hyphen may cut.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_VOWELS = frozenset("aeiouyæœøıаеёиоуыэюяіїєαεηιουω")
_TWO = frozenset(("ch", "ph", "sh"))
_BEFORE_LIQUID = frozenset("bcdfgkptv")
_BEGINNING, _END = 2, 3
"""The least number of letters before the hyphen, and after it."""


def parting(clusters: Sequence[str], most: int) -> int:
    """How many of *clusters*, *most* at the most, stand before the hyphen; 0: it cannot be parted.

    Between syllables where there is such a place, else between any two letters.

    >>> parting("psychotherapeuten", 15), parting("Vandenbroeckhoven", 9), parting("2010201120", 5)
    (14, 6, 0)
    """
    letters = [_letter(cluster) for cluster in clusters[: most + 8]]
    last = min(most, len(clusters) - _END)
    for place in range(last, _BEGINNING - 1, -1):
        if _begins_syllable(letters, place):
            return place
    for place in range(min(most, len(clusters) - 1), 0, -1):
        if letters[place - 1] and letters[place]:
            return place
    return 0


def _letter(cluster: str) -> str:
    """The plain small letter of *cluster*; nothing when it is none, or has no capital."""
    lower = cluster[0].lower()
    if lower == cluster[0].upper():
        return ""
    return unicodedata.normalize("NFD", lower)[0]


def _begins_syllable(letters: Sequence[str], place: int) -> bool:
    """Whether exactly the consonants from *place* to the next vowel begin a syllable."""
    vowel = place
    while vowel < len(letters) and letters[vowel] and letters[vowel] not in _VOWELS:
        vowel += 1
    if vowel in (place, len(letters)) or not letters[vowel]:
        return False
    before = place
    while before > 0 and letters[before - 1] and letters[before - 1] not in _VOWELS:
        before -= 1
    if before == 0 or not letters[before - 1]:
        return False  # no vowel before it in this word
    run = "".join(letters[before:vowel])
    if run[0] == "j" and letters[before - 1] == "i":
        run = run[1:]  # the Dutch ij
    return bool(run) and vowel - place == _onset(run)


def _onset(run: str) -> int:
    """How many of the consonants *run* between two vowels begin the second syllable."""
    if run.endswith("sch") or (len(run) > len("str") and run.endswith(("spr", "str"))):
        return 3
    if run[-2:] in _TWO or run == "th":
        return 2
    return 2 if run[-1] in "rl" and run[-2:-1] in _BEFORE_LIQUID and run[-2:] != "dl" else 1
