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
            metavar="SHEET", help="genogram, ecogram, network-scheme, network-map or questions."
        ),
    ],
    output: Output = None,
    format: Format = None,
    engine: Engine = "embedded",
    language: Annotated[
        Literal["nl", "en"], typer.Option("--lang", help="Language of the words.")
    ] = "nl",
    mono: Mono = False,
) -> None:
    """Draw a blank sheet of A4 to fill in with a client; without -o on standard output."""
    from ecogram import pipeline
    from ecogram.charts.templates import TEMPLATES, named
    from ecogram.cli.failure import drawing_from, tell

    name = named(sheet)
    if name is None:
        terminal.refuse(f"{sheet}: there is no such sheet; choose from {', '.join(TEMPLATES)}")
    output = output or out.STANDARD
    kind = out.format_for(output, format)
    out.check(output)
    if out.binary_to_terminal(output, kind):
        terminal.refuse("a picture is no text for a terminal; name a file with -o")
    with drawing_from(language):
        page = pipeline.template(name, language, kind, engine=engine, mono=mono)
    tell(page.remarks, language)
    out.write(output, page.data)
