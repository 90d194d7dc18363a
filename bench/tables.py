"""Markdown tables of figures; knows nothing of what is measured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Value = str | int | float | None


def table(heads: Sequence[str], rows: Iterable[Sequence[Value]]) -> list[str]:
    """The lines of a table; every row has a value for every head, None for what is not known."""
    lines = [_line(heads), _line(["---"] * len(heads))]
    for row in rows:
        if len(row) != len(heads):
            raise ValueError(f"{len(row)} values under {len(heads)} heads")
        lines.append(_line([shown(value) for value in row]))
    return [*lines, ""]


def shown(value: Value) -> str:
    """A number in few digits; a bar would end the cell."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}".rstrip("0").rstrip(".")
    return f"{value:,}" if isinstance(value, int) else value.replace("|", "/")


def counted(number: int, one: str, many: str) -> str:
    """*number* with the word for one or for many."""
    return f"{number:,} {one if number == 1 else many}"


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
