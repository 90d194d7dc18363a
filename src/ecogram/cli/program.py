"""The program made of its commands, of all of them or of the one that is asked for."""

# No postponed annotations here: typer would compile each of them again at every start.

from collections.abc import Iterable
from importlib import import_module
from typing import Annotated

import typer

from ecogram import __version__
from ecogram.cli import terminal

COMMANDS = {
    "render": "render",
    "check": "check",
    "validate": "check",
    "measure": "measure",
    "describe": "describe",
    "explain": "explain",
    "symbols": "symbols",
    "template": "template",
    "schema": "schema",
    "new": "new",
}
"""Each command, in the order of the help, and the function that it is, in the file of its name."""

_SAME = {"validate": "The same as check."}


def program(names: Iterable[str]) -> typer.Typer:
    """The program with these commands; the files of others are not loaded, nor their options."""
    app = typer.Typer(
        name="ecogram",
        help="Genograms from a plain text file: text in, a drawing for the report out.",
        no_args_is_help=True,
        rich_markup_mode=None,  # rich costs as much to import as all the rest together
        pretty_exceptions_enable=False,
        pretty_exceptions_show_locals=False,  # a traceback would print somebody's family to a log
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for name in names:
        function = COMMANDS[name]
        command = getattr(import_module(f"ecogram.cli.{function}"), function)
        app.command(name, help=_SAME.get(name))(command)
    app.callback()(ecogram)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        terminal.result(f"{__version__}\n")
        raise typer.Exit


def ecogram(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Say which version."),
    ] = False,
) -> None:
    """The program itself does nothing; its commands do."""
