"""For tests of charts: a case from text, its scene, and what is on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ecogram import pipeline
from ecogram.geometry.shapes import Box
from ecogram.scene import Group, Label, Scene, label_box


def scene(text: str, chart: str, **wishes: Any) -> Scene:
    """The scene of a chart of the case in *text*, which must be without errors."""
    case = pipeline.read(text.encode()).understood()
    return pipeline.draw(case, chart, pipeline.Options(**wishes)).scene


def groups(drawn: Scene | Group) -> Iterator[Group]:
    """Every group, also those inside others."""
    for group in drawn.groups:
        yield group
        yield from groups(group)


def with_class(drawn: Scene, name: str) -> list[Group]:
    return [group for group in groups(drawn) if name in group.classes]


def labels(drawn: Scene | Group) -> list[Label]:
    found = [part for group in groups(drawn) for part in group.parts if isinstance(part, Label)]
    if isinstance(drawn, Group):
        found += [part for part in drawn.parts if isinstance(part, Label)]
    return found


def texts(drawn: Scene | Group) -> list[str]:
    return [label.text for label in labels(drawn)]


def overlaps(drawn: Scene) -> list[tuple[str, str]]:
    """Pairs of texts that stand on one another, also in the legend."""
    boxes: list[tuple[str, Box]] = [(one.text, label_box(one)) for one in labels(drawn)]
    boxes.sort(key=lambda pair: pair[1].left)
    found = []
    for index, (text, box) in enumerate(boxes):
        for other, place in boxes[index + 1 :]:
            if place.left >= box.right:
                break
            if box.grown(-0.3).overlaps(place):
                found.append((text, other))
    return found


def off_the_page(drawn: Scene) -> list[str]:
    page = Box(0.0, 0.0, drawn.width, drawn.height)
    return [
        label.text
        for label in labels(drawn)
        for box in [label_box(label)]
        if box.left < page.left - 0.5
        or box.right > page.right + 0.5
        or box.top < page.top - 0.5
        or box.bottom > page.bottom + 0.5
    ]
