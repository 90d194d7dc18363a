"""``ecogram symbols``: the page with every symbol and every line."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import Annotated, Literal

import typer

from ecogram.cli import output as out
from ecogram.cli.options import Engine, Format, Mono, Notation, Output


def symbols(
    output: Output = None,
    format: Format = None,
    engine: Engine = "embedded",
    language: Annotated[
        Literal["nl", "en"], typer.Option("--lang", help="Language of the words.")
    ] = "nl",
    notation: Notation = "zorgkracht",
    mono: Mono = False,
) -> None:
    """Draw a page with every symbol and every line; without -o on standard output."""
    from ecogram import pipeline
    from ecogram.cli.failure import drawing_from, tell

    target, kind = out.for_sheet(output, format)
    with drawing_from(language):
        page = pipeline.symbols(language, kind, engine=engine, notation=notation, mono=mono)
    tell(page.remarks, language)
    out.write(target, page.data)
