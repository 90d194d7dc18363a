"""What can be wrong with references in YAML (`&` and `*`)."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
}
