"""Canonical words → the model: dates and numbers are read, every record is validated by its class.

A value that cannot be is set aside with a problem in the author's words, so that the rest can be
checked too. A class is imported, and its schema built, only when the file has such a record.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from ecogram.diagnostics import Path
from ecogram.loading.case_dates import CaseDates
from ecogram.loading.collecting import without_collecting
from ecogram.loading.quantities import read_age, read_count, read_share
from ecogram.loading.shapes import SHAPES
from ecogram.loading.terms import key_of
from ecogram.loading.ties import with_person_ties
from ecogram.loading.wording import Fields, Wording
from ecogram.model.case import Case
from ecogram.vocabulary.roles import gender_of_role
from ecogram.vocabulary.spelling import normalise

if TYPE_CHECKING:
    from ecogram.model.dates import Date
    from ecogram.model.person import Person
    from ecogram.model.relation import Relation

_MODELS = {
    # record → module and class
    "person": ("person", "Person"),
    "trait": ("person", "Trait"),
    "measure": ("person", "Measure"),
    "family": ("family", "Family"),
    "child": ("family", "ChildLink"),
    "twins": ("family", "Twins"),
    "relation": ("relation", "Relation"),
    "member": ("surroundings", "Member"),
    "client_system": ("surroundings", "ClientSystem"),
    "household": ("surroundings", "Household"),
    "domain": ("surroundings", "Domain"),
    "event": ("event", "Event"),
    "moment": ("event", "Moment"),
    "care": ("help", "Care"),
    "weight": ("help", "Weight"),
    "wish": ("help", "Wish"),
    "action": ("help", "Action"),
    "coalition": ("help", "Coalition"),
    "network_perception": ("help", "NetworkPerception"),
}
_QUANTITIES: dict[str, tuple[Callable[[str], Any], str]] = {
    # kind → how it is read, and the problem when it cannot be
    "age": (read_age, "bad-age"),
    "count": (read_count, "bad-count"),
    "share": (read_share, "bad-number"),
}
_TRAIT_TYPES = ("illness", "disability", "substance_use")
_BY_ROLE = ("person", "group", "stillbirth")
"""The types of person whose gender a role word says."""


@without_collecting()
def build(wording: Wording) -> Case:
    """The case that the words describe; new problems join those of *wording*."""
    return _Builder(wording).case()


class _Builder:
    """Builds one case. ``about`` is whose birth a date such as `op 14 jaar` counts from."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._dates = CaseDates(wording)
        self._classes: dict[str, Any] = {}
        self._born: dict[str, Date | None] = {}
        self._persons: dict[str, Person] = {}
        self._index: str | None = None

    def case(self) -> Case:
        fields = {k: v for k, v in self._wording.fields.items() if k != "contacts"}
        persons: dict[str, Fields] = fields.pop("persons", {})
        ties = [*fields.pop("relations", ()), *self._wording.fields.get("contacts", ())]
        values: dict[str, Any] = {}
        order = ("reference_date", "moments")
        if self._reference_is_moment(fields):
            order = ("moments", "reference_date")
        for field in order:
            if field in fields:
                values[field] = self._time(field, fields[field])
        self._index = next(iter(fields.get("index_person") or persons), None)
        self._births(persons)
        self._persons = self._map("person", persons, ("persons",))
        for field, said in fields.items():
            if field not in values:
                values[field] = self._value("case", field, said, (field,), self._index)
        relations = self._records("relation", ties, ("relations",))
        if self._index is not None:
            relations = with_person_ties(
                relations, self._index, self._ties_of(persons), self._wording
            )
        read = {field: value for field, value in values.items() if value is not None}
        return Case.model_construct(**read, persons=self._persons, relations=relations)

    def _reference_is_moment(self, fields: Fields) -> bool:
        """Then the moments come first; else their dates may count back from the reference date."""
        named = (normalise(str(one.get("name", ""))) for one in fields.get("moments", ()))
        return normalise(str(fields.get("reference_date", ""))) in tuple(named)

    def _time(self, field: str, said: Any) -> Any:
        """The reference date or the moments; from now on dates can be read against them."""
        if field == "reference_date":
            self._dates.reference = self._dates.date(said, (field,))
            return self._dates.reference
        moments = self._records("moment", said, (field,))
        self._dates.know(moments)
        return moments

    def _births(self, persons: dict[str, Fields]) -> None:
        """Births first: `op 14 jaar` may be said of somebody who comes later in the file."""
        for identifier, fields in persons.items():
            said = fields.get("born")
            if said is not None:
                path: Path = ("persons", identifier, "born")
                self._born[identifier] = self._dates.date(said, path)

    def _ties_of(self, persons: dict[str, Fields]) -> dict[str, Relation]:
        """What is written on persons about their tie with the index person."""
        ties: dict[str, Relation] = {}
        for identifier, fields in persons.items():
            if "tie" not in fields:
                continue
            path: Path = ("persons", identifier)
            if identifier == self._index:
                first = next(iter(fields["tie"]))
                author = self._wording.author_path((*path, first))
                name = self._persons[identifier].name
                self._wording.problem(
                    "tie-of-index-person", author, key=key_of(author), name=name, about_key=True
                )
                continue
            ends = {"from_": [self._index], "to": [identifier], "contact": True}
            ties[identifier] = self._record("relation", {**ends, **fields["tie"]}, path, identifier)
        return ties

    def _map(self, record: str, data: dict[str, Fields], path: Path) -> dict[str, Any]:
        return {
            identifier: self._record(record, fields, (*path, identifier), identifier)
            for identifier, fields in data.items()
        }

    def _records(
        self, record: str, data: list[Fields], path: Path, about: str | None = None
    ) -> tuple[Any, ...]:
        return tuple(
            self._record(record, fields, (*path, index), about or self._subject(fields))
            for index, fields in enumerate(data)
        )

    def _children(self, data: list[Fields], path: Path) -> tuple[Any, ...]:
        return tuple(
            self._record(
                "twins" if "twins" in fields else "child",
                fields,
                (*path, index),
                fields.get("child") or fields["twins"][0],
            )
            for index, fields in enumerate(data)
        )

    def _subject(self, fields: Fields) -> str | None:
        """Who a record is about when that is one person, else the index person."""
        said = fields.get("who") or fields.get("from_")
        if isinstance(said, list) and len(said) == 1:
            said = said[0]
        return said if isinstance(said, str) and said in self._born else self._index

    def _record(self, record: str, fields: Fields, path: Path, about: str | None) -> Any:
        values: dict[str, Any] = {}
        for field, said in fields.items():
            if field == "born":
                value: Any = self._born.get(about or "")
            elif field == "tie":
                continue
            else:
                value = self._value(record, field, said, (*path, field), about)
            if value is not None:
                values[field] = value
        if record in ("person", "domain"):
            _complete(record, str(path[-1]), values)
        elif record == "trait" and values.get("type") not in _TRAIT_TYPES:
            values.setdefault("name", values.pop("type", None))
        elif values.get("form") == "rape":
            self._without_rape(values, path)
        return self._checked(record, values, path)

    def _value(self, record: str, field: str, said: Any, path: Path, about: str | None) -> Any:
        """One field's value; None when it is absent or was set aside."""
        kind, _, argument = SHAPES[record].get(field, "flag").partition(":")
        if kind == "date":
            return self._dates.date(said, path, self._born.get(about or ""))
        if kind == "happening":
            return self._dates.happening(said, path, self._born.get(about or ""))
        if kind in _QUANTITIES:
            return self._quantity(kind, said, path)
        if kind == "map":
            return self._map(argument, said, path)
        if kind == "children":
            return self._children(said, path)
        if kind == "records":
            owner = about if record == "person" else None
            return self._records(argument, said, path, owner)
        if kind == "members":
            return self._records("member", said, path)
        if kind in ("record", "members_of"):
            return self._record(argument, said, path, about)
        return tuple(said) if isinstance(said, list) else said

    def _quantity(self, kind: str, said: str, path: Path) -> Any:
        read, code = _QUANTITIES[kind]
        value = read(said)
        if value is None:
            author = self._wording.author_path(path)
            bounds = {"least": "0", "most": "100"} if kind == "share" else {}
            self._wording.problem(code, author, key=key_of(author), value=said, **bounds)
        return value

    def _checked(self, record: str, values: dict[str, Any], path: Path) -> Any:
        """The record; values that its class refuses are reported and left out."""
        model = self._class(record)
        try:
            return model(**values)
        except ValidationError as error:
            for refused in error.errors(include_url=False):
                field = str(refused["loc"][0])
                if values.pop(field, None) is not None:
                    self._refuse(refused, (*path, field), record, field)
            return model(**values)

    def _refuse(self, refused: Any, path: Path, record: str, field: str) -> None:
        author = self._wording.author_path(path)
        kind, _, bounds = SHAPES[record].get(field, "").partition(":")
        value = str(refused["input"])
        if kind == "number":
            least, _, most = bounds.partition(":")
            self._wording.problem(
                "bad-number", author, key=key_of(author), value=value, least=least, most=most
            )
        else:
            self._wording.problem("bad-value", author, key=key_of(author), value=value)

    def _without_rape(self, values: dict[str, Any], path: Path) -> None:
        """A rape makes no union: the mother stays, and her children are told apart by a
        conception. Who she is must follow from the partners."""
        del values["form"]
        partners = values.get("partners", ())
        women = [who for who in partners if self._is_woman(who)]
        if len(partners) > 1 and len(women) != 1:
            author = self._wording.author_path((*path, "form"))
            self._wording.problem("rape-union", author, value="")
            return
        values["partners"] = tuple(women) or partners
        values["children"] = tuple(
            child.model_copy(update={"conception": "rape"}) for child in values.get("children", ())
        )

    def _is_woman(self, identifier: str) -> bool:
        person = self._persons.get(identifier)
        return person is not None and person.gender == "woman"

    def _class(self, record: str) -> Any:
        found = self._classes.get(record)
        if found is None:
            module, name = _MODELS[record]
            found = getattr(import_module(f"ecogram.model.{module}"), name)
            self._classes[record] = found
        return found


def _complete(record: str, identifier: str, values: dict[str, Any]) -> None:
    """A name from the id, and a gender from a role word in either."""
    name = values.get("name")
    if not name:
        name = values["name"] = _name_of(identifier)
    if record == "person" and "gender" not in values and values.get("type", "person") in _BY_ROLE:
        gender = gender_of_role(identifier) or gender_of_role(name)
        if gender is not None:
            values["gender"] = gender


def _name_of(identifier: str) -> str:
    """The id as a name: capitalised, spaces for underscores.

    >>> _name_of("oma_ans")
    'Oma ans'
    """
    return identifier[:1].upper() + identifier[1:].replace("_", " ")
