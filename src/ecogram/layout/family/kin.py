"""What the family layout is given: who stands where in descent, and how much room each needs."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from ecogram.records import NamedTuple


class Member(NamedTuple):
    """One symbol with its texts, as room around the symbol's centre (points, all positive).

    ``left``, ``right``, ``above`` and ``below`` reach to the ends of everything that belongs to
    the symbol (name, caption, years, marks); ``radius`` is half the symbol itself, with its index
    ring. Texts above the symbol leave a channel of 10 free around the centre line, where descent
    lines arrive.
    """

    id: str
    left: float
    right: float
    above: float
    below: float
    radius: float
    birth: float | None = None
    """Years; sorts brothers and sisters where both know it."""
    side: int = 0
    """-1: prefers the left of a couple (a man), 1: the right (a woman), 0: no preference."""
    row: int | None = None
    """Generations below (+) or above (-) the start person, for who hangs on nobody."""
    round: bool = False
    """The outline is a circle: lines that arrive beside its middle end lower."""
    head: float | None = None
    """How far above the centre lines from above end, when that is not at ``radius``."""
    crown: tuple[float, float] = (0.0, 0.0)
    """How far left and right the texts above the symbol reach; lines that arrive beside its
    middle push them outward."""


class Child(NamedTuple):
    """A child in a union; ``primary`` says that it stands among its brothers and sisters here.

    Every member is a primary child at most once; other unions reach it by a line of their own.
    """

    id: str
    primary: bool = True


class Union(NamedTuple):
    """Partners (one, two or more members) and their children, in the order of the file.

    ``first_half`` and ``second_half`` are the widths (points) that the texts over the left and
    the right half of the union line need; ``twins`` are sets of children born together.
    ``together`` says that the union stands (not ended): it goes nearest to the shared partner.
    """

    id: str
    partners: tuple[str, ...]
    children: tuple[Child, ...] = ()
    twins: tuple[tuple[str, ...], ...] = ()
    first_half: float = 0.0
    second_half: float = 0.0
    slashes: bool = False
    together: bool = True


class Tie(NamedTuple):
    """An emotional line to be routed later between two members; ``extent`` is half its width."""

    first: str
    second: str
    extent: float = 2.0
    word: float = 0.0
    """The width of the word that stands on the line, 0 for none."""


class Kin(NamedTuple):
    """Everything to place, in the order of the file; that order is the only tie-break anywhere.

    ``start`` is the member the drawing is read from (the index person, else the first).
    """

    members: tuple[Member, ...]
    unions: tuple[Union, ...] = ()
    ties: tuple[Tie, ...] = ()
    households: tuple[tuple[str, ...], ...] = ()
    start: str = ""
