"""The page of a network chart: its title, who stands in the middle, who has no place yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecogram.charts.genogram.view import PersonView
from ecogram.charts.sheet import HEADER_GAP, head
from ecogram.diagnostics import Problem, Severity
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.text import text_width, wrap
from ecogram.scene import Group, Label
from ecogram.symbols.figure import draw_figure, outline_reach
from ecogram.symbols.notation import Notation
from ecogram.theme import Theme

CENTRE = 30.0
"""The size of the symbol in the middle (points)."""
AROUND = 6.0
NAME_WIDTH = 92.0
_LIST_LINES = 8


def header(
    title: str, subtitle: str, width: float, theme: Theme
) -> tuple[tuple[Group, ...], float]:
    """The title with the line under it, and their height with the room below; none without one."""
    return head(title, subtitle, width, theme, HEADER_GAP + theme.title / 2)


def core_radius(person: PersonView | None, theme: Theme) -> float:
    """How much of the middle the focal person takes, name apart."""
    return outline_reach(person.figure, theme) + AROUND if person else CENTRE / 2 + AROUND


def core_name(person: PersonView | None, theme: Theme) -> tuple[Label, ...]:
    """The name under the focal person, round (0, 0)."""
    if person is None:
        return ()
    lines = wrap(person.name, NAME_WIDTH, 3, size=theme.name, bold=True)
    top = outline_reach(person.figure, theme) + 4.0 + theme.name_pitch / 2
    return tuple(
        Label(line, Point(0.0, top + index * theme.name_pitch), theme.name, theme.ink, bold=True)
        for index, line in enumerate(lines)
    )


def core_boxes(person: PersonView | None, theme: Theme) -> tuple[Box, ...]:
    """The room of the name under the focal person."""
    boxes = []
    for label in core_name(person, theme):
        half = text_width(label.text, label.size, True) / 2 + 2.0
        boxes.append(Box(-half, label.at.y - 6.5, half, label.at.y + 6.5))
    return tuple(boxes)


def core(
    person: PersonView | None, centre: Point, theme: Theme, notation: Notation
) -> Iterator[Group]:
    """The focal person in the middle."""
    if person is None:
        return
    ink = draw_figure(person.figure, centre, theme, notation)
    yield Group(f"person-{person.id}", person.classes, ink, person.title)
    labels = tuple(
        label._replace(at=Point(label.at.x + centre.x, label.at.y + centre.y))
        for label in core_name(person, theme)
    )
    yield Group(f"label-{person.id}", ("label",), labels)


def not_placed(
    names: Sequence[str], title: str, more: str, at: Point, width: float, theme: Theme
) -> tuple[tuple[Group, ...], float]:
    """The names of who has no place yet, and the height of the list; *more* counts the rest.

    ``title`` has ``{count}`` in it, and so has ``more``.
    """
    if not names:
        return (), 0.0
    lines = _listed(names, more, width, theme)
    labels = [
        Label(title.format(count=len(names)), at, theme.caption, theme.ink, "start", bold=True)
    ]
    for index, line in enumerate(lines):
        y = at.y + 12.0 + index * theme.caption_pitch
        labels.append(Label(line, Point(at.x, y), theme.caption, theme.ink, "start"))
    height = 12.0 + len(lines) * theme.caption_pitch
    return (Group("not-placed", ("not-placed",), tuple(labels)),), height


def remarks(nameless: int) -> tuple[Problem, ...]:
    """Nobody is lost silently: how many have no name in the drawing."""
    if not nameless:
        return ()
    values = {"count": str(nameless)}
    return (Problem("names-left-out", values=values, severity=Severity.WARNING),)


def _listed(names: Sequence[str], more: str, width: float, theme: Theme) -> list[str]:
    """The names in lines; as many as there is room for, and the number of the others.

    Each name stays on one line, shortened where it is wider than a line.
    """
    size = theme.caption
    reserve = text_width(more.format(count=len(names)), size)
    lines = [""]
    for index, name in enumerate(names):
        rest = len(names) - index - 1
        shown = next(iter(wrap(name, width - reserve, 1, size=size)), "") + ("," if rest else "")
        longer = f"{lines[-1]} {shown}" if lines[-1] else shown
        room = width - (reserve if len(lines) == _LIST_LINES else 0.0)
        if text_width(longer, size) <= room:
            lines[-1] = longer
        elif len(lines) < _LIST_LINES:
            lines.append(shown)
        else:
            lines[-1] = lines[-1].removesuffix(",") + more.format(count=rest + 1)
            break
    return lines
