"""Options that several commands share, so that they are named and explained once."""

# As in the commands, annotations are not postponed: typer would compile them at every start.

from typing import Annotated, Literal

import typer

Language = Annotated[
    Literal["nl", "en"] | None,
    typer.Option("--lang", help="Language of what is written; by default the case file's own."),
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="PATH", help="Where to write; - is standard output."),
]
Format = Annotated[
    Literal["svg", "dot", "png"] | None,
    typer.Option("--format", help="By default what the output's name ends in, else svg."),
]
Engine = Annotated[
    Literal["embedded", "system"],
    typer.Option("--engine", help="Draw with the engine inside, or with the machine's Graphviz."),
]
Notation = Annotated[
    Literal["zorgkracht", "mcgoldrick", "genopro"],
    typer.Option("--notation", help="Whose symbols to use where the field disagrees."),
]
Mono = Annotated[bool, typer.Option("--mono", help="Black, white and grey only.")]
