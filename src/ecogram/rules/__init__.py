"""What a schema cannot say: mistakes that show only when the whole case is seen.

A rule is a module with a CODE and a `check`; its page for readers is in the vocabulary. Rules
speak in paths of the model and never raise: they run on cases from which bad values were set aside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ecogram.diagnostics import Problem
from ecogram.model.case import Case
from ecogram.rules import (
    age_contradicts,
    birth_order,
    child_twice,
    death_before_birth,
    domain_contradicts,
    duplicate_id,
    family_without_partners,
    id_of_something_else,
    label_missing,
    many_biological_parents,
    own_ancestor,
    parent_too_young,
    relation_with_itself,
    reserved_id,
    same_tie_twice,
    twins_apart,
    union_outside_life,
    unknown_id,
    unknown_letter,
    unknown_moment,
    until_before_since,
    violence_without_source,
)

Rule = Callable[[Case], Iterator[Problem]]

RULES: dict[str, Rule] = {
    unknown_id.CODE: unknown_id.check,
    id_of_something_else.CODE: id_of_something_else.check,
    duplicate_id.CODE: duplicate_id.check,
    reserved_id.CODE: reserved_id.check,
    family_without_partners.CODE: family_without_partners.check,
    child_twice.CODE: child_twice.check,
    own_ancestor.CODE: own_ancestor.check,
    parent_too_young.CODE: parent_too_young.check,
    death_before_birth.CODE: death_before_birth.check,
    union_outside_life.CODE: union_outside_life.check,
    twins_apart.CODE: twins_apart.check,
    age_contradicts.CODE: age_contradicts.check,
    until_before_since.CODE: until_before_since.check,
    relation_with_itself.CODE: relation_with_itself.check,
    domain_contradicts.CODE: domain_contradicts.check,
    unknown_letter.CODE: unknown_letter.check,
    unknown_moment.CODE: unknown_moment.check,
    label_missing.CODE: label_missing.check,
    same_tie_twice.CODE: same_tie_twice.check,
    many_biological_parents.CODE: many_biological_parents.check,
    violence_without_source.CODE: violence_without_source.check,
    birth_order.CODE: birth_order.check,
}


def check(case: Case) -> list[Problem]:
    """All problems in *case*, in the order of the rules; cost grows with the size of the case."""
    return [problem for rule in RULES.values() for problem in rule(case)]
