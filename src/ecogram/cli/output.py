"""Where a result goes, and how it gets there whole or not at all; the input is never touched."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Literal

from ecogram.cli.terminal import refuse, result

STANDARD = "-"
"""The name that means standard input or standard output."""

Kind = Literal["svg", "dot", "png"]

FORMATS: dict[str, Kind] = {".svg": "svg", ".dot": "dot", ".gv": "dot", ".png": "png"}
"""What a file name's end says about the format."""


def format_for(output: str | None, wanted: Kind | None) -> Kind:
    """The format to write: the one asked for, else the one *output* ends in, else SVG."""
    if wanted is not None:
        return wanted
    if output is None or output == STANDARD:
        return "svg"
    suffix = Path(output).suffix.lower()
    if suffix not in FORMATS:
        if output.endswith(("/", os.sep)) or Path(output).is_dir():
            refuse(f"{output}: is a folder; name a file in it")
        hint = "; for a PDF print the .svg from a browser" if suffix == ".pdf" else ""
        refuse(f"{output}: end the name in .svg, .dot or .png, or say --format{hint}")
    return FORMATS[suffix]


def beside(source: str, format: str) -> str:
    """The output that nobody named: the source's name with the format's suffix, in its folder."""
    if source == STANDARD:
        return STANDARD
    path = Path(source)
    if not path.name:
        refuse(f"{source or 'FILE'}: is a folder; name a case file")
    return str(path.with_suffix(f".{format}"))


def for_chart(output: str | None, source: str, chart: str, format: str) -> str:
    """Where one of several charts goes: into the folder *output*, else beside *source*.

    Its name is the source's with the chart's; a chart from standard input has only its own.
    """
    name = chart if source == STANDARD else f"{Path(source).stem}-{chart}"
    if output is None:
        return str(Path(beside(source, format)).with_name(f"{name}.{format}"))
    return str(Path(output) / f"{name}.{format}")


def check(output: str, source: str | None = None) -> None:
    """Refuse, before any work is done, an output that cannot or must not be written."""
    if output == STANDARD:
        return
    path = Path(output)
    try:
        if path.is_dir():
            refuse(f"{output}: is a folder; name a file in it")
        if not path.resolve().parent.is_dir():
            refuse(f"{output}: there is no such folder")
    except OSError as error:
        refuse(f"{output}: cannot be written ({error.strerror or 'unknown reason'})")
    if source is not None and _is_same(path, source):
        refuse(f"{output}: is the case file itself; name another output")


def write(output: str, data: bytes) -> None:
    """Put *data* in *output*, wholly or not at all, or send it to standard output.

    What stood there stays until the new file is complete. A link is followed, an existing file's
    permissions are kept, and no other file is left behind, whatever happens.
    """
    if output == STANDARD:
        result(data)
        return
    path = Path(output).resolve()
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or a device: there is nothing to replace
        else:
            _replace(path, data)
    except OSError as error:
        refuse(f"{output}: cannot be written ({error.strerror or 'unknown reason'})")


def for_sheet(output: str | None, wanted: Kind | None) -> tuple[str, Kind]:
    """Where a sheet without a case goes, standard output when nobody says, and its format."""
    target = output or STANDARD
    kind = format_for(target, wanted)
    check(target)
    spare_the_screen(target, kind)
    return target, kind


def spare_the_screen(output: str, format: str) -> None:
    """Refuse to throw a picture in bytes at somebody's terminal."""
    screen = sys.stdout is not None and sys.stdout.isatty()
    if output == STANDARD and format == "png" and screen:
        refuse("a picture is no text for a terminal; name a file with -o")


def _replace(path: Path, data: bytes) -> None:
    # The name says nothing about the case: folders are watched, listed and synchronised.
    temporary = path.with_name(f".ecogram-{os.urandom(8).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            if path.exists():  # before anything is in it: what was private stays private
                temporary.chmod(stat.S_IMODE(path.stat().st_mode))
            file.write(data)
        temporary.replace(path)
    finally:
        if temporary.exists():  # Windows removes nothing that may not be written to
            temporary.chmod(stat.S_IREAD | stat.S_IWRITE)
            temporary.unlink(missing_ok=True)


def _is_same(path: Path, source: str) -> bool:
    """Whether both are one file, also by a link, or by way of standard input."""
    try:
        there = path.stat()
        here = os.fstat(sys.stdin.fileno()) if source == STANDARD else Path(source).stat()
    except (OSError, ValueError, AttributeError):  # there may be no standard input at all
        return False
    return os.path.samestat(there, here)
