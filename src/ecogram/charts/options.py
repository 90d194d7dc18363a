"""What somebody may ask of a drawing besides the case itself."""

# Annotations are not postponed: a named tuple would compile each of them at every start.

from typing import Literal

from ecogram.records import NamedTuple
from ecogram.symbols.notation import Notation

GroupBy = Literal["segment", "sector", "none"]


class Options(NamedTuple):
    """Wishes for one drawing; the defaults are the command's own.

    ``language`` is the language of the output (``nl`` or ``en``; empty: the case's own, see
    ``pipeline``). ``at`` is a date or the name of a moment, ``audience`` for whom the drawing is
    meant. ``title`` None draws the case's own title, an empty one draws none. ``focus`` is the id
    of the person around whom the family is drawn. ``notation`` is a profile of notation.md.

    Of eco charts: ``formal`` tells formal from informal ties, ``letters`` writes the kinds of
    support on the lines, ``group_by`` puts the surroundings together by segment or sector,
    ``coalitions`` draws who stand together.

    ``from_family`` adds to a life line what the file says of the family; ``concentric`` draws the
    shares of care as circles. ``ties`` draws the emotional lines from the middle of a network
    scheme.
    """

    language: str = ""
    at: str = ""
    audience: str = ""
    notes: bool = False
    show_orientation: bool = False
    show_sex_assigned: bool = False
    focus: str = ""
    mono: bool = False
    legend: bool = True
    title: str | None = None
    notation: Notation = "zorgkracht"
    formal: bool = False
    letters: bool = True
    group_by: GroupBy = "none"
    coalitions: bool = False
    from_family: bool = False
    concentric: bool = False
    ties: bool = False
