"""Which commands exist, and how the program ends when something goes wrong in one of them."""

from __future__ import annotations

from typing import Annotated

import typer

from ecogram import __version__
from ecogram.cli.render import render

app = typer.Typer(
    name="ecogram",
    help="Genograms from a plain text file: text in, a drawing for the report out.",
    no_args_is_help=True,
    rich_markup_mode=None,  # rich costs as much to import as all the rest together
    pretty_exceptions_enable=False,
    pretty_exceptions_show_locals=False,  # a traceback would print somebody's family to a log
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(render)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def ecogram(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Say which version this is."
        ),
    ] = False,
) -> None:
    pass


def main() -> None:
    app()
