"""A blank ecomap: names in one circle, and large circles for the parts of life around it."""

from __future__ import annotations

from ecogram.charts.templates.ecogram import circles
from ecogram.scene import Scene
from ecogram.theme import Theme

CLIENT, DOMAIN = 62.0, 47.0
"""Radii of the circles (points)."""
PLACES = (
    *((-112.0, -120.0), (112.0, -120.0), (224.0, -64.0), (318.0, 14.0), (224.0, 84.0)),
    *((112.0, 118.0), (-112.0, 118.0), (-224.0, 84.0), (-318.0, 14.0), (-224.0, -64.0)),
)
"""Of the parts of life round the middle; nothing at twelve and six o'clock."""


def sheet(language: str, theme: Theme) -> Scene:
    """The blank sheet, A4 on its side."""
    return circles("ecomap", CLIENT, DOMAIN, PLACES, language, theme)
