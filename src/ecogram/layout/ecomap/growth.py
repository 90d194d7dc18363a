"""How much more room an ecomap gets where it was crowded before."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Growth:
    """How much more room the bodies get: distance, steps between seats, room on the outline."""

    clear: float = 0.0
    rim: float = 1.0
    crowded: dict[str, bool] = field(default_factory=dict)
    spread: dict[str, int] = field(default_factory=dict)
    roomy: dict[str, float] = field(default_factory=dict)
