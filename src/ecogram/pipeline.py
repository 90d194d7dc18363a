"""The whole story on one page: text → case → what may be seen, on which date → scene → bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem, Severity, Span
from ecogram.loading.limits import MAX_BYTES
from ecogram.model.dates import Date

if TYPE_CHECKING:
    from ecogram.model.case import Case
    from ecogram.rendering import Engine, Format, Page, Rendered
    from ecogram.reporting import Finding
    from ecogram.scene import Scene
    from ecogram.symbols.notation import Notation

__all__ = [
    "LIMIT",
    "Drawn",
    "Options",
    "Paper",
    "Reading",
    "draw",
    "read",
    "render",
    "schema",
    "symbols",
]

LIMIT = MAX_BYTES
"""The size in bytes of the largest case file that is read."""


class Reading(NamedTuple):
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


class Paper(NamedTuple):
    """How a scene is put on paper; see ``rendering.render``."""

    engine: Engine = "embedded"
    page: Page = "fit"
    scale: float = 1.0
    transparent: bool = False
    id_prefix: str = ""


class Drawn(NamedTuple):
    """A scene, how many marked things its audience does not see, and how many were not there.

    ``chart`` is which chart it is.
    """

    scene: Scene
    left_out: int = 0
    absent: int = 0
    chart: str = "genogram"


def read(source: bytes) -> Reading:
    """The case in *source* with everything that is wrong; it never raises for what is in a file."""
    from ecogram import rules
    from ecogram.loading.build import build
    from ecogram.loading.tree import parse
    from ecogram.loading.wording import Wording

    try:
        tree = parse(source)
    except EcogramError as error:
        return Reading(source[:LIMIT].decode(errors="replace"), None, error.problems)
    wording = Wording(tree)
    case = build(wording)
    problems = (*wording.problems, *rules.check(case))

    def locate(problem: Problem) -> Span:
        return tree.span(wording.author_path(problem.path), about_key=problem.about_key)

    wrong = any(problem.severity is Severity.ERROR for problem in problems)
    language: Literal["nl", "en"] = "en" if wording.language == "en" else "nl"
    spoken = case.model_copy(update={"language": language})
    return Reading(tree.text, None if wrong else spoken, problems, language, locate)


def draw(case: Case, chart: str | None, options: Options) -> Drawn:
    """*case* as *options* ask, as a *chart* (None: the one that suits it).

    Raises EcogramError when an option names somebody or something that is not in the case.
    """
    from ecogram import charts

    seen, left_out = _seen(case, options)
    then = _then(seen, options)
    spoken = options._replace(language=options.language or case.language or "nl")
    chart = chart or charts.default_chart(then)
    scene = charts.draw(then, chart, spoken)
    return Drawn(scene, left_out, len(seen.persons) - len(then.persons), chart)


def _seen(case: Case, options: Options) -> tuple[Case, int]:
    """What of the case may be seen, and how much may not."""
    from ecogram import privacy

    seen, left_out = privacy.for_audience(case, options.audience or None)
    if not options.notes:
        seen = privacy.without_notes(seen)
    seen = privacy.without_sensitive(
        seen,
        orientation=options.show_orientation,
        sex_assigned=options.show_sex_assigned,
        conception=privacy.is_internal(options.audience),
    )
    return seen, left_out


def _then(case: Case, options: Options) -> Case:
    """The case on the date that is asked for, else on its reference date, else as it is."""
    date = _date(case, options.at) if options.at else case.reference_date
    if date is None:
        return case
    from ecogram import moments

    return moments.at(case, date)


def _date(case: Case, text: str) -> Date:
    """The date or the moment that *text* names."""
    from ecogram.loading.dating import read_date
    from ecogram.vocabulary.spelling import normalise

    for order, moment in enumerate(case.moments):
        if normalise(moment.name) == normalise(text):
            on = moment.date or Date()
            return Date(
                text=moment.name,
                year=on.year,
                month=on.month,
                day=on.day,
                circa=on.circa,
                before=on.before,
                after=on.after,
                moment=moment.name,
                order=order,
            )
    reading = read_date(text, case.reference_date)
    if reading is None or not reading.date.is_dated:
        raise EcogramError([Problem("not-a-date", values={"value": text})])
    return reading.date


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


def symbols(
    language: Literal["nl", "en"],
    format: Format = "svg",
    *,
    engine: Engine = "embedded",
    notation: Notation = "zorgkracht",
    mono: bool = False,
) -> Rendered:
    """The page with every symbol and every line, as a file."""
    from ecogram.symbols.page import symbols_page
    from ecogram.theme import COLOUR, MONO

    scene = symbols_page(language, MONO if mono else COLOUR, notation)
    return render(scene, format, Paper(engine=engine))


def schema(language: Literal["nl", "en"]) -> str:
    """The JSON Schema of the case format, described and completed in *language*."""
    from ecogram.loading.schema import schema_text

    return schema_text(language)
