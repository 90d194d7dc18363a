"""``ecogram template``: a blank sheet to fill in by hand."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import Annotated, Literal

import typer

from ecogram.cli import output as out
from ecogram.cli import terminal
from ecogram.cli.options import Engine, Format, Mono, Output


def template(
    sheet: Annotated[
        str,
        typer.Argument(
            metavar="SHEET", help="The name of a chart, such as genogram or lifeline; or questions."
        ),
    ],
    output: Output = None,
    format: Format = None,
    engine: Engine = "embedded",
    language: Annotated[
        Literal["nl", "en"], typer.Option("--lang", help="Language of the words.")
    ] = "nl",
    mono: Mono = False,
    page: Annotated[Literal["a4", "a3"], typer.Option("--page", help="Paper to draw on.")] = "a4",
) -> None:
    """Draw a blank sheet to fill in with a client; without -o on standard output."""
    from ecogram import pipeline
    from ecogram.charts.templates import TEMPLATES, named
    from ecogram.cli.failure import drawing_from, tell

    name = named(sheet)
    if name is None:
        terminal.refuse(f"{sheet}: there is no such sheet; choose from {', '.join(TEMPLATES)}")
    target, kind = out.for_sheet(output, format)
    with drawing_from(language):
        blank = pipeline.template(name, language, kind, engine=engine, mono=mono, page=page)
    tell(blank.remarks, language)
    out.write(target, blank.data)
