"""How people and domains are called in running text: in full at first, by a call name after.

Two people never have the same call name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import cached_property

from ecogram.model.case import Case
from ecogram.model.person import Person
from ecogram.vocabulary.roles import gender_of_role

Words = Mapping[str, str]


class Names:
    """The names of one case in one language."""

    def __init__(self, case: Case, words: Words, language: str) -> None:
        self._case = case
        self._words = words
        self._is_foreign = case.language is not None and case.language != language

    def full(self, id_: str) -> str:
        """The whole name, with an article when it is a word for a role (`the eldest son`)."""
        return self._full[id_]

    def short(self, id_: str) -> str:
        """The call name, if nobody else is called so; else the whole name."""
        return self._short[id_]

    def says_gender(self, id_: str) -> bool:
        """Whether the name itself says what the symbol shows."""
        name = self._case.persons[id_].name
        return gender_of_role(name) is not None or any(
            gender_of_role(word) is not None for word in name.split()[:2]
        )

    def domain(self, id_: str) -> str:
        """A domain in a sentence: `the tennis club`, but `MEE`."""
        return self.phrase(self._case.domains[id_].name)

    def phrase(self, name: str) -> str:
        """A name that the author gave to no person, in a sentence; quoted when it has a comma."""
        if "," in name.split("(")[0]:
            return self._words["quotes"].format(text=name)
        first = name.split()[0] if name.split() else ""
        is_acronym = len(first) > 1 and first.isupper()
        lowered = name if is_acronym else name[:1].lower() + name[1:]
        article = self._article(lowered)
        return name if article is None else f"{article} {lowered}".strip()

    @cached_property
    def _full(self) -> dict[str, str]:
        persons = self._case.persons
        plain = {i: self._with_article(person) for i, person in persons.items()}
        times = Counter(plain.values())
        twice: dict[str, list[str]] = {}
        for id_, name in plain.items():
            if times[name] > 1:
                twice.setdefault(name, []).append(id_)
        for name, ids in twice.items():
            marks = self._marks([persons[id_] for id_ in ids])
            plain |= {i: f"{name} ({mark})" for i, mark in zip(ids, marks, strict=True)}
        return plain

    @cached_property
    def _short(self) -> dict[str, str]:
        """Marks that tell namesakes apart (the man, the woman) stay with the call name."""
        persons = self._case.persons
        calls = {i: _call_name(person) for i, person in persons.items()}
        sharing: dict[str, set[str]] = {}
        for id_, call in calls.items():
            sharing.setdefault(call, set()).add(persons[id_].name)
        full = {person.name for person in persons.values()}
        found = {}
        for id_, call in calls.items():
            name = persons[id_].name
            if call == name or len(sharing[call]) > 1 or call in full:
                found[id_] = self._full[id_]
            else:  # namesakes keep their mark
                found[id_] = self._full[id_].replace(name, call, 1)
        return found

    def _with_article(self, person: Person) -> str:
        if not person.name[:1].islower() or person.type == "pregnancy":
            return person.name
        article = "" if _names_somebody(person.name) else self._article(person.name)
        return f"{article} {person.name}" if article else person.name

    def _article(self, name: str) -> str | None:
        """The article before a word of the language; empty: none belongs there; None: no idea."""
        if self._is_foreign:
            return None
        words = [word.strip(",.()&").casefold() for word in name.split()]
        if not words or words[0] in self._bare:
            return ""
        noun = next((word for word in words if self._kind(word)), None)
        if noun is None or words.index(noun) > 2:
            return None
        if words[: words.index(noun)] and not all(map(self._adjective, words[: words.index(noun)])):
            return None
        kind = self._kind(noun)
        after = words[words.index(noun) + 1 :][:1]
        if kind == "bare" and after and self._kind(after[0], bare=False):
            kind = self._kind(after[0], bare=False)  # health centre, maatschappelijk werker
        if kind == "bare":
            if self._stands_alone(name, words.index(noun)):
                return ""
            kind = self._kind(noun, bare=False) or kind
        if kind == "bare" or (kind == "kin" and len(words) == 1):
            return ""
        return self._words["article.neuter" if kind == "neuter" else "article.common"]

    def _adjective(self, word: str) -> bool:
        return word in self._adjectives

    def _stands_alone(self, name: str, at: int) -> bool:
        """Whether nothing says whose or which it is, as in `family and friends`."""
        words = name.split()
        if at + 1 == len(words) or words[at].endswith(","):
            return True
        return words[at + 1].startswith("(") or words[at + 1] in (self._words["and"], "&")

    def _kind(self, word: str, *, bare: bool = True) -> str | None:
        found = (kind for kind, has in self._nouns.items() if has(word))
        return next((kind for kind in found if bare or kind != "bare"), None)

    @cached_property
    def _nouns(self) -> dict[str, Callable[[str], bool]]:
        """The kinds of nouns, the surest first: whole words, then how a word ends."""
        bare, kin = (frozenset(self._words[f"nouns.{key}"].split()) for key in ("bare", "kin"))
        neuter, common = (
            tuple(self._words[f"nouns.{key}"].split()) for key in ("neuter", "common")
        )
        return {
            "bare": bare.__contains__,
            "kin": kin.__contains__,
            "neuter": lambda word: _ends(word, neuter),
            "common": lambda word: _ends(word, common),
        }

    @cached_property
    def _bare(self) -> frozenset[str]:
        return frozenset(self._words["nouns.determined"].split())

    @cached_property
    def _adjectives(self) -> frozenset[str]:
        return frozenset(self._words["nouns.adjectives"].split())

    def _marks(self, persons: list[Person]) -> list[str]:
        """What tells namesakes apart: gender, else birth, else their order in the file."""
        genders = [self._words.get(f"gender.{person.gender}", "") for person in persons]
        births = [p.born.text if p.born and p.born.year else "" for p in persons]
        for tried in (genders, births):
            if all(tried) and len(set(tried)) == len(tried):
                return tried
        return [self._words["mark.ordinal"].format(number=n + 1) for n in range(len(persons))]


def _ends(word: str, nouns: tuple[str, ...]) -> bool:
    """Whether *word* is one of *nouns*, or ends in one that is long enough not to be chance."""
    return word in nouns or word.endswith(tuple(noun for noun in nouns if len(noun) >= LONG))


def _names_somebody(name: str) -> bool:
    """Whether a proper name follows the word for a role.

    >>> _names_somebody("zus Riet"), _names_somebody("oudste zoon"), _names_somebody("ma van An")
    (True, False, False)
    """
    words = name.split()
    return len(words) == 2 and words[1][:1].isupper()


LONG = 5
"""Letters from which the end of a word is a noun (`buurtwinkel`), and no chance (`Odapark`)."""


def _call_name(person: Person) -> str:
    """`Ma` of `Geertruida (Ma) Flodder`, `Anna` of `Anna de Wit`; a title keeps its name.

    >>> _call_name(Person(name="Geertruida (Ma) Flodder")), _call_name(Person(name="tante Lut"))
    ('Ma', 'tante Lut')
    >>> _call_name(Person(name="Lisa, vrijwilliger")), _call_name(Person(name="J. Maes"))
    ('Lisa', 'J. Maes')
    >>> _call_name(Person(name="Eli's teacher"))
    "Eli's teacher"
    """
    words = person.name.split()
    if person.type not in ("person", "stillbirth") or len(words) < 2:
        return person.name
    called = next((w[1:-1] for w in words if w.startswith("(") and w.endswith(")")), None)
    if called:
        return called
    first = words[0].rstrip(",")
    is_title = first.casefold() in TITLES or gender_of_role(first) is not None
    is_title = is_title or first.endswith(("'s", "’s"))
    return person.name if not first[:1].isupper() or first.endswith(".") or is_title else first


DUTCH_TITLES = ("mevrouw", "meneer", "mijnheer", "dokter", "juf", "meester", "zuster", "broeder")
ENGLISH_TITLES = ("mr", "mrs", "ms", "miss", "mister", "doctor", "father", "sister", "brother")
BOTH = ("pater", "pastor", "dominee", "imam", "rabbi", "dr", "prof")
ARTICLES = ("de", "het", "een", "the", "a", "an")
TITLES = frozenset((*DUTCH_TITLES, *ENGLISH_TITLES, *BOTH, *ARTICLES))
"""Words before a name that do not stand alone."""
