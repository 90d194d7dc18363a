"""``ecogram describe``: a case in plain sentences."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import Annotated, Literal

import typer

from ecogram.cli import telling
from ecogram.cli.options import Language
from ecogram.cli.telling import At, Audience, File, From, To


def describe(
    file: File,
    chart: Annotated[
        str | None,
        typer.Option("--chart", metavar="CHART", help="Only what this chart shows."),
    ] = None,
    format: Annotated[
        Literal["text", "markdown"], typer.Option("--format", help="Plain, or with headings.")
    ] = "text",
    focus: Annotated[
        str | None, typer.Option("--focus", metavar="ID", help="As if drawn around this person.")
    ] = None,
    ties: Annotated[
        bool, typer.Option("--ties", help="Of a network scheme: the ties of the middle too.")
    ] = False,
    from_family: Annotated[
        bool, typer.Option("--from-family", help="Of a life line: what the families say too.")
    ] = False,
    language: Language = None,
    at: At = None,
    from_: From = None,
    to: To = None,
    audience: Audience = None,
) -> None:
    """Tell the case in FILE in plain sentences, or what changed between two moments."""
    between = telling.between(at, from_, to)
    shown = telling.named_chart(chart)
    reading, said_in = telling.read(file, language)
    from ecogram import account, pipeline

    wishes = pipeline.Options(
        language=said_in,
        at=at or "",
        audience=audience or "",
        focus=focus or "",
        ties=ties,
        from_family=from_family,
    )
    with telling.told(said_in):
        told = account.describe(reading.understood(), shown, wishes, format, between)
    telling.write(told, reading, file, said_in, audience)
