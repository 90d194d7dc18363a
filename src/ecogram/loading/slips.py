"""The slips of the pen behind a YAML mistake, which a YAML reader reports later or as another.

It knows keys, to tell a forgotten comma from a colon in a text; what a family is it does not know.
"""

from __future__ import annotations

import re

import yaml

from ecogram.diagnostics import Problem, Span
from ecogram.records import NamedTuple
from ecogram.vocabulary.keys import KEYS, fields_by_key
from ecogram.vocabulary.spelling import normalise

_SPACES = re.compile("[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\u2060]")
"""What looks like a space, or like nothing, and is neither for YAML: texts from Word have them."""
_MISPLACED = re.compile(rf"^ *(?:- *)?({_SPACES.pattern})|^[^:]*:({_SPACES.pattern})")
_BULLETS = re.compile(r"^(\s*)[–—−•·▪◦●○*]\s+(.*)$")
_UNSPACED = re.compile(r"^(\s*(?:- )?)([^\s:\"'{}\[\],#]+):([^\s:/][^:]*)$")
_VALUE = re.compile(r"^(\s*(?:- +)*(?:[^\s\"'{\[#][^:#]*: +)?)(\S.*?)(\s+#.*)?$")
_STRANGE = (
    "scanning an alias",
    "scanning an anchor",
    "cannot start any token",
    "mapping keys are not allowed",
    "sequence entries are not allowed",
    "found '?'",
)
"""What a reader says of a value that begins with `*`, `&`, `@`, `?`, `-` and the like."""
_LONGEST = 70  # a cure longer than this is no help


class Mistake(NamedTuple):
    """Where a YAML reader stopped: its words, its two marks and the token it read last."""

    said: str
    at: yaml.Mark
    since: yaml.Mark | None
    last: yaml.Token | None


def slip(text: str, mistake: Mistake) -> Problem | None:
    """What its author did wrong, at the place to mend it; None when nothing usual is found."""
    lines = text.split("\n")
    for suspicion in (
        _strange_space,
        _bullet,
        _quote,
        _strange_character,
        _comma,
        _colon,
        _dash,
        _margin,
    ):
        found = suspicion(lines, mistake)
        if found is not None:
            return found
    return None


def _strange_space(lines: list[str], mistake: Mistake) -> Problem | None:
    """A no-break space before a line's first word or after its colon."""
    for number in range(_began(mistake), mistake.at.line + 1):
        found = _MISPLACED.search(lines[number])
        if found:
            group = 1 if found[1] else 2
            return _problem("strange-space", number, found.start(group), found.end(group))
    return None


def _bullet(lines: list[str], mistake: Mistake) -> Problem | None:
    """A list whose dashes are another character: a long dash, a bullet, an asterisk."""
    for number in dict.fromkeys((_began(mistake), _since(mistake), mistake.at.line)):
        found = _BULLETS.match(lines[number])
        if found and (found[2][:1] in "[{" or ": " in found[2]):
            start = len(found[1])
            mended = _shown(f"- {found[2].rstrip()}")
            return _problem("missing-dash", number, start, start + 1, mended, variant="bullet")
    return None


def _quote(lines: list[str], mistake: Mistake) -> Problem | None:
    """A quotation mark that ends too late, or a text that goes on after its end."""
    last = mistake.last
    quoted = isinstance(last, yaml.ScalarToken) and last.style in ("'", '"')
    if last and quoted and last.start_mark.line < mistake.at.line == last.end_mark.line:
        return _problem("open-quote", last.start_mark.line, last.start_mark.column)
    closed = quoted or isinstance(last, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken)
    at = mistake.at
    if "<block end>" not in mistake.said or "<scalar>" not in mistake.said or not closed:
        return None
    if last is None or last.end_mark.line != at.line:
        return None
    variant = "quote" if quoted else "bracket"
    mended = in_quotation_marks(lines[at.line])
    end = len(lines[at.line].rstrip())
    return _problem("text-after-end", at.line, at.column, end, mended, variant=variant)


def _strange_character(lines: list[str], mistake: Mistake) -> Problem | None:
    """A value that begins with a character that means something else there."""
    folded = "scanning a block scalar" in mistake.said and _at(lines, mistake.since) == ">"
    if not folded and not any(part in mistake.said for part in _STRANGE):
        return None
    aliased = mistake.since is not None and "scanning a" in mistake.said
    mark = mistake.since if mistake.since is not None and aliased else mistake.at
    mended = in_quotation_marks(lines[mark.line], mark.column)
    return _problem("strange-character", mark.line, mark.column, mark.column + 1, mended)


def _at(lines: list[str], mark: yaml.Mark | None) -> str:
    return lines[mark.line][mark.column : mark.column + 1] if mark is not None else ""


def _comma(lines: list[str], mistake: Mistake) -> Problem | None:
    """Between braces or brackets on one line: a forgotten comma, or a colon in a text."""
    at, since, last = mistake.at, mistake.since, mistake.last
    if since is None or at.line != since.line or "parsing a flow" not in mistake.said:
        return None
    if isinstance(last, yaml.ScalarToken) and last.style and last.start_mark.line == at.line:
        whole = _up_to_comma(lines[at.line], last.start_mark.column)
        end = last.start_mark.column + len(whole)
        if end > at.column and (last.end_mark.index == at.index or whole.endswith(last.style)):
            mended = _in_quotes(whole)
            return _problem("text-after-end", at.line, at.column, end, mended, variant="quote")
    if not _closes(lines[at.line], since.column):
        return None
    if "'<scalar>'" in mistake.said or "'{'" in mistake.said or "'['" in mistake.said:
        return _problem("missing-comma", at.line, at.column)
    if not isinstance(last, yaml.ScalarToken) or "got ':'" not in mistake.said:
        return None
    *before, key = last.value.rsplit(" ", 1)
    if before and _is_key(key):
        start = at.column - len(key)
        return _problem("missing-comma", at.line, start, at.column, f"{before[0]}, {key}:")
    whole = _up_to_comma(lines[at.line], last.start_mark.column)
    return _problem("colon-in-text", at.line, at.column, at.column + 1, _in_quotes(whole))


def _up_to_comma(line: str, start: int) -> str:
    return re.split(r"[,}\]]", line[start:], maxsplit=1)[0].rstrip()


def _colon(lines: list[str], mistake: Mistake) -> Problem | None:
    """A colon too many, too few, or without its space; or a line that is indented too far."""
    at, last = mistake.at, mistake.last
    if "could not find expected ':'" in mistake.said:
        return _missing_colon(lines, _since(mistake))
    if "mapping values are not allowed" not in mistake.said or last is None:
        return None
    began = last.start_mark
    if began.line == at.line:
        mended = in_quotation_marks(lines[at.line])
        return _problem("colon-in-text", at.line, at.column, at.column + 1, mended)
    if not lines[began.line][: began.column].strip(" -"):
        return _missing_colon(lines, began.line)
    line = lines[at.line]
    start = len(line) - len(line.lstrip())
    above = next(n for n in range(at.line - 1, -1, -1) if lines[n].strip())
    end = len(line.rstrip())
    return _problem("wrong-indent", at.line, start, end, variant="deeper", line=str(above + 1))


def _missing_colon(lines: list[str], number: int) -> Problem | None:
    line = lines[number].rstrip()
    start = len(line) - len(line.lstrip(" -"))
    if line[start : start + 1] in ("[", "{", ""):
        return None
    found = _UNSPACED.match(line)
    word, _, rest = line[start:].partition(" ")
    mended = f"{word}:" if not rest else f"{word}: {rest}" if _is_key(word) else ""
    if found:
        return _problem(
            "missing-colon", number, start, len(line), f"{found[2]}: {found[3]}", variant="space"
        )
    return _problem("missing-colon", number, start, len(line), mended)


def _dash(lines: list[str], mistake: Mistake) -> Problem | None:
    """One item of a list has no dash, and those around it do."""
    number = mistake.at.line
    if "<block sequence start>" in mistake.said or "'-'" in mistake.said:
        number = mistake.last.start_mark.line if mistake.last else number
    elif "could not find expected ':'" in mistake.said:
        number = _since(mistake)
    line = lines[number].rstrip()
    if line.lstrip()[:1] not in ("[", "{"):
        return None
    start = len(line) - len(line.lstrip())
    if not any(_is_item(lines, near, start) for near in (number - 1, number + 1)):
        return None
    return _problem("missing-dash", number, start, len(line), _shown(f"- {line[start:]}"))


def _is_item(lines: list[str], number: int, indent: int) -> bool:
    return 0 <= number < len(lines) and lines[number].startswith(f"{' ' * indent}- ")


def _margin(lines: list[str], mistake: Mistake) -> Problem | None:
    """A line at the margin that is no key of a case: what follows it does not fit any more."""
    if "found '<block mapping start>'" not in mistake.said:
        return None
    written = [n for n, line in enumerate(lines[: mistake.at.line]) if line.strip(" ")]
    at_margin = (n for n in reversed(written) if not lines[n].startswith((" ", "#")))
    number = next(at_margin, 0)
    key = lines[number].partition(":")[0]
    inside = number > 0 and lines[written[written.index(number) - 1]].startswith(" ")
    if not inside or _is_key(key):
        return None
    return _problem("wrong-indent", number, 0, len(lines[number].rstrip()), variant="margin")


def _began(mistake: Mistake) -> int:
    """The line where the text began that was being read."""
    began = mistake.last.start_mark.line if mistake.last is not None else mistake.at.line
    return min(began, mistake.at.line)


def _since(mistake: Mistake) -> int:
    return mistake.since.line if mistake.since is not None else mistake.at.line


def _closes(line: str, column: int) -> bool:
    """Whether the bracket at *column* is closed on its own line, texts in quotes left out."""
    depth = 0
    quote = ""
    for letter in line[column:]:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        else:
            depth += (letter in "[{") - (letter in "]}")
            if depth == 0:
                return True
    return False


def _is_key(word: str) -> bool:
    plain = normalise(word)
    return any(plain in fields_by_key(record) for record in KEYS)


def in_quotation_marks(line: str, start: int = 0) -> str:
    """The line with its value in quotation marks, or, when a bracket is open at column *start*,
    only the value there; empty when that would be no help."""
    before = line[:start]
    if sum(before.count(opening) for opening in "[{") > sum(before.count(end) for end in "]}"):
        return _in_quotes(_up_to_comma(line, start))
    found = _VALUE.match(line)
    if found is None or not (value := _in_quotes(found[2])):
        return ""
    return _shown(f"{found[1].lstrip()}{value}")


def _in_quotes(text: str) -> str:
    """The text in straight quotation marks, of the kind that is not in it.

    >>> _in_quotes("'Rob's bus'"), _in_quotes('“Huis: De Wilg”')
    ('"Rob\\'s bus"', '"Huis: De Wilg"')
    """
    bare = text.strip("“”„‘’") if text[:1] in "“„‘" else text
    for quote in "'\"":
        if len(bare) > 1 and bare[0] == bare[-1] == quote and (quote == "'" or bare.count('"') > 2):
            bare = bare[1:-1]
    quote = '"' if '"' not in bare else "'"
    return "" if quote in bare or "\\" in bare else _shown(f"{quote}{bare}{quote}")


def _shown(mended: str) -> str:
    return mended if len(mended) <= _LONGEST else ""


def _problem(
    code: str, number: int, start: int, end: int | None = None, mended: str = "", **values: str
) -> Problem:
    """A problem at a line and columns that count from 0; *mended* is shown as what was meant."""
    span = Span(number + 1, start + 1, number + 1, (start + 1 if end is None else end) + 1)
    return Problem(code, values=values, suggestions=(mended,) if mended else (), span=span)
