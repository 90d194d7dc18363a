"""How wide a text is in Helvetica, and where it may be cut into lines; knows nothing of drawings.

The widths are the published advance widths of Helvetica and Helvetica-Bold (thousandths of the
type size), which every stand-in for it (Arial, Liberation Sans, Nimbus Sans, Arimo) shares. Letters
that these fonts lack are measured generously, because nobody knows which font will draw them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

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
    advances = _BOLD if bold else _REGULAR
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
    between East Asian characters; a longer word is cut short, never inside what a reader sees as
    one character.

    >>> wrap("Anna Maria van der Velden-Schellingerhout", 16)
    ('Anna Maria van', 'der Velden-', 'Schellingerhout')
    >>> wrap("Centrum voor Jeugd en Gezin Amsterdam Noord", 12, 2)
    ('Centrum voor', 'Jeugd en…')
    """

    def measure(piece: str) -> float:
        return text_width(piece, size, bold) if size else _columns(piece)

    filled = list(_fill(text, limit, measure))
    if len(filled) <= lines:
        return tuple(filled)
    return (*filled[: lines - 1], _shortened(filled[lines - 1], limit, measure)) if lines else ()


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
    advances = _BOLD if bold else _REGULAR
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
    """Lines as long as fit, and as many as it takes; overlong words are cut short."""
    line = ""
    pieces = list(_pieces(text))
    for index, (joint, piece) in enumerate(pieces):
        hyphen = "-" if index + 1 < len(pieces) and pieces[index + 1][0] == _SOFT_HYPHEN else ""
        longer = line + ("" if joint == _SOFT_HYPHEN else joint) + piece
        if line and measure(longer + hyphen) > limit:
            yield line + ("-" if joint == _SOFT_HYPHEN and line[-1] != "…" else "")
            longer = piece
        fits = measure(longer + hyphen) <= limit
        line = longer if fits else _shortened(longer, limit, measure)
    if line:
        yield line


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


def _by_character(widths: Mapping[int, str]) -> dict[str, int]:
    return {character: width for width, characters in widths.items() for character in characters}


_REGULAR = _by_character(
    {
        191: "'",
        222: "ijlłſιіј‘’‚",
        260: "|¦",
        278: " !,./:;I[\\]ft\xa0ìíîïĩīĭıŧ·ΙІї",
        292: "ľ",
        333: "()-`r¡¨²³´·¸¹‐“”„‹›",
        334: "{}ŀ",
        350: "•",
        355: '"',
        375: "ªºťгғ",
        389: "*Ί",
        444: "°ĳζτкґқҝҟ",
        469: "^εξзтҙ",
        500: "JcksvxyzĸγκλνςЈсухѕҐ↑↓",
        556: "#$0123456789?L_abdeghnopqu¢£¤¥§«¯±¶»ð÷þđħĿŁŋΓηθουχГавенопрчьэяђєћџҒҕ–†‡€≈≤≥",
        584: "+<=>~¬µ×αβδμρКбдилцҚҜҞ−",
        611: "FTZ¿ßøŉŦΖΤЗТҘ",
        615: "ď",
        667: "&ABEKPSVXYÞΑΒΕΚΞΡΣΥΧσφЅАБВЕЛРУХЧЬъ",
        722: "CDHNRUwÐĐĦΔΗΛΝΠπψЄЏДИНПСЭЯжмыҔҗẞ∞",
        778: "GOQ©®ØĲŊΌΏΘΟΩОФЦю♀♂",
        833: "MmΈΜΦωМЪфшщњ",
        834: "¼½¾",
        889: "%æΉΎΨЂЋЫ",
        944: "WœЖШЩљҖ",
        1000: "ÆŒ—―…‰™←→",
        1010: "ЊЮ",
        1015: "@",
        1060: "Љ",
    }
)
_BOLD = _by_character(
    {
        238: "'",
        278: " ,./I\\ijl\xa0ıłſΙιІЇіј‘’‚",
        280: "|¦",
        333: "!()-:;[]`ft¡¨²³´·¸¹ŧ·ї‐‹›",
        350: "•",
        385: "ªºľ",
        389: "*r{}",
        444: "°гғ",
        474: '"Ίέζξτґ',
        479: "ŀťε",
        500: "zзктҐҙқҝҟ“”„↑↓",
        556: "#$0123456789J_aceksvxy¢£¤¥§«¯±¶»÷ĳĸγθλνςЈаесухэєѕ–†‡€≈≤≥",
        584: "+<=>^~¬µ×κυχГчяҒ−",
        611: "?FLTZbdghnopqu¿ßðøþđħĿŁŋŦΓΖΣΤβδηοКТнопрђћџҕҚҜҞ",
        667: "EPSVXYÞΕΛΞΡΥΧαμρЅЕЗРУХбвдилцьҘ",
        719: "ďŉΔσφЁЄЏБДИЛПЧЬЭЯжҔҗẞ∞",
        722: "&ABCDHKNRUÐĐĦΑΒΗΚΝΠАВНС",
        778: "GOQw©®ØŊΘΟπψОЦмъ♀♂",
        833: "MĲΌΜΦΨΩМш",
        834: "¼½¾",
        889: "%mæΈΏωЂЋФЪфщыю",
        944: "WœΉΎЖњҖ",
        975: "@љ",
        1000: "ÆŒЫ—―…‰™←→",
        1060: "ШЩЮ",
        1062: "Њ",
        1094: "Љ",
    }
)
