"""What can go wrong in drawing: nothing to show, paper too small, the engine."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "unknown-focus": "nobody in this file has the id `{id}` that --focus names",
    "unknown-focus.cure": "choose an id from `persons`",
    "unknown-focus.page": """\
Whoever --focus names is not there

With `--focus` you draw the family around one person. It takes the id of somebody under `persons`;
the id is the key on the left, not the name.
""",
    "no-events": "there are no events to draw on a life line",
    "no-events.cure": (
        "write them under `events`, for example `- {date: 2008, what: moved house, feeling: -2}`"
    ),
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
    "no-care": "there is no division of care to draw",
    "no-care.cure": (
        "write it under `care`, for example `- {self_care: 60, informal: 25, professional: 15}`"
    ),
    "no-care.page": """\
A care pie without care

The care pie draws what stands under `care`: which part somebody does alone, and which part others
do. There is nothing of it to draw now: nothing is written, or what is written is not for this
audience (`--for`) or of somebody else (`--focus`) or another moment (`--at`).

Right:

    care:
      - {self_care: 60, informal: 25, professional: 10, specialised: 5}
""",
    "no-support": "no tie of the index person or the client system says anything of support",
    "no-support.cure": "write with a tie what somebody `gives` or `receives`: `receives: [P, E]`",
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
    "no-load": "there is no capacity and no load to draw",
    "no-load.cure": (
        "write them under `carrying_load` and `carrying_capacity`, for example "
        "`- {what: debts, weight: 4}`"
    ),
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
    "not-a-date": "`{value}` is neither a date nor a moment of this file",
    "not-a-date.cure": "give --at a year, a date such as 2012-03-07 or the name of a moment",
    "not-a-date.page": """\
A date that cannot be read

`--at` takes a year, a month, a day (`2012`, `2012-03`, `2012-03-07`) or the name of a moment that
is in the file.
""",
    "engine-missing": "the drawing engine ({engine}) was not found",
    "engine-missing.cure": "install ecogram again, or choose another one with --engine",
    "engine-missing.page": """\
No drawing engine

Ecogram leaves the last work of drawing to Graphviz. A copy of its own comes with the installation;
with `--engine system` you use that of the computer. The one that was asked for was not found.
""",
    "engine-timeout": (
        "the drawing engine ({engine}) was not ready after {seconds} seconds and was stopped"
    ),
    "engine-timeout.cure": "draw a part with --focus, or try another --engine",
    "engine-timeout.page": """\
Drawing takes too long

The drawing engine gets a minute. That is enough for tens of thousands of persons. What was already
there stays; nothing was written halfway.
""",
    "engine-failed": "the drawing engine did not make this drawing",
    "engine-failed.cure": "try another --engine; if that one works, please report this",
    "engine-failed.page": """\
Drawing did not succeed

The drawing engine stopped or complained. Your file is not to blame: a good file can always be
drawn. Please report it, preferably with a file from which the names are gone.
""",
    "page-larger": (
        "the drawing is not readable on {asked} and was put on {page}, at {percent} % of its size; "
        "{empty} % of that sheet stays empty"
    ),
    "page-larger:filled": (
        "the drawing is not readable on {asked} and was put on {page}, at {percent} % of its size"
    ),
    "page-larger.cure": (
        "draw a part with --focus, or leave --page out: the sheet then fits the drawing"
    ),
    "page-larger.page": """\
A larger sheet

On the sheet that was asked for the text became too small to read. So the sheet was turned, or the
smallest size was taken on which the text can be read. A family that is mainly wide or mainly high
leaves much of such a sheet empty. Draw a part with `--focus`, or leave `--page` out: then the sheet
becomes as large as the drawing, without empty paper.
""",
    "tie-without-place": "{count} of the lines have no free way; they are not drawn",
    "tie-without-place.cure": "draw a part with --focus, or leave out a few relations",
    "tie-without-place.page": """\
A line that cannot pass anywhere

A line between two people never runs through somebody else's symbol or name. Sometimes a drawing is
so full that no way is left. The line is then not drawn; it is still in the file. Draw a part with
`--focus`, or make a second file with fewer relations.
""",
    "names-left-out": "{count} people are drawn without a name: their cell has too little room",
    "names-left-out.cure": "make some of them a group with a count, or divide them over more cells",
    "names-left-out.page": """\
People without their names

In a network scheme everybody stands in a cell: a ring and a segment. Where the names do not fit in
a cell, each gets a small symbol without a name, with the number beside it. Where those do not fit
either, only the number is there. A group keeps its name as long as possible.

Make one group of people whom you need not see one by one:

    persons:
      neighbours: {name: our street, type: group, count: 30, ring: acquaintances, segment: society}
""",
    "page-too-small": "the drawing is readable on no sheet; it was left larger than {asked}",
    "page-too-small.cure": "draw a part with --focus, or leave --page out",
    "page-too-small.page": """\
No sheet is large enough

Even on the largest sheet the text became too small to read. So the drawing was left larger than the
sheet. Draw a part with `--focus`, or leave `--page` out: then the sheet becomes as large as the
drawing.
""",
    "type-too-small": "at this size ({percent} %) the text is too small to read",
    "type-too-small.cure": "choose a larger --scale or a larger sheet with --page",
    "type-too-small.page": """\
Too small to read

With this `--scale` names and years become too small for print.
""",
    "png-coarse": "the drawing is large: the PNG has only {density} dots per inch",
    "png-coarse.cure": "use SVG, which stays sharp at any size",
    "png-coarse.page": """\
A coarse PNG

A PNG consists of dots. For a very large drawing these are too many at the usual density. SVG has no
dots and stays sharp.
""",
    "png-plain": "the PNG uses the built-in letters only",
    "png-plain.cure": 'install the extra `png` (`pip install "ecogram[png]"`) for all scripts',
    "png-plain.page": """\
A PNG with built-in letters

Without the extra `png` the built-in engine draws the PNG. It knows Latin, Greek and Cyrillic
letters.
""",
    "png-letters-missing": "the PNG lacks {count} letters of another script",
    "png-letters-missing.cure": (
        'use SVG, or install the extra `png` (`pip install "ecogram[png]"`)'
    ),
    "png-letters-missing.page": """\
Letters that are missing from the PNG

Names in other scripts, such as Arabic or Chinese, become boxes in this PNG. In the SVG they are
right. With the extra `png` ecogram uses the letters of the computer.
""",
}
