"""``ecogram schema``: the case format for editors and other programs."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import Annotated, Literal

import typer

from ecogram.cli import output as out
from ecogram.cli.options import Output


def schema(
    language: Annotated[
        Literal["nl", "en"], typer.Option("--lang", help="Which language to describe and complete.")
    ] = "nl",
    output: Output = None,
) -> None:
    """Write the JSON Schema (draft-07) of the case format."""
    from ecogram import pipeline

    output = output or out.STANDARD
    out.check(output)
    out.write(output, pipeline.schema(language).encode())
