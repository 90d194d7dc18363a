"""What can be wrong with the file itself: empty, too large, no text."""

from __future__ import annotations

WORDS: dict[str, str] = {
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
    "not-a-text-file:markup": "this is a drawing or a web page, not a case",
    "not-a-text-file.cure:markup": "give the file in which you wrote the case, such as `case.yaml`",
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
}
