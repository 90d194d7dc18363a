"""What ``import ecogram`` offers other programs: read a case, draw it. It writes no file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from ecogram import pipeline

if TYPE_CHECKING:
    from ecogram.model.case import Case


class Drawing(str):
    """An SVG as text, which shows itself in notebooks.

    ``left_out`` says how many things are not in it because they are not meant for its audience.
    """

    left_out: int = 0

    def _repr_svg_(self) -> str:
        return str(self)


def load(path: str | Path) -> Case:
    """The case in the file at *path*.

    Raises EcogramError with everything that is wrong in it, and OSError when it cannot be read.
    """
    with Path(path).open("rb") as file:
        return pipeline.read(file.read(pipeline.LIMIT + 1)).understood()


@overload
def render(
    case: Case, chart: str | None = None, format: Literal["svg"] = "svg", **wishes: Any
) -> Drawing: ...
@overload
def render(case: Case, chart: str | None, format: Literal["dot"], **wishes: Any) -> str: ...
@overload
def render(case: Case, chart: str | None, format: Literal["png"], **wishes: Any) -> bytes: ...
@overload
def render(
    case: Case, chart: str | None = None, *, format: Literal["dot"], **wishes: Any
) -> str: ...
@overload
def render(
    case: Case, chart: str | None = None, *, format: Literal["png"], **wishes: Any
) -> bytes: ...
def render(
    case: Case,
    chart: str | None = None,
    format: Literal["svg", "dot", "png"] = "svg",
    **wishes: Any,
) -> Drawing | str | bytes:
    """*case* drawn as a *chart* (None: the one that suits it): SVG or DOT as text, or PNG as bytes.

    *wishes* are the options of ``ecogram render`` by the names of ``pipeline.Options`` (language,
    at, audience, notes, show_orientation, show_sex_assigned, focus, mono, legend, title, notation,
    formal, letters, group_by, coalitions, from_family, concentric, ties) and ``pipeline.Paper``
    (engine, page, scale, transparent, id_prefix).

    Raises EcogramError when it cannot be drawn, ValueError for a chart, format or other choice
    that does not exist, and TypeError for a wish that does not exist.
    """
    from ecogram.charts import CHARTS, named

    wanted = None if chart is None else named(chart)
    if chart is not None and wanted is None:
        raise ValueError(f"no chart {chart!r}; choose from {', '.join(CHARTS)}")
    _check(format=format, **wishes)
    on_paper = {name: wishes.pop(name) for name in _PAPER if name in wishes}
    drawn = pipeline.draw(case, wanted, pipeline.Options(**wishes))
    data = pipeline.render(drawn.scene, format, pipeline.Paper(**on_paper)).data
    if format != "svg":
        return data if format == "png" else data.decode()
    drawing = Drawing(data.decode())
    drawing.left_out = drawn.left_out
    return drawing


def _check(**wishes: Any) -> None:
    """Refuse what the command line refuses too, in words that say what there is to choose."""
    known = {*pipeline.Options._fields, *_PAPER, "format"}
    for name, wish in wishes.items():
        if name not in known:
            raise TypeError(f"no wish {name!r}; choose from {', '.join(sorted(known))}")
        if name in _CHOICES and wish not in _CHOICES[name]:
            choice = ", ".join(filter(None, _CHOICES[name]))
            raise ValueError(f"no {name} {wish!r}; choose from {choice}")
    if not 0.05 <= wishes.get("scale", 1) <= 20:
        raise ValueError(f"no scale {wishes['scale']!r}; from 0.05 to 20")


_CHOICES = {
    "format": ("svg", "dot", "png"),
    "language": ("nl", "en", ""),
    "notation": ("zorgkracht", "mcgoldrick", "genopro"),
    "group_by": ("segment", "sector", "none"),
    "engine": ("embedded", "system"),
    "page": ("fit", "a4", "a4-landscape", "a3"),
}
_PAPER = ("engine", "page", "scale", "transparent", "id_prefix")
