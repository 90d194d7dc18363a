"""Rows, sections and sheets of figures, and the teller who words them in one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ecogram.analysis import counts
from ecogram.analysis.counts import Tally
from ecogram.analysis.network import Network
from ecogram.model.relation import CLIENT_SYSTEM, Relation
from ecogram.records import NamedTuple
from ecogram.vocabulary import words as vocabulary

NOT_FILLED_IN = "not_filled_in"


class Row(NamedTuple):
    """One figure: ``key`` and ``data`` are for machines, ``label`` and ``text`` for readers."""

    key: str
    label: str
    text: str
    data: Any


class Section(NamedTuple):
    """Figures that belong together; ``key`` is stable in every language."""

    key: str
    title: str
    rows: tuple[Row, ...]


class Sheet(NamedTuple):
    """All figures of one network on one date; ``moment`` is how a reader calls it."""

    moment: str
    sections: tuple[Section, ...]


class Teller:
    """The network with the words to tell of it."""

    def __init__(self, network: Network, language: str) -> None:
        self.network = network
        self.case = network.case
        self.words = vocabulary(language, "measures")
        self.drawing = vocabulary(language, "drawing")
        names = [person.name for person in network.case.persons.values()]
        names += [domain.name for domain in network.case.domains.values()]
        self._times = Counter(names)

    def name(self, id_: str) -> str:
        """The name of a person or domain; with its id when more than one is called so."""
        if id_ == CLIENT_SYSTEM:
            return self.system()
        record = self.case.persons.get(id_) or self.case.domains[id_]
        return record.name if self._times[record.name] == 1 else f"{record.name} ({id_})"

    def names(self, ids: Iterable[str]) -> str:
        return "; ".join(self.name(id_) for id_ in ids) or self.words["nobody"]

    def system(self) -> str:
        """The client system by its own name, else by its one member's."""
        system = self.case.client_system
        if system is not None and system.name:
            return system.name
        if len(self.network.members) == 1:
            return self.name(self.network.members[0])
        return self.drawing["client_system"]

    def row(self, key: str, text: str, data: Any) -> Row:
        return Row(key, self.words[f"row.{key}"], text, data)

    def people(self, found: Tally) -> str:
        """How many people, in words.

        A number, two when a group has two, and the groups nobody counted.
        """
        number = str(found.low) if found.low == found.high else f"{found.low}–{found.high}"
        if not found.groups:
            return number
        key = "groups.one" if found.groups == 1 else "groups.many"
        groups = self.words[key].format(count=found.groups)
        return f"{number} + {groups}" if found.high else groups

    def missing(self) -> Row:
        """What a section is when the file says nothing of it."""
        return Row(NOT_FILLED_IN, "", "", None)

    def per(self, found: Mapping[str, Tally], *, sparse: bool = False) -> Iterator[Row]:
        """A row for each value (*sparse*: for each that somebody has), or the one of nothing."""
        if all(tally.is_nothing for tally in found.values()):
            return
        if all(t.is_nothing for value, t in found.items() if value != counts.NOT_SAID):
            yield self.missing()
            return
        for value, tally in found.items():
            if sparse and tally.is_nothing:
                continue
            label = self.words.get(f"value.{value}", value)
            yield Row(value, label, self.people(tally), tally._asdict())

    def relation(self, relation: Relation) -> str:
        """The kind of a relation in a word or two, with who doubts or says so."""
        said = self.drawing[f"relation.{relation.type}"]
        if relation.label:
            said = relation.label if relation.type == "other" else f"{said}, ‘{relation.label}’"
        source = []
        if relation.according_to:
            who = relation.according_to
            who = self.name(who) if who in self.case.persons else who
            source.append(self.drawing["according_to"].format(who=who))
        if relation.certainty:
            source.append(self.drawing[f"certainty.{relation.certainty}"])
        return f"{said} ({', '.join(source)})" if source else said
