"""What the commands share that tell of a case in words: their options, reading, writing."""

# No postponed annotations here: typer would compile each of them again at every start.

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Annotated

import typer

from ecogram.cli import inputs, terminal
from ecogram.cli.exit_status import ExitStatus
from ecogram.cli.remarks import remark
from ecogram.cli.sentences import sentence

if TYPE_CHECKING:
    from ecogram.account import Told
    from ecogram.pipeline import Reading

File = Annotated[str, typer.Argument(metavar="FILE", help="The case file; - is standard input.")]
At = Annotated[
    str | None,
    typer.Option("--at", metavar="DATE|MOMENT", help="The case as it was then."),
]
From = Annotated[
    str | None,
    typer.Option("--from", metavar="DATE|MOMENT", help="With --to: compare two moments."),
]
To = Annotated[
    str | None, typer.Option("--to", metavar="DATE|MOMENT", help="The later of the two.")
]
Audience = Annotated[
    str | None,
    typer.Option("--for", metavar="AUDIENCE", help="Include what is only meant for them."),
]


def between(at: str | None, from_: str | None, to: str | None) -> tuple[str, str] | None:
    """The two moments to compare, if any; refuses what contradicts itself."""
    if from_ is None and to is None:
        return None
    if not from_ or not to:
        terminal.refuse("--from and --to belong together; name both, or use --at")
    if at is not None:
        terminal.refuse("--at contradicts --from and --to; use one or the other")
    return from_, to


def named_chart(name: str | None) -> str | None:
    """The chart of that name, in Dutch or English; refuses one that does not exist."""
    from ecogram.charts import CHARTS, named

    chart = None if name is None else named(name)
    if name is not None and chart is None:
        terminal.refuse(f"{name}: there is no such chart; choose from {', '.join(CHARTS)}")
    return chart


def read(file: str, language: str | None) -> tuple["Reading", str]:
    """The case in *file* and the language to speak; ends the command when it has errors."""
    from ecogram import pipeline
    from ecogram.reporting import report

    reading = pipeline.read(inputs.read(file, pipeline.LIMIT))
    said_in = language or reading.language
    if reading.case is None:
        found = reading.findings(inputs.shown(file))
        terminal.say(report(found, "text", said_in).rstrip("\n"))
        raise typer.Exit(ExitStatus.PROBLEMS)
    return reading, said_in


def told(language: str) -> AbstractContextManager[None]:
    """Ends the command with the right words and status when what is inside cannot be told."""
    from ecogram.cli.failure import drawing_from

    return drawing_from(language)


def write(told: "Told", reading: "Reading", file: str, language: str, audience: str | None) -> None:
    """The text on standard output; what is not in it is said on standard error."""
    if reading.problems:
        count = len(reading.problems)
        path = inputs.shown(file)
        terminal.say(f"ecogram: {sentence('warnings', language, count=count, path=path)}")
    remark(reading.understood(), language, audience, told.left_out, told.absent)
    terminal.result(told.text)
