"""How wide a text is in Helvetica, and where it may be cut into lines; knows nothing of drawings.

Letters that Helvetica lacks are measured generously, because nobody knows which font will draw
them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice

from ecogram.geometry.advances import BOLD, REGULAR

_JOINERS = "\u200c\u200d"
_SOFT_HYPHEN = "\xad"
_BLANKS = (
    " \t\n\r\f\v\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b"
    "\u2028\u2029\u205f\u3000"
)
_SPACING_MARK = 350
_EMOJI = 1250
_WIDE = 1000
_FOREIGN = 720


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of one line of *text* in points when it is set in *size* points.

    >>> text_width("Anna", 10), round(text_width("Anna", 10, bold=True), 2)
    (23.35, 25.0)
    >>> text_width("e\\u0301", 10) == text_width("é", 10) == text_width("e", 10)
    True
    """
    advances = BOLD if bold else REGULAR
    try:
        return sum([advances[character] for character in text]) * size / 1000
    except KeyError:
        return sum([_advance(cluster, bold) for cluster in graphemes(text)]) * size / 1000


def wrap(
    text: str, limit: float, lines: int = 3, *, size: float = 0.0, bold: bool = False
) -> tuple[str, ...]:
    """*text* as at most *lines* lines, none wider than *limit*; "…" where it did not fit.

    With a type *size* the limit is in points, without one it counts characters (East Asian ones
    and emoji count twice). Lines are cut at blanks, after hyphens and slashes, at soft hyphens and
    between East Asian characters; a longer word is parted with a hyphen, between syllables where
    that can be. A word that cannot be parted is cut short, never inside what a reader sees as one
    character.

    >>> wrap("Anna Maria van der Velden-Schellingerhout", 16)
    ('Anna Maria van', 'der Velden-', 'Schellingerhout')
    >>> wrap("psychotherapeuten", 12)
    ('psychothera-', 'peuten')
    >>> wrap("Centrum voor Jeugd en Gezin Amsterdam Noord", 12, 2)
    ('Centrum voor', 'Jeugd en…')
    """

    def measure(piece: str) -> float:
        return text_width(piece, size, bold) if size else _columns(piece)

    filled = list(islice(_fill(text, limit, measure), lines + 1))
    if len(filled) > lines:
        filled, rest = filled[:lines], filled[lines]
        if filled:
            parted = filled[-1].endswith(_SOFT_HYPHEN)
            last = filled[-1][:-1] + rest if parted else filled[-1]
            filled[-1] = _shortened(last, limit, measure)
    return tuple(_hyphened(line) for line in filled)


def wrap_name(
    name: str, limit: float, lines: int, widest: float, *, size: float, bold: bool = False
) -> tuple[str, ...]:
    """As ``wrap``, but up to *widest* points wide where a word would be parted or lost otherwise.

    >>> wrap_name("psychotherapeuten", 70, 3, 105, size=10)
    ('psychotherapeuten',)
    """
    found = wrap(name, limit, lines, size=size, bold=bold)
    if any(line[-1] in "-…" for line in found):
        wider = min(longest_word(name, size, bold=bold), widest)
        if wider > limit:
            found = wrap(name, wider, lines, size=size, bold=bold)
        if found[-1][-1] == "…":
            found = wrap(name, widest, lines, size=size, bold=bold)
    return found


def longest_word(text: str, size: float, *, bold: bool = False) -> float:
    """The width of the longest word (points): what a line of *text* needs so that none is parted.

    Lines are cut after hyphens and slashes and at soft hyphens, too.
    """
    for mark in ("-", "/", _SOFT_HYPHEN):
        text = text.replace(mark, "- ")
    return max((text_width(word, size, bold) for word in text.split()), default=0.0) + 0.5


def graphemes(text: str) -> list[str]:
    """*text* cut into what a reader sees as characters: letters with their marks, whole emoji.

    >>> [len(cluster) for cluster in graphemes("e\\u0301x👩‍👧🇳🇱")]
    [2, 1, 3, 2]
    """
    if text.isascii():
        return list(text)
    clusters: list[str] = []
    for character in text:
        if clusters and _joins(clusters[-1], character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def _joins(cluster: str, character: str) -> bool:
    if character < "\u0300":
        return False
    if character in _JOINERS or cluster[-1] == "\u200d":
        return True
    return (
        unicodedata.category(character)[0] == "M"
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= character <= "\U000e007f"  # the letters of a flag's region
        or "\u1160" <= character <= "\u11ff"  # vowels and finals of a Hangul syllable
        or character in "\u0e33\u0eb3"  # Thai and Lao am
        or (_is_flag_half(character) and len(cluster) == 1 and _is_flag_half(cluster))
        or (unicodedata.combining(cluster[-1]) == 9 and character.isalpha())  # after a virama
    )


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


@lru_cache(maxsize=4096)
def _advance(cluster: str, bold: bool) -> int:
    """The width of one grapheme in thousandths of the type size."""
    first = cluster[0]
    marks = sum(_SPACING_MARK for mark in cluster[1:] if unicodedata.category(mark) == "Mc")
    advances = BOLD if bold else REGULAR
    if first in advances:
        return advances[first] + marks
    base = unicodedata.normalize("NFD", first)[0]
    if base != first and base in advances:
        return advances[base] + marks
    return _foreign_advance(first, bold) + marks


def _foreign_advance(character: str, bold: bool) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc", "Cs"):
        return 0
    if "\U0001f000" <= character <= "\U0001faff":
        return _EMOJI
    if unicodedata.east_asian_width(character) in "WF":
        return _WIDE
    return _FOREIGN * 108 // 100 if bold else _FOREIGN


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if _is_wide(cluster) else 1 for cluster in graphemes(text))


def _is_wide(cluster: str) -> bool:
    return unicodedata.east_asian_width(cluster[0]) in "WF" or "\ufe0f" in cluster


def _fill(text: str, limit: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Lines as long as fit, and as many as it takes; a soft hyphen ends one that parts a word."""
    line = ""
    pieces = list(_pieces(text))
    for index, (joint, piece) in enumerate(pieces):
        hyphen = "-" if index + 1 < len(pieces) and pieces[index + 1][0] == _SOFT_HYPHEN else ""
        longer = line + ("" if joint == _SOFT_HYPHEN or not line else joint) + piece
        if line and measure(longer + hyphen) > limit:
            yield line + (_SOFT_HYPHEN if joint == _SOFT_HYPHEN and line[-1] != "…" else "")
            longer = piece
        while measure(longer + hyphen) > limit:
            kept, longer = _parted(longer, limit, measure)
            if not longer:
                longer = kept
                break
            yield kept + _SOFT_HYPHEN
        line = longer
    if line:
        yield line


def _hyphened(line: str) -> str:
    return f"{line[:-1]}-" if line.endswith(_SOFT_HYPHEN) else line


def _parted(word: str, limit: float, measure: Callable[[str], float]) -> tuple[str, str]:
    """*word* in two, the first with room for a hyphen; cut short, and nothing, if it cannot be."""
    from ecogram.geometry.syllables import parting

    clusters = graphemes(word)
    most, head = 0, ""
    for cluster in clusters:
        head += cluster
        if measure(head + "-") > limit:
            break
        most += 1
    place = parting(clusters, most)
    if not place:
        return _shortened(word, limit, measure), ""
    return "".join(clusters[:place]), "".join(clusters[place:])


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """The unbreakable pieces, each after what joins it to the last: blank, nothing, soft hyphen."""
    joint, piece = "", ""
    for cluster in graphemes(text):
        if cluster in _BLANKS or cluster == _SOFT_HYPHEN:
            if piece:
                yield joint, piece
                joint = ""
            joint = " " if cluster in _BLANKS or joint == " " else cluster
            piece = ""
        elif piece and _may_break(piece, cluster):
            yield joint, piece
            joint, piece = "", cluster
        else:
            piece += cluster
    if piece:
        yield joint, piece


def _may_break(piece: str, following: str) -> bool:
    if piece[-1] in "-‐–/":
        return len(piece) > 1 and not following.isdigit()
    return _is_wide(following) and unicodedata.category(following[0])[0] not in "P"


def _shortened(line: str, limit: float, measure: Callable[[str], float]) -> str:
    kept = graphemes(line)
    while kept and measure("".join(kept) + "…") > limit:
        kept.pop()
    return "".join(kept).rstrip(" -‐–/…") + "…"
