"""What can be wrong with punctuation in YAML: quotation marks, brackets, commas, colons."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
    "colon-in-text": "a colon with a space stands in the middle of a text here",
    "colon-in-text.cure": 'put the text between quotation marks: `name: "House: The Willow"`',
    "colon-in-text.page": """\
A colon in a text

A colon followed by a space turns what stands before it into a key. If the colon is part of the
text, put the whole text between quotation marks.

Wrong:

    persons:
      mum:
        name: Truus: the mother

Right:

    persons:
      mum:
        name: "Truus: the mother"
""",
    "strange-space": "a no-break space stands here instead of a plain one",
    "strange-space.cure": (
        "replace it by a plain space; text from Word or from a web page brings them along"
    ),
    "strange-space.page": """\
A no-break space

A no-break space looks like a space but is another character, and it does not count as an indent or
after a colon. Whoever pastes text from a word processor or a web page gets them along unseen.
Delete the white space around the colon and type it again.

Wrong:

    persons:
      mum:
        name:\u00a0Truus
        born: 1950

Right:

    persons:
      mum:
        name: Truus
        born: 1950
""",
    "strange-character": "a value cannot begin with this character",
    "strange-character.cure": 'put the text between quotation marks: `name: "@truus"`',
    "strange-character.page": """\
A character that nothing can begin with

A value that begins with `@`, `%`, `*`, `&`, `!` or a backtick means something special in YAML. Put
the text between quotation marks.

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
}
