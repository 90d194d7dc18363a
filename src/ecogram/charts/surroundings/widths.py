"""How wide a block of text must be so that no word of a name is cut."""

from __future__ import annotations

from ecogram.geometry.text import text_width


def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """The width of the longest word (points): what a line of *text* needs at the least.

    Lines are cut after hyphens and slashes and at soft hyphens, too.
    """
    for mark in ("-", "/", "\N{SOFT HYPHEN}"):
        text = text.replace(mark, "- ")
    return max((text_width(word, size, bold) for word in text.split()), default=0.0) + 0.5
