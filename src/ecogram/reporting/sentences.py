"""From a problem's code and values to a sentence, a cure and a page; knows words, no layout."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ecogram import vocabulary
from ecogram.diagnostics import Problem


def words(language: str) -> Mapping[str, str]:
    """Every sentence about problems in a language; Dutch when it is not English."""
    return vocabulary.words("en" if language == "en" else "nl", "problems")


def sentence(problem: Problem, language: str) -> str:
    """What is wrong, in words that name the person and not the index.

    A code may have several sentences and cures; the value ``variant`` chooses among them.
    """
    said = words(language)
    template = _variant(problem.code, problem, said) or problem.code
    return _filled(template, _worded(problem, said))


def cure(problem: Problem, language: str) -> str:
    """What to do: the suggestion when there is one, else the general cure; may be empty."""
    said = words(language)
    if problem.suggestions:
        return said["did-you-mean"].replace("{words}", _alternatives(problem.suggestions, said))
    return _filled(_variant(f"{problem.code}.cure", problem, said), _worded(problem, said))


def title(code: str, language: str) -> str:
    """The name of a kind of problem, without anything from the file."""
    return explain(code, language).partition("\n")[0] or code


def explain(code: str, language: str) -> str:
    """The page about a code: what it means, a wrong and a right example; empty when unknown."""
    return words(language).get(f"{code}.page", "")


def codes(language: str = "en") -> list[str]:
    """Every code that has a page, in alphabetical order."""
    return sorted(key.removesuffix(".page") for key in words(language) if key.endswith(".page"))


def summary(errors: int, warnings: int, language: str) -> str:
    """One line that counts.

    >>> summary(2, 1, "nl"), summary(0, 0, "en")
    ('2 fouten, 1 waarschuwing', 'no problems')
    """
    said = words(language)
    counted = [
        f"{number} {said[f'count.{kind}.one' if number == 1 else f'count.{kind}.many']}"
        for kind, number in (("error", errors), ("warning", warnings))
        if number
    ]
    return ", ".join(counted) or said["count.none"]


def _variant(key: str, problem: Problem, said: Mapping[str, str]) -> str:
    """The words of a key for this variant of the problem, else for all; empty when unknown."""
    return said.get(f"{key}:{problem.values.get('variant', '')}") or said.get(key, "")


def _worded(problem: Problem, said: Mapping[str, str]) -> Mapping[str, str]:
    """The values of a problem; a kind of record, which is canonical, in the reader's words."""
    record = problem.values.get("record")
    if record is None:
        return problem.values
    return {**problem.values, "record": said.get(f"record.{record}", record)}


def _filled(template: str, values: Mapping[str, str]) -> str:
    """Known ``{names}`` replaced by their values, once: a value is never read as a template."""
    return re.sub(r"\{(\w+)\}", lambda m: str(values.get(m[1], m[0])), template)


def _alternatives(suggestions: tuple[str, ...], said: Mapping[str, str]) -> str:
    quoted = [f"`{word}`" for word in suggestions]
    if len(quoted) == 1:
        return quoted[0]
    return f"{', '.join(quoted[:-1])} {said['or']} {quoted[-1]}"
