"""What every blank sheet has: its size, its title, lines for name and date, a hint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import text_width, wrap
from ecogram.scene import Group, Label, Line, Scene
from ecogram.symbols.legend import Entry, Section, legend
from ecogram.theme import Theme
from ecogram.vocabulary import words as vocabulary

SHORT, LONG = 595.28, 841.89
"""The sides of an A4 (points)."""
PORTRAIT, LANDSCAPE = (SHORT, LONG), (LONG, SHORT)
TO_FIELDS = 24.0
TO_HINT = 18.0
PITCH = 10.5
RULE = 0.7
PARTS = ("drawing", "instruments", "network", "templates")

Words = Mapping[str, str]


def spoken(language: str) -> Words:
    """The words of every drawing and those of blank sheets, in one table."""
    return {key: word for part in PARTS for key, word in vocabulary(language, part).items()}


def blank(
    name: str,
    size: tuple[float, float],
    groups: Sequence[Group],
    language: str,
    theme: Theme,
) -> Scene:
    """The sheet as a scene of exactly its paper."""
    words = spoken(language)
    return Scene(
        width=size[0],
        height=size[1],
        groups=tuple(groups),
        title=words[f"template.title.{name}"],
        description=words["template.description"],
        language=language,
        ground=theme.ground,
    )


def head(name: str, width: float, words: Words, theme: Theme) -> tuple[tuple[Group, ...], float]:
    """Title, lines to write on and the hint, and the height at which they end."""
    at = Point(theme.margin, theme.margin + theme.title / 2)
    title = Label(words[f"template.title.{name}"], at, theme.title, theme.ink, "start", bold=True)
    y = at.y + TO_FIELDS
    fields = Group("fields", ("fields",), tuple(_fields(y, width, words, theme)))
    hint = words.get(f"template.hint.{name}", "")
    lines = wrap(hint, width - 2 * theme.margin, 4, size=theme.caption)
    labels = tuple(
        Label(line, Point(at.x, y + TO_HINT + n * PITCH), theme.caption, theme.secondary, "start")
        for n, line in enumerate(lines)
    )
    groups = (Group("title", ("title",), (title,)), fields, Group("hint", ("hint",), labels))
    return groups, y + TO_HINT + max(0, len(lines) - 1) * PITCH + 6.0


def footed(
    entries: Sequence[Entry],
    size: tuple[float, float],
    titles: Mapping[Section, str],
    closing: str,
    theme: Theme,
) -> Group:
    """The legend of *entries* at the foot of the sheet."""
    inner = size[0] - 2 * theme.margin
    lines = (closing,) if closing else ()
    _, tall = legend(entries, Point(theme.margin, 0.0), inner, theme, titles, lines)
    at = Point(theme.margin, size[1] - theme.margin - tall)
    return legend(entries, at, inner, theme, titles, lines)[0]


def rule(start: Point, width: float, theme: Theme) -> Line:
    """A line to write on."""
    return Line((polyline([start, Point(start.x + width, start.y)]),), theme.rule, RULE)


def _fields(y: float, width: float, words: Words, theme: Theme) -> Iterator[Label | Line]:
    """Name, date and with whom, side by side."""
    room = width - 2 * theme.margin
    left = theme.margin
    for key, share in (("name", 0.42), ("date", 0.22), ("with", 0.36)):
        text = words[f"template.{key}"]
        end = left + room * share - (0.0 if key == "with" else 14.0)
        start = left + text_width(text, theme.name) + 6.0
        yield Label(text, Point(left, y), theme.name, theme.ink, "start")
        yield rule(Point(start, y + 5.0), end - start, theme)
        left += room * share
