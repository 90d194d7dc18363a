"""Which commands exist, and how the program ends when something goes wrong in one of them."""

from __future__ import annotations

import os
import signal
import sys
from typing import Annotated, NoReturn

import typer

from ecogram import __version__
from ecogram.cli import terminal
from ecogram.cli.check import check
from ecogram.cli.exit_status import ExitStatus
from ecogram.cli.explain import explain
from ecogram.cli.new import new
from ecogram.cli.render import render
from ecogram.cli.schema import schema
from ecogram.cli.symbols import symbols

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
app.command()(explain)
app.command()(symbols)
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


def main() -> NoReturn:
    """Run the command line and end with one of the exit statuses, whatever happens."""
    terminal.prepare()
    _listen()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for them takes 20 ms
    try:
        app(prog_name="ecogram")
    except KeyboardInterrupt:
        sys.exit(ExitStatus.INTERRUPTED)
    except Exception as error:
        terminal.say(f"ecogram: {bug_code(error)}: this is a mistake in ecogram, not in your file")
        sys.exit(ExitStatus.BUG)
    sys.exit(ExitStatus.OK)


def bug_code(error: BaseException) -> str:
    """A code for a report: which error and where in ecogram, and not a word of the case.

    >>> bug_code(ValueError("Anna Jansen"))
    'bug-ValueError'
    """
    place = ""
    traceback = error.__traceback__
    while traceback is not None:
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if module.startswith("ecogram."):
            place = f"-{module.removeprefix('ecogram.')}-{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return f"bug-{type(error).__name__}{place}"


def _listen() -> None:
    """Let a request to end be what Ctrl-C is, so that everything is left tidy."""
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
