"""Gramps: a GEDCOM file in, its relationship graph as DOT out, placed by plain ``dot``.

Its default puts every couple in a cluster with a hidden edge from the one to the other, which
sets them on two rows; it is asked without, as its manual advises for larger families.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping

from bench.pedigree import Couple, Pedigree
from bench.plane import Spot
from bench.rivals import recipe
from bench.rivals.placed import Placed, Refused
from bench.rivals.running import folder, run

_PERSON = re.compile(r"_?I(\d+)")
_PITCH, _SIZE = 68.4, 36.0  # 0.75 inch wide, 0.2 apart; 0.5 inch high
_SHOWN = 400  # persons
_GRAPH = "x.gv"
_OPTIONS = f"name=rel_graph,off=dot,of={_GRAPH},usesubgraphs=False,ratio=compress"


def missing() -> str:
    """Whether its command is there."""
    return "" if shutil.which("gramps") else "not installed"


def draw(pedigree: Pedigree) -> Placed:
    """All families in one graph; of a union of more than two the third is not shown."""
    command = ["gramps", "-q", "-i", "x.ged", "-a", "report", "-p", _OPTIONS]
    with folder() as where:
        (where / "x.ged").write_text(gedcom(pedigree), encoding="utf-8")
        run(command, where, settings={"GRAMPSHOME": str(where)})
        graph = where / _GRAPH
        if not graph.exists():
            raise Refused("no graph written")
        text = graph.read_text(encoding="utf-8")
    found = list(symbols(recipe.laid_out(text), pedigree))
    if not found:
        raise Refused("nobody found in its graph")
    lost = tuple(n for n, couple in enumerate(pedigree.couples) if len(couple.partners) > 2)
    pictures = (recipe.picture(text),) if len(found) <= _SHOWN else ()
    return Placed(tuple(found), _PITCH, _SIZE, lost, pictures)


def symbols(plain_text: str, pedigree: Pedigree) -> Iterator[tuple[str, Spot]]:
    """Everybody in Graphviz' ``plain`` output of its graph, with the centre."""
    for node, spot in recipe.positions(plain_text):
        if read := _PERSON.fullmatch(node):
            yield pedigree.persons[int(read[1])].id, spot


def gedcom(pedigree: Pedigree) -> str:
    """The family in GEDCOM 5.5.1; persons are I0, I1 … in the order of the file."""
    numbers = {person.id: n for n, person in enumerate(pedigree.persons)}
    sexes = {person.id: person.sex for person in pedigree.persons}
    lines = ["0 HEAD", "1 SOUR bench", "1 GEDC", "2 VERS 5.5.1", "2 FORM LINEAGE-LINKED"]
    lines.append("1 CHAR UTF-8")
    for number, person in enumerate(pedigree.persons):
        lines += [f"0 @I{number}@ INDI", f"1 NAME {number} //", f"1 SEX {person.sex or 'U'}"]
        for place, couple in enumerate(pedigree.couples):
            if person.id in couple.partners:
                lines.append(f"1 FAMS @F{place}@")
            if person.id in couple.children:
                lines.append(f"1 FAMC @F{place}@")
    for place, couple in enumerate(pedigree.couples):
        lines.append(f"0 @F{place}@ FAM")
        for role, id_ in zip(("HUSB", "WIFE"), _man_first(couple, sexes), strict=False):
            lines.append(f"1 {role} @I{numbers[id_]}@")
        lines += [f"1 CHIL @I{numbers[id_]}@" for id_ in couple.children]
    return "\n".join([*lines, "0 TRLR", ""])


def _man_first(couple: Couple, sexes: Mapping[str, str]) -> list[str]:
    """The partners in the order of the file, but a woman after a man."""
    first, *others = couple.partners or ("",)
    if others and sexes[first] == "F" and sexes[others[0]] == "M":
        first, others[0] = others[0], first
    return [id_ for id_ in (first, *others) if id_]
