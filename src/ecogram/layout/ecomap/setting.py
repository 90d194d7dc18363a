"""Everything that stands on one board: ends of lines, boxes and circles, without any line."""

from __future__ import annotations

from collections.abc import Sequence

from ecogram.geometry.shapes import Box
from ecogram.layout.ecomap.anchors import Anchor
from ecogram.layout.ecomap.board import CORE, Core, Guest
from ecogram.layout.ecomap.filled import ink
from ecogram.layout.ecomap.places import Outline
from ecogram.layout.ecomap.stands import Stand, anchor, person
from ecogram.layout.ties import Obstacle

Circle = tuple[str, float, float, float]
"""A domain: its id, centre and radius."""


class Setting:
    """Bodies round a client system. *star* is its one symbol when it has no outline."""

    def __init__(
        self,
        client: Core,
        core: Outline,
        name: Box | None,
        stands: Sequence[Stand],
        star: Anchor | None = None,
    ) -> None:
        self.client, self.core, self.name, self.stands, self.star = client, core, name, stands, star
        self.anchors = self._anchors()
        self.boxes = [*self._inside(), *self._outside()]
        self.circles: list[Circle] = [
            (stand.body.id, *stand.centre, stand.radius)
            for stand in stands
            if stand.contents is not None
        ]

    def _anchors(self) -> dict[str, Anchor]:
        anchors: dict[str, Anchor] = {}
        for end in self.client.members:
            anchors[end.id] = Anchor(end.id, "member", end.centre, end.radius, end.shape)
        if self.star is not None:
            anchors[CORE] = self.star
        for stand in self.stands:
            x, y = stand.centre
            body = stand.body
            anchors[body.id] = anchor(stand)
            if isinstance(body, Guest):
                continue
            seats = {seat.id: seat for seat in body.seats}
            for one in stand.contents.sittings if stand.contents else ():
                centre = (x + one.centre[0], y + one.centre[1])
                anchors[one.id] = person(one.id, "seat", centre, seats[one.id], body.id)
        return anchors

    def _inside(self) -> list[Obstacle]:
        boxes = list(self.client.boxes)
        boxes += [Obstacle(box, "\0word", "text") for box in self.client.words]
        if self.star is not None:
            member = self.client.members[0].id
            boxes = [
                Obstacle(one.box, CORE if one.owner == member else one.owner, one.kind)
                for one in boxes
            ]
        if self.name is not None:
            boxes.append(Obstacle(self.name, "\0name", "text"))
        return boxes

    def _outside(self) -> list[Obstacle]:
        boxes: list[Obstacle] = []
        for stand in self.stands:
            x, y = stand.centre
            if isinstance(stand.body, Guest):
                at = ink(stand.body.symbol).moved(x + stand.symbol[0], y + stand.symbol[1])
                boxes.append(Obstacle(at, stand.body.id, "symbol"))
                if stand.label:
                    boxes.append(Obstacle(stand.label.box.moved(x, y), stand.body.id, "text"))
            elif stand.contents is not None:
                title = stand.contents.title.moved(x, y)
                boxes.append(Obstacle(title, f"\0{stand.body.id}", "text"))
                for one in stand.contents.sittings:
                    boxes.append(Obstacle(one.ink.moved(x, y), one.id, "symbol"))
                    if one.label:
                        boxes.append(Obstacle(one.label.box.moved(x, y), one.id, "text"))
        return boxes
