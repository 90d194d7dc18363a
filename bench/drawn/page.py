"""Another tool's picture as symbols, texts and lines: what each adapter fills, in our pitches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bench.family import Family, Union
from bench.ink import box_of
from bench.plane import Chain, Spot, holds, hull
from bench.reading import Drawing, Line, Symbol, Text
from ecogram.geometry.shapes import Box
from ecogram.geometry.text import text_width


class Page:
    """Pictures of one tool that are being read: their numbers times *scale* are our points."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._start, self._prefix = 0.0, ""
        self._symbols: list[Symbol] = []
        self._texts: list[Text] = []
        self._unions: dict[str, Union] = {}

    def begin(self, number: int, start: float) -> None:
        """The next picture, which is to stand *start* to the right, in the picture's numbers."""
        self._prefix, self._start = f"{number}:", start

    def person(self, id_: str, outline: Iterable[Chain]) -> Symbol:
        """Somebody's outline, in the picture's numbers; the symbol is in points."""
        edge = hull(spot for chain in outline for spot in self.spots(chain))
        symbol = Symbol(id_, frozenset(), edge, box_of(edge))
        self._symbols.append(symbol)
        return symbol

    def text(self, group: str, words: str, spot: Spot, size: float) -> None:
        """Words about *spot* on their base line; what stands inside a symbol is part of it."""
        (x, y), size = self.spots([spot])[0], size * self._scale
        half = text_width(words, size) / 2
        box = Box(x - half, y - 0.74 * size, x + half, y + 0.21 * size)
        if words.strip() and not any(_holds(symbol.box, box) for symbol in self._symbols):
            self._texts.append(Text(group, "label", words, box))

    def union(self, key: str, partners: Iterable[str]) -> None:
        """A couple, or one parent, under a name of its own."""
        name = self._prefix + key
        self._unions[name] = Union(Line(name, "union", frozenset()), tuple(dict.fromkeys(partners)))

    def union_line(self, key: str, chain: Chain) -> None:
        """A piece of the line between partners, or from them to their children's lines."""
        _draw(self._unions[self._prefix + key].line, self.spots(chain))

    def child(self, key: str, id_: str, chain: Chain) -> None:
        """A piece of the line to a child."""
        union = self._unions[self._prefix + key]
        line = next((line for child, line in union.children if child == id_), None)
        if line is None:
            line = Line(f"descent-{id_}-{self._prefix + key}", "descent", frozenset())
            union.children.append((id_, line))
        _draw(line, self.spots(chain))

    def outside(self, chain: Chain, symbols: Sequence[Symbol]) -> Chain:
        """A straight line without what lies under the symbols that it ends in."""
        (start, end), known = self.spots((chain[0], chain[-1])), list(chain)
        for place, (here, there) in ((0, (start, end)), (-1, (end, start))):
            under = [symbol for symbol in symbols if holds(symbol.edge, here)]
            if under:
                x, y = _way_out(under[0], here, there)
                known[place] = (x / self._scale - self._start, y / self._scale)
        return known

    def done(self) -> tuple[Drawing, Family]:
        """All of it, as wide and as high as its ink; who is not drawn is in no couple."""
        symbols = {symbol.id: symbol for symbol in self._symbols}
        lines = []
        for union in self._unions.values():
            union.partners = tuple(id_ for id_ in union.partners if id_ in symbols)
            union.children = [(id_, line) for id_, line in union.children if id_ in symbols]
            lines += [union.line, *(line for _, line in union.children)]
        corners = [spot for line in lines for chain in line.ink for spot in chain]
        boxes = [symbol.box for symbol in self._symbols] + [text.box for text in self._texts]
        for box in boxes:
            corners += [(box.left, box.top), (box.right, box.bottom)]
        page = box_of(corners or [(0.0, 0.0), (1.0, 1.0)])
        drawing = Drawing(page.width, page.height, self._symbols, self._texts, lines)
        return drawing, Family(symbols, self._unions, [], {}, [])

    def spots(self, chain: Iterable[Spot]) -> Chain:
        """The picture's numbers as points."""
        return [((x + self._start) * self._scale, y * self._scale) for x, y in chain]


def _way_out(symbol: Symbol, here: Spot, there: Spot) -> Spot:
    """Where the way from *here*, in the symbol, leaves it; *there* when it does not."""
    low, high = 0.0, 1.0
    for _ in range(20):
        half = (low + high) / 2
        spot = (here[0] + (there[0] - here[0]) * half, here[1] + (there[1] - here[1]) * half)
        low, high = (half, high) if holds(symbol.edge, spot) else (low, half)
    return (here[0] + (there[0] - here[0]) * high, here[1] + (there[1] - here[1]) * high)


def _draw(line: Line, chain: Chain) -> None:
    own = [spot for n, spot in enumerate(chain) if not n or spot != chain[n - 1]]
    if len(own) > 1:
        for strokes in (line.strokes, line.ink, line.spines):
            strokes.append(own)


def _holds(box: Box, other: Box) -> bool:
    x, y = other.centre
    return box.left <= x <= box.right and box.top <= y <= box.bottom
