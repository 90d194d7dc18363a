"""``ecogram render``: a case file in, a drawing out."""

# No postponed annotations here: typer would compile each of them again at every start.

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecogram.cli import inputs, terminal
from ecogram.cli import output as out
from ecogram.cli.exit_status import ExitStatus
from ecogram.cli.options import Engine, Format, Language, Mono, Notation, Output
from ecogram.cli.remarks import remark
from ecogram.cli.sentences import sentence

if TYPE_CHECKING:
    from ecogram.pipeline import Reading

Page = Literal["fit", "a4", "a4-landscape", "a3"]
GroupBy = Literal["segment", "sector", "none"]
ALL = ("all", "alle")
"""Instead of the name of a chart: every chart that the case has data for."""
DOTTED = ("ecomap", "ecogram")
"""Charts in which a dotted line means something else than in a genogram."""


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
            help="genogram, ecogram, lifeline, …; all: every chart the case has data for.",
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
    from_family: Annotated[
        bool,
        typer.Option("--from-family", help="Life line: add births, deaths, unions and moves."),
    ] = False,
    concentric: Annotated[
        bool, typer.Option("--concentric", help="Care pie: circles instead of a pie.")
    ] = False,
    with_ties: Annotated[
        bool, typer.Option("--ties", help="Network scheme: lines from the middle.")
    ] = False,
    id_prefix: Annotated[
        str,
        typer.Option("--id-prefix", metavar="TEXT", help="Put this before every id in the SVG."),
    ] = "",
) -> None:
    """Draw the case in FILE: beside it as .svg, or where and as -o says."""
    from ecogram import pipeline
    from ecogram.cli.failure import drawing_from, tell

    every = chart in ALL
    kind = format or "svg" if every else out.format_for(output, format)
    target = _folder(output, file) if every else output or out.beside(file, kind)
    wanted = None if every else _chart(chart)
    _check(target, kind, file, title if no_title else None, every=every)
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
        from_family=from_family,
        concentric=concentric,
        ties=with_ties,
    )
    paper = pipeline.Paper(
        engine=engine, page=page, scale=scale, transparent=transparent, id_prefix=id_prefix
    )
    case = reading.understood()
    waiting = terminal.busy(sentence("drawing", said_in), len(case.persons))
    with drawing_from(said_in), waiting:
        if every:
            drawings = pipeline.draw_all(case, wishes)
        else:
            drawings = [pipeline.draw(case, wanted, wishes)]
        finished = [pipeline.render(drawn.scene, kind, paper) for drawn in drawings]
    left_out = max(drawn.left_out for drawn in drawings)
    _report(reading, inputs.shown(file), said_in, left_out)
    remark(case, said_in, audience, left_out, max(drawn.absent for drawn in drawings))
    if not legend and any(drawn.chart in DOTTED for drawn in drawings):
        terminal.say(f"ecogram: {sentence('no-legend', said_in)}")
    tell([remark for one in finished for remark in one.remarks], said_in)
    for drawn, one in zip(drawings, finished, strict=True):
        goal = out.for_chart(output, file, drawn.chart, kind) if every else target
        if every:
            out.check(goal, file)
        out.write(goal, one.data)
        if (output is None or every) and goal != out.STANDARD and terminal.is_watched():
            terminal.say(sentence("drawn", said_in, path=goal))


def _chart(name: str | None) -> str | None:
    """The chart of that name; None when nobody named one."""
    from ecogram.charts import CHARTS, named

    chart = None if name is None else named(name)
    if name is not None and chart is None:
        choice = ", ".join([*CHARTS, ALL[0]])
        terminal.refuse(f"{name}: there is no such chart; choose from {choice}")
    return chart


def _folder(output: str | None, source: str) -> str:
    """The folder for all charts of a case: the one that is asked for, else the source's."""
    folder = str(Path(source).parent) if output is None and source != out.STANDARD else output
    if folder is None or folder == out.STANDARD:
        terminal.refuse("several charts need a folder; name one with -o")
    if not Path(folder).is_dir():
        terminal.refuse(f"{folder}: there is no such folder")
    return folder


def _check(target: str, kind: str, source: str, title: str | None, *, every: bool) -> None:
    """Refuse what cannot be done before any work is done."""
    if not every:
        out.check(target, source)
    out.spare_the_screen(target, kind)
    if title is not None:
        terminal.refuse("--title and --no-title contradict each other")


def _report(reading: "Reading", name: str, language: str, left_out: int = 0) -> None:
    """The problems; only their number when one may tell of what the drawing must not give away."""
    if not reading.problems:
        return
    from ecogram.reporting import report

    found = reading.findings(name)
    if left_out:
        terminal.say(f"ecogram: {sentence('warnings', language, count=len(found), path=name)}")
    else:
        terminal.say(report(found, "text", language).rstrip("\n"))
