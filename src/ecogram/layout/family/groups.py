"""The groups of a family: who keeps together whatever the order becomes."""

from __future__ import annotations

from ecogram.layout.family.blocks import hang, nest
from ecogram.layout.family.links import chains, link
from ecogram.layout.family.pedigree import Pedigree
from ecogram.layout.family.rows import Rows
from ecogram.layout.family.sibships import gather
from ecogram.layout.family.strands import Weave, weave
from ecogram.layout.family.wishes import USUAL, Wishes


def grouped(pedigree: Pedigree, rows: Rows, wishes: Wishes = USUAL) -> Weave:
    """The groups that keep couples and sibships together, and what runs between them."""
    hung = hang(pedigree, rows.of)._replace(mirrored=wishes.mirrored)
    blocks = nest(pedigree, hung, wishes.nests)
    sibships = gather(pedigree, rows.of, blocks, wishes)
    links = link(pedigree, blocks, sibships, wishes.first, wishes.last)
    if links.nests:
        blocks = nest(pedigree, blocks, links.nests)
        sibships = gather(pedigree, rows.of, blocks, wishes)
    return weave(pedigree, rows, blocks, sibships, chains(sibships, links))
