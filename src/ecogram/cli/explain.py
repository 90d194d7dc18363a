"""``ecogram explain``: the page about a kind of problem."""

# No postponed annotations here: typer would compile each of them again at every start.

from typing import Annotated, Literal

import typer

from ecogram.cli import terminal


def explain(
    code: Annotated[
        str | None, typer.Argument(metavar="CODE", help="Such as unknown-id; none lists them all.")
    ] = None,
    language: Annotated[
        Literal["nl", "en"], typer.Option("--lang", help="Language of the page.")
    ] = "nl",
) -> None:
    """Explain a kind of problem: what it means, and a wrong and a right example."""
    from ecogram.reporting.sentences import codes, title
    from ecogram.reporting.sentences import explain as page

    if code is None:
        known = codes(language)
        width = max(map(len, known), default=0)
        terminal.result("".join(f"{c:{width}}  {title(c, language)}\n" for c in known))
        return
    found = page(code, language)
    if not found:
        from difflib import get_close_matches

        near = get_close_matches(code, codes(language), 1)
        hint = f"did you mean {near[0]}?" if near else "`ecogram explain` lists them all"
        terminal.refuse(f"{code}: there is no such code; {hint}")
    terminal.result(found.rstrip("\n") + "\n")
