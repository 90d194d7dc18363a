"""A case file as plain data that remembers where everything stands; knows YAML and no family.

Every scalar stays text and only an empty one is absent (None): what `no`, `012` or `1950-03` means
is for its field to decide.
"""

from __future__ import annotations

import re

import yaml

from ecogram.diagnostics import EcogramError, Path, Problem, Span
from ecogram.loading.collecting import without_collecting
from ecogram.loading.composing import Branch, Data, compose, span_between
from ecogram.loading.encoding import decode
from ecogram.records import NamedTuple

_MARK = re.compile(r"(?:[:,\[{]|^[ ]*-)[ ]+[!&]\w", re.MULTILINE)
"""A word that YAML may take for a mark of its own; in quotation marks it is none."""


class Tree(NamedTuple):
    """The data and the places of one case file.

    ``duplicates`` are the second and later keys with the same text; ``data`` holds the first.
    ``gaps`` are the keys in braces without a colon.
    """

    text: str
    data: dict[str, Data]
    branch: Branch
    problems: tuple[Problem, ...] = ()
    duplicates: tuple[Problem, ...] = ()
    gaps: frozenset[Path] = frozenset()

    def span(self, path: Path, *, about_key: bool = False) -> Span:
        """The deepest place the author wrote on the way to *path*.

        Steps that are not in the file end the way there; what is missing is shown at the key that
        lacks it. An empty value, and a mapping or list in block style, is shown by its key.
        """
        branch: Branch | None = self.branch
        spot = None
        reached = True
        for step in path:
            below = branch.spots.get(step) if branch is not None else None
            if below is None:
                reached = False
                break
            spot, branch = below, below[4]
        if spot is None:
            return _first_key(self.branch)
        key_start, key_end, start, end, inner = spot
        if inner is not None and not inner.flow and key_start is start:
            return _first_key(inner)
        is_block = inner is not None and not inner.flow
        if about_key or not reached or is_block or start.index == end.index:
            return span_between(key_start, key_end)
        return span_between(start, end)


@without_collecting()
def parse(source: str | bytes) -> Tree:
    """The tree of a case file; EcogramError when it is not one YAML mapping within the limits."""
    text = decode(source)
    try:
        composed = compose(text)
    except yaml.YAMLError as error:
        from ecogram.loading.syntax import syntax_problem

        raise EcogramError([syntax_problem(text, error)]) from None
    if composed.data is None or composed.data == "":
        raise EcogramError([Problem("empty-file", span=Span(1, 1, 1, 1))])
    if not isinstance(composed.data, dict) or composed.branch is None:
        raise EcogramError([Problem("not-a-case", span=composed.span)])
    return Tree(
        text,
        composed.data,
        composed.branch,
        (*composed.problems, *_dropped(text)),
        tuple(composed.duplicates),
        frozenset(composed.gaps),
    )


def _dropped(text: str) -> list[Problem]:
    if not _MARK.search(text):
        return []
    from ecogram.loading.dropped import dropped

    return dropped(text)


def _first_key(branch: Branch) -> Span:
    for spot in branch.spots.values():
        return span_between(spot[0], spot[1])
    return span_between(branch.start, branch.end)
