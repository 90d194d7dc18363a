"""The whole story on one page: text → case → what may be seen, on which date → scene → bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from ecogram.charts.options import Options
from ecogram.diagnostics import EcogramError, Problem, Severity, Span
from ecogram.loading.limits import MAX_BYTES
from ecogram.model.dates import Date
from ecogram.records import NamedTuple

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
    "at_date",
    "available",
    "draw",
    "draw_all",
    "over_time",
    "read",
    "render",
    "schema",
    "seen_by",
    "symbols",
    "template",
]

LIMIT = MAX_BYTES
"""The size in bytes of the largest case file that is read."""

LACKING = ("no-events", "no-care", "no-support", "no-load")
"""Why a chart has nothing to draw."""


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
        from ecogram.loading.language import language_of

        text = source[:LIMIT].decode(errors="replace")
        return Reading(text, None, error.problems, language_of(source))
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
    from ecogram import charts, narrative

    seen, left_out = seen_by(case, options)
    then = over_time(seen, options) if chart in charts.OVER_TIME else at_date(seen, options)
    spoken = options._replace(language=options.language or case.language or "nl")
    chart = chart or charts.default_chart(then)
    words = narrative.short(then, chart, spoken.language, spoken)
    scene = charts.draw(then, chart, spoken)._replace(description=words)
    return Drawn(scene, left_out, len(seen.persons) - len(then.persons), chart)


def available(case: Case, options: Options) -> list[str]:
    """The charts for which there is something to draw in *case* as *options* ask for it.

    Raises EcogramError when ``options.at`` is no date and no moment of the case.
    """
    from ecogram import charts

    seen, _ = seen_by(case, options)
    then = charts.available(at_date(seen, options))
    whole = charts.available(over_time(seen, options), options)
    return [
        chart for chart in charts.CHARTS if chart in (whole if chart in charts.OVER_TIME else then)
    ]


def draw_all(case: Case, options: Options) -> list[Drawn]:
    """Every chart for which there is something to draw.

    Raises EcogramError when an option names somebody or something that is not in the case.
    """
    found: list[Drawn] = []
    for chart in available(case, options):
        try:
            found.append(draw(case, chart, options))
        except EcogramError as error:
            # What a chart needs may be there, but not of the focus or not between these people.
            if not all(problem.code in LACKING for problem in error.problems):
                raise
    return found


def seen_by(case: Case, options: Options) -> tuple[Case, int]:
    """What of *case* the audience of *options* may see, and how many marked things it may not."""
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


def at_date(case: Case, options: Options) -> Case:
    """The case on the date that is asked for, else on its reference date, else as it is."""
    date = _date(case, options.at) if options.at else case.reference_date
    if date is None:
        return case
    from ecogram import moments

    return moments.at(case, date)


def over_time(case: Case, options: Options) -> Case:
    """The whole case; up to the date that is asked for, which it then speaks of."""
    if not options.at:
        return case
    from ecogram import moments

    return moments.whole(case, _date(case, options.at))


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
        from ecogram.rules.suggest import Suggestions

        near = Suggestions({moment.name: moment.name for moment in case.moments}).near(text)
        raise EcogramError([Problem("not-a-date", values={"value": text}, suggestions=near)])
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


def template(
    name: str,
    language: Literal["nl", "en"],
    format: Format = "svg",
    *,
    engine: Engine = "embedded",
    mono: bool = False,
    page: Literal["a4", "a3"] = "a4",
) -> Rendered:
    """The blank sheet *name*, a key of ``charts.templates.TEMPLATES``, as a file.

    Upright or on its side is the sheet's own; on an A3 everything is as much larger.
    """
    from ecogram.charts import templates
    from ecogram.theme import COLOUR, MONO

    scene = templates.template(name, language, MONO if mono else COLOUR)
    return render(scene, format, Paper(engine=engine, scale=2**0.5 if page == "a3" else 1.0))


def schema(language: Literal["nl", "en"]) -> str:
    """The JSON Schema of the case format, described and completed in *language*."""
    from ecogram.loading.schema import schema_text

    return schema_text(language)
