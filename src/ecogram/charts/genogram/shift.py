"""A genogram's places moved as a whole: onto its page, or into a circle."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.charts.genogram.households import Home
from ecogram.charts.genogram.placement import Placement
from ecogram.geometry.shapes import Point, Spline
from ecogram.layout.family.places import Places, UnionPlace


def shifted(placement: Placement, by: Point) -> Placement:
    """*placement* with everything in it moved by the vector *by*."""
    return placement._replace(
        family=_family(placement.family, by),
        dates={
            id_: tuple(label._replace(at=_point(label.at, by)) for label in labels)
            for id_, labels in placement.dates.items()
        },
        slashes={id_: _point(point, by) for id_, point in placement.slashes.items()},
        paths={id_: _path(path, by) for id_, path in placement.paths.items()},
        words={id_: _point(point, by) for id_, point in placement.words.items()},
        homes={id_: _home(home, by) for id_, home in placement.homes.items()},
        bounds=placement.bounds.moved(by.x, by.y),
    )


def _family(places: Places, by: Point) -> Places:
    return places._replace(
        centres={id_: _point(point, by) for id_, point in places.centres.items()},
        unions={id_: _union(union, by) for id_, union in places.unions.items()},
        rows=tuple(row + by.y for row in places.rows),
    )


def _union(union: UnionPlace, by: Point) -> UnionPlace:
    return union._replace(
        line=_path(union.line, by),
        halves=union.halves and (_pair(union.halves[0], by), _pair(union.halves[1], by)),
        drop=_path(union.drop, by),
        bar=union.bar and _pair(union.bar, by),
        descents=tuple(one._replace(path=_path(one.path, by)) for one in union.descents),
        twins=tuple(
            twins._replace(apex=_point(twins.apex, by), bar=_pair(twins.bar, by))
            for twins in union.twins
        ),
        legs=tuple(_path(leg, by) for leg in union.legs),
    )


def _home(home: Home, by: Point) -> Home:
    name = home.name and home.name._replace(at=_point(home.name.at, by))
    return Home(tuple(_path(edge, by) for edge in home.edges), name)


def _pair(pair: tuple[Point, Point], by: Point) -> tuple[Point, Point]:
    return (_point(pair[0], by), _point(pair[1], by))


def _path(path: Sequence[Point], by: Point) -> Spline:
    dx, dy = by
    return tuple([Point(x + dx, y + dy) for x, y in path])


def _point(point: Point, by: Point) -> Point:
    return Point(point.x + by.x, point.y + by.y)
