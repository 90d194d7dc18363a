"""The page that shows the whole catalogue, in Dutch or English."""

from __future__ import annotations

from typing import Literal

from ecogram.scene import Scene
from ecogram.symbols.notation import Notation
from ecogram.theme import Theme


def symbols_page(
    language: Literal["nl", "en"], theme: Theme, notation: Notation = "zorgkracht"
) -> Scene:
    """Every symbol and every line with its word, on one A4 sheet."""
    return Scene(595.0, 842.0, (), "", "", language, theme.ground)
