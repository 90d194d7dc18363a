"""What can be wrong with the YAML: keys, indents, what is missing or too much."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
    "missing-colon": "a colon is missing on this line",
    "missing-colon:space": "a space is missing after this colon",
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
    "missing-comma": "a comma is missing here",
    "missing-comma.cure": "put a comma between the parts that stand between the brackets",
    "missing-comma.page": """\
A comma is missing

Between braces and between square brackets a comma follows every part. If there are many, put them
below each other without brackets: then no commas are needed.

Wrong:

    persons:
      mum: {name: Truus born: 1950}

Right:

    persons:
      mum: {name: Truus, born: 1950}
""",
    "missing-dash": "the dash of the list is missing here",
    "missing-dash:bullet": "the dash of a list is a plain hyphen, no other character",
    "missing-dash.cure": "begin every part of the list with `- `",
    "missing-dash.page": """\
The dash of a list

Every part of a list whose parts stand below each other begins with a hyphen and a space, and all
parts are indented equally far. A word processor sometimes makes a long dash or a bullet of it,
which is plain text for YAML.

Wrong:

    persons:
      mum: {}
      kees: {}
      grandpa: {}
    relations:
      - [kees, close, mum]
      [kees, close, grandpa]

Right:

    persons:
      mum: {}
      kees: {}
      grandpa: {}
    relations:
      - [kees, close, mum]
      - [kees, close, grandpa]
""",
    "text-after-end:quote": "the text goes on after the quotation mark that ends it",
    "text-after-end": "the text goes on after the bracket that ends it",
    "text-after-end.cure": "put the whole text between quotation marks",
    "text-after-end.page": """\
Text after the end

A value that begins with a quotation mark or a bracket ends with it: what follows on the line
belongs nowhere. An apostrophe ends a text between single quotation marks too. Put the whole text
between quotation marks that do not occur in it.

Wrong:

    persons:
      mum:
        name: 'Truus' van der Berg

Right:

    persons:
      mum:
        name: "'Truus' van der Berg"
""",
    "wrong-indent": "this line is indented differently from the lines it belongs to",
    "wrong-indent:deeper": (
        "this line is indented further than line {line}, which has a value already"
    ),
    "wrong-indent.cure:deeper": "indent the two lines equally far",
    "wrong-indent:margin": "this line is not indented, and those around it are",
    "wrong-indent.cure:margin": "indent it as far as the lines that it belongs with",
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
}
