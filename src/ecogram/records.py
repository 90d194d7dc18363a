"""Named tuples that are made quickly: a drawing loads well over a hundred kinds of them.

The standard library turns each annotation into an object when a class is made, which takes longer
than the rest of making it; nobody asks for those objects here. Type checkers see the original.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    _MADE = frozenset({"__module__", "__qualname__", "__annotations__"})

    class _Maker(type):
        """Makes a class of named tuples from the annotations, as ``typing.NamedTuple`` does."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = body.get("__annotations__", {})
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            made.__qualname__ = body["__qualname__"]
            made.__annotations__ = made.__new__.__annotations__ = fields
            for key, value in body.items():
                if key not in fields and key not in _MADE:
                    setattr(made, key, value)
            return made

    class _Base:
        """Stands for the class to derive from; what is derived is a plain named tuple."""

        def __mro_entries__(self, bases: tuple[object, ...]) -> tuple[type, ...]:
            return (_Start,)

    _Start = type.__new__(_Maker, "NamedTuple", (), {})
    NamedTuple = _Base()
