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
    "manual.title": "Problems",
    "manual.introduction": """\
[Manual](manual.md) · [Format](format.md) · [Notation](notation.md) · \
[Commands](commands.md) · [Measures](measures.md) · **Problems** · [Limits](limits.md)

An error stops the drawing, a warning does not (it does with `--strict`). Every message names the
file, the line and the column, shows the line and ends with a code. You get the same page as here
with `ecogram explain CODE --lang en`.
""",
    # --- what only the whole case shows -------------------------------------------------------
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
    # --- the file itself ------------------------------------------------------------------------
    "empty-file": "this file is empty",
    "empty-file.cure": "four names are enough: begin with `persons:`, or with `ecogram new`",
    "empty-file.page": """\
An empty file

There is nothing in the file, or only comments. Begin with the people. A name is enough, and even
that may be left out: then the id becomes the name.

Wrong:

    # still to do

Right:

    persons:
      mum: {}
      kees: {}
""",
    "not-a-case": "this file is not a case: it should begin with keys, such as `persons:`",
    "not-a-case.cure": "begin a line with `persons:` and put the people under it, indented",
    "not-a-case.page": """\
Not a case

A case file consists of keys with a colon, such as `persons:` and `relations:`. This file is plain
text or a list.

Wrong:

    - Mum
    - Kees

Right:

    persons:
      mum: {}
      kees: {}
""",
    "several-documents": "a second case begins here (`---`); a file holds one",
    "several-documents.cure": (
        "take the line `---` out, or put the second part in a file of its own"
    ),
    "several-documents.page": """\
Two cases in one file

A line with only `---` begins a new document in YAML. Every client system has a file of its own.

Wrong:

    persons:
      mum: {}
    ---
    persons:
      dad: {}

Right:

    persons:
      mum: {}
      dad: {}
""",
    "too-large": "this file is larger than {limit} MB",
    "too-large.cure": "is this the right file? A case of 10,000 persons takes about 1 MB",
    "too-large.page": """\
A file that is too large

A case file is text and may be 5 MB. That is enough for tens of thousands of persons. Probably
another file was chosen, such as a photo or a report.

Right:

    persons:
      mum: {}
""",
    "too-deep": "more than {limit} brackets or indents stand inside each other here",
    "too-deep.cure": "a case needs six at most; take the superfluous brackets out",
    "too-deep.page": """\
Too many brackets inside each other

Brackets, braces and indents may not stand more than fifty deep inside each other. A case needs six
at most.

Right:

    persons:
      mum: {traits: [illness]}
""",
    "too-many-aliases": "there are more than {limit} aliases (`*name`) in this file",
    "too-many-aliases.cure": "write out what is meant, without `*`",
    "too-many-aliases.page": """\
Too many aliases

In YAML `&name` remembers a value and `*name` repeats it. You may use that, but not more than a
thousand times.

Right:

    persons:
      mum: {place: &village Zonnedael}
      kees: {place: *village}
""",
    "too-many-values": (
        "this file holds more than {limit} values, aliases (`*name`) counted in full"
    ),
    "too-many-values.cure": "write out what is meant, without aliases of aliases",
    "too-many-values.page": """\
Too many values

Every alias (`*name`) counts for all it stands for. Aliases of lists of aliases grow into millions
of values that way. An ordinary case never comes near.

Right:

    persons:
      mum: {place: &village Zonnedael}
      kees: {place: *village}
""",
    "alias-in-itself": "`*{name}` stands for something that it is itself a part of",
    "alias-in-itself.cure": "write out here what is meant",
    "alias-in-itself.page": """\
An alias inside itself

`&name` remembers a value and `*name` repeats it. When the repetition stands inside that value,
there is no end to it.

Wrong:

    persons: &all
      mum: {traits: [*all]}

Right:

    persons:
      mum: {traits: [illness]}
""",
    "unknown-alias": "`*{name}` stands for nothing: there is no `&{name}` above this line",
    "unknown-alias.cure": "text that begins with an asterisk goes between quotation marks",
    "unknown-alias.page": """\
An asterisk at the beginning

In YAML a value that begins with `*` stands for an earlier value with `&`. If you simply mean an
asterisk, put the text between quotation marks.

Wrong:

    persons:
      mum: {name: *mum}

Right:

    persons:
      mum: {name: "*mum"}
""",
    "merge-key": "`<<` merges keys in YAML; that is not possible in a case",
    "merge-key.cure": "simply write the keys out here",
    "merge-key.page": """\
Merging with `<<`

With `<<` YAML takes over keys from another place. Whoever reads the file no longer sees what it
says about somebody. That is why it is not possible here.

Wrong:

    persons:
      els: &child {place: Zonnedael}
      ine:
        <<: *child

Right:

    persons:
      els: {place: Zonnedael}
      ine: {place: Zonnedael}
""",
    "duplicate-key": "`{key}` stands here for the second time; the first is on line {line}",
    "duplicate-key:id": "the id `{key}` stands here for the second time; first on line {line}",
    "duplicate-key.cure:id": "give the second an id of its own; the names may be equal",
    "duplicate-key.cure": "join the two, or give the second another name",
    "duplicate-key.page": """\
The same key twice

Of two equal keys one would disappear. Among persons the key is the id: two children who are both
called Kees get an id each, and may have the same name.

Wrong:

    persons:
      kees: {born: 2000}
      kees: {born: 2002}

Right:

    persons:
      kees: {born: 2000}
      kees2: {name: Kees, born: 2002}
""",
    "key-not-text": "a key is a plain word, not a list or braces",
    "key-not-text.cure": "write one word before the colon",
    "key-not-text.page": """\
A key that is not a word

Before the colon stands one word. Here it is a list, or something between braces.

Wrong:

    persons:
      [mum, dad]: {place: Zonnedael}

Right:

    persons:
      mum: {place: Zonnedael}
      dad: {place: Zonnedael}
""",
    "wrong-encoding": "this file is not saved as UTF-8, but probably as {encoding}",
    "wrong-encoding.cure": (
        "save it as UTF-8 (Notepad: Save as, Encoding at the bottom; "
        "VS Code: click the encoding at the lower right)"
    ),
    "wrong-encoding.page": """\
A wrong encoding

Letters with an accent, as in Chloë or Zoé, are kept on disk in several ways. A case file is UTF-8,
which has room for all names in the world. In Notepad, choose the encoding UTF-8 at the bottom of
Save as. In Word, choose Plain text and then Unicode (UTF-8).

Right:

    persons:
      gran: {name: Chloë}
""",
    "not-a-text-file": "this is not a text file",
    "not-a-text-file.cure": "a case is plain text; a Word file, a PDF or a photo cannot be read",
    "not-a-text-file.page": """\
Not a text file

This is another kind of file, such as a document of a word processor, a PDF or a photo. A case is
plain text that you write in a text editor, and is called `case.yaml`, for instance.

Right:

    persons:
      mum: {}
""",
    "control-character": "an invisible control character ({character}) stands here",
    "control-character.cure": "delete it; it often comes along when pasting from another program",
    "control-character.page": """\
An invisible character

Some characters steer a printer or a screen and cannot be seen themselves. They often come along
when you paste text from another program. In a case they do no good. Delete the characters around
this place and type them again.

Right:

    persons:
      mum: {name: Truus}
""",
    "tab": "this line is indented with a tab; YAML knows spaces only",
    "tab.cure": "use spaces, two for each step; an editor can turn tabs into spaces",
    "tab.page": """\
A tab as indent

How far a line is indented says what it belongs to. A tab is not equally wide everywhere, so in
YAML only spaces count. Two spaces for each step read well. In most editors you set this once with
"convert tabs to spaces".

Wrong:

    persons:
    \tmum: {}

Right:

    persons:
      mum: {}
""",
    "colon-in-text": "a colon with a space stands in the middle of a text here",
    "colon-in-text.cure": 'put the text between quotation marks: `name: "House: The Willow"`',
    "colon-in-text.page": """\
A colon in a text

A colon followed by a space turns what stands before it into a key. If the colon is part of the
text, put the whole text between quotation marks. This message also comes when a line is indented
too far.

Wrong:

    persons:
      mum:
        name: Truus: the mother

Right:

    persons:
      mum:
        name: "Truus: the mother"
""",
    "missing-colon": "a colon is missing on this line or the one above",
    "missing-colon.cure": "write a colon and a space after a key: `name: Truus`",
    "missing-colon.page": """\
A colon is missing

Among other keys stands a line without a colon. A key always gets a colon; a text of several lines
is indented further than its key.

Wrong:

    persons:
      mum: {}
      kees
      grandpa: {}

Right:

    persons:
      mum: {}
      kees: {}
      grandpa: {}
""",
    "strange-character": "a value cannot begin with this character",
    "strange-character.cure": 'put the text between quotation marks: `name: "@truus"`',
    "strange-character.page": """\
A character that nothing can begin with

A value that begins with `@`, `%` or a backtick means something special in YAML. Put the text
between quotation marks.

Wrong:

    persons:
      mum: {name: @truus}

Right:

    persons:
      mum: {name: "@truus"}
""",
    "open-quote": "a text between quotation marks begins here and ends nowhere",
    "open-quote.cure": "put a quotation mark after the text too",
    "open-quote.page": """\
A quotation mark that does not close

A text that begins with a quotation mark also ends with one. An apostrophe within a word is fine,
except at the beginning: then the whole text goes between double quotation marks.

Wrong:

    persons:
      mum: {name: 'Truus}

Right:

    persons:
      mum: {name: 'Truus'}
""",
    "open-bracket": "this bracket `[` is closed nowhere",
    "open-bracket.cure": "put `]` after the list, and commas between its parts",
    "open-bracket.page": """\
A bracket that does not close

A list on one line stands between square brackets, with commas between its parts.

Wrong:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, mum

Right:

    persons:
      mum: {}
      kees: {}
    relations:
      - [kees, close, mum]
""",
    "open-brace": "this brace `{` is closed nowhere",
    "open-brace.cure": "put `}` after the last value, and commas between the parts",
    "open-brace.page": """\
A brace that does not close

Keys on one line stand between braces, with commas between them. If there are many, put them under
each other: then no braces are needed.

Wrong:

    persons:
      mum: {name: Truus, born: 1950
      kees: {}

Right:

    persons:
      mum: {name: Truus, born: 1950}
      kees: {}
""",
    "wrong-indent": "this line is indented differently from the lines it belongs to",
    "wrong-indent.cure": "indent what belongs together equally far, with two spaces for each step",
    "wrong-indent.page": """\
A wrong indent

How far a line is indented says what it belongs to. Lines that belong together begin exactly under
each other.

Wrong:

    persons:
        mum: {}
      kees: {}

Right:

    persons:
      mum: {}
      kees: {}
""",
    "not-yaml": "this line cannot be read",
    "not-yaml.cure": "look for brackets, quotation marks and spaces on this line and the one above",
    "not-yaml.page": """\
Unreadable

Somewhere around this place the structure is not right. Often there is a bracket, quotation mark or
colon too many or too few, on this line or on the line above. After `|` the text begins on the next
line.

Wrong:

    persons:
      mum:
        note: | see the report

Right:

    persons:
      mum:
        note: |
          see the report
""",
    # --- words ----------------------------------------------------------------------------------
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
    "comma-in-text": "between braces a comma begins a new key; is this still part of `{key}`?",
    "comma-in-text.cure": (
        'if the comma is part of the text, write "{text}" between quotation marks'
    ),
    "comma-in-text.page": """\
A comma in a text

Between braces a comma separates two keys. If the comma is part of the text, put the text between
quotation marks, or write the keys under each other without braces. Between square brackets it is
the same.

Wrong:

    domains:
      living: {name: Council, housing}

Right:

    domains:
      living: {name: "Council, housing"}
""",
    "unknown-key": "`{key}` is not a key of {record}",
    "unknown-key.cure": "see the manual for the keys there are; free text can go into `note`",
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
    "remarried": "`{value}`: with a new partner, or with the same one?",
    "remarried.cure": (
        "a new partner is a new family in the list; the same one again is `reunited: yes`"
    ),
    "remarried.page": """\
Remarried: with whom?

Remarried can be two things. With a new partner: then there are two families, each with its own
line and children. Or with the same one again: then it is one family with `reunited`.

Wrong:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], type: remarried}

Right:

    persons:
      mum: {}
      dad: {}
      piet: {}
    families:
      - {partners: [dad, mum], type: married, divorced: 1998}
      - {partners: [piet, mum], type: married, since: 2003}
""",
    "rape-union": "a rape is not a union, and nothing here says who the mother is",
    "rape-union.cure": (
        "keep only the mother at `partners`, and write with the child "
        "`{child: …, conception: rape}`"
    ),
    "rape-union.page": """\
A rape is not a union

Between a victim and a perpetrator no partner line is drawn. The child stands under its mother
only. How it was conceived may be said with the child; that is sensitive and is not simply drawn.

Wrong:

    persons:
      els: {}
      robin: {}
      kees: {}
    families:
      - {partners: [robin, els], type: rape, children: [kees]}

Right:

    persons:
      els: {}
      kees: {}
    families:
      - partners: [els]
        children:
          - {child: kees, conception: rape}
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
    # --- shapes and values ----------------------------------------------------------------------
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
    "bad-date": "`{value}` is not a date",
    "bad-date.cure": (
        "write 1950, 1950-03, 1950-03-07, ca. 1950, before 1950, after 1950, 4 years ago, "
        "or the name of a moment"
    ),
    "bad-date.page": """\
Not a date

A date is as precise as you know it: `1950`, `1950-03` or `1950-03-07`. About is `ca. 1950`. Good
too are `before 1950`, `after 1950`, `4 years ago` and `unknown`, and the name of a moment from the
list `moments`. Writing the day first is not possible: 7-3 is March to one and July to another.

Wrong:

    persons:
      mum: {born: 7-3-1950}

Right:

    persons:
      mum: {born: 1950-03-07}
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
    "bad-age": "`{value}` is not an age",
    "bad-age.cure": "write whole years, such as `40`, or `~40` if you do not know exactly",
    "bad-age.page": """\
Not an age

An age is a number of whole years, 130 at most. If you do not know exactly, write `~40`.

Wrong:

    persons:
      mum: {age: forty}

Right:

    persons:
      mum: {age: 40}
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
    "unknown-version": "this file is of version `{value}`; this program knows version 1",
    "unknown-version.cure": "write `ecogram: 1`, or use a newer program",
    "unknown-version.page": """\
Another version

The number after `ecogram` is the version of the file. Only version 1 exists now. The line may be
left out.

Wrong:

    ecogram: 7
    persons:
      mum: {}

Right:

    ecogram: 1
    persons:
      mum: {}
""",
    "date-without-reference": "`{value}` cannot be reckoned: there is no date to count from",
    "date-without-reference.cure": (
        "put `reference_date:` with a year at the top, or write the year itself here"
    ),
    "date-without-reference.page": """\
Ago, but since when?

`4 years ago` and `now` count from the reference date, `at 14 years` from birth. It is missing, so
the year stays empty. Nothing is ever counted from today: tomorrow the drawing would be another.

Wrong:

    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], divorced: 4 years ago}

Right:

    reference_date: 2012
    persons:
      mum: {}
      dad: {}
    families:
      - {partners: [dad, mum], divorced: 4 years ago}
""",
    # --- drawing --------------------------------------------------------------------------------
    "unknown-focus": "nobody in this file has the id `{id}` that --focus names",
    "unknown-focus.cure": "choose an id from `persons`",
    "no-events": "there are no events to draw on a life line",
    "no-events.cure": (
        "write them under `events`, for example `- {date: 2008, what: moved house, feeling: -2}`"
    ),
    "no-care": "there is no division of care to draw",
    "no-care.cure": (
        "write it under `care`, for example `- {self_care: 60, informal: 25, professional: 15}`"
    ),
    "no-support": "no tie of the index person or the client system says anything of support",
    "no-support.cure": "write with a tie what somebody `gives` or `receives`: `receives: [P, E]`",
    "no-load": "there is no capacity and no load to draw",
    "no-load.cure": (
        "write them under `carrying_load` and `carrying_capacity`, for example "
        "`- {what: debts, weight: 4}`"
    ),
    "not-a-date": "`{value}` is neither a date nor a moment of this file",
    "not-a-date.cure": "give --at a year, a date such as 2012-03-07 or the name of a moment",
    "engine-missing": "the drawing engine ({engine}) was not found",
    "engine-missing.cure": "install ecogram again, or choose another one with --engine",
    "engine-timeout": (
        "the drawing engine ({engine}) was not ready after {seconds} seconds and was stopped"
    ),
    "engine-timeout.cure": "draw a part with --focus, or try another --engine",
    "engine-failed": "the drawing engine did not make this drawing",
    "engine-failed.cure": "try another --engine; if that one works, please report this",
    "page-larger": (
        "the drawing is not readable on {asked} and was put on {page}, at {percent} % of its size; "
        "{empty} % of that sheet stays empty"
    ),
    "page-larger.cure": (
        "draw a part with --focus, or leave --page out: the sheet then fits the drawing"
    ),
    "tie-without-place": "{count} of the lines have no free way; they are not drawn",
    "tie-without-place.cure": "draw a part with --focus, or leave out a few relations",
    "names-left-out": "{count} people are drawn without a name: their cell has too little room",
    "names-left-out.cure": "make some of them a group with a count, or divide them over more cells",
    "page-too-small": "the drawing is readable on no sheet; it was left larger than {asked}",
    "page-too-small.cure": "draw a part with --focus, or leave --page out",
    "type-too-small": "at this size ({percent} %) the text is too small to read",
    "type-too-small.cure": "choose a larger --scale or a larger sheet with --page",
    "png-coarse": "the drawing is large: the PNG has only {density} dots per inch",
    "png-coarse.cure": "use SVG, which stays sharp at any size",
    "png-plain": "the PNG uses the built-in letters only",
    "png-plain.cure": 'install the extra `png` (`pip install "ecogram[png]"`) for all scripts',
    "png-letters-missing": "the PNG lacks {count} letters of another script",
    "png-letters-missing.cure": (
        'use SVG, or install the extra `png` (`pip install "ecogram[png]"`)'
    ),
    "unknown-focus.page": """\
Whoever --focus names is not there

With `--focus` you draw the family around one person. It takes the id of somebody under `persons`;
the id is the key on the left, not the name.
""",
    "no-events.page": """\
A life line without events

The life line draws what stands under `events`. There is nothing of it to draw now: nothing is
written, or what is written is not for this audience (`--for`), about somebody else (`--focus`) or
later (`--at`). With `--from-family` births, deaths, unions and moves are added, as far as they have
a date.

Right:

    events:
      - {date: 2008, what: moved to Zwolle, feeling: -2}
      - {from: 2010, until: 2014, what: work at the stables, feeling: 3}
""",
    "no-care.page": """\
A care pie without care

The care pie draws what stands under `care`: which part somebody does alone, and which part others
do. There is nothing of it to draw now: nothing is written, or what is written is not for this
audience (`--for`) or of somebody else (`--focus`) or another moment (`--at`).

Right:

    care:
      - {self_care: 60, informal: 25, professional: 10, specialised: 5}
""",
    "no-support.page": """\
Give and take without support

This drawing shows which support goes to and fro between the index person (or the client system) and
the others. It stands as letters with the ties: `gives`, `receives`, `support` or
`possible_support`. No tie that can be drawn here has such a letter.

Right:

    persons:
      ada: {name: Ada}
      neighbour: {name: Mo}
    relations:
      - {from: ada, to: neighbour, gives: G, receives: [P, G]}
""",
    "no-load.page": """\
Capacity and load without a list

This drawing puts two lists side by side: `carrying_load` (what weighs) and `carrying_capacity`
(what carries). There is neither, or what is written is not for this audience (`--for`) or of
somebody else (`--focus`).

Right:

    carrying_load:
      - {what: debts, weight: 4}
    carrying_capacity:
      - {what: good neighbours, weight: 3}
""",
    "not-a-date.page": """\
A date that cannot be read

`--at` takes a year, a month, a day (`2012`, `2012-03`, `2012-03-07`) or the name of a moment that
is in the file.
""",
    "engine-missing.page": """\
No drawing engine

Ecogram leaves the last work of drawing to Graphviz. A copy of its own comes with the installation;
with `--engine system` you use that of the computer. The one that was asked for was not found.
""",
    "engine-timeout.page": """\
Drawing takes too long

The drawing engine gets a minute. That is enough for tens of thousands of persons. What was already
there stays; nothing was written halfway.
""",
    "engine-failed.page": """\
Drawing did not succeed

The drawing engine stopped or complained. Your file is not to blame: a good file can always be
drawn. Please report it, preferably with a file from which the names are gone.
""",
    "page-larger.page": """\
A larger sheet

On the sheet that was asked for the text became too small to read. So the sheet was turned, or the
smallest size was taken on which the text can be read. A family that is mainly wide or mainly high
leaves much of such a sheet empty. Draw a part with `--focus`, or leave `--page` out: then the sheet
becomes as large as the drawing, without empty paper.
""",
    "names-left-out.page": """\
People without their names

In a network scheme everybody stands in a cell: a ring and a segment. Where the names do not fit in
a cell, each gets a small symbol without a name, with the number beside it. Where those do not fit
either, only the number is there. A group keeps its name as long as possible.

Make one group of people whom you need not see one by one:

    persons:
      neighbours: {name: our street, type: group, count: 30, ring: acquaintances, segment: society}
""",
    "tie-without-place.page": """\
A line that cannot pass anywhere

A line between two people never runs through somebody else's symbol or name. Sometimes a drawing is
so full that no way is left. The line is then not drawn; it is still in the file. Draw a part with
`--focus`, or make a second file with fewer relations.
""",
    "page-too-small.page": """\
No sheet is large enough

Even on the largest sheet the text became too small to read. So the drawing was left larger than the
sheet. Draw a part with `--focus`, or leave `--page` out: then the sheet becomes as large as the
drawing.
""",
    "type-too-small.page": """\
Too small to read

With this `--scale` names and years become too small for print.
""",
    "png-coarse.page": """\
A coarse PNG

A PNG consists of dots. For a very large drawing these are too many at the usual density. SVG has no
dots and stays sharp.
""",
    "png-plain.page": """\
A PNG with built-in letters

Without the extra `png` the built-in engine draws the PNG. It knows Latin, Greek and Cyrillic
letters.
""",
    "png-letters-missing.page": """\
Letters that are missing from the PNG

Names in other scripts, such as Arabic or Chinese, become boxes in this PNG. In the SVG they are
right. With the extra `png` ecogram uses the letters of the computer.
""",
}
