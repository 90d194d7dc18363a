"""Which commands there are; each is a function in the file of its name."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import Annotated

import typer

from ecogram import __version__
from ecogram.cli import terminal
from ecogram.cli.check import check
from ecogram.cli.describe import describe
from ecogram.cli.explain import explain
from ecogram.cli.measure import measure
from ecogram.cli.new import new
from ecogram.cli.render import render
from ecogram.cli.schema import schema
from ecogram.cli.symbols import symbols
from ecogram.cli.template import template

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
app.command()(check)
app.command("validate", help="The same as check.")(check)
app.command()(measure)
app.command()(describe)
app.command()(explain)
app.command()(symbols)
app.command()(template)
app.command()(schema)
app.command()(new)


def _version(wanted: bool) -> None:
    if wanted:
        terminal.result(f"{__version__}\n")
        raise typer.Exit


@app.callback()
def ecogram(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Say which version."),
    ] = False,
) -> None:
    """The program itself does nothing; its commands do."""
