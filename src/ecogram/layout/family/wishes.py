"""What the groups of a family may be asked for beyond what every family gets."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from ecogram.layout.family.blocks import Nest
from ecogram.records import NamedTuple


class Wishes(NamedTuple):
    """Other groups than the usual ones; whatever is impossible is passed over.

    The unions ``first`` are linked before all others, and ``last`` after them; the guests of
    ``nests`` hang on their hosts; of each (one, other, guest) in ``between`` the guest stands
    between two siblings, as a partner of both; ``orders`` are unions whose children stand in
    another order than that of birth; the partners of those in ``mirrored`` change sides.
    """

    first: tuple[int, ...] = ()
    nests: tuple[Nest, ...] = ()
    between: tuple[tuple[int, int, int], ...] = ()
    orders: tuple[tuple[int, tuple[int, ...]], ...] = ()
    last: tuple[int, ...] = ()
    mirrored: tuple[int, ...] = ()


USUAL = Wishes()
