"""A chart turns a case into a scene: here families and drawings meet.

Charts do not know each other.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecogram.charts.options import Options
    from ecogram.model.case import Case
    from ecogram.scene import Scene

Chart = Callable[["Case", "Options"], "Scene"]

CHARTS: dict[str, str] = {
    "genogram": "ecogram.charts.genogram",
    "ecomap": "ecogram.charts.ecomap",
    "ecogram": "ecogram.charts.ecogram",
}
"""The name of every chart and the module whose ``draw`` makes it, imported when it is asked for."""


def draw(case: Case, chart: str, options: Options) -> Scene:
    """The scene of *chart* (a key of CHARTS) for *case*.

    Raises EcogramError when an option names somebody who is not in the case.
    """
    drawer: Chart = import_module(CHARTS[chart]).draw
    return drawer(case, options)


def default_chart(case: Case) -> str:
    """The chart that suits what the file holds, when nobody names one.

    That is an ecogram when the file tells of surroundings: domains, ties with them, or who the
    client system is that has them.
    """
    has_surroundings = case.domains or case.client_system or any(t.contact for t in case.relations)
    return "ecogram" if has_surroundings else "genogram"
