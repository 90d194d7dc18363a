"""Draws the pictures of all examples again: ``python -m bench.draw_examples [EXAMPLE …]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from bench.contents import FILE, contents
from bench.drawings import drawable


def main(wanted: Sequence[str]) -> int:
    """Draw those of the *wanted* examples, or all, and list them; prints what it draws."""
    for drawing in drawable():
        if not wanted or drawing.example in wanted:
            drawing.file.write_text(drawing.draw(), encoding="utf-8", newline="\n")
            print(drawing.file.relative_to(drawing.file.parent.parent))
    FILE.write_text(contents(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
