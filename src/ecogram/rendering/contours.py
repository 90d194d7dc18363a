"""The pen's way around every outline, for engines that have no such shape or not that size."""

from __future__ import annotations

from itertools import pairwise

from ecogram.geometry.shapes import Box, Point, Spline
from ecogram.scene import Outline

_CORNER = 0.36  # radius of a rounded outline's corners, of its shorter side
_EAVES = 0.4  # height of a house's roof, of its whole height
_KAPPA = 0.5523  # the control points of a quarter of a circle, of its radius


def around(outline: Outline) -> Spline:
    """A closed spline; it starts in the middle of a side, where no corner shows the seam.

    Every shape fills its box. A triangle and a house have their apex in the middle of its top and
    both lower corners on its bottom.
    """
    (x, y), half_width, half_height = outline.centre, outline.width / 2, outline.height / 2
    box = Box(x - half_width, y - half_height, x + half_width, y + half_height)
    match outline.shape:
        case "circle":
            return _rounded(box, half_width, half_height)
        case "rounded":
            radius = min(outline.width, outline.height) * _CORNER
            return _rounded(box, radius, radius)
        case "diamond":
            start = Point((box.left + x) / 2, (box.bottom + y) / 2)
            top, bottom = Point(x, box.top), Point(x, box.bottom)
            sides = [Point(box.left, y), top, Point(box.right, y), bottom]
        case "triangle":
            start = Point(x, box.bottom)
            sides = [Point(box.left, box.bottom), Point(x, box.top), Point(box.right, box.bottom)]
        case "house":
            start, eaves = Point(x, box.bottom), box.top + outline.height * _EAVES
            left = [Point(box.left, box.bottom), Point(box.left, eaves)]
            right = [Point(box.right, eaves), Point(box.right, box.bottom)]
            sides = [*left, Point(x, box.top), *right]
        case "square":
            start = Point(x, box.bottom)
            left = [Point(box.left, box.bottom), Point(box.left, box.top)]
            sides = [*left, Point(box.right, box.top), Point(box.right, box.bottom)]
    return _polygon([start, *sides, start])


def _polygon(corners: list[Point]) -> Spline:
    spline = [corners[0]]
    for start, end in pairwise(corners):
        spline += [start, end, end]
    return tuple(spline)


def _rounded(box: Box, across: float, down: float) -> Spline:
    """A box whose corners are quarters of an ellipse; straight sides only where there is room."""
    start = Point(box.centre.x, box.bottom)
    spline: list[Point] = [start]
    for corner, before, after in (
        (Point(box.left, box.bottom), (1, 0), (0, -1)),
        (Point(box.left, box.top), (0, 1), (1, 0)),
        (Point(box.right, box.top), (-1, 0), (0, 1)),
        (Point(box.right, box.bottom), (0, -1), (-1, 0)),
    ):
        enters = _aside(corner, before, across, down)
        if enters != spline[-1]:
            spline += [spline[-1], enters, enters]
        bulge = (across * (1 - _KAPPA), down * (1 - _KAPPA))
        leaves = _aside(corner, after, across, down)
        spline += [_aside(corner, before, *bulge), _aside(corner, after, *bulge), leaves]
    return (*spline, spline[-1], start, start) if spline[-1] != start else tuple(spline)


def _aside(corner: Point, way: tuple[int, int], across: float, down: float) -> Point:
    return Point(corner.x + way[0] * across, corner.y + way[1] * down)
