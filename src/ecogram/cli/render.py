"""``ecogram render``: a case file in, a drawing out."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecogram.cli import inputs, terminal
from ecogram.cli import output as out
from ecogram.cli.exit_status import ExitStatus
from ecogram.cli.options import Engine, Format, Language, Mono, Notation, Output
from ecogram.cli.sentences import sentence

if TYPE_CHECKING:
    from ecogram.pipeline import Drawn, Reading

Page = Literal["fit", "a4", "a4-landscape", "a3"]
GroupBy = Literal["segment", "sector", "none"]


def render(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="The case file; - is standard input.")
    ],
    output: Output = None,
    format: Format = None,
    chart: Annotated[
        str | None,
        typer.Option(
            "--chart",
            metavar="CHART",
            help="genogram, ecomap or ecogram; else what suits the case.",
        ),
    ] = None,
    engine: Engine = "embedded",
    language: Language = None,
    at: Annotated[
        str | None,
        typer.Option("--at", metavar="DATE|MOMENT", help="Draw the case as it was then."),
    ] = None,
    audience: Annotated[
        str | None,
        typer.Option("--for", metavar="AUDIENCE", help="Include what is only meant for them."),
    ] = None,
    notes: Annotated[bool, typer.Option("--notes", help="Print the notes too.")] = False,
    show_orientation: Annotated[
        bool, typer.Option("--show-orientation", help="Draw sexual orientation.")
    ] = False,
    show_sex_assigned: Annotated[
        bool,
        typer.Option("--show-sex-assigned", help="Draw transgender, intersex, sex at birth."),
    ] = False,
    focus: Annotated[
        str | None,
        typer.Option("--focus", metavar="ID", help="Draw the family around this person."),
    ] = None,
    mono: Mono = False,
    legend: Annotated[
        bool, typer.Option("--legend/--no-legend", help="Explain the symbols that are used.")
    ] = True,
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="Instead of the case's title.")
    ] = None,
    no_title: Annotated[bool, typer.Option("--no-title", help="Without a title.")] = False,
    page: Annotated[Page, typer.Option("--page", help="Paper to draw on; fit: as it comes.")] = (
        "fit"
    ),
    scale: Annotated[
        float, typer.Option("--scale", min=0.05, max=20, help="Size of the drawing; 1 is normal.")
    ] = 1.0,
    transparent: Annotated[
        bool, typer.Option("--transparent", help="No white paper behind the drawn.")
    ] = False,
    notation: Notation = "zorgkracht",
    formal: Annotated[
        bool, typer.Option("--formal", help="Eco charts: tell formal from informal ties.")
    ] = False,
    letters: Annotated[
        bool, typer.Option("--letters/--no-letters", help="Eco charts: the kinds of support.")
    ] = True,
    group_by: Annotated[
        GroupBy, typer.Option("--group-by", help="Eco charts: what belongs side by side.")
    ] = "none",
    coalitions: Annotated[
        bool, typer.Option("--coalitions", help="Eco charts: outline who stand together.")
    ] = False,
    id_prefix: Annotated[
        str,
        typer.Option("--id-prefix", metavar="TEXT", help="Put this before every id in the SVG."),
    ] = "",
) -> None:
    """Draw the case in FILE: beside it as .svg, or where and as -o says."""
    from ecogram import pipeline
    from ecogram.cli.failure import drawing_from, tell

    kind = out.format_for(output, format)
    target = output or out.beside(file, kind)
    _check(target, kind, file, chart, title if no_title else None)
    reading = pipeline.read(inputs.read(file, pipeline.LIMIT))
    said_in = language or reading.language
    if reading.case is None:
        _report(reading, inputs.shown(file), said_in)
        raise typer.Exit(ExitStatus.PROBLEMS)
    wishes = pipeline.Options(
        language=said_in,
        at=at or "",
        audience=audience or "",
        notes=notes,
        show_orientation=show_orientation,
        show_sex_assigned=show_sex_assigned,
        focus=focus or "",
        mono=mono,
        legend=legend,
        title="" if no_title else title,
        notation=notation,
        formal=formal,
        letters=letters,
        group_by=group_by,
        coalitions=coalitions,
    )
    paper = pipeline.Paper(
        engine=engine, page=page, scale=scale, transparent=transparent, id_prefix=id_prefix
    )
    case = reading.understood()
    waiting = terminal.busy(sentence("drawing", said_in), len(case.persons))
    with drawing_from(said_in), waiting:
        drawn = pipeline.draw(case, chart, wishes)
        finished = pipeline.render(drawn.scene, kind, paper)
    _report(reading, inputs.shown(file), said_in, drawn.left_out)
    _remark(drawn, said_in, audience)
    if drawn.chart != "genogram" and not legend:
        terminal.say(f"ecogram: {sentence('no-legend', said_in)}")
    tell(finished.remarks, said_in)
    out.write(target, finished.data)
    if output is None and target != out.STANDARD and terminal.is_watched():
        terminal.say(sentence("drawn", said_in, path=target))


def _check(target: str, kind: str, source: str, chart: str | None, title: str | None) -> None:
    """Refuse what cannot be done before any work is done."""
    from ecogram.charts import CHARTS

    out.check(target, source)
    if out.binary_to_terminal(target, kind):
        terminal.refuse("a picture is no text for a terminal; name a file with -o")
    if chart is not None and chart not in CHARTS:
        terminal.refuse(f"{chart}: there is no such chart; choose from {', '.join(CHARTS)}")
    if title is not None:
        terminal.refuse("--title and --no-title contradict each other")


def _report(reading: "Reading", name: str, language: str, left_out: int = 0) -> None:
    """The problems; only their number when one may tell of what the drawing must not give away."""
    from ecogram.reporting import report

    found = reading.findings(name)
    if found and left_out:
        terminal.say(f"ecogram: {sentence('warnings', language, count=len(found), path=name)}")
    elif found:
        terminal.say(report(found, "text", language).rstrip("\n"))


def _remark(drawn: "Drawn", language: str, audience: str | None) -> None:
    if drawn.left_out:
        key = "left-out" if audience is None else "left-out-for"
        terminal.say(f"ecogram: {sentence(key, language, count=drawn.left_out)}")
    if drawn.absent:
        terminal.say(f"ecogram: {sentence('unborn', language, count=drawn.absent)}")
