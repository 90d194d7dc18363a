"""Colours, strokes, type and spacing (points): the one place where the look is decided."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from ecogram.records import NamedTuple


class Theme(NamedTuple):
    """The look of a drawing on paper. Colours only repeat what shapes and patterns say."""

    ink: str = "#1A1A1A"
    secondary: str = "#55595F"
    ground: str = "#FFFFFF"
    close: str = "#00735C"
    conflict: str = "#B3361B"
    tense: str = "#8A5A00"
    control: str = "#7A3E86"
    distance: str = "#55595F"
    care: str = "#005F99"
    other: str = "#6B7178"
    trait: str = "#A9B0B8"
    household_fill: str = "#F5F6F8"
    household_line: str = "#9AA0A8"
    domain_fill: str = "#F6F7F8"
    coalition: str = "#6B7178"
    possible: str = "#7F858C"
    """Of a line that may come to be; its dashed ring says so too, so it may be this light."""
    informal: str = "#1D5FBF"
    formal: str = "#B85400"
    rule: str = "#C9CCD1"

    margin: float = 36.0
    symbol: float = 36.0
    index_ring: float = 3.5
    outline: float = 1.25
    union: float = 1.25
    descent: float = 1.0
    relation: float = 1.4

    title: float = 14.0
    name: float = 10.0
    name_pitch: float = 11.5
    name_width: float = 84.0
    """About 16 characters; longer names go on a next line."""
    caption: float = 8.5
    caption_pitch: float = 10.0
    caption_width: float = 92.0
    age: float = 11.0
    years: float = 8.0
    word: float = 8.5
    domain: float = 10.5
    letter: float = 8.5
    legend: float = 8.5


COLOUR = Theme()
MONO = COLOUR._replace(
    secondary="#4A4A4A",
    close="#1A1A1A",
    conflict="#1A1A1A",
    tense="#1A1A1A",
    control="#1A1A1A",
    distance="#4A4A4A",
    care="#1A1A1A",
    other="#5A5A5A",
    trait="#B2B2B2",
    household_fill="#F6F6F6",
    household_line="#8C8C8C",
    domain_fill="#F7F7F7",
    coalition="#5A5A5A",
    possible="#808080",
    informal="#1A1A1A",
    formal="#1A1A1A",
    rule="#C4C4C4",
)
"""Black, white and grey, for printers and photocopiers."""


def pale(theme: Theme, grey: str) -> Theme:
    """Possible, not actual: every kind of line in this *grey*."""
    return theme._replace(
        ink=grey, close=grey, conflict=grey, tense=grey, control=grey, distance=grey, care=grey
    )
