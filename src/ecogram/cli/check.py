"""``ecogram check``: what is wrong in case files, without drawing them."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ecogram.cli import inputs, terminal
from ecogram.cli.exit_status import ExitStatus
from ecogram.cli.options import Language
from ecogram.cli.sentences import sentence

if TYPE_CHECKING:
    from ecogram.reporting import Finding

Report = Literal["text", "json", "github", "sarif", "junit"]


def check(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Case files and folders; - is standard input."),
    ],
    strict: Annotated[bool, typer.Option("--strict", help="Warnings count as errors.")] = False,
    format: Annotated[
        Report, typer.Option("--format", help="For people, or for the program that reads it.")
    ] = "text",
    show_source: Annotated[
        bool,
        typer.Option("--show-source", help="Names and source lines in machine formats too."),
    ] = False,
    language: Language = None,
) -> None:
    """Say what is wrong in case files; folders are searched for .yaml and .yml."""
    from ecogram import pipeline
    from ecogram.reporting import count

    paths = inputs.case_files(files)
    if not paths:
        terminal.refuse("there are no .yaml or .yml files there")
    found: list[Finding] = []
    said_in = language
    for path in terminal.progress(paths):
        reading = pipeline.read(inputs.read(path, pipeline.LIMIT))
        said_in = said_in or reading.language
        found += reading.findings(inputs.shown(path))
    said_in = said_in or "nl"
    _write(found, format, said_in, show_source, paths)
    errors, warnings = count(found)
    if errors or (strict and warnings):
        raise typer.Exit(ExitStatus.PROBLEMS)


def _write(
    found: list["Finding"], format: Report, language: str, show_source: bool, paths: list[str]
) -> None:
    from ecogram.reporting import count, report, summary
    from ecogram.reporting.junit import junit

    if format == "text":
        text = report(found, "text", language)
        files = sentence("files", language, count=len(paths))
        end = f"{files}: {summary(*count(found), language)}\n"
        terminal.result(f"{text}\n{end}" if text else end)
    elif format == "junit":
        names = [inputs.shown(path) for path in paths]
        terminal.result(junit(found, language, show_source=show_source, files=names))
    else:
        terminal.result(report(found, format, language, show_source=show_source))
