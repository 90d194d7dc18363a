"""One case file, read: the case, what is wrong with it, and where everything in it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ecogram.diagnostics import Path, Problem, Span
from ecogram.loading.tree import Tree, parse
from ecogram.records import NamedTuple

if TYPE_CHECKING:
    from ecogram.loading.wording import Wording
    from ecogram.model.case import Case


class Source(NamedTuple):
    """A case file that could be read as YAML.

    ``problems`` are those of words and values; they have their span and the author's own path.
    Problems of rules speak in paths of the model, such as ``("families", 0, "partners", 1)`` or
    ``("relations", 3, "from_", 0)`` with the numbers of ``case``; ``placed`` turns them into the
    author's. ``language`` is what the output is in by default: `nl` or `en`.
    """

    name: str
    tree: Tree
    case: Case
    problems: tuple[Problem, ...]
    language: str
    wording: Wording

    def author_path(self, path: Path) -> Path:
        """The author's own keys and numbers to what stands at a path of the model."""
        return self.wording.author_path(path)

    def locate(self, problem: Problem) -> Span:
        """The deepest place the author wrote on the way to *problem*, be it of loading or rules."""
        if problem.span is not None:
            return problem.span
        return self.tree.span(self.author_path(problem.path), about_key=problem.about_key)

    def placed(self, problem: Problem) -> Problem:
        """A rule's problem with the author's path and its span; others are left as they are."""
        if problem.span is not None:
            return problem
        return problem._replace(path=self.author_path(problem.path), span=self.locate(problem))


def read(text: str | bytes, source_name: str = "casus.yaml") -> Source:
    """The case in *text*; *source_name* is only remembered.

    EcogramError when it is not one YAML mapping within the limits of ``loading.limits``; whatever
    else is wrong is in ``problems`` and was set aside.
    """
    from ecogram.loading.build import build
    from ecogram.loading.wording import Wording

    tree = parse(text)
    wording = Wording(tree)
    case = build(wording)
    return Source(source_name, tree, case, tuple(wording.problems), wording.language, wording)
