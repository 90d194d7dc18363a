"""One try at a whole ecomap: paths and beads on given places, and what went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from ecogram.geometry.shapes import Box
from ecogram.geometry.track import Track
from ecogram.layout.ecomap import beads, result
from ecogram.layout.ecomap.board import Board, Stroke
from ecogram.layout.ecomap.field import Field
from ecogram.layout.ecomap.growth import Growth
from ecogram.layout.ecomap.leaving import crossed
from ecogram.layout.ecomap.merged import frame, merged
from ecogram.layout.ecomap.places import EcoPlaces, Outline
from ecogram.layout.ecomap.plan import Plan
from ecogram.layout.ecomap.setting import Setting
from ecogram.layout.ecomap.spokes import Paths
from ecogram.layout.ecomap.stands import Stand
from ecogram.layout.splines import Dot, flattened

_WIDE, _EDGE, _STEP = 3.0, 0.9, 8.0
"""A line half so wide has strokes off its middle: the outermost so far within its edge."""


class Trial:
    """Everything placed once; what went wrong is in ``faults``."""

    def __init__(
        self,
        plan: Plan,
        core: Outline,
        name: Box | None,
        stands: Sequence[Stand],
        growth: Growth,
    ) -> None:
        client = plan.board.core
        star = plan.star_anchor() if plan.star else None
        self.setting = Setting(client, core, name, stands, star)
        self.field = Field(None if plan.star else core, self.setting.boxes)
        self.field.has_family = bool(client.lines)
        self.field.has_inner = bool(client.strokes)
        for segment in client.lines:
            self.field.family.add(segment.owner, (segment.start, segment.end))
        for k, stroke in enumerate(client.strokes):
            self._bar(f"\0{k}", stroke)
        self.field.circles = self.setting.circles
        anchors = self.setting.anchors
        self.paths = Paths(self.field, anchors, core.centre, growth.roomy, plan.known)
        self.paths.route(plan.board.spokes)
        self.beads = beads.string(plan.board.spokes, self.paths.found, anchors, self.field)
        self.faults = list(dict.fromkeys([*self.paths.blocked, *self.beads.crowded]))

    def _bar(self, id_: str, stroke: Stroke) -> None:
        """An emotional line in the client system is in the way of those out of it."""
        points, field = flattened(stroke.path), self.field
        field.inner.add(id_, points, stroke.extent)
        field.arches.append(frame(points).grown(stroke.extent))
        if stroke.extent >= _WIDE:
            track = Track(stroke.path)
            steps = max(2, ceil(track.length / _STEP))
            for aside in (_EDGE - stroke.extent, stroke.extent - _EDGE):
                beside = [track.offset(track.length * k / steps, aside) for k in range(steps + 1)]
                field.edges.add(id_, beside)

    def merges(self) -> bool:
        """Whether a line runs on another one, or on one of the genogram."""
        return any(merged(self.paths.found, self._inside()))

    def crossings(self) -> int:
        """How often lines cross each other or lines of the genogram."""
        found = [flattened(path) for path in self.paths.found.values()]
        inside = self._inside()
        return sum(
            crossed(one, other)
            for k, one in enumerate(found)
            for other in (*found[k + 1 :], *inside)
        )

    def _inside(self) -> list[Sequence[Dot]]:
        """The lines of the genogram."""
        client = self.setting.client
        inside: list[Sequence[Dot]] = [(segment.start, segment.end) for segment in client.lines]
        return inside + [flattened(stroke.path) for stroke in client.strokes]

    def places(self, board: Board) -> EcoPlaces:
        unrouted = (*self.paths.blocked, *self.paths.shut_in)
        return result.places(board, self.setting, self.paths.found, self.beads, unrouted)
