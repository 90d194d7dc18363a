"""The question sheet: whom else somebody knows, and what the network means; room to write."""

from __future__ import annotations

from collections.abc import Iterator

from ecogram.charts.templates.paper import PORTRAIT, Words, blank, head, rule, spoken
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import wrap
from ecogram.scene import Group, Label, Line, Scene
from ecogram.theme import Theme

PARTS = (("weak", 6), ("explore", 5))
"""The parts of the sheet and how many questions each has."""
TYPE, PITCH = 10.0, 12.5
WRITING = 19.0
LINES = 2
NUMBER = 16.0


def sheet(language: str, theme: Theme) -> Scene:
    """The question sheet, A4 upright."""
    words = spoken(language)
    header, y = head("questions", PORTRAIT[0], words, theme)
    intro = wrap(words["questions.intro"], _room(theme), 3, size=theme.caption)
    labels = []
    for line in intro:
        labels.append(Label(line, Point(theme.margin, y), theme.caption, theme.secondary, "start"))
        y += 10.5
    groups = [*header, Group("introduction", ("introduction",), tuple(labels))]
    for part, count in PARTS:
        y += 14.0
        title = words[f"questions.{part}"]
        head_label = Label(title, Point(theme.margin, y), 11.0, theme.ink, "start", bold=True)
        groups.append(Group(f"part-{part}", ("part",), (head_label,)))
        y += 18.0
        for number in range(1, count + 1):
            parts = list(_question(part, number, y, words, theme))
            groups.append(Group(f"question-{part}-{number}", ("question",), tuple(parts)))
            lines = sum(isinstance(one, Label) for one in parts) - 1
            y += lines * PITCH + LINES * WRITING + 10.0
    return blank("questions", PORTRAIT, groups, language, theme)


def _question(
    part: str, number: int, y: float, words: Words, theme: Theme
) -> Iterator[Label | Line]:
    left = theme.margin + NUMBER
    yield Label(f"{number}", Point(theme.margin, y), TYPE, theme.secondary, "start")
    lines = wrap(words[f"questions.{part}.{number}"], _room(theme) - NUMBER, 3, size=TYPE)
    for index, line in enumerate(lines):
        yield Label(line, Point(left, y + index * PITCH), TYPE, theme.ink, "start")
    foot = y + (len(lines) - 1) * PITCH + 5.0
    for row in range(LINES):
        yield rule(Point(left, foot + (row + 1) * WRITING), _room(theme) - NUMBER, theme)


def _room(theme: Theme) -> float:
    return PORTRAIT[0] - 2 * theme.margin
