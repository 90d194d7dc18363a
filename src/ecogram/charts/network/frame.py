"""The rings and the borders between sectors: the printed part of a network chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, sin

from ecogram.charts.cuts import cuts
from ecogram.charts.network.blocks import TYPE, Caption, caption_size
from ecogram.geometry.curves import circle, outside, polyline
from ecogram.geometry.shapes import Box, Point
from ecogram.geometry.track import Track
from ecogram.layout.rings import caption_box
from ecogram.scene import Area, Group, Label, Line
from ecogram.theme import MONO, Theme

PEN = 0.9
TINTS = ("#DDEBE6", "#EBF3F0", "#F6F9F8")
GREY_TINTS = ("#E6E6E6", "#F0F0F0", "#F7F7F7")
"""The paper of the rings from inside outward; the outermost ring has none."""


def rings(
    names: Sequence[str],
    captions: Sequence[Caption],
    radii: Sequence[float],
    centre: Point,
    theme: Theme,
) -> Iterator[Group]:
    """Every ring with its caption, the outermost first; *names* are the canonical ones."""
    tints = GREY_TINTS if theme == MONO else TINTS
    for index in reversed(range(len(names))):
        edge = circle(centre, radii[index])
        at = caption_box(radii[index], caption_size(captions[index])).moved(*centre).centre
        tint = (Area(edge, tints[index]),) if index < len(tints) else ()
        yield Group(
            f"ring-{names[index]}",
            ("ring", names[index]),
            (
                *tint,
                Line((edge,), theme.household_line, PEN),
                Label(captions[index].text, at, TYPE, theme.secondary),
            ),
        )


def borders(
    angles: Sequence[float],
    captions: Sequence[Caption],
    radii: Sequence[float],
    core: float,
    taken: Sequence[Box],
    centre: Point,
    theme: Theme,
) -> Group:
    """The lines between the sectors, open where the centre and the captions are."""
    boxes = [box.moved(*centre) for box in taken]
    for caption, radius in zip(captions, radii, strict=True):
        boxes.append(caption_box(radius, caption_size(caption)).moved(*centre))
    strokes = []
    for angle in angles:
        ends = [
            Point(centre.x + r * cos(angle), centre.y + r * sin(angle)) for r in (core, radii[-1])
        ]
        track = Track(polyline(ends))
        gaps = [gap for box in boxes for gap in cuts(polyline(ends), box)]
        strokes += [track.piece(*piece) for piece in outside(sorted(gaps), 0.0, track.length)]
    return Group("borders", ("borders",), (Line(tuple(strokes), theme.household_line, PEN),))
