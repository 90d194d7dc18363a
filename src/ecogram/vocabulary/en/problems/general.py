"""Words that go with every problem: how bad it is, how many there are, what it is about."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "severity.error": "error",
    "severity.warning": "warning",
    "count.error.one": "error",
    "count.error.many": "errors",
    "count.warning.one": "warning",
    "count.warning.many": "warnings",
    "count.none": "no problems",
    "did-you-mean": "did you mean {words}?",
    "or": "or",
    "manual.title": "Problems",
    "manual.introduction": """\
[Manual](manual.md) · [Format](format.md) · [Notation](notation.md) · \
[Commands](commands.md) · [Measures](measures.md) · **Problems** · [Limits](limits.md)

An error stops the drawing, a warning does not (it does with `--strict`). Every message names the
file, the line and the column, shows the line and ends with a code. You get the same page as here
with `ecogram explain CODE --lang en`.
""",
    "record.case": "a case",
    "record.person": "a person",
    "record.trait": "a trait",
    "record.measure": "a measure",
    "record.family": "a family",
    "record.child": "a child in a family",
    "record.twins": "twins",
    "record.relation": "a relation",
    "record.member": "a member",
    "record.client_system": "the client system",
    "record.household": "a household",
    "record.domain": "a domain",
    "record.event": "an event",
    "record.moment": "a moment",
    "record.care": "a share of care",
    "record.weight": "carrying capacity or load",
    "record.wish": "a wish or question",
    "record.action": "an action",
    "record.coalition": "a coalition",
    "record.network_perception": "the network perception",
}
