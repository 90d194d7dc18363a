"""How much more room an ecomap gets where it was crowded before."""

from __future__ import annotations


class Growth:
    """How much more room the bodies get: distance, steps between seats, room on the outline."""

    def __init__(self) -> None:
        self.clear = 0.0
        self.rim = 1.0
        self.crowded: dict[str, bool] = {}
        self.spread: dict[str, int] = {}
        self.roomy: dict[str, float] = {}
