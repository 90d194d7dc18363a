"""Where the program begins, and how it ends whatever goes wrong; its commands are elsewhere."""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from typing import NoReturn

from ecogram import __version__
from ecogram.cli import terminal
from ecogram.cli.exit_status import ExitStatus


def main() -> NoReturn:
    """Run the command line and end with one of the exit statuses, whatever happens."""
    patience = gc.get_threshold()
    gc.set_threshold(5_000_000, *patience[1:])  # a run leaves little rubbish: looking took a sixth
    try:
        _run()
    finally:
        gc.freeze()  # the process ends here: sweeping up first took a tenth
        gc.set_threshold(*patience)


def leave() -> NoReturn:
    """The same for a process that does nothing else: it ends without being taken apart.

    Python sets each object of a process free before it ends, which takes a tenth of the time of a
    drawing; the machine takes the memory back all the same.
    """
    try:
        main()
    except SystemExit as end:
        status = end.code or 0
        if not isinstance(status, int):
            raise
        atexit._run_exitfuncs()
        try:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
        except (OSError, ValueError):
            raise end from None  # what cannot be written is told of as ever
        os._exit(status)


def _run() -> NoReturn:
    terminal.prepare()
    _listen()
    if sys.argv[1:] == ["--version"]:  # asked by scripts, often: not worth loading typer for
        terminal.result(f"{__version__}\n")
        sys.exit(ExitStatus.OK)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for them takes 20 ms
    try:
        from ecogram.cli.program import COMMANDS, program

        wanted = sys.argv[1:2]  # making the others' options ready would take 10 ms
        program(wanted if wanted and wanted[0] in COMMANDS else COMMANDS)(prog_name="ecogram")
    except KeyboardInterrupt:
        sys.exit(ExitStatus.INTERRUPTED)
    except SystemExit as end:
        if isinstance(
            end.__context__, BrokenPipeError
        ):  # nobody reads the help: typer ends with a 1
            terminal.end_without_output(end.__context__)
        if end.code == ExitStatus.USAGE:
            from ecogram.cli.hint import hint

            if meant := hint(sys.argv[1:]):
                terminal.say(f"ecogram: {meant}")
        raise
    except Exception as error:
        if isinstance(error, OSError) and _place(error)[0] == __name__:
            terminal.end_without_output(error)  # typer itself could not write its help
        terminal.say(f"ecogram: {bug_code(error)}: this is a mistake in ecogram, not in your file")
        sys.exit(ExitStatus.BUG)
    sys.exit(ExitStatus.OK)


def bug_code(error: BaseException) -> str:
    """A code for a report: which error and where in ecogram, and not a word of the case.

    >>> bug_code(ValueError("Anna Jansen"))
    'bug-ValueError'
    """
    module, line = _place(error)
    place = f"-{module.removeprefix('ecogram.')}-{line}" if module else ""
    return f"bug-{type(error).__name__}{place}"


def _place(error: BaseException) -> tuple[str, int]:
    """The innermost module of ecogram that *error* came through, and the line."""
    place = ("", 0)
    traceback = error.__traceback__
    while traceback is not None:
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if module.startswith("ecogram."):
            place = (module, traceback.tb_lineno)
        traceback = traceback.tb_next
    return place


def _listen() -> None:
    """Let a request to end be what Ctrl-C is, so that everything is left tidy."""
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
