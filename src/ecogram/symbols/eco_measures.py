"""How an ecogram's line is measured: thickness, colour, room aside, heads and marks, in points."""

from __future__ import annotations

from ecogram.records import NamedTuple
from ecogram.symbols.eco_kinds import ECO_TIES, WIDTHS, EcoTie, Pattern, pattern_layer
from ecogram.symbols.formality import Formality, formality_colours, square_reach, twisted_reach
from ecogram.symbols.layers import Dashes, Dots, Layer, Rail, Zigzag, reach
from ecogram.symbols.letters import letter_radius, letter_room
from ecogram.symbols.marks import Head, Mark
from ecogram.symbols.notation import Direction
from ecogram.theme import Theme

_SHOWN = 7.0  # and twice the pen: a shorter piece of a thick line is a scrap
_RING_STROKE = 1.2
_RING_REACH = 3.6 + _RING_STROKE / 2  # of the ring in a repaired gap


class EcoMeasures(NamedTuple):
    """What a line needs of the paper; points.

    ``pen`` is its thickness, ``extent`` how far it reaches aside (heads included, marks not),
    ``bend`` the least radius that keeps its pattern, ``stub`` what is straight at both ends,
    ``heads`` the lengths of the heads at both ends. ``mark`` is half the length and half the
    height of a mark on the line, if any; ``opening`` half of what an outline it crosses leaves;
    ``shown`` the length on either side of a text at which one still sees which line it is.
    """

    pen: float
    extent: float
    bend: float
    stub: float
    heads: tuple[float, float]
    mark: tuple[float, float] | None
    opening: float
    shown: float


def eco_strength(kind: str, strength: int | None = None) -> int:
    """The strength given, or else the kind's own: 4 for close ones, 1 for distant ones, else 3."""
    return strength or ECO_TIES[kind].strength


def eco_width(kind: str, strength: int | None = None) -> float:
    """The thickness of the line in points."""
    return WIDTHS[eco_strength(kind, strength) - 1]


def eco_pattern(kind: str) -> Pattern:
    """Which of the five lines *kind* has."""
    return ECO_TIES[kind].pattern


def eco_colour(
    kind: str, theme: Theme, *, possible: bool = False, formality: Formality | None = None
) -> str:
    """The colour of the line and of its word; of two twisted threads, the informal one."""
    if possible:
        return theme.possible
    if formality:
        return formality_colours(formality, theme)[0]
    colour = getattr(theme, ECO_TIES[kind].colour)
    assert isinstance(colour, str)
    return colour


def eco_has_word(kind: str) -> bool:
    """Whether the line carries its word: all but normal, tense, conflict, cutoff and care."""
    return ECO_TIES[kind].word


def eco_direction(kind: str) -> Direction:
    """The direction of a line when nobody said one."""
    return "forward" if ECO_TIES[kind].directed else "none"


def eco_head(kind: str, strength: int | None = None) -> float:
    """The length of an arrowhead of the line, from its tip (points)."""
    head = arrowhead(ECO_TIES[kind], eco_width(kind, strength))
    return head_length(head)


def eco_extent(
    kind: str,
    strength: int | None = None,
    *,
    direction: Direction | None = None,
    formality: Formality | None = None,
) -> float:
    """How far the ink reaches to either side of the path, heads included, marks not (points)."""
    entry, width = ECO_TIES[kind], eco_width(kind, strength)
    reaches = [reach(pattern_layer(entry.pattern, width))]
    if (direction or eco_direction(kind)) != "none":
        head = arrowhead(entry, width)
        reaches.append(head.half + head.stroke / 2)
    if formality:
        reaches.append(square_reach(width))
    if formality == "both":
        reaches.append(twisted_reach(width))
    return max(reaches)


def eco_mark(
    kind: str, strength: int | None = None, *, possible: bool = False
) -> tuple[float, float] | None:
    """Half the length and half the height of the mark on the line, None without one."""
    entry, width = ECO_TIES[kind], eco_width(kind, strength)
    pair = bars(entry, width, possible=possible)
    if pair is None:
        return (letter_room(), letter_radius()) if possible else None
    return pair.opening + pair.stroke / 2, max(pair.height + pair.stroke / 2, letter_radius())


def eco_opening(kind: str, strength: int | None = None) -> float:
    """Half of what an outline leaves open where the line crosses it squarely (points)."""
    width = eco_width(kind, strength)
    body = reach(pattern_layer(eco_pattern(kind), width))
    return body + (1.2 if eco_pattern(kind) == "zigzag" else 2.4)


def eco_measures(
    kind: str,
    strength: int | None = None,
    *,
    direction: Direction | None = None,
    possible: bool = False,
    formality: Formality | None = None,
) -> EcoMeasures:
    """All that a layout must know of the line."""
    width, direction = eco_width(kind, strength), direction or eco_direction(kind)
    layer = pattern_layer(eco_pattern(kind), width)
    head = eco_head(kind, strength)
    return EcoMeasures(
        pen=width,
        extent=eco_extent(kind, strength, direction=direction, formality=formality),
        bend=max(20.0, 2.5 * layer.period) if isinstance(layer, Zigzag) else 20.0,
        stub=layer.stub if isinstance(layer, Zigzag) else 0.0,
        heads=(
            head if direction in ("back", "both") else 0.0,
            head if direction in ("forward", "both") else 0.0,
        ),
        mark=eco_mark(kind, strength, possible=possible),
        opening=eco_opening(kind, strength),
        shown=_shown(layer),
    )


def _shown(layer: Layer) -> float:
    """Four teeth with their stubs, three dots, two dashes; of a solid line a piece."""
    match layer:
        case Zigzag(period, _, stroke, stub):
            return 1.55 * period + stub + 2.0 + 1.5 * stroke
        case Dots(radius, pitch):
            return max(_SHOWN + 2.0, 2 * pitch + 2 * radius)
        case Dashes(on, off):
            return 2 * (on + off)
        case Rail(stroke):
            return _SHOWN + 2 * stroke
        case _:
            return _SHOWN + 2.0


def bars(entry: EcoTie, width: float, *, possible: bool) -> Mark | None:
    """The bars of a broken line, further apart when a ring stands between them."""
    if entry.pattern != "broken":
        return None
    gap, stroke = 4.0 + 0.8 * width, max(1.25, width)
    if possible:
        gap = max(gap, letter_room() + stroke / 2)
    elif entry.ring:
        gap = max(gap, _RING_REACH + 2.0 + stroke / 2)
    ring = entry.ring and not possible
    return Mark("bars_ring" if ring else "bars", gap, 5.5 + width, stroke)


def arrowhead(entry: EcoTie, width: float) -> Head:
    """A filled head, or the two open ones of care; ``back`` is where its shaft stops."""
    if not entry.cares:
        length = 6.0 + 2.6 * width
        return Head("filled", length, 0.35 * length, 0.0, 0.9 * length)
    length, half, stroke = 5.4 + 1.6 * width, 3.5 + 1.15 * width, max(1.3, 0.5 * width)
    # Where two open sides are as far apart as the shaft is thick, its round end is behind them.
    back = width / 2 * length / half + (stroke + width) / 2
    return Head("double", length, half, stroke, back)


def head_length(head: Head) -> float:
    """How long a head is from its tip, both of two."""
    return 2 * head.length + head.stroke if head.form == "double" else head.length
