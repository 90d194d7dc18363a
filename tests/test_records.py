"""Guards that our named tuples do all that those of the standard library do."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from ecogram.records import NamedTuple


class Ours(NamedTuple):
    """Two things."""

    first: int
    second: str = "b"

    @property
    def both(self) -> str:
        return f"{self.first}{self.second}"


class Theirs(typing.NamedTuple):
    """Two things."""

    first: int
    second: str = "b"


class Nothing(NamedTuple):
    pass


def test_they_are_made_and_read_alike() -> None:
    for kind in (Ours, Theirs):
        one = kind(1)
        assert one == (1, "b") == kind(first=1, second="b") == kind._make([1, "b"])
        assert (one.first, one.second, one[1]) == (1, "b", "b")
        assert one._replace(first=2) == (2, "b")
        assert type(one._replace(first=2)) is kind
        assert one._asdict() == {"first": 1, "second": "b"}
        assert repr(one) == f"{kind.__name__}(first=1, second='b')"
        assert kind.__doc__ == "Two things."
        assert kind.__module__ == __name__
        assert (kind._fields, kind._field_defaults) == (("first", "second"), {"second": "b"})
        assert kind.__match_args__ == kind._fields
        assert kind.__annotations__ == {"first": "int", "second": "str"} or kind is Theirs
        assert not hasattr(one, "__dict__")
        for again in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
            assert (again, type(again)) == (one, kind)
    assert Ours(1).both == "1b"
    assert Nothing() == ()


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_they_refuse_alike(kind: typing.Any) -> None:
    with pytest.raises(TypeError, match="first"):
        kind()
    with pytest.raises(TypeError, match="third"):
        kind(1, third=3)
    with pytest.raises(TypeError, match="Expected 2 arguments, got 1"):
        kind._make([1])
    with pytest.raises(ValueError, match="third"):
        kind(1)._replace(third=3)
    with pytest.raises(AttributeError):
        kind(1).first = 2


def test_a_field_without_a_default_does_not_follow_one_that_has_one() -> None:
    with pytest.raises(TypeError):

        class Wrong(NamedTuple):
            first: int = 1
            second: int  # type: ignore[misc]
