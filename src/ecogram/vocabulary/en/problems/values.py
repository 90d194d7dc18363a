"""What can be wrong with a key or a value: unknown, empty, of the wrong kind."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "unknown-key": "`{key}` is not a key of {record}",
    "unknown-key.cure:kin": (
        "who belongs to whom is under `families`: "
        "`- {partners: [father, mother], children: [child]}`"
    ),
    "unknown-key.cure:tie": ("what a tie is like is under `relations`: `- [mother, close, child]`"),
    "unknown-key.cure:home": (
        "who live together is under `households`: `home: {members: [mother, child]}`"
    ),
    "unknown-key.cure:drawn": (
        "you say what there is, not how it is drawn: the program chooses that"
    ),
    "unknown-key.cure": "choose from: {allowed}",
    "unknown-key.page": """\
An unknown key

On the left of the colon stand fixed words, Dutch or English. Capitals, accents, dashes and spaces
do not matter. An unknown word is not passed over: something would be missing without your seeing
it.

Wrong:

    persons:
      mum: {bron: 1950}

Right:

    persons:
      mum: {born: 1950}
""",
    "unknown-value": "`{value}` is not a known word for `{key}`",
    "unknown-value.cure:kin": (
        "who is related to whom is under `families`; here goes what the tie is like: close, "
        "conflict …"
    ),
    "unknown-value.cure:own-key": (
        "write man, woman or non_binary at `gender`, "
        "and apart `transgender: yes` or `intersex: yes`"
    ),
    "unknown-value.cure": "choose from: {allowed}",
    "unknown-value.page": """\
An unknown word from a fixed list

Some keys have a fixed list of words, such as `gender` or the type of a relation. Each of them is
drawn differently, so a typing error cannot be guessed.

Wrong:

    persons:
      kees: {}
      mum: {}
    relations:
      - [kees, cloze, mum]

Right:

    persons:
      kees: {}
      mum: {}
    relations:
      - [kees, close, mum]
""",
    "missing-value": "{record} needs `{key}`",
    "missing-value.cure": "add `{key}:`",
    "missing-value.page": """\
Something is missing

Almost nothing is obligatory, but without this nobody can tell what is meant. A relation has `from`
and `to`, a child in a family has its id.

Wrong:

    persons:
      mum: {}
      kees: {}
    relations:
      - {from: kees, type: close}

Right:

    persons:
      mum: {}
      kees: {}
    relations:
      - {from: kees, type: close, to: mum}
""",
    "expected-text": "one text belongs at `{key}`",
    "expected-text.cure": "write plain text after the colon, without brackets or a list",
    "expected-text.page": """\
A text belongs here

At this key stands one text, not a list and not new keys.

Wrong:

    persons:
      mum: {name: [Truus, Flodder]}

Right:

    persons:
      mum: {name: Truus Flodder}
""",
    "expected-list": "a list belongs at `{key}`",
    "expected-list.cure": (
        "write `{key}: [one, two]`, or each part on a line of its own with a dash"
    ),
    "expected-list.page": """\
A list belongs here

A list stands between square brackets, or under each other with dashes.

Wrong:

    persons:
      mum: {}
      kees: {}
    relations: kees close mum

Right:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, mum]
""",
    "expected-mapping": "keys with a colon belong at `{key}`",
    "expected-mapping.cure": (
        "write each key on a line of its own, with a colon and a space: `mum: {name: Truus}`"
    ),
    "expected-mapping.page": """\
Keys belong here

In this place stand keys with a colon, such as an id followed by the person. An id alone will do:
`mum: {}`.

Wrong:

    persons: [mum, kees]

Right:

    persons:
      mum: {}
      kees: {}
""",
    "bad-number": "a number from {least} to {most} belongs at `{key}`, not `{value}`",
    "bad-number:whole": "a whole number belongs at `{key}`, not `{value}`",
    "bad-number.cure": "write the number only, in digits",
    "bad-number.page": """\
Not a fitting number

At this key belongs a number in digits. Strength and weight go from 1 to 5, feeling from -5 to 5.

Wrong:

    persons:
      mum: {}
      kees: {}
    relations:
      - {from: kees, to: mum, strength: 9}

Right:

    persons:
      mum: {}
      kees: {}
    relations:
      - {from: kees, to: mum, strength: 5}
""",
    "bad-count": "`{value}` is not a number of persons",
    "bad-count.cure": "write a number, such as `7`, or two with a dash: `5-8`",
    "bad-count.page": """\
Not a number of persons

A group has a number: one, or two if you do not know exactly.

Wrong:

    persons:
      grandchildren: {type: group, count: some seven}

Right:

    persons:
      grandchildren: {type: group, count: 5-8}
""",
    "bad-value": "`{value}` does not fit `{key}`",
    "bad-value.cure": "see the manual for what can stand at `{key}`",
    "bad-value.page": """\
A value that does not fit

What stands after this key does not fit it.

Right:

    persons:
      mum: {transgender: yes}
""",
}
