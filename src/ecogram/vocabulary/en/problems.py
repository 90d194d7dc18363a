"""What can be wrong with a case file, in plain English."""

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
    # --- what only the whole case shows -------------------------------------------------------
    "unknown-id": "nobody in this file has the id `{id}`",
    "unknown-id:domain": "there is no domain with the id `{id}`",
    "unknown-id.cure": "add `{id}:` under `persons` (or `domains`), or correct the id here",
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
    "family-without-partners": "the family of {names} has no partners",
    "family-without-partners:empty": "this family has no partners",
    "family-without-partners.cure": (
        "write `partners: [mother, father]` with their ids; a partner nobody knows is `unknown`"
    ),
    "family-without-partners.page": """\
A family without partners

A family is a union with its children. Without partners the children hang on nothing. One partner
is enough. If nobody knows who the other is, write `unknown`.

Wrong:

    persons:
      kees: {}
    families:
      - {children: [kees]}

Right:

    persons:
      mum: {}
      kees: {}
    families:
      - {partners: [mum, unknown], children: [kees]}
""",
    "child-twice": "{name} stands twice among the children of {parents}",
    "child-twice.cure": "keep {name} here once; a second child of that name has an id of its own",
    "child-twice.page": """\
A child that stands twice in one family

Every child stands in a family once. A child may stand in several families, such as that of its
parents and that of its foster parents.

Wrong:

    persons:
      mum: {}
      kees: {}
    families:
      - {partners: [mum], children: [kees, kees]}

Right:

    persons:
      mum: {}
      kees: {}
      keesje: {name: Kees}
    families:
      - {partners: [mum], children: [kees, keesje]}
""",
    "own-ancestor": "{name} would be their own ancestor: {chain}",
    "own-ancestor.cure": "see whether this is the right child, or parent and child are swapped",
    "own-ancestor.page": """\
Somebody who is their own ancestor

From child to parent, and from parent to grandparent, you never come back to the same person.
Often two ids are swapped, or a grandfather and a grandson share a name and the wrong id was
chosen. The arrows in the message go from child to parent. Every kind of descent counts, adoption,
foster and step too, because each child is drawn below its parents.

Wrong:

    persons:
      grandpa: {name: Jan}
      dad: {name: Piet}
    families:
      - {partners: [grandpa], children: [dad]}
      - {partners: [dad], children: [grandpa]}

Right:

    persons:
      grandpa: {name: Jan}
      dad: {name: Piet}
      son: {name: Jan}
    families:
      - {partners: [grandpa], children: [dad]}
      - {partners: [dad], children: [son]}
""",
    "parent-too-young": (
        "{name} (born {born}) cannot be a biological child of {parent} (born {parent_born}): "
        "they are less than {years} years apart"
    ),
    "parent-too-young:ages": (
        "{name} ({born}) cannot be a biological child of {parent} ({parent_born}): "
        "they are less than {years} years apart"
    ),
    "parent-too-young.cure": (
        "look at the two dates; if the link is another one, write "
        "`{child: …, link: step}` (or adopted, foster)"
    ),
    "parent-too-young.page": """\
A parent who is too young

A biological child is always at least ten years younger than its parent. Usually a digit is wrong
in one of the years, or the child is not a biological child. You say the latter with `link`.

Wrong:

    persons:
      mum: {born: 1985}
      kees: {born: 1978}
    families:
      - {partners: [mum], children: [kees]}

Right:

    persons:
      mum: {born: 1985}
      kees: {born: 1978}
    families:
      - partners: [mum]
        children:
          - {child: kees, link: step}
""",
    "death-before-birth": "{name} would have died ({died}) before being born ({born})",
    "death-before-birth.cure": "see whether the two dates are swapped",
    "death-before-birth.page": """\
Death before birth

The date at `died` lies before the date at `born`. Often the two are swapped or a digit is wrong.

Wrong:

    persons:
      grandpa: {born: 1987, died: 1917}

Right:

    persons:
      grandpa: {born: 1917, died: 1987}
""",
    "union-outside-life": "this union lies outside the life of {name}",
    "union-outside-life:dead": (
        "{name} died in {died}, but the union with {partner} begins in {since}"
    ),
    "union-outside-life:unborn": (
        "{name} was born in {born}, but the union with {partner} already begins in {since}"
    ),
    "union-outside-life:ended": (
        "{name} was born in {born}, but the union with {partner} already ends in {until}"
    ),
    "union-outside-life.cure": "look at the dates of the family and of {name}",
    "union-outside-life.page": """\
A union outside somebody's life

Two people can only be together while both are alive. This union begins after a death or before a
birth. If one of the dates is not quite certain, write `ca. 1950`.

Wrong:

    persons:
      gran: {born: 1920}
      grandpa: {born: 1917, died: 1950}
    families:
      - {partners: [grandpa, gran], type: married, since: 1952}

Right:

    persons:
      gran: {born: 1920}
      grandpa: {born: 1917, died: 1950}
    families:
      - {partners: [grandpa, gran], type: married, since: 1942}
""",
    "twins-apart": (
        "{name} (born {born}) and {other} (born {other_born}) are not twins: "
        "they are more than a year apart"
    ),
    "twins-apart.cure": "look at the dates, or list the children one by one under `children`",
    "twins-apart.page": """\
Twins more than a year apart

Twins and triplets are born together. With more than a year between them, one of the dates is
wrong or they are simply brothers and sisters.

Wrong:

    persons:
      mum: {}
      els: {born: 2001}
      ine: {born: 2004}
    families:
      - partners: [mum]
        children:
          - {twins: [els, ine]}

Right:

    persons:
      mum: {}
      els: {born: 2001}
      ine: {born: 2001}
    families:
      - partners: [mum]
        children:
          - {twins: [els, ine]}
""",
    "age-contradicts": (
        "{name} is {age} according to `age`, but {reckoned} according to `born` ({born}) "
        "and the reference date ({at})"
    ),
    "age-contradicts:died": (
        "{name} lived to {age} according to `age`, but to {reckoned} according to `born` ({born}) "
        "and `died` ({at})"
    ),
    "age-contradicts.cure": "leave `age` out: it is reckoned for you",
    "age-contradicts.page": """\
An age that contradicts the dates

Whoever has a date of birth gets an age without your help: on the reference date, or on the day of
death. The age that is written here does not fit.

Wrong:

    reference_date: 2012
    persons:
      grandpa: {born: 1917, age: 85}

Right:

    reference_date: 2012
    persons:
      grandpa: {born: 1917}
""",
    "until-before-since": "for {name} the end ({until}) lies before the beginning ({since})",
    "until-before-since.cure": "see whether the two dates are swapped",
    "until-before-since.page": """\
An end before the beginning

`until` (or `separated`, `divorced`, `annulled`) lies before `since`. Often the two are swapped.

Wrong:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], type: married, since: 2005, divorced: 1998}

Right:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], type: married, since: 1998, divorced: 2005}
""",
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
    "unknown-moment": "there is no moment called `{moment}`",
    "unknown-moment.cure": "add the moment to the list `moments`",
    "unknown-moment.page": """\
A moment that is not in the list

Where a date may stand, the name of a moment may stand too, if that moment is in the list
`moments`. The list gives the order in time.

Wrong:

    persons:
      karel: {}
    moments:
      - {name: intake}
    care:
      - {person: karel, moment: review, informal: 40, professional: 60}

Right:

    persons:
      karel: {}
    moments:
      - {name: intake}
      - {name: review}
    care:
      - {person: karel, moment: review, informal: 40, professional: 60}
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
    "many-biological-parents": "{name} has more than two biological parents: {parents}",
    "many-biological-parents.cure": (
        "say in one of the families which link it is: "
        "`{child: …, link: step}` (or adopted, foster, donor, surrogate)"
    ),
    "many-biological-parents.page": """\
More than two biological parents

A child that stands in a family without `link` is a biological child there. If a child stands in
more families, say in the others what the link is.

Wrong:

    persons:
      dad: {}
      mum: {}
      stepdad: {}
      kees: {}
    families:
      - {partners: [dad, mum], children: [kees]}
      - {partners: [stepdad, mum], children: [kees]}

Right:

    persons:
      dad: {}
      mum: {}
      stepdad: {}
      kees: {}
    families:
      - partners: [dad, mum]
        children: [kees]
      - partners: [stepdad, mum]
        children:
          - {child: kees, link: step}
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
    "birth-order": "{name} (born {born}) stands after {other} (born {other_born}), but is older",
    "birth-order.cure": (
        "put the oldest child first, or look at the dates; the drawing follows the dates"
    ),
    "birth-order.page": """\
An order that contradicts the birth dates

In a genogram the oldest child stands on the left. The order follows the dates of birth; only
where these are missing the order in the file counts. Here the two differ. A year may be wrong.

Wrong:

    persons:
      mum: {}
      kees: {born: 2002}
      toet: {born: 2000}
    families:
      - {partners: [mum], children: [kees, toet]}

Right:

    persons:
      mum: {}
      kees: {born: 2002}
      toet: {born: 2000}
    families:
      - {partners: [mum], children: [toet, kees]}
""",
}
