"""The whole story on one page: text → case → what may be seen, on which date → scene → bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem, Span
from ecogram.loading.limits import MAX_BYTES

if TYPE_CHECKING:
    from ecogram.model.case import Case
    from ecogram.model.dates import Date
    from ecogram.rendering import Engine, Format, Page, Rendered
    from ecogram.reporting import Finding
    from ecogram.scene import Scene
    from ecogram.symbols.notation import Notation

__all__ = ["LIMIT", "Drawn", "Options", "Paper", "Reading", "draw", "read", "render", "schema"]

LIMIT = MAX_BYTES
"""The size in bytes of the largest case file that is read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A case file that was read: the case, unless it has errors, and everything wrong with it.

    ``language`` is the file's own: what it says, else that of most of its keys, else Dutch.
    """

    text: str
    case: Case | None
    problems: tuple[Problem, ...] = ()
    language: Literal["nl", "en"] = "nl"
    locate: Callable[[Problem], Span] | None = None

    def understood(self) -> Case:
        """The case; raises EcogramError naming everything that is wrong when there is none."""
        if self.case is None:
            raise EcogramError(self.problems)
        return self.case

    def findings(self, file: str) -> list[Finding]:
        """The problems with their places, in reading order; *file* is how a report calls it."""
        from ecogram.reporting import findings

        return findings(self.problems, file, self.text, self.locate)


@dataclass(frozen=True, slots=True)
class Paper:
    """How a scene is put on paper; see ``rendering.render``."""

    engine: Engine = "embedded"
    page: Page = "fit"
    scale: float = 1.0
    transparent: bool = False
    id_prefix: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A scene, how many marked things its audience does not see, and how many were not there."""

    scene: Scene
    left_out: int = 0
    absent: int = 0


def read(source: bytes) -> Reading:
    """The case in *source* with everything that is wrong; it never raises for what is in a file."""
    raise NotImplementedError


def draw(case: Case, chart: str | None, options: Options) -> Drawn:
    """*case* as *options* ask, as a *chart* (None: the one that suits it).

    Raises EcogramError when an option names somebody or something that is not in the case.
    """
    raise NotImplementedError


def render(scene: Scene, format: Format = "svg", paper: Paper | None = None) -> Rendered:
    """The file that shows *scene*; raises EcogramError when the engine does not draw it."""
    from ecogram import rendering

    paper = paper or Paper()
    return rendering.render(
        scene,
        format,
        engine=paper.engine,
        page=paper.page,
        scale=paper.scale,
        transparent=paper.transparent,
        id_prefix=paper.id_prefix,
    )
