"""``ecogram new``: a case file to start from."""

# No postponed annotations here: typer would compile each of them again at every start.

from pathlib import Path
from typing import Annotated, Literal

import typer

from ecogram.cli import output as out
from ecogram.cli import terminal
from ecogram.cli.sentences import sentence
from ecogram.cli.starters import schema_name, starter


def new(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="The file to make, such as x.yaml; - is standard output."
        ),
    ],
    language: Annotated[
        Literal["nl", "en"], typer.Option("--lang", help="Language of the words in it.")
    ] = "nl",
) -> None:
    """Write a case file with comments to start from; an existing file is never touched.

    Where the schema of that language stands beside it, the first line points editors to it.
    """
    schema = schema_name(language)
    if file == out.STANDARD:
        terminal.result(starter(language))
        return
    out.check(file)
    try:
        there = (Path(file).parent / schema).is_file()
        with Path(file).open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(starter(language, schema if there else ""))
    except FileExistsError:
        terminal.refuse(f"{file}: exists already; name another file")
    except OSError as error:
        terminal.refuse(f"{file}: cannot be written ({error.strerror or 'unknown reason'})")
    if terminal.is_watched():
        terminal.say(sentence("written", language, path=file))
