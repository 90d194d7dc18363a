"""Sentences that know what they are about, and the teller who makes them in one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ecogram.model.case import Case
from ecogram.model.relation import CLIENT_SYSTEM
from ecogram.narrative.naming import Names
from ecogram.records import NamedTuple
from ecogram.vocabulary import words as vocabulary

INVERTED = ("nl",)
"""Languages in which the verb comes before its subject when something else opens the sentence."""


DETAILS = frozenset(("gender", "count", "age", "years", "dead", "origin", "caption", "more"))
"""What may stand in brackets after a name: what a drawing says at somebody's symbol.

``count`` is that of a group, ``years`` are those of birth and death, ``dead`` is that somebody
died, ``caption`` the author's, ``more`` occupation and place.
"""


class Sentence(NamedTuple):
    """A sentence and the things it tells: (`person`, id), (`union`, index), (`tie`, index) …"""

    text: str
    about: tuple[tuple[str, str | int], ...] = ()


class Paragraph(NamedTuple):
    """Sentences under a heading."""

    heading: str
    sentences: tuple[Sentence, ...]


class Teller:
    """A case, the words of a language, and who has been introduced already.

    ``details`` are those that the drawing has; of who is ``plain`` it has only the name.
    """

    def __init__(self, case: Case, language: str) -> None:
        self.case = case
        self.language = language
        self.words = vocabulary(language, "narrative")
        self.drawing = vocabulary(language, "drawing")
        self.names = Names(case, self.words, language)
        self.introduced: set[str] = set()
        self.members: tuple[str, ...] = ()
        self.details = DETAILS
        self.plain: frozenset[str] = frozenset()

    def learn(self, part: str) -> None:
        """Speak the words of *part* of the vocabulary too."""
        self.words = {**self.words, **vocabulary(self.language, part)}

    def say(
        self, key: str, about: Iterable[tuple[str, str | int]] = (), /, **parts: object
    ) -> Sentence:
        """The sentence of *key* in the vocabulary, with its first letter large."""
        return sentence(self.words[key].format(**parts), about)

    def join(self, parts: Sequence[str], *, by: str = "") -> str:
        """`a, b and c`; with semicolons when a part has a comma of its own outside brackets."""
        if len(parts) < 2:
            return "".join(parts)
        if not by:
            by = "; " if any("," in re.sub(r"\(.*?\)|‘.*?’", "", part) for part in parts) else ", "
        last = f" {self.words['and']} " if by == ", " else f"{by}{self.words['and']} "
        return by.join(parts[:-1]) + last + parts[-1]

    def number(self, count: int) -> str:
        """A number up to twelve in words."""
        numbers = self.words["numbers"].split()
        return numbers[count] if count < len(numbers) else str(count)

    def called(self, id_: str) -> str:
        """Anybody or anything that a tie may end at, as he, she or it is called in a sentence."""
        if id_ == CLIENT_SYSTEM:
            return self.system()
        if id_ in self.case.persons:
            return self.names.short(id_) if id_ in self.introduced else self.names.full(id_)
        return self.names.domain(id_)

    def all_called(self, ids: Iterable[str]) -> str:
        return self.join([self.called(id_) for id_ in ids])

    def system(self) -> str:
        """The client system: by its own name, by its one member's, or as just that."""
        system = self.case.client_system
        alone = self.members[0] if len(self.members) == 1 else None
        if system is not None and system.name:
            if alone and system.name == self.case.persons[alone].name:
                return self.called(alone)
            return self.names.phrase(system.name)
        return self.called(alone) if alone else self.words["the_client_system"]

    def are_many(self, ids: Sequence[str]) -> bool:
        """Whether a verb with these for its subject is plural."""
        if len(ids) != 1:
            return True
        (id_,) = ids
        if id_ in self.case.persons:
            return self.case.persons[id_].type == "group" and not self._is_one(id_)
        return f" {self.words['and']} " in self.called(id_)

    def _is_one(self, id_: str) -> bool:
        """Groups whose name is one thing: a team, a couple, a family."""
        name = self.case.persons[id_].name.casefold()
        return any(part in name.split() for part in self.words["nouns.collective"].split())

    def people(self, ids: Iterable[str]) -> list[tuple[str, str | int]]:
        """What a sentence is about that names *ids*."""
        return [("person", id_) for id_ in ids if id_ in self.case.persons]

    def quoted(self, text: str | None) -> str:
        """The author's own words, marked as such; nothing when there are none."""
        return self.words["quoted"].format(text=text) if text else ""


def sentence(text: str, about: Iterable[tuple[str, str | int]] = ()) -> Sentence:
    """*text* as a sentence: large first letter, one full stop."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return Sentence(text if text.endswith((".", "!", "?")) else f"{text}.", tuple(about))
