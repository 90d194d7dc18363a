"""What a run of the bench has found, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bench import charts, ecograms, speed
from bench.goals import (
    Goal,
    chart_goal,
    quality_goals,
    speed_goals,
    stability_goal,
    surroundings_goals,
)
from bench.optimum import Optimum
from bench.quality import Comparison
from bench.stability import Moved

_PARTS = {
    "quality": ("notes", "quality", "optima"),
    "surroundings": ("surroundings",),
    "charts": ("charts",),
    "stability": ("stability",),
    "speed": ("timings", "costs"),
}


@dataclass(slots=True)
class Findings:
    """What was measured; parts that did not run are empty."""

    notes: list[str] = field(default_factory=list)
    quality: list[Comparison] = field(default_factory=list)
    optima: dict[str, tuple[Optimum, Optimum]] = field(default_factory=dict)
    surroundings: list[ecograms.Found] = field(default_factory=list)
    charts: list[charts.Found] = field(default_factory=list)
    stability: dict[str, dict[str, list[Moved]]] = field(default_factory=dict)
    timings: str = ""
    costs: speed.Speed | None = None

    def renew(self, parts: Sequence[str]) -> None:
        """Forget what these parts found before."""
        fresh = Findings()
        for part, names in _PARTS.items():
            for name in names if part in parts else ():
                setattr(self, name, getattr(fresh, name))

    def goals(self) -> list[Goal]:
        """Every goal of the parts that ran."""
        found = [*quality_goals(self.quality, self.optima)] if self.quality else []
        found += surroundings_goals(self.surroundings) if self.surroundings else []
        found += [chart_goal(self.charts)] if self.charts else []
        found += stability_goal(self.stability) if self.stability else []
        return found + (speed_goals(self.costs) if self.costs else [])
