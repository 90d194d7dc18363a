"""YAML means what it says, everything keeps its place, and no file can do harm."""

from __future__ import annotations

import pytest

from ecogram.diagnostics import EcogramError, Span
from ecogram.loading.limits import MAX_ALIASES, MAX_BYTES, MAX_DEPTH
from ecogram.loading.tree import parse


def refusal(source: str | bytes) -> tuple[str, Span | None]:
    with pytest.raises(EcogramError) as caught:
        parse(source)
    (problem,) = caught.value.problems
    return problem.code, problem.span


def test_every_scalar_stays_text() -> None:
    tree = parse("a: no\nb: 012\nc: 1950-03-01\nd: Null\ne: ~\nf: 12:30:45\ng: on\nh: 1.0\n")
    assert list(tree.data.values()) == [
        "no",
        "012",
        "1950-03-01",
        "Null",
        "~",
        "12:30:45",
        "on",
        "1.0",
    ]


def test_only_an_empty_value_is_absent() -> None:
    assert parse("a:\nb: ''\nc: {d}\n").data == {"a": None, "b": "", "c": {"d": None}}


def test_tags_do_nothing() -> None:
    assert parse("a: !!python/object:os.system ls\n").data == {"a": "ls"}


def test_a_value_and_its_key_are_found() -> None:
    tree = parse("personen:\n  anna: {naam: Anna, geboren: 1950}\n")
    path = ("personen", "anna", "geboren")
    assert tree.span(path) == Span(2, 31, 2, 35)
    assert tree.span(path, about_key=True) == Span(2, 22, 2, 29)


def test_what_is_missing_is_shown_at_the_key_that_lacks_it() -> None:
    tree = parse("personen:\n  anna: {naam: Anna}\n  bea:\n")
    assert tree.span(("personen", "anna", "geboren", 0)) == Span(2, 3, 2, 7)
    assert tree.span(("personen", "bea")) == Span(3, 3, 3, 6)


def test_a_list_item_is_found() -> None:
    tree = parse("a:\n  - [x, yy]\n  - naam: z\n    tot: 3\n")
    assert tree.span(("a", 0, 1)) == Span(2, 9, 2, 11)
    assert tree.span(("a", 1)) == Span(3, 5, 3, 9)


def test_places_behind_an_alias_are_those_of_its_anchor() -> None:
    tree = parse("a: &x {b: c}\nd: *x\n")
    assert tree.data["d"] == {"b": "c"}
    assert tree.span(("d", "b")) == Span(1, 11, 1, 12)


def test_the_first_of_two_keys_counts_and_the_second_is_reported() -> None:
    tree = parse("a: 1\na: 2\n")
    assert tree.data == {"a": "1"}
    (problem,) = tree.duplicates
    assert (problem.code, problem.values, problem.span) == (
        "duplicate-key",
        {"key": "a", "line": "1"},
        Span(2, 1, 2, 2),
    )


def test_merge_keys_and_keys_that_are_no_text_are_reported() -> None:
    tree = parse("a: &x {b: 1}\nc:\n  <<: *x\n  ? [d]\n  : 1\n  e: 2\n")
    assert [problem.code for problem in tree.problems] == ["merge-key", "key-not-text"]
    assert tree.data["c"] == {"e": "2"}


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("", "empty-file"),
        ("# niets\n", "empty-file"),
        ("- a\n", "not-a-case"),
        ("zomaar tekst", "not-a-case"),
        ("a: 1\n---\nb: 2\n", "several-documents"),
        ("a: [1, 2\n", "open-bracket"),
        ("a: {b: 1\n", "open-brace"),
        ("a: 'x\n", "open-quote"),
        ("a: b: c\n", "colon-in-text"),
        ("a: @x\n", "strange-character"),
        ("a: *b\n", "unknown-alias"),
        ("a: &b [*b]\n", "alias-in-itself"),
        ("a:\n\t- b\n", "tab"),
        ("a: \x07\n", "control-character"),
    ],
)
def test_a_file_that_is_no_case_says_why(source: str, code: str) -> None:
    assert refusal(source)[0] == code


def test_a_hundred_thousand_brackets_do_not_crash() -> None:
    assert refusal("[" * 100_000) == ("too-deep", Span(1, MAX_DEPTH + 1, 1, MAX_DEPTH + 2))
    assert refusal("{a: " * 10_000)[0] == "too-deep"
    assert refusal("".join(f"{' ' * depth}a:\n" for depth in range(100)))[0] == "too-deep"


def test_an_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 [" + ",".join("x" * 9) + "]"]
    lines += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    assert refusal("\n".join(lines))[0] == "too-many-values"
    many = "a: &a x\nb: [" + ",".join(["*a"] * (MAX_ALIASES + 1)) + "]\n"
    assert refusal(many)[0] == "too-many-aliases"


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    assert refusal(b"\xff" * (MAX_BYTES + 1))[0] == "too-large"


@pytest.mark.parametrize("source", ["a: é\r\nb: 1\r\n", "\ufeffa: é\nb: 1\n"])
def test_byte_order_mark_and_line_ends_do_not_matter(source: str) -> None:
    tree = parse(source.encode())
    assert tree.data == {"a": "é", "b": "1"}
    assert tree.span(("b",)) == Span(2, 4, 2, 5)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("naam: Zoë".encode("cp1252"), "wrong-encoding"),
        ("naam: Zoë".encode("utf-16"), "wrong-encoding"),
        ("naam: Zoë".encode("utf-16-le"), "wrong-encoding"),
        (b"PK\x03\x04 docx", "not-a-text-file"),
        (b"\x00\x01\x02\x03", "not-a-text-file"),
    ],
)
def test_a_file_saved_wrongly_says_so(source: bytes, code: str) -> None:
    assert refusal(source)[0] == code


def test_the_place_of_a_wrong_byte_is_told() -> None:
    assert refusal("a: 1\nnaam: Zoë".encode("cp1252"))[1] == Span(2, 9, 2, 10)


def test_a_tab_inside_a_text_is_allowed() -> None:
    assert parse("a: x\ty\n# \tuitleg\n").data == {"a": "x\ty"}


def test_the_text_of_an_error_names_nobody() -> None:
    with pytest.raises(EcogramError) as caught:
        parse("Anna Jansen: [Piet Jansen\n")
    assert "Jansen" not in str(caught.value)
    assert caught.value.__cause__ is None
