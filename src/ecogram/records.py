"""Named tuples that are made quickly: a drawing loads well over a hundred kinds of them.

The standard library compiles source text for each kind, and turns each annotation into an object
when a class is made; together that takes longer than all the rest of it, and nobody asks for those
objects here. Type checkers see the original.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import _tuplegetter
    from functools import cache
    from types import CodeType, FunctionType

    class Record(tuple):
        """What all named tuples here can do; the same as those of the standard library."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: Any) -> Any:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes: Any) -> Any:
            made = tuple.__new__(self.__class__, map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            fields = ", ".join([f"{name}={value!r}" for name, value in self._asdict().items()])
            return f"{self.__class__.__name__}({fields})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class _Maker(type):
        """Makes a class of named tuples from the annotations, as ``typing.NamedTuple`` does."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            kinds = body.get("__annotations__", {})
            fields = tuple(kinds)
            defaults = tuple([body[field] for field in fields if field in body])
            if any(field not in body for field in fields[len(fields) - len(defaults) :]):
                raise TypeError(f"{name}: a field without a default follows one that has one")
            body |= {field: _tuplegetter(k, None) for k, field in enumerate(fields)}
            code = _creator(len(fields))
            code = code.replace(co_varnames=("_cls", *fields))
            new = FunctionType(code, _NAMESPACE, "__new__", defaults)
            new.__annotations__ = kinds
            body |= {"__slots__": (), "__new__": new}
            body |= {"_fields": fields, "__match_args__": fields}
            body["_field_defaults"] = dict(zip(fields[-len(defaults) :], defaults, strict=False))
            body.setdefault("__doc__", f"{name}({', '.join(fields)})")
            return type(name, (Record,), body)

    _NAMESPACE = {"_new": tuple.__new__, "__builtins__": {}}

    @cache
    def _creator(count: int) -> CodeType:
        """What makes a tuple with *count* fields; only their names are still to be put in."""
        fields = "".join([f"_{k}, " for k in range(count)])
        maker: FunctionType = eval(f"lambda _cls, {fields}: _new(_cls, ({fields}))", _NAMESPACE)
        return maker.__code__.replace(co_name="__new__")

    class _Base:
        """Stands for the class to derive from; what is derived is a plain named tuple."""

        def __mro_entries__(self, bases: tuple[object, ...]) -> tuple[type, ...]:
            return (_Start,)

    _Start = type.__new__(_Maker, "NamedTuple", (), {})
    NamedTuple = _Base()
