"""What can be wrong with an id: it does not exist, is there twice, belongs to something else."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "unknown-id": "nobody in this file has the id `{id}`",
    "unknown-id:domain": "there is no domain with the id `{id}`",
    "unknown-id:nobody": "there are no persons in this file yet, so no `{id}` either",
    "unknown-id.cure": "add `{id}:` under `persons` (or `domains`), or correct the id here",
    "unknown-id.cure:person": "add `{id}:` under `persons`, or correct the id here",
    "unknown-id.cure:domain": "add `{id}:` under `domains`, or correct the id here",
    "unknown-id.page": """\
An id that does not exist

Families, relations and lists point to a person or a domain by its id. The id is the key on the
left, so `gran` in `gran: {name: Truus}`, not the name. An id that is nowhere is not passed over
in silence: somebody would be missing from the drawing.

Wrong:

    persons:
      mum: {name: Truus}
      kees: {}
    relations:
      - [kees, close, mummy]

Right:

    persons:
      mum: {name: Truus}
      kees: {}
    relations:
      - [kees, close, mum]
""",
    "id-of-something-else": "`{id}` cannot stand here",
    "id-of-something-else:domains-for-persons": (
        "`{id}` is a domain ({name}); a person belongs here"
    ),
    "id-of-something-else:households-for-persons": (
        "`{id}` is a household ({name}); a person belongs here"
    ),
    "id-of-something-else:domains-for-domains": "`{id}` cannot stand here",
    "id-of-something-else:persons-for-domains": (
        "`{id}` is a person ({name}); a domain belongs here"
    ),
    "id-of-something-else:households-for-domains": (
        "`{id}` is a household ({name}); a person or a domain belongs here"
    ),
    "id-of-something-else.cure": "write another id here, or give this one an id of its own",
    "id-of-something-else.page": """\
An id of something else

The id exists, but belongs to something that cannot stand in this place. A school cannot be a
child in a family, and a household has no relations: the people in it have.

Wrong:

    persons:
      mum: {}
      kees: {}
    domains:
      school: {}
    families:
      - {partners: [mum], children: [kees, school]}

Right:

    persons:
      mum: {}
      kees: {}
    domains:
      school: {}
    families:
      - {partners: [mum], children: [kees]}
    contacts:
      - {from: kees, to: school}
""",
    "duplicate-id": "the id `{id}` is already used for something else",
    "duplicate-id:tie": "the id `{id}` is already used for another relation",
    "duplicate-id:moment": "there are two moments with the name `{id}`",
    "duplicate-id.cure": "choose another word; persons, domains and households share their ids",
    "duplicate-id.page": """\
The same id twice

Persons, domains and households share one list of ids. Otherwise nobody could tell whom or what a
relation means. The ids of relations and the names of moments also occur once each. Names may be
equal: two children may both be called Kees.

Wrong:

    persons:
      street: {name: Jo from next door}
    domains:
      street: {name: Our street}

Right:

    persons:
      jo: {name: Jo from next door}
    domains:
      street: {name: Our street}
""",
    "reserved-id": "`{id}` already means something and cannot be an id",
    "reserved-id.cure": "choose another id; what people should read goes into `name`",
    "reserved-id.page": """\
An id that already means something

`client_system` is the whole group in the middle and `unknown` is a partner of whom nobody knows
who it is. These words cannot be the id of a person, a domain or a household.

Wrong:

    persons:
      mum: {}
      unknown: {name: The neighbour}

Right:

    persons:
      mum: {}
      neighbour: {name: The neighbour}
""",
    "invalid-id": "`{id}` cannot be an id",
    "invalid-id.cure": (
        "use letters, digits, `-` and `_`, without spaces; the name goes into `name`"
    ),
    "invalid-id.page": """\
An id with other characters

An id is a short word by which you point to somebody in the file: letters (accented too), digits,
dashes. The name that is drawn goes into `name` and may hold anything.

Wrong:

    persons:
      Granny Truus: {}

Right:

    persons:
      granny-truus: {name: Granny Truus}
""",
}
