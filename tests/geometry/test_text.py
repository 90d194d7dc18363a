"""Guards that texts are measured as the engines measure them, and cut where a reader would cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecogram.geometry.text import graphemes, text_width, wrap, wrap_name

FAMILY = "👨‍👩‍👧"


@pytest.mark.parametrize(
    ("text", "bold", "thousandths"),
    [
        ("Anna", False, 2335),
        ("Anna", True, 2500),
        ("1998", False, 4 * 556),
        ("†", False, 556),
        ("’s-Gravenhage", False, 222 + 500 + 333 + 778 + 333 + 556 + 500 + 556 + 556 + 556 * 4),
    ],
)
def test_widths_are_those_of_helvetica(text: str, bold: bool, thousandths: int) -> None:
    assert text_width(text, 10, bold) == pytest.approx(thousandths / 100)


def test_width_grows_with_the_type_size() -> None:
    assert text_width("Zoë", 20) == pytest.approx(2 * text_width("Zoë", 10))


@pytest.mark.parametrize("pair", ["é", "Å", "ñ", "ş", "Ж", "ệ", "ῷ"])
def test_a_letter_is_as_wide_written_in_one_or_two_characters(pair: str) -> None:
    import unicodedata

    apart = unicodedata.normalize("NFD", pair)
    assert text_width(apart, 10) == pytest.approx(text_width(pair, 10), abs=1.5)


def test_marks_and_invisible_characters_take_no_width() -> None:
    assert text_width("a\u0301\u0323\u200b\u200d\xad\x00\u202e", 10) == text_width("a", 10)


def test_east_asian_characters_are_one_type_size_wide() -> None:
    assert text_width("李小龍", 10) == 30


def test_an_emoji_sequence_is_one_picture() -> None:
    assert text_width(FAMILY, 10) == text_width("👩", 10)
    assert text_width("🇳🇱", 10) == text_width("👩", 10)
    assert text_width("👩🏽", 10) == text_width("👩", 10)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("letter", ["ع", "ש", "क", "ก", "ᚠ", "㐀", "☃"])
def test_letters_outside_the_font_are_measured_generously(letter: str, bold: bool) -> None:
    assert text_width(letter, 10, bold) >= text_width("p", 10, bold)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Anna", ("Anna",)),
        ("", ()),
        ("   ", ()),
        ("Anna  de\nVries", ("Anna de Vries",)),
        ("Maria de Vries-Jansen", ("Maria de Vries-", "Jansen")),
        ("Jeugdbescherming/Raad", ("Jeugdbescher-", "ming/Raad")),
        ("Jeugd\xadbescherming", ("Jeugdbescherming",)),
        ("Jeugd\xadbeschermings\xadtafel", ("Jeugd-", "beschermings-", "tafel")),
        ("Huis van het Kind/Gezin", ("Huis van het", "Kind/Gezin")),
        ("Janneke van\xa0de\xa0Velde", ("Janneke", "van\xa0de\xa0Velde")),
        ("geboren 2010-2012 te X", ("geboren", "2010-2012 te X")),
        ("Team -5", ("Team -5",)),
        ("一二三四五六七八九十", ("一二三四五六七八", "九十")),
        ("Wolfeschlegelsteinhausen Jansen", ("Wolfeschlegels-", "teinhausen", "Jansen")),
    ],
)
def test_lines_break_where_a_reader_would_break_them(text: str, lines: tuple[str, ...]) -> None:
    assert wrap(text, 16) == lines


@pytest.mark.parametrize(
    ("word", "limit", "lines"),
    [
        ("psychotherapeuten", 15, ("psychotherapeu-", "ten")),
        ("psychotherapeuten", 12, ("psychothera-", "peuten")),
        ("Blommemakersstraat", 15, ("Blommemakers-", "straat")),
        ("jeugdbescherming", 12, ("jeugdbe-", "scherming")),
        ("arbeidsongeschiktheid", 18, ("arbeidsongeschikt-", "heid")),
        ("Vandenbroeckhoven", 10, ("Vanden-", "broeckho-", "ven")),
        ("Rijksmuseumplein", 8, ("Rijksmu-", "seum-", "plein")),
        ("Επιστημονικός", 8, ("Επιστη-", "μονικός")),
        ("hmmmmmmmmmmm", 8, ("hmmmmmm-", "mmmmm")),
        ("0612345678901234", 8, ("0612345…",)),
        ("مستشفىالأطفالالجامعي", 8, ("مستشفىا…",)),
    ],
)
def test_a_long_word_is_parted_between_syllables(
    word: str, limit: int, lines: tuple[str, ...]
) -> None:
    assert wrap(word, limit) == lines


def test_a_name_takes_the_room_that_its_longest_word_needs() -> None:
    assert wrap_name("An Vandenbroeckhoven", 80, 3, 120, size=10) == ("An", "Vandenbroeckhoven")
    assert len(wrap_name("een naam in veel meer woorden dan passen", 40, 3, 80, size=10)) == 3
    assert not any(
        "…" in one for one in wrap_name("Jan van der Meer de Walcheren", 40, 3, 80, size=10)
    )
    assert wrap_name("Anna de Vries", 40, 3, 80, size=10) == wrap("Anna de Vries", 40, size=10)


def test_a_word_that_has_no_second_line_is_cut_short() -> None:
    assert wrap("psychotherapeuten", 12, 1) == ("psychothera…",)
    assert wrap("een psychotherapeut", 12, 2) == ("een", "psychothera…")
    assert wrap("x" * 500, 12, 3)[2].endswith("…")


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert wrap("een twee drie vier vijf", 5, 3) == ("een", "twee", "drie…")
    assert wrap("een twee", 5, 1) == ("een…",)
    assert wrap("een twee", 5, 0) == ()


def test_limits_may_be_points() -> None:
    assert wrap("Anna Maria", 30, size=10) == ("Anna", "Maria")
    assert wrap("Anna Maria", 60, size=10) == ("Anna Maria",)


@pytest.mark.parametrize("cluster", [FAMILY, "e\u0301", "🇳🇱", "👩🏽", "क्षि", "กำ", "각", "❤️"])
def test_what_a_reader_sees_as_one_character_is_never_split(cluster: str) -> None:
    assert graphemes(f"x{cluster}y") == ["x", cluster, "y"]
    for limit in range(1, 12):
        cut = "".join(wrap(cluster * 8, limit, 2)).replace("…", "").replace("-", "")
        assert cut == cluster * (len(cut) // len(cluster))


def test_flags_are_paired_from_the_left() -> None:
    assert graphemes("🇳🇱🇧🇪🇩") == ["🇳🇱", "🇧🇪", "🇩"]


WORDS = st.text(st.sampled_from("abc é-/\xad\u0301李👩‍\u200d🇳🇱 \xa0…"), max_size=60)


@given(WORDS, st.integers(2, 20), st.integers(1, 4))
def test_no_line_is_wider_than_the_limit(text: str, limit: int, lines: int) -> None:
    wrapped = wrap(text, limit * 10, lines, size=10)
    assert len(wrapped) <= lines
    assert all(text_width(line, 10) <= limit * 10 for line in wrapped)
    assert all(wrapped)


@given(st.text(st.sampled_from("abecdrstch éöIJ"), max_size=60), st.integers(4, 20))
def test_no_letter_is_lost_when_words_are_parted(text: str, limit: int) -> None:
    kept = "".join(wrap(text, limit, 1000)).replace("-", "").replace(" ", "")
    assert kept == text.replace(" ", "")


@given(WORDS)
def test_nothing_but_blanks_is_lost_when_everything_fits(text: str) -> None:
    kept = "".join(wrap(text, 1000, 1000)).replace(" ", "").replace("\xad", "")
    assert kept == text.replace(" ", "").replace("\xad", "")
