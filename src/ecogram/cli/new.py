"""``ecogram new``: a case file to start from."""

# No postponed annotations here: typer would compile each of them again at every start.

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecogram.cli import terminal
from ecogram.cli.starters import STARTERS


def new(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The file to make, such as x.yaml.")],
    language: Annotated[
        Literal["nl", "en"], typer.Option("--lang", help="Language of the words in it.")
    ] = "nl",
) -> None:
    """Write a case file with comments to start from; an existing file is never touched."""
    try:
        with Path(file).open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(STARTERS[language])
    except FileExistsError:
        terminal.refuse(f"{file}: exists already; name another file")
    except OSError as error:
        terminal.refuse(f"{file}: cannot be written ({error.strerror or 'unknown reason'})")
