"""A scene made into a file: DOT, SVG or PNG. Knows drawings, not families."""

from __future__ import annotations

from typing import Literal

from ecogram.diagnostics import Problem
from ecogram.records import NamedTuple
from ecogram.rendering.dot import to_bare_dot, to_dot
from ecogram.rendering.engine import TIMEOUT, Engine, EngineError, paint
from ecogram.rendering.page import Page, fit
from ecogram.rendering.svg import finish
from ecogram.scene import Scene

__all__ = ["Engine", "EngineError", "Format", "Page", "Rendered", "render"]

Format = Literal["svg", "dot", "png"]


class Rendered(NamedTuple):
    """A finished file, and what its maker should be told: warnings, as data."""

    data: bytes
    remarks: tuple[Problem, ...] = ()


def render(
    scene: Scene,
    format: Format = "svg",
    *,
    engine: Engine = "embedded",
    page: Page = "fit",
    scale: float = 1.0,
    transparent: bool = False,
    id_prefix: str = "",
    timeout: float = TIMEOUT,
) -> Rendered:
    """The file that shows *scene*, in *format*; EngineError when the engine does not draw it.

    *page* is the paper it is scaled down to, *scale* the size it has if the paper allows it.
    *id_prefix* comes before every id in an SVG. *timeout* is in seconds.
    """
    if transparent:
        scene = scene._replace(ground="")
    scene, fitted = fit(scene, page, scale)
    remarks = (*scene.remarks, *fitted)
    if format == "dot":
        return Rendered(to_dot(scene).encode(), remarks)
    svg = finish(paint(to_bare_dot(scene), "svg", engine, timeout), scene, id_prefix)
    if format == "svg":
        return Rendered(svg.encode(), remarks)
    from ecogram.rendering import png

    def painted(dpi: int) -> bytes:
        return paint(to_dot(scene), "png", engine, timeout, dpi)

    data, more = png.picture(svg, scene, painted)
    return Rendered(data, (*remarks, *more))
