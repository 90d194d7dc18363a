"""``ecogram measure``: what the network of a case tells, in figures."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import Annotated, Literal

import typer

from ecogram.cli import telling
from ecogram.cli.options import Language
from ecogram.cli.telling import At, Audience, File, From, To


def measure(
    file: File,
    format: Annotated[
        Literal["table", "json", "csv", "markdown"],
        typer.Option("--format", help="For people, for a report, or for another program."),
    ] = "table",
    language: Language = None,
    at: At = None,
    from_: From = None,
    to: To = None,
    audience: Audience = None,
) -> None:
    """Count what the network of the case in FILE tells; it gives no grade and knows no norm."""
    between = telling.between(at, from_, to)
    reading, said_in = telling.read(file, language)
    from ecogram import account, pipeline

    wishes = pipeline.Options(language=said_in, at=at or "", audience=audience or "")
    with telling.told(said_in):
        told = account.measure(reading.understood(), wishes, format, between)
    telling.write(told, reading, file, said_in, audience)
