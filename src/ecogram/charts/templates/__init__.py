"""Blank sheets of A4 to fill in by hand with a client: no case, no names, nothing computed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from ecogram.charts import ALIASES

if TYPE_CHECKING:
    from ecogram.scene import Scene
    from ecogram.theme import Theme

Template = Callable[[str, "Theme"], "Scene"]

TEMPLATES: dict[str, str] = {
    "genogram": "ecogram.charts.templates.genogram",
    "ecomap": "ecogram.charts.templates.ecomap",
    "ecogram": "ecogram.charts.templates.ecogram",
    "network-scheme": "ecogram.charts.templates.network_scheme",
    "network-map": "ecogram.charts.templates.network_map",
    "lifeline": "ecogram.charts.templates.lifeline",
    "sociogram": "ecogram.charts.templates.sociogram",
    "care-pie": "ecogram.charts.templates.care_pie",
    "give-and-take": "ecogram.charts.templates.give_and_take",
    "load": "ecogram.charts.templates.load",
    "questions": "ecogram.charts.templates.questions",
}
"""The name of every sheet and the module whose ``sheet`` makes it, imported when asked for."""


def template(name: str, language: str, theme: Theme) -> Scene:
    """The blank sheet *name* (a key of TEMPLATES) in *language* (``nl`` or ``en``)."""
    maker: Template = import_module(TEMPLATES[name]).sheet
    return maker(language, theme)


def named(name: str) -> str | None:
    """The sheet that *name* means, in Dutch or English; None when there is none.

    >>> named("Netwerkschema"), named("vragen"), named("care pie"), named("pie")
    ('network-scheme', 'questions', 'care-pie', None)
    """
    plain = "-".join(name.casefold().replace("_", " ").replace("-", " ").split())
    sheet = "questions" if plain == "vragen" else ALIASES.get(plain, plain)
    return sheet if sheet in TEMPLATES else None
