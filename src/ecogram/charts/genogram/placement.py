"""What the layout of a genogram gives to its drawing."""

from __future__ import annotations

from collections.abc import Mapping

from ecogram.charts.genogram.households import Home
from ecogram.charts.genogram.labels import Texts
from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.layout.family.places import Places
from ecogram.records import NamedTuple
from ecogram.scene import Label


class Placement(NamedTuple):
    """Everything with its place, in one frame that may start left of or above (0, 0).

    ``texts`` are relative to their symbol's centre; ``dates`` hold the labels over union lines,
    ``slashes`` the middle of those on unions that ended;
    ``bounds`` is the box round all ink and text.
    """

    family: Places
    texts: Mapping[str, Texts]
    dates: Mapping[str, tuple[Label, ...]]
    slashes: Mapping[str, Point]
    paths: Mapping[str, Spline]
    words: Mapping[str, Point]
    homes: Mapping[str, Home]
    bounds: Box
