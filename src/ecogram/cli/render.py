"""``ecogram render``: a case file in, a drawing out."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from ecogram.cli.options import Language, Mono, Notation, Output

Format = Literal["svg", "dot", "png"]
Engine = Literal["embedded", "system"]
Page = Literal["fit", "a4", "a4-landscape", "a3"]


def render(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="The case file; - is standard input.")
    ],
    output: Output = None,
    format: Annotated[
        Format | None, typer.Option("--format", help="By default what the output's name ends in.")
    ] = None,
    chart: Annotated[
        str | None, typer.Option("--chart", metavar="CHART", help="Which chart; now: genogram.")
    ] = None,
    engine: Annotated[
        Engine, typer.Option("--engine", help="Draw with the engine inside, or with Graphviz.")
    ] = "embedded",
    language: Language = None,
    at: Annotated[
        str | None,
        typer.Option("--at", metavar="DATE|MOMENT", help="Draw the case as it was then."),
    ] = None,
    audience: Annotated[
        str | None,
        typer.Option("--for", metavar="AUDIENCE", help="Include what is only meant for them."),
    ] = None,
    notes: Annotated[bool, typer.Option("--notes", help="Print the notes too.")] = False,
    show_orientation: Annotated[
        bool, typer.Option("--show-orientation", help="Draw sexual orientation.")
    ] = False,
    show_sex_assigned: Annotated[
        bool,
        typer.Option("--show-sex-assigned", help="Draw transgender, intersex, sex at birth."),
    ] = False,
    focus: Annotated[
        str | None,
        typer.Option("--focus", metavar="ID", help="Draw the family around this person."),
    ] = None,
    mono: Mono = False,
    legend: Annotated[
        bool, typer.Option("--legend/--no-legend", help="Explain the symbols that are used.")
    ] = True,
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="Instead of the case's title.")
    ] = None,
    no_title: Annotated[bool, typer.Option("--no-title", help="Without a title.")] = False,
    page: Annotated[Page, typer.Option("--page", help="Paper to draw on; fit: as it comes.")] = (
        "fit"
    ),
    scale: Annotated[
        float, typer.Option("--scale", min=0.05, max=20, help="Size of the drawing; 1 is normal.")
    ] = 1.0,
    transparent: Annotated[
        bool, typer.Option("--transparent", help="No white paper behind the drawing.")
    ] = False,
    notation: Notation = "zorgkracht",
    id_prefix: Annotated[
        str,
        typer.Option("--id-prefix", metavar="TEXT", help="Put this before every id in the SVG."),
    ] = "",
) -> None:
    """Draw the case in FILE."""
