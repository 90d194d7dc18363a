"""The distances the family layout keeps (points). Knows why each is there, not what is drawn."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from ecogram.records import NamedTuple


class Spacing(NamedTuple):
    """Distances between symbols, texts and lines; the values are those of the printed mock-ups."""

    couple: float = 122.0
    sibling: float = 76.0
    sibship: float = 86.0
    row: float = 134.0
    symbol: float = 36.0

    boxes: float = 8.0
    """Between the boxes of neighbours: a line can pass in the middle of it."""
    text: float = 4.6
    """From the middle of a line to a text: 4 of clear paper."""
    stranger: float = 10.0
    """From the middle of a line to somebody else's symbol."""
    line: float = 12.0
    """Between two lanes side by side; each may still move a little."""
    half: float = 16.0
    """What half a union line is longer than the text over it."""
    slashes: float = 28.0
    """The least half of a union line that has ended: the slashes stand in its middle."""
    tie: float = 32.0
    """Between the outlines of neighbours in a row with a tie."""
    aside: float = 7.0
    asides: float = 21.0
    """Beside somebody for every tie after the first, and for all of them together at most."""
    word: float = 26.0
    """Between two lines what a word on a tie needs more than its width."""
    household: float = 28.0
    """Between who belongs to a household and who does not."""
    stray: float = 28.0
    """Between somebody who hangs on nobody and the family."""

    lane: float = 11.0
    """From overhead union line to overhead union line."""
    dated: float = 19.0
    """From a line with a text over it to the next line above it."""
    lane_base: float = 16.5
    """From the top of an ordinary symbol to the first overhead union line."""
    track: float = 10.0
    """From sibling bar to sibling bar."""
    bar: float = 59.0
    """From the lowest sibling bar to the centres of the children."""
    under: float = 10.0
    """From the texts under a row to the highest sibling bar."""
    bow: float = 27.0
    """From the symbols to the crown of a tie in the same row."""
    bows: float = 14.0
    """From such a crown to the next."""

    port: float = 7.0
    """Between lines that arrive side by side on top of a symbol."""
    second: float = 8.5
    """From the line of descent to that of a second family."""
    candelabra: float = 6.5
    """Between the drops under somebody with children of several absent partners."""

    component: float = 56.0
    """Between families that have nothing to do with each other."""
    shelf: float = 60.0
    """Between shelves of families."""
    broad: float = 2.2
    """How much broader than its page a drawing may be before families go on a next shelf."""
    aspect: float = 1.4142
