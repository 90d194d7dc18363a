"""Cells of the catalogue page that show the surroundings: lines, strengths, support, circles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ecogram.geometry.curves import polyline
from ecogram.geometry.shapes import Point
from ecogram.geometry.text import wrap
from ecogram.scene import Label, Primitive
from ecogram.symbols.eco_kinds import ECO_TIES, WIDTHS
from ecogram.symbols.eco_measures import eco_has_word
from ecogram.symbols.eco_samples import draw_surroundings, surroundings_box
from ecogram.symbols.eco_ties import eco_strokes
from ecogram.symbols.surroundings import (
    BothWaysSample,
    CircleSample,
    CoalitionSample,
    EcoSample,
    LetterSample,
    NameSample,
    StrengthSample,
    SurroundingsSample,
)
from ecogram.theme import Theme

Draw = Callable[[Point, float], Sequence[Primitive]]
"""Draws one cell: its point of reference, its width."""

_WORD = 8.0
_WORD_PITCH = 9.5
_UNDER = 20.0  # from the middle of a sample to its first word
_LINE, _STEP = 68.0, 76.0
_SHOWN: dict[str, str] = {
    "normal": "eco.solid",
    "care": "relation.care",
    "tense": "eco.dotted",
    "conflict": "eco.zigzag",
    "cutoff": "eco.broken",
    "cutoff_repaired": "relation.cutoff_repaired",
    "distant": "eco.dashed",
    "other": "relation.other",
}
"""Kinds whose line is shown, with the key of its word; all others look like one of these."""


def cell_words(text: str, at: Point, width: float, theme: Theme) -> list[Label]:
    """The word of a cell in at most three lines, the first with its middle at *at*."""
    lines = wrap(text, width - 3.0, 3, size=_WORD)
    return [
        Label(line, Point(at.x, at.y + index * _WORD_PITCH), _WORD, theme.secondary)
        for index, line in enumerate(lines)
    ]


def eco_rows(theme: Theme, texts: Mapping[str, str]) -> list[Draw]:
    """A row per line: its five strengths, its word, and the kinds that write theirs on it."""
    return [_eco_row(kind, theme, texts) for kind in _SHOWN]


def surroundings(theme: Theme, texts: Mapping[str, str]) -> list[Draw]:
    """Direction, support, possible ties, form, coalition and circles."""
    shown: list[tuple[SurroundingsSample, str]] = [
        *((LetterSample(letter), f"support.{letter}") for letter in "PGAE"),
        (LetterSample("G", possible=True), "possible.support"),
        (EcoSample(possible=True), "possible.tie"),
        (EcoSample(direction="forward"), "direction"),
        (BothWaysSample(), "support.both_ways"),
        (StrengthSample(), "strength"),
        (EcoSample(formality="formal"), "formality.formal"),
        (EcoSample(formality="informal"), "formality.informal"),
        (EcoSample(formality="both"), "formality.both"),
        (CoalitionSample(), "coalition"),
        (CircleSample("domain"), "domain"),
        (CircleSample("client"), "client_system"),
        (NameSample(texts["example.name"]), "person.not_said"),
    ]
    return [_sample(sample, texts[key], theme) for sample, key in shown]


def _eco_row(kind: str, theme: Theme, texts: Mapping[str, str]) -> Draw:
    def draw(at: Point, width: float) -> Sequence[Primitive]:
        left = at.x - width / 2
        parts: list[Primitive] = []
        for index in range(len(WIDTHS)):
            start = Point(left + index * _STEP, at.y)
            line = polyline([start, Point(start.x + _LINE, at.y)])
            parts += eco_strokes(kind, line, index + 1, theme)
        text = Point(left + len(WIDTHS) * _STEP + 6.0, at.y)
        room = left + width - text.x
        head = Label(texts[_SHOWN[kind]], text, theme.legend, theme.ink, "start", bold=True)
        lines = wrap(_carried(kind, texts), room, 3, size=_WORD)
        rows = [Label(line, text, _WORD, theme.secondary, "start") for line in lines]
        for index, label in enumerate((head, *rows)):
            y = at.y + (index - len(rows) / 2) * _WORD_PITCH
            parts.append(label._replace(at=Point(text.x, y)))
        return parts

    return draw


def _carried(kind: str, texts: Mapping[str, str]) -> str:
    """The kinds that are drawn as *kind* and carry their own word, with how that is done."""
    shown = ECO_TIES[kind]
    kinds = [
        texts[f"relation.{other}"]
        for other, entry in ECO_TIES.items()
        if eco_has_word(other)
        and (entry.pattern, entry.colour, entry.ring) == (shown.pattern, shown.colour, shown.ring)
    ]
    named = [word for word in kinds if word != texts[_SHOWN[kind]]]
    return texts["eco.carry_word"].format(kinds=", ".join(named)) if named else ""


def _sample(sample: SurroundingsSample, text: str, theme: Theme) -> Draw:
    def draw(at: Point, width: float) -> Sequence[Primitive]:
        box = surroundings_box(sample, theme)
        middle = Point(at.x, at.y - (box.top + box.bottom) / 2)
        return (
            *draw_surroundings(sample, middle, theme),
            *cell_words(text, Point(at.x, at.y + _UNDER), width, theme),
        )

    return draw
