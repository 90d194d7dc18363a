"""What can be wrong with a relation: who, what, whom, and what the line means."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "relation-with-itself": "{name} stands at both ends of this relation",
    "relation-with-itself:union": "{name} stands twice among the partners",
    "relation-with-itself.cure": "a relation joins two different people: change one of the ids",
    "relation-with-itself.page": """\
A relation with oneself

A relation goes from one to another. With lists, everybody in `from` gets a line with everybody in
`to`; then too nobody may be in both.

Wrong:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, kees]

Right:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, mum]
""",
    "same-tie-twice": "exactly this relation is already there: {names}",
    "same-tie-twice.cure": "take one of the two out",
    "same-tie-twice.page": """\
Exactly the same relation twice

The same line is drawn twice. Two different relations between the same people are fine: a tie may
be close and tense at once.

Wrong:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, mum]
      - [kees, close, mum]

Right:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, mum]
      - [kees, tense, mum]
""",
    "short-relation": "a short relation has three parts: who, type, whom",
    "short-relation.cure": (
        "write for instance `[kees, close, mum]`; more can follow: `{strength: 4}`"
    ),
    "short-relation.page": """\
A short relation with too few or too many parts

Between square brackets a relation reads as a sentence: who, type, whom. One more part may follow,
between braces.

Wrong:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, mum]

Right:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, mum]
""",
    "tie-of-index-person": "`{key}` is about the tie with the index person, and that is {name}",
    "tie-of-index-person.cure": "write `{key}` with the other person, or in a relation",
    "tie-of-index-person.page": """\
A tie with oneself

Frequency, weight, channels, energy, functions, radio and support are about a tie. Written with a
person, that is the tie with the index person. With the index person (the first one, if there is no
`index_person`) they say nothing.

Wrong:

    index_person: karel
    persons:
      karel: {frequency: weekly}
      jo: {}

Right:

    index_person: karel
    persons:
      karel: {}
      jo: {frequency: weekly}
""",
    "domain-contradicts": "{name} is listed in {domain} here, but names as domain: {own}",
    "domain-contradicts.cure": (
        "take {name} out here, or write `domain: [{own_ids}]` with the person if both are right"
    ),
    "domain-contradicts.page": """\
A person in two different domains

Who stands in a domain is said with the person (`domain`) or with the domain (`persons`). When the
two differ, it is not clear where to draw the person. Standing in two domains is fine: then write
a list with the person.

Wrong:

    persons:
      jo: {domain: street}
    domains:
      street: {}
      school: {persons: [jo]}

Right:

    persons:
      jo: {domain: [street, school]}
    domains:
      street: {}
      school: {persons: [jo]}
""",
    "unknown-letter": "the letter `{letter}` is not known; these are: {known}",
    "unknown-letter.cure": "declare a letter of your own at the top: `letters: {{letter}: esteem}`",
    "unknown-letter.page": """\
A letter for support that is not known

There are four letters: P practical support, G company, A advice and information, E emotional
support. You may use another one when you say what it means.

Wrong:

    persons:
      kees: {}
      jo: {}
    relations:
      - {from: kees, to: jo, receives: [P, W]}

Right:

    support_letters: {W: esteem}
    persons:
      kees: {}
      jo: {}
    relations:
      - {from: kees, to: jo, receives: [P, W]}
""",
    "label-missing": "the relation {names} is `other`, but does not say how",
    "label-missing.cure": "add what it is, for instance `label: coaches`",
    "label-missing.page": """\
`other` without a word

The kind `other` becomes a thin grey line. Without a word nobody can tell what it means.

Wrong:

    persons:
      coach: {}
      kees: {}
    relations:
      - [coach, other, kees]

Right:

    persons:
      coach: {}
      kees: {}
    relations:
      - [coach, other, kees, {label: coaches}]
""",
    "violence-without-source": (
        "who says that there is violence or abuse between {names}, and how certain is it?"
    ),
    "violence-without-source.cure": (
        "add `certainty: suspected`, `reported` or `established`, or `according_to:` "
        "with who says so"
    ),
    "violence-without-source.page": """\
Violence or abuse without a source

A line of violence or abuse weighs heavily in a file. Add who says so (`according_to`) or how
certain it is (`certainty`: suspected, reported, established). The drawing is made all the same.

Wrong:

    persons:
      dad: {}
      kees: {}
    relations:
      - [dad, physical abuse, kees]

Right:

    persons:
      dad: {}
      kees: {}
    relations:
      - [dad, physical abuse, kees, {certainty: reported}]
""",
    "bare-abuse": "`{value}` does not say which abuse is meant",
    "bare-abuse.cure": "write abuse, emotional abuse or sexual abuse",
    "bare-abuse.page": """\
Which abuse?

The Dutch word `misbruik` can mean many things, and the drawing tells abuse, emotional abuse and
sexual abuse apart. A wrong line is worse than no line here. So say exactly what was told or
reported.

Wrong:

    persons:
      uncle: {}
      kees: {}
    relations:
      - [uncle, misbruik, kees, {certainty: reported}]

Right:

    persons:
      uncle: {}
      kees: {}
    relations:
      - [uncle, emotional abuse, kees, {certainty: reported}]
""",
}
