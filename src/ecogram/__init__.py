"""ecogram draws genograms and ecograms from a plain text file.

What is named here is the library; nothing else is promised. It is imported when it is used:

    case = ecogram.load("casus.yaml")
    ecogram.render(case)                     # an SVG; a notebook shows it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecogram.diagnostics import EcogramError
    from ecogram.library import Drawing, load, render
    from ecogram.model.case import Case

__version__ = "0.1.0"

__all__ = ["Case", "Drawing", "EcogramError", "__version__", "load", "render"]

_HOMES = {
    "Case": "ecogram.model.case",
    "Drawing": "ecogram.library",
    "EcogramError": "ecogram.diagnostics",
    "load": "ecogram.library",
    "render": "ecogram.library",
}


def __getattr__(name: str) -> object:
    """Import a public name from its home, so that ``import ecogram`` costs nothing by itself."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
